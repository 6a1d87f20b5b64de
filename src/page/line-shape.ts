import { EDITIONS } from "../vocabulary/editions";
import { readSdgLine } from "../vocabulary/sdg";
import { codeAt, endsIn, isPlainLetterOrDigit, plainWordEnd, plainWordStart, WordList, wordList } from "../text";
import { LOCK } from "./clean-line";
import { isFormatLine } from "./format-line";
import type { Line } from "./line";
import { isCountryName } from "./people/country-words";
import { withoutNumber } from "./people/numbering";
import type { PeopleLines } from "./people/people-lines";
import {
  countWords,
  isOrganizationField,
  isOrganizationName,
  isPost,
  isSentence,
  looksLikeFullName,
} from "./people/person-words";
import { isPlainName } from "./people/plain-name";
import { isPlaceholder } from "./people/placeholder";
import { LONGEST_PEOPLE_LINE } from "./people/read-people";
import { splitHonorific } from "./people/honorific";
import { isTradeWord } from "./people/post";
import { isRoomLine } from "./room-line";
import { isTimeLine } from "./time-line";

/** What a line looks like by itself, where no label says what it is. */
export type LineShape =
  "time" | "format" | "sdg" | "people" | "name" | "theme" | "organization" | "room" | "question" | "prose" | "short";

/** Words that stand in almost every people line and in few others. */
const GROUP_WORDS = /* @__PURE__ */ wordList(
  "civil private technical government intergovernmental academia academic media youth ngo igo africa african asia asia-pacific apac grulac lac weog eastern western latin europe protected",
);

/** A line of this length is running text unless something says otherwise. */
const PROSE_LENGTH = 120;

/** The shape of a line, the most telling first. */
export function shapeOf(line: Line, people: PeopleLines): LineShape {
  const { text } = line;
  if (isTimeLine(text)) return "time";
  if (isFormatLine(text)) return "format";
  if (isSdgLine(text)) return "sdg";
  if (isPeopleLine(text, people)) return "people";
  if (text.startsWith(LOCK)) return "organization";
  if (isKnownTheme(text)) return "theme";
  if (text.includes("?")) return text.length > 30 ? "question" : "short";
  if (text.length > PROSE_LENGTH || isSentence(text)) return "prose";
  if (isBareName(text)) return "name";
  if (isRoomLine(text)) return "room";
  return isOrganizationName(text) ? "organization" : "short";
}

/** Whether a line has one of the shapes that only its own words tell. */
export function isTimeFormatOrGoal(text: string): boolean {
  return isTimeLine(text) || isFormatLine(text) || isSdgLine(text);
}

/** Whether a line is a goal or a target, known or not: `18. Something` is none, `9.d` is a code that does not exist. */
function isSdgLine(text: string): boolean {
  if (isGoalLabel(text)) return true;
  const { value, diagnostics } = readSdgLine(text);
  return (value !== undefined || diagnostics.length > 0) && !/^\d+$/u.test(text);
}

/** `GOAL 18: …`: the forms to 2020 print the word before the number, whatever stands behind it. */
export function isGoalLabel(text: string): boolean {
  return text.startsWith("GOAL ") && text.length < PROSE_LENGTH && /^GOAL \d{1,2}: /.test(text) && !isSentence(text);
}

/** `18. Digital life`: in the list of goals still an entry, which names none. */
export function isBeyondGoals(text: string): boolean {
  return BEYOND_THE_GOALS.test(text);
}

const BEYOND_THE_GOALS = /^(?:1[89]|[2-9]\d)[.:] \p{Lu}[^.?!]{0,80}$/u;

/** Whether a line names people by itself: with a group or a region, a title, or a redacted address. */
function isPeopleLine(text: string, people: PeopleLines): boolean {
  if (text.length > LONGEST_PEOPLE_LINE || isRunningText(text)) return false;
  const bare = withoutNumber(text);
  const titled = splitHonorific(bare);
  const hasTitle = titled.honorific !== undefined && /^['’‘]?\p{Lu}/u.test(titled.name);
  const mayTell = hasTitle || GROUP_WORDS.standsInAnyCase(text);
  return (mayTell && namesSomebody(text, people)) || isNameAndPost(bare) || isListOfMembers(text);
}

function namesSomebody(text: string, people: PeopleLines): boolean {
  return people.split(text).some((stretch) => {
    const slot = people.read(stretch.text);
    if (slot.kind !== "person") return false;
    const { honorific, stakeholderGroup, regionalGroup, position, affiliation } = slot.person;
    if (stakeholderGroup !== undefined || regionalGroup !== undefined || slot.unclear !== undefined) return true;
    return honorific !== undefined && (position ?? affiliation) !== undefined;
  });
}

/** `Ana Example, Editor, Example Press`: a name, a post and, behind it, a body. */
function isNameAndPost(printed: string): boolean {
  // `Ana Example | Editor, Example Press`.
  const text = printed.includes(" | ") ? printed.replace(" | ", ", ") : printed;
  const comma = text.indexOf(", ");
  if (comma < 0 || comma > LONGEST_NAME || text.length > LONGEST_POSTS || endsIn(text, ".:?!")) return false;
  const name = text.slice(0, comma);
  if (!looksLikeFullName(name) || countWords(name) > 4 || isOrganizationName(name)) return false;
  const [post = "", body] = text.slice(comma + 2).split(", ", 2);
  if (isPost(name)) return false;
  // `Ana Example, Georgia`.
  if (body === undefined && isCountryName(post)) return true;
  if (body === undefined) return isPost(post) && / (?:of|at|for) (?:the )?\p{Lu}/u.test(post) && !isSentence(post);
  if (!/^\p{Lu}/u.test(body)) return false;
  return isPost(post) ? !isSentence(post) : isTradeWord(post) && isOrganizationName(body);
}

/** `Ana Example - Example Union` and `Ana Example (Example Union)`: a name beside what is a body beyond doubt. */
export function isNameBesideBody(text: string): boolean {
  const beside = besideName(text);
  return beside !== undefined && isOrganizationField(beside) && !isSentence(beside);
}

/** What stands behind a dash or in a bracket beside a name. */
export function besideName(printed: string): string | undefined {
  // Most lines are too long or have neither mark.
  if (printed.length > PROSE_LENGTH || !DASH_OR_BRACKET.test(printed)) return undefined;
  const text = withoutNumber(printed);
  const open = text.indexOf(" (");
  const dash = open < 0 ? BESIDE.exec(text) : null;
  const end = dash === null ? open : dash.index;
  if (end < 0 || end > LONGEST_NAME || !isPlainName(text.slice(0, end))) return undefined;
  if (dash === null) return text.slice(open + 2, Math.max(open + 2, text.indexOf(")", open)));
  return text.slice(end + dash[0].length).split(", ", 1)[0]!;
}

const DASH_OR_BRACKET = /[-–—] | \(/;
const BESIDE = / [-–—] |(?<=\p{Ll})[-–—] /u;

/** `Ana Example, Example Union` or `Ana Example | Example Union`: a name first, and a body behind a mark. */
export function isNameAndBody(text: string): boolean {
  const end = text.search(/, | \| /u);
  const name = end < 0 ? "" : splitHonorific(text.slice(0, end)).name;
  return name.length < LONGEST_NAME && looksLikeFullName(name) && !isOrganizationName(name) && !isPost(name);
}

const LONGEST_NAME = 60;

/** Somebody with two posts and a body for each. */
const LONGEST_POSTS = 200;

/** `Ana Example, Example Org; Ben Sample, Example Union; …`: a name each, with fields or without. */
function isListOfMembers(text: string): boolean {
  if (!text.includes(";")) return false;
  const parts = text.replace(/\.$/u, "").split(";");
  if (parts.length < 3) return false;
  return parts.every((part) => {
    const [name = "", ...fields] = part.trim().split(", ");
    // Names alone are a list too, where nothing else beside them says so.
    const isShort = fields.length > 0 || countWords(name) <= 4;
    return isShort && looksLikeFullName(splitHonorific(name).name) && !isOrganizationName(name) && !isPost(name);
  });
}

/** A name and nothing else: two to five words with capitals that are no organisation's. */
function isBareName(text: string): boolean {
  const bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
  const bare = bracket < 0 ? text : text.slice(0, bracket);
  const name = splitHonorific(withoutNumber(bare)).name;
  return name.length <= LONGEST_NAME && looksLikeFullName(name) && !isOrganizationName(name) && !isPlaceholder(text);
}

/** Whether a line begins as a sentence does: several words in small letters early on. */
function isRunningText(text: string): boolean {
  if (text.includes(" | ")) return false;
  const mark = firstFieldMark(text);
  return isSentence(text.slice(0, mark < 0 ? LONGEST_BEGINNING : mark)) || (mark < 0 && text.length > PROSE_LENGTH);
}

/** Where the first of the marks stands that part the fields of a line of people, -1 where the line does not begin with a field. */
function firstFieldMark(text: string): number {
  const end = Math.min(text.length, LONGEST_BEGINNING);
  for (let at = 0; at < end; at += 1) {
    switch (codeAt(text, at)) {
      case COMMA:
      case SEMICOLON:
      case OPENING_BRACKET:
      case HYPHEN:
      case DASH:
        return at;
    }
  }
  return -1;
}

const LONGEST_BEGINNING = 160;
const COMMA = 44;
const SEMICOLON = 59;
const OPENING_BRACKET = 40;
const HYPHEN = 45;
const DASH = 0x2013;

/** Themes of the meetings, as their programmes print them. */
const KNOWN_THEMES = /* @__PURE__ */ themesOfEditions();

interface KnownThemes {
  readonly keys: ReadonlySet<string>;
  readonly firstWords: WordList;
  readonly lastWords: WordList;
}

function themesOfEditions(): KnownThemes {
  const keys = new Set<string>();
  const firstWords: string[] = [];
  const lastWords: string[] = [];
  for (const edition of Object.values(EDITIONS)) {
    if (!("subthemes" in edition)) continue;
    for (const theme of edition.subthemes) {
      const key = themeKey(theme);
      keys.add(key);
      firstWords.push(firstOf(key));
      lastWords.push(key.slice(key.lastIndexOf(" ") + 1));
    }
  }
  return { keys, firstWords: new WordList(firstWords), lastWords: new WordList(lastWords) };
}

/** Whether a line is a theme of one of the meetings. */
function isKnownTheme(text: string): boolean {
  if (text.length >= LONGEST_THEME) return false;
  // Nearly every line begins or ends with a word that no theme begins or ends with, and needs no key.
  const end = plainWordEnd(text, 0);
  const isLed = end === 0 || text.startsWith("ing", end - 3);
  if (!isLed && !KNOWN_THEMES.firstWords.hasBetweenInAnyCase(text, 0, end)) return false;
  if (!mayEndAsTheme(text)) return false;
  const key = themeKey(text);
  return KNOWN_THEMES.keys.has(key) || (isLed && KNOWN_THEMES.keys.has(key.replace(LED, "")));
}

/** `(Theme 1) Building Digital Trust and Resilience`: what pages print in front of the theme's own words. */
const LED = /^(?:theme \d{1,2} )?(?:[a-z]{2,12}ing )?/;

function mayEndAsTheme(text: string): boolean {
  let end = text.length;
  while (end > 0 && isAsciiMark(codeAt(text, end - 1))) end -= 1;
  const start = plainWordStart(text, end);
  // What becomes of other letters in small letters is left to the key.
  return start === end || KNOWN_THEMES.lastWords.hasBetweenInAnyCase(text, start, end);
}

function isAsciiMark(code: number): boolean {
  return code < 128 && !isPlainLetterOrDigit(code);
}

const LONGEST_THEME = 140;

function firstOf(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

function themeKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
}
