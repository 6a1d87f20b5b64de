import { codeAt, isDigit, isPlainLetterOrDigit, wordSet } from "../text";
import { findSessionType, type SessionType } from "../vocabulary/session-types";

/** What a headline or a slug tells about a session. */
export interface TitleFacts {
  readonly edition: number | undefined;
  readonly type: SessionType | undefined;
  readonly number: number | undefined;
  readonly title: string | undefined;
}

/** What a line tells that is no headline. */
export const NO_FACTS: TitleFacts = { edition: undefined, type: undefined, number: undefined, title: undefined };

/**
 * Reads `IGF 2022 Open Forum #56 Enhance …` and its variants: without a year, without a number, with the title on the
 * next line, with a dash after the year. A year inside the title is not the edition.
 */
export function readTitleLine(text: string): TitleFacts {
  const head = mayNameMeeting(text) ? HEAD.exec(text) : null;
  const edition = head === null ? undefined : Number(head[1]);
  const body = head === null ? text : text.slice(head[0].length);

  const hash = body.indexOf("#");
  if (hash >= 0) {
    const words = withoutFinalMark(body.slice(0, hash).trim());
    const digits = NUMBER.exec(body.slice(hash + 1));
    const type = words === "" ? undefined : findSessionType(words);
    if (digits !== null && (type !== undefined || (words === "" && head !== null))) {
      const title = withoutLeadingMark(body.slice(hash + 1 + digits[0].length));
      return { edition, type, number: Number(digits[1]), title: title === "" ? undefined : title };
    }
  }
  const prefix = SCHEDULE_PREFIX.exec(body);
  if (prefix !== null) {
    const type = findSessionType(prefix[1]!);
    return { edition, type, number: Number(prefix[2]), title: body.slice(prefix[0].length).trim() };
  }
  const suffix = SCHEDULE_SUFFIX.exec(body);
  if (suffix !== null) {
    const type = findSessionType(suffix[1]!);
    return { edition, type, number: Number(suffix[2]), title: body.slice(0, suffix.index).trim() };
  }
  const type = typeOfUnnumbered(body);
  // Without a known kind of session the words `IGF 2021` belong to the title itself.
  const title = type === undefined ? text.trim() : withoutLeadingMark(body);
  return { edition, type, number: undefined, title: title === "" ? undefined : title };
}

/** Mirrors of the programme print the kind and the number behind the title: `Shared kitchens (WS186)`. */
const SCHEDULE_SUFFIX = / \((WS|OF|LT|TH) ?#?(\d{1,4})\)$/u;
/** Older ones print them before it, without a sign: `WS173: Shared kitchens`. */
const SCHEDULE_PREFIX = /^(WS|OF|LT|TH) ?(\d{1,4}) ?: (?=\S)/u;
const HEAD = /^IGF ?-? ?(20\d{2})\b[ :]*(?:[-–—] )?/i;
const NUMBER = /^ ?(\d{1,4})\b/u;

/** `IGF 2020 Quiet devices` without the meeting; `IGF 2025 and beyond` has it in its words. */
export function withoutMeeting(title: string): string {
  const rest = withoutLeadingMark(title.replace(HEAD, ""));
  return /^\p{Ll}/u.test(rest) || rest === "" ? title : rest;
}

/** `IGF …` in any case. */
function mayNameMeeting(text: string): boolean {
  return (codeAt(text, 0) | 32) === 105;
}

function withoutLeadingMark(text: string): string {
  const title = text.trim();
  return isPlainLetterOrDigit(codeAt(title, 0)) ? title : title.replace(/^[-–—:] ?/u, "").trim();
}

function withoutFinalMark(text: string): string {
  return isPlainLetterOrDigit(codeAt(text, text.length - 1)) ? text : text.replace(/[-–—:,]$/u, "").trim();
}

/** First words of session titles that carry no number, with what they stand for; the first that fits decides. */
const FIRST_WORDS: readonly (readonly [RegExp, SessionType])[] = [
  [/^\[?NRIs?\b/u, "nri-session"],
  [/^national and regional\b/i, "nri-session"],
  [/^BPFs?\b|^best practices? forum\b/i, "best-practice-forum"],
  [/^PN[A-Z]{0,3}\b|^policy network\b/u, "policy-network"],
  [/^DCs? main session\b|^main session\b/i, "main-session"],
  [/^DCs?\b|^dynamic coal[a-z]{0,3}tions?\b/i, "dynamic-coalition"],
  [/^high[- ]level\b/i, "high-level-session"],
  [/^parliamentary\b/i, "parliamentary-session"],
  [/^youth\b|^global youth summit\b/i, "youth-session"],
  [/^open forum\b/i, "open-forum"],
  [/^town hall\b/i, "town-hall"],
  [/^lightning (?:talk|session)\b/i, "lightning-talk"],
  [/^networking\b/i, "networking-session"],
  [/^launch ?\/ ?award\b/i, "launch-award"],
  [/^(?:day 0|day zero|pre-event)\b/i, "day-0-event"],
  [/^workshop\b|^WS\b/u, "workshop"],
  [/^(?:introductory|orientation|newcomers?|opening|closing|official|open mic)\b/i, "other"],
];

/** The two letters with which each of them begins, in small letters. */
const BEGINNINGS = /* @__PURE__ */ wordSet(
  "[n nr na bp be pn po dc ma dy hi pa yo gl op to li ne la da pr wo ws in or cl of",
);

/** Words that tell the kind of session wherever they stand in a title. */
const INNER_WORDS: readonly (readonly [RegExp, SessionType])[] = [
  [/\bDC Session\b/u, "dynamic-coalition"],
  [/\bMain Session\b/u, "main-session"],
  [/\bNRIs? (?:Collaborative|Coordination|Main)? ?Session\b/u, "nri-session"],
  [/\bHigh-Level\b/, "high-level-session"],
  [/\bYouth (?:Summit|Track)\b/u, "youth-session"],
  [/\bParliamentary (?:Track|Roundtable|Session)\b/u, "parliamentary-session"],
];

/** What each of them has in it. */
const INNER_MARKS = ["Session", "High-Level", "Youth", "Parliamentary"];

/** The kind of session that the words of an unnumbered title name. */
export function typeOfUnnumbered(title: string): SessionType | undefined {
  const body = title.trim();
  // Most titles begin with other letters than all of them, and have none of the words, and need none of twenty patterns.
  if (BEGINNINGS.has(body.slice(0, 2).toLowerCase()))
    for (const [words, type] of FIRST_WORDS) if (words.test(body)) return type;
  if (INNER_MARKS.some((mark) => body.includes(mark)))
    for (const [words, type] of INNER_WORDS) if (words.test(body)) return type;
  return undefined;
}

/** Whether a line is a session's headline: it names a meeting or a kind of session and a number. */
export function isNumberedTitle(text: string): boolean {
  // Both forms of a number; most lines have neither, and need no look at the words.
  if (!text.includes("#") && !mayEndInNumber(text)) return false;
  const facts = readTitleLine(text);
  return facts.number !== undefined && (facts.edition !== undefined || facts.type !== undefined);
}

/** Whether a line ends in a bracket, and in a number there, `(WS 186)`, or has one before a colon, `WS 173: Kitchens (open)`. */
function mayEndInNumber(text: string): boolean {
  return text.endsWith(")") && (isDigit(codeAt(text, text.length - 2)) || text.includes(": "));
}

/** Whether a line can be nothing but the headline of a session: it begins with a meeting, or is numbered. */
export function isHeadline(text: string): boolean {
  return beginsWithMeeting(text) || isNumberedTitle(text);
}

/** `IGF 2022 …`, which no line but a headline begins with. */
export function beginsWithMeeting(text: string): boolean {
  return text.startsWith("IGF 20") && /^IGF 20\d{2}\b/u.test(text);
}
