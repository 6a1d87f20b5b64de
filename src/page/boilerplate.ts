import { codeAt, WordList } from "../text";

const SPACE = 32;
const COMMA = 44;

/** The site's tab, which copies without a title begin with. */
export const SESSION_TAB = "Session";

/** First words of lines that the site prints around every page. Source: session pages of the IGF site, 2016 to 2025. */
const BOILERPLATE_STARTS: readonly string[] = [
  "check-in and access this session from the igf schedule",
  "this is now a legacy site",
  "you are here",
  "skip to main content",
  "show on landing page",
  "contrast settings",
  "united nations | secretariat of the internet governance forum",
  "secretariat of the internet governance forum (ig",
  "igf secretariat, united nations",
  "un secretariat of the internet governance forum",
  "united nations office at geneva",
  "villa le bocage",
  "palais des nations",
  "ch-1211 geneva",
  "the igf is convened by the united nations secretary-general",
];

/** Words of the site's accessibility panel, which text copies carry at their end. */
const PANEL_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "font size",
  "letter spacing",
  "line height",
  "text align",
  "reading guide",
  "reading mask",
  "stop animations",
  "screen reader",
  "dyslexia friendly",
  "big cursor",
  "highlight links",
  "reset settings",
  "contact",
  "contact information",
  "terms of use",
  "privacy notice",
  "print",
  "log in",
  "home",
  "share",
  "tweet",
]);

/** Whether a line is part of the site and not of the session. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST || !FIRST_WORDS.hasBetweenInAnyCase(text, 0, firstWordEnd(text))) return false;
  // The tab of the site, which a copy may put below the headline.
  if (text === SESSION_TAB) return true;
  const lower = text.slice(0, LONGEST_START).toLowerCase();
  if (BOILERPLATE_STARTS.some((start) => lower.startsWith(start))) return true;
  const comma = lower.indexOf(", ");
  if (!PANEL_WORDS.has(comma < 0 ? lower : lower.slice(0, comma))) return false;
  return text
    .toLowerCase()
    .split(", ")
    .every((part) => PANEL_WORDS.has(part));
}

/** Lines of the secretariat's address that say nothing of the site by themselves. */
const ADDRESS = /^(?:United Nations|Switzerland|igf \[at\] un \[dot\] org|\+41 \(0\) .{6,20})$/u;

/** Whether a line right behind boilerplate goes on with the address of the secretariat. */
export function isAddressLine(text: string): boolean {
  return ADDRESS.test(text);
}

const LONGEST = 250;

/** More than the first words of any of them have, and than the words of the panel. */
const LONGEST_START = 64;

/** First words of all of them: a line with another one, as nearly every line of a session, is no boilerplate. */
const FIRST_WORDS = /* @__PURE__ */ firstWords();

function firstWords(): WordList {
  return new WordList([...BOILERPLATE_STARTS, ...PANEL_WORDS].map((words) => words.slice(0, firstWordEnd(words))));
}

/** Where the first word ends, without the comma behind it. */
function firstWordEnd(text: string): number {
  const { length } = text;
  let end = 0;
  while (end < length && codeAt(text, end) !== SPACE && codeAt(text, end) !== COMMA) end += 1;
  return end;
}
