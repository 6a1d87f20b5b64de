import type { ReportDocument } from "../vocabulary/report-documents";
import type { Role } from "../vocabulary/roles";
import { codeAt, isDigit, WordList, wordList } from "../text";
import { LABELS, type Meaning, type MeaningParts } from "./heading-labels";
import type { Line } from "./line";

/** What a stretch of a page is about. */
export type BlockKind =
  | "title"
  | "time"
  | "date"
  | "clock"
  | "room"
  | "themes"
  | "about"
  | "description"
  | "policy-questions"
  | "people"
  | "organizations"
  | "person-detail"
  | "format"
  | "duration"
  | "format-description"
  | "sdgs"
  | "targets"
  | "report"
  | "attendance"
  | "boilerplate"
  | "section";

/** What a heading opens. Every heading has every key, as every line has. */
export interface Heading {
  readonly kind: BlockKind;
  /** The heading as printed, without its colon. */
  readonly label: string;
  /** The value that stands behind the label on the same line. */
  readonly rest: string;
  /** The line that it stands on. */
  readonly line: Line;
  readonly role: Role | undefined;
  /** Further roles of the same people: `Moderator and Organizer:`. */
  readonly otherRoles: readonly Role[] | undefined;
  readonly document: ReportDocument | undefined;
  /** The words of the deadline that the site prints into report headings. */
  readonly deadline: string | undefined;
  /** Which number the heading asks for. */
  readonly count: "total" | "women" | undefined;
  readonly detail: PersonDetail | undefined;
  /** The label has words of the page's own: `Moderator - Debate/Timekeeper`. */
  readonly hasOwnWords: boolean | undefined;
  /** A question of the form, or a label with a remark: words that a page may have changed or cut. */
  readonly isQuestion: boolean | undefined;
  /** `Organizer 2:` and the like: the heading labels one person, not a list. */
  readonly single: boolean | undefined;
}

/** A heading from what its words mean. */
export function headingOf(meaning: MeaningParts, label: string, rest: string, line: Line): Heading {
  return openedBy(meaningOf(meaning), label, rest, line);
}

/** Key by key: laying keys onto a copy of the meaning is slow, and each label of a page is read so. */
function openedBy(meaning: Meaning, label: string, rest: string, line: Line): Heading {
  const { kind, role, otherRoles, document, deadline, count, detail, hasOwnWords, isQuestion, single } = meaning;
  return {
    kind,
    label,
    rest,
    line,
    role,
    otherRoles,
    document,
    deadline,
    count,
    detail,
    hasOwnWords,
    isQuestion,
    single,
  };
}

function meaningOf(parts: MeaningParts): Meaning {
  const { kind, role, otherRoles, document, deadline, count, detail, hasOwnWords, isQuestion, single } = parts;
  return { kind, role, otherRoles, document, deadline, count, detail, hasOwnWords, isQuestion, single };
}

/** What a line below a person's name adds to it. */
export type PersonDetail = "affiliation" | "country" | "stakeholder-group" | "regional-group";

/** Report headings are matched by their first words: the site adds a deadline and an instruction to them. */
const REPORT_STEMS: readonly (readonly [string, ReportDocument])[] = [
  ["key takeaways", "key-takeaways"],
  ["key takeaway", "key-takeaways"],
  ["key session takeaways", "key-takeaways"],
  ["call to action", "call-to-action"],
  ["calls to action", "call-to-action"],
  ["session report", "session-report"],
  ["reflection on gender issues", "gender-reflection"],
  ["reflection to gender issues", "gender-reflection"],
  ["gender report card", "gender-reflection"],
];

/** First words of all of them. */
const REPORT_WORDS = /* @__PURE__ */ wordList("key call calls session reflection gender");

/** Questions of the forms for hybrid sessions; their number is printed with them. */
const FORM_QUESTIONS: readonly string[] = [
  "how will you facilitate interaction",
  "how will you design the session",
  "please note any complementary",
  "how do you intend to",
];

/** The longest label with its tail, in characters; longer lines can only be `Label: value`. */
const LONGEST_HEADING = 160;

/** The shortest label before a value: `SDG`. */
const SHORTEST_BEFORE_VALUE = 3;

/** The longest label before a colon. */
const LONGEST_LABEL = 100;

const SPACE = 32;
const OPENING_BRACKET = 40;
const CLOSING_BRACKET = 41;
const HYPHEN = 45;
const DASH = 0x2013;
const COLON = 58;
const QUESTION_MARK = 63;

/** Reads a line as a heading, with what stands behind it. */
export function findHeading(line: Line): Heading | undefined {
  const { text } = line;
  const end = firstWordEnd(text);
  // A line that begins with another word, as nearly every line of prose, is no heading but for the questions of a form.
  const isFirstWord = FIRST_WORDS.hasBetweenInAnyCase(text, 0, end);
  if (!isFirstWord && !text.startsWith("[")) return findFormQuestion(line);
  return findReportHeading(line, end) ?? findLabel(line, isFirstWord) ?? findFormQuestion(line);
}

function findReportHeading(line: Line, wordEnd: number): Heading | undefined {
  const { text } = line;
  if (!REPORT_WORDS.hasBetweenInAnyCase(text, 0, wordEnd)) return undefined;
  const lower = text.slice(0, LONGEST_HEADING).toLowerCase();
  for (const [stem, document] of REPORT_STEMS) {
    if (!lower.startsWith(stem)) continue;
    const tail = text.slice(stem.length).trim();
    const { deadline, rest, hasOwnWords } = reportTail(tail);
    // `Session report writing starts today` is prose: only marks may follow the stem.
    if (rest === undefined) return undefined;
    return headingOf({ kind: "report", document, deadline, hasOwnWords }, text.slice(0, stem.length), rest, line);
  }
  return undefined;
}

/** What follows the stem of a report heading. */
interface ReportTail {
  readonly deadline: string | undefined;
  /** The text behind the heading; `undefined` where the line is no heading. */
  readonly rest: string | undefined;
  /** A bracket or an instruction that the site does not print: a remark of the page, or a damaged word. */
  readonly hasOwnWords: boolean;
}

/** What may follow the stem of a report heading: `(* deadline …)`, `(Gender Report)`, `- click on …`, a colon and text. */
function reportTail(tail: string): ReportTail {
  let rest = tail;
  let deadline: string | undefined;
  let hasOwnWords = false;
  while (rest.startsWith("(")) {
    const close = rest.indexOf(")");
    if (close < 0) return { deadline, rest: undefined, hasOwnWords };
    const inner = rest.slice(1, close).trim();
    const words = DEADLINE_WORDS.exec(inner);
    if (words !== null) deadline = inner.slice(words[0].length).trim();
    else if (!SITE_BRACKET.test(inner)) hasOwnWords = true;
    rest = rest.slice(close + 1).trim();
  }
  if (rest.startsWith("*")) rest = rest.slice(1).trim();
  if (CLICK_TAIL.test(rest)) {
    const instruction = INSTRUCTION.exec(rest);
    // A copy may join the text to the heading, and may cut the instruction short.
    if (instruction !== null) rest = rest.slice(instruction[0].length).trim();
    else {
      hasOwnWords = true;
      rest = "";
    }
  } else if (rest.startsWith(":")) rest = rest.slice(1).trim();
  else if (rest !== "") return { deadline, rest: undefined, hasOwnWords };
  return { deadline, rest, hasOwnWords };
}

const DEADLINE_WORDS = /^\*? ?deadline:? /i;
const SITE_BRACKET = /^(?:gender report|\*)?$/i;
const CLICK_TAIL = /^[-–—] ?click /i;
const INSTRUCTION = /^[-–—] ?click on the \? symbol for instructions/i;

function findLabel(line: Line, isFirstWord: boolean): Heading | undefined {
  const { text } = line;
  // `Name: A | Position: B` is a person with keys, not a label and its value.
  if (text.startsWith("Name: ") && text.includes(" | ")) return undefined;
  const bracketed = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1).trim() : text;
  if (!isFirstWord && !(bracketed !== text && FIRST_WORDS.hasBetweenInAnyCase(bracketed, 0, firstWordEnd(bracketed))))
    return undefined;
  if (bracketed.length <= LONGEST_HEADING) {
    const label = withoutColon(bracketed);
    const meaning = lookUp(label) ?? numberedRole(label);
    if (meaning !== undefined) return openedBy(meaning, label, "", line);
  }
  if (text.startsWith("Hosted by ") && HOSTED.test(text))
    return headingOf({ kind: "organizations" }, text.slice(0, 9), text.slice(10).trim(), line);
  const at = labelEnd(text);
  // The abbreviations among the labels stand alone: `DC: Quiet devices` is a title.
  if (at < SHORTEST_BEFORE_VALUE) return undefined;
  const label = text.slice(0, at).trim();
  const meaning = lookUp(label) ?? numberedRole(label);
  return meaning === undefined ? undefined : openedBy(meaning, label, text.slice(at + 1).trim(), line);
}

/** {@link LABELS}, looked up by words from outside. */
const MEANINGS: ReadonlyMap<string, Meaning> = /* @__PURE__ */ meanings();

function meanings(): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(LABELS).map(([label, parts]) => [label, meaningOf(parts)]));
}

/** First words of all labels and report headings. */
const FIRST_WORDS = /* @__PURE__ */ firstWords();

function firstWords(): WordList {
  const headings = [...MEANINGS.keys(), ...REPORT_STEMS.map(([stem]) => stem), "hosted by"];
  const words = headings.map((label) => label.slice(0, firstWordEnd(label)));
  // As pages print them too; `comparable` takes the one for the other.
  const curly = words.map((word) => word.replaceAll("'", "’"));
  return new WordList([...words, ...curly].flatMap((word) => [word, word.replaceAll("-", "‑")]));
}

/** Where the first word ends: at a space or the mark that ends a label. */
function firstWordEnd(text: string): number {
  const length = Math.min(text.length, LONGEST_LABEL);
  let end = 0;
  while (end < length) {
    const code = codeAt(text, end);
    if (code === SPACE || code === COLON || code === QUESTION_MARK) break;
    end += 1;
  }
  return end;
}

function comparable(label: string): string {
  const small = label.toLowerCase();
  return small.includes("’") || small.includes("‑") ? small.replaceAll("’", "'").replaceAll("‑", "-") : small;
}

/** The calendar entries of the site's older form have no colon here. */
const HOSTED = /^Hosted by \p{Lu}.{0,80}$/u;

/** Where a label before a value ends: at the first colon, or at the question mark of a form's question. */
function labelEnd(text: string): number {
  const head = text.slice(0, LONGEST_LABEL);
  const colon = head.indexOf(":");
  const question = head.indexOf("?");
  return question >= 0 && (colon < 0 || question < colon) ? question : colon;
}

function withoutColon(text: string): string {
  const last = text.at(-1);
  return last === ":" || last === "?" ? text.slice(0, -1).trim() : text;
}

function lookUp(label: string): Meaning | undefined {
  // A whole line with a value behind its label, as most labels of people are printed: no label has a colon.
  if (label.includes(":")) return undefined;
  const key = comparable(label);
  const known = MEANINGS.get(key);
  if (known !== undefined) return known;
  const both = key.includes(" and ") ? key.split(" and ") : [];
  if (both.length === 2) {
    const [first, second] = both.map((part) => roleOf(part));
    if (first !== undefined && second !== undefined)
      return meaningOf({ kind: "people", role: first, otherRoles: [second] });
  }
  // `Moderator - Debate/Timekeeper`, `Speakers (tentative)`: a role and a remark.
  const remark = remarkStart(key);
  const meaning = remark < 0 ? undefined : MEANINGS.get(key.slice(0, remark));
  if (meaning?.kind === "people") return meaningOf({ kind: "people", role: meaning.role, hasOwnWords: true });
  // `Agenda (60 min)`: a bracket may stand behind the label of a section too.
  const isRemarked = meaning?.kind === "section" && key[remark + 1] === "(";
  return isRemarked ? meaningOf({ kind: "section", isQuestion: true }) : undefined;
}

/** Where the space before a dash or a bracket stands, -1 for none. */
function remarkStart(key: string): number {
  let at = key.indexOf(" ");
  while (at >= 0 && !isRemarkMark(codeAt(key, at + 1))) at = key.indexOf(" ", at + 1);
  return at;
}

function isRemarkMark(code: number): boolean {
  return code === HYPHEN || code === DASH || code === OPENING_BRACKET;
}

/** The role that a label gives to the people below it. */
function roleOf(label: string): Role | undefined {
  const meaning = MEANINGS.get(label);
  return meaning?.kind === "people" ? meaning.role : undefined;
}

/** `Organizer 2`, `Speaker 14`: a role and a number. */
function numberedRole(label: string): Meaning | undefined {
  const hasNumber = isDigit(codeAt(label, label.length - 1));
  const at = hasNumber ? label.lastIndexOf(" ") : -1;
  if (at < 0 || !/^#?\d{1,3}$/.test(label.slice(at + 1))) return undefined;
  const meaning = lookUp(label.slice(0, at));
  if (meaning?.kind !== "people") return undefined;
  const { kind, role, otherRoles, hasOwnWords } = meaning;
  return meaningOf({ kind, role, otherRoles, hasOwnWords, single: true });
}

function findFormQuestion(line: Line): Heading | undefined {
  const { text } = line;
  // The bracket behind the one digit is seen without a pattern.
  const body = codeAt(text, 1) === CLOSING_BRACKET ? (FORM_NUMBER.exec(text)?.[0].length ?? 0) : 0;
  const first = codeAt(text, body) | 32;
  // How, Please.
  if (first !== 104 && first !== 112) return undefined;
  const lower = text.slice(body, body + 60).toLowerCase();
  if (!FORM_QUESTIONS.some((question) => lower.startsWith(question))) return undefined;
  const question = text.indexOf("?", body);
  const stop = text.indexOf(". ", body);
  const end = question >= 0 ? question : stop >= 0 ? stop : text.length - 1;
  const meaning: MeaningParts = { kind: "section", isQuestion: true };
  return headingOf(meaning, text.slice(0, end + 1), text.slice(end + 1).trim(), line);
}

const FORM_NUMBER = /^\d\) ?/u;

/** Whether running text does not use the words of a label: those of the forms. */
export function isFormLabel(label: string): boolean {
  return FORM_LABEL.test(label);
}

const FORM_LABEL = /^(?:expected outcomes?|room-setup\/audio requests)$/i;
