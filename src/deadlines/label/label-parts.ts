import type { DeadlineTiming } from "../../model";
import { findReportDocument, type ReportDocument } from "../../vocabulary/report-documents";
import { WEEKDAYS, type Weekday } from "../../vocabulary/weekdays";
import { remembered } from "../remembered";
import { readClock, type WrittenClock } from "./read-clock";
import { readDate, type WrittenDate } from "./read-date";
import { readSessionDay, readSpan } from "./read-relative";
import { readTime, type WrittenTime } from "./read-time";
import { findFirst, type Found, tokensOf, type Token } from "./tokens";

/** A label is a line: longer text is no label, and reading it would only cost time. */
const LABEL_LIMIT = 300;

/** What a label says, piece by piece, before anything is resolved. */
export interface LabelParts {
  readonly document?: ReportDocument;
  /** A deadline counted from the session or the meeting. */
  readonly timing?: DeadlineTiming;
  readonly date?: WrittenDate;
  readonly weekday?: Weekday;
  readonly time?: WrittenTime;
  readonly clock: WrittenClock;
}

/** More labels than all meetings have printed. */
const LABELS_REMEMBERED = 256;

/** Takes a label apart: `Session Report (* deadline 26 October) - click on the ? symbol for instructions`. */
export function labelParts(text: string): LabelParts {
  return text.length > LABEL_LIMIT ? { clock: { clocks: [] } } : partsOf(text);
}

// The pages of one meeting print the same few labels, and taking one apart costs ten times what is left to do.
const partsOf: (label: string) => LabelParts = /* @__PURE__ */ remembered(LABELS_REMEMBERED, readParts);

function readParts(text: string): LabelParts {
  const { document, rest } = splitDocument(withoutTail(text));
  const tokens = tokensOf(rest);
  const relative = findFirst(tokens, readSpan) ?? findFirst(tokens, readSessionDay);
  const date = findDate(tokens);
  const time = findFirst(blanked(blanked(tokens, date), relative), readTime);
  const weekday = findFirst(tokens, readWeekday);
  return {
    ...(document === undefined ? {} : { document }),
    ...(relative === undefined ? {} : { timing: relative.value }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(weekday === undefined ? {} : { weekday: weekday.value }),
    ...(time === undefined ? {} : { time: time.value }),
    clock: readClock(tokens, time?.end),
  };
}

/** Without ` - click on the ? symbol for instructions`. */
function withoutTail(text: string): string {
  const at = text.toLowerCase().indexOf("click on");
  return at === -1 ? text : text.slice(0, at);
}

/** What the words before the deadline name, and the rest, in which `Session Report` must not be taken for a session. */
function splitDocument(text: string): { readonly document?: ReportDocument; readonly rest: string } {
  const lower = text.toLowerCase();
  for (const mark of ["(", "deadline", "due", ":"]) {
    const at = lower.indexOf(mark);
    const document = at < 1 ? undefined : findReportDocument(text.slice(0, at));
    if (document !== undefined) return { document, rest: text.slice(at) };
  }
  return { rest: text };
}

/** The date of a label: of `extended from 15 April to 22 April 2023`, the one that counts. */
function findDate(tokens: readonly Token[]): (Found<WrittenDate> & { readonly start: number }) | undefined {
  const first = findFirst(tokens, readDate);
  const isExtended = tokens.some(({ word }) => word === "extended" || word === "extension");
  if (first === undefined || !isExtended) return first;
  return findFirst(blanked(tokens, { start: 0, end: first.end }), readDate) ?? first;
}

/** The same tokens with those of a piece emptied, so that the year of `2 June 2016 5 pm` is no hour. */
function blanked(
  tokens: readonly Token[],
  piece: { readonly start: number; readonly end: number } | undefined,
): readonly Token[] {
  if (piece === undefined) return tokens;
  const { start, end } = piece;
  return tokens.map((token, at) => (at >= start && at < end ? { ...token, word: "" } : token));
}

function readWeekday(tokens: readonly Token[], at: number): Found<Weekday> | undefined {
  const word = tokens[at]?.word ?? "";
  if (word.length < 3) return undefined;
  const value = WEEKDAYS.find((day) => word === day || ABBREVIATIONS[day].includes(word));
  return value === undefined ? undefined : { value, end: at + 1 };
}

const ABBREVIATIONS: Readonly<Record<Weekday, readonly string[]>> = {
  sunday: ["sun"],
  monday: ["mon"],
  tuesday: ["tue", "tues"],
  wednesday: ["wed", "weds"],
  thursday: ["thu", "thur", "thurs"],
  friday: ["fri"],
  saturday: ["sat"],
};
