import {
  findDay,
  HOUR,
  MINUTE,
  DAY as MILLISECONDS_OF_DAY,
  instantText,
  weekdayOf,
} from "../deadlines/time/calendar-day";
import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { codeAt, isDigit, isPlainLetter, isPlainLetterOrDigit, type Span, trimMarks, wordSet } from "../text";
import { findMonth } from "../vocabulary/months";
import { WEEKDAYS } from "../vocabulary/weekdays";
import { isRoomLine } from "./room-line";
import { offsetOfZone } from "./zone-words";

/** A slot as a page prints it. */
export interface Slot {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Length in minutes where both times are printed without a zone. */
  readonly minutes: number | undefined;
  /** Year of the first date printed, whether or not an instant could be given. */
  readonly year: number | undefined;
  /** A room printed on the same line. */
  readonly room: string | undefined;
  /** Whether the line has words besides days, times, zones and the room: then the line itself is worth keeping. */
  readonly hasOtherWords: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

interface PrintedDay {
  readonly weekday: string | undefined;
  readonly year: number;
  /** Days since 1 January 1970; nothing for a day that the calendar does not have. */
  readonly number: number | undefined;
}

interface PrintedTime {
  readonly hours: number;
  readonly minutes: number;
}

/** A date, a time or a zone, and where in the line it ends. */
interface Part {
  readonly day: PrintedDay | undefined;
  readonly time: PrintedTime | undefined;
  readonly zone: string | undefined;
}

function partOf({ day, time, zone }: Partial<Part>): Part {
  return { day, time, zone };
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/i;
const CLOCK = /(\d{1,2})[:.h](\d{2})/;
/** What may follow a time: `h`, then `pm`, then a zone. */
const HOUR_MARK = /^ ?h\b/;
const HALF_OF_DAY = /^ ?([ap])\.?m\b\.?/;
const ZONE = /^ ?\(?((?:UTC|GMT)(?: ?[+-] ?\d{1,2}(?::?\d{2})?)?|[A-Z]{2,4}T\b)(?!\p{L})/u;

/** The longest line that can be a slot; longer ones are prose that mentions a date. */
const LONGEST_TIME_LINE = 160;

/** Behind a label a slot may go on with remarks; whatever stands further on is not looked at. */
const LONGEST_SLOT = 1_000;

/** Whether a line is a slot of its own: it begins with a date that names its year. */
export function isTimeLine(text: string): boolean {
  if (text.length > LONGEST_TIME_LINE || !text.includes("20")) return false;
  const date = findDate(text, 0);
  if (date?.start !== 0) return false;
  const rest = text.slice(date.end);
  return CLOCK.test(rest) || /^[ ,]*(?:\(all day\))?$/i.test(rest);
}

/**
 * Reads a slot: `Thursday, 1st December, 2022 (06:30 UTC) - Thursday, 1st December, 2022 (07:30 UTC)`, its forms with one
 * end, `Monday, 28 June, 2021 - 13:15 to 14:15 UTC`, `20 November 2024 | 09:00 UTC`. An instant is given only where the
 * page prints a zone; a zone other than UTC is converted and reported, a missing or ambiguous one is reported.
 */
export function readTimeLine(text: string, span: Span): Slot {
  const { parts, end, between } = partsOf(text.slice(0, LONGEST_SLOT));
  const first = parts.find((part) => part.day !== undefined)?.day;
  const diagnostics: Diagnostic[] = [];
  if (first === undefined) {
    const clocks = parts.filter((part) => part.time !== undefined);
    // A day without a year gives no instant; that its zone is unknown too is worth saying where a time is printed.
    if (clocks.length > 0) diagnostics.push(...zoneFinding(clocks.at(-1)!.zone, clocks.length, text, span));
    const minutes = localMinutes(clocks);
    return {
      start: undefined,
      end: undefined,
      minutes,
      year: undefined,
      room: undefined,
      hasOtherWords: true,
      diagnostics,
    };
  }
  for (const { day } of parts) if (day !== undefined) diagnostics.push(...weekdayFinding(day, text, span));

  const times = parts.filter((part) => part.time !== undefined);
  const zone = times.at(-1)?.zone ?? times[0]?.zone;
  const instants: number[] = [];
  let day = first;
  for (const part of parts) {
    if (part.day !== undefined) day = part.day;
    if (part.time === undefined || day.number === undefined) continue;
    const offset = offsetOfZone(part.zone ?? zone);
    if (offset !== undefined) instants.push(instantOf(day.number, part.time, offset.minutes));
  }
  const room = roomBehind(text, end);
  const hasOtherWords = hasOtherWord(between) || (room === undefined && hasOtherWord(text.slice(end)));
  diagnostics.push(...zoneFinding(zone, times.length, text, span));
  const [start, finish] = instants;
  if (start !== undefined && finish === undefined)
    diagnostics.push(diagnose(pageDiagnostics, "page/missing-end", { span }, { text }));
  return {
    start: start === undefined ? undefined : instantText(start),
    end: start === undefined || finish === undefined ? undefined : instantText(acrossMidnight(start, finish, parts)),
    minutes: start === undefined ? localMinutes(times) : undefined,
    year: first.year,
    room,
    hasOtherWords,
    diagnostics,
  };
}

/** Words between a day and its times that say nothing more. */
const JOINING_WORDS = /* @__PURE__ */ wordSet(
  "to from at and until till between on date time utc gmt st nd rd th h hrs hours",
);

/** Whether a stretch has a word that is more than a link between days and times. */
function hasOtherWord(text: string): boolean {
  if (!mayHaveWord(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.some((word) => !JOINING_WORDS.has(word));
}

/** Whether a text has a letter: what stands between days and times is mostly marks. */
function mayHaveWord(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (isPlainLetter(code) || code > 127) return true;
  }
  return false;
}

function localMinutes(times: readonly Part[]): number | undefined {
  const [start, end] = times.map(({ time }) => time!.hours * 60 + time!.minutes);
  if (start === undefined || end === undefined) return undefined;
  return end > start ? end - start : end - start + 24 * 60;
}

/** `… | 13:15-14:15 UTC | Studio Rijeka` and `… (07:30 UTC) Room 2`: what stands behind the times is the room. */
function roomBehind(text: string, end: number): string | undefined {
  const behind = text.slice(end);
  const room = trimMarks(behind, " ),|-–");
  return room !== "" && (behind.trimStart().startsWith("|") || isRoomLine(room)) ? room : undefined;
}

/** With one date for both ends, an end before the start is on the next day. */
function acrossMidnight(start: number, end: number, parts: readonly Part[]): number {
  if (end > start || parts.filter((part) => part.day !== undefined).length > 1) return end;
  return end + MILLISECONDS_OF_DAY;
}

function partsOf(text: string): { parts: Part[]; end: number; between: string } {
  const parts: Part[] = [];
  let between = "";
  let end = 0;
  let clock = findClock(text, 0);
  while (end < text.length) {
    // What stood before a clock may not belong to the date behind it, so the date is looked for again.
    const date = findDate(text, end);
    if (clock !== undefined && clock.start < end) clock = findClock(text, end);
    const found = date !== undefined && (clock === undefined || date.start <= clock.start) ? date : clock;
    if (found === undefined) break;
    parts.push(found.part);
    between += ` ${text.slice(end, found.start)}`;
    end = found.end;
  }
  return { parts, end, between };
}

/** A part of a line, and where it stands. */
interface Found {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The longest date before its year: `Wednesday, 30th September, `. */
const LONGEST_DAY = 30;

/**
 * `Thursday, 1st December, 2022` or `Sunday December 15, 2024` at or behind an offset: a day and a month right before a
 * year.
 */
function findDate(text: string, start: number): Found | undefined {
  for (let at = yearFrom(text, start, start); at >= 0; at = yearFrom(text, start, at + YEAR_LENGTH)) {
    const from = Math.max(start, at - LONGEST_DAY);
    const second = wordBefore(text, from, at);
    const first = second === undefined ? undefined : wordBefore(text, from, second.start);
    if (first === undefined || second === undefined) continue;
    const day = dayIn(first.text) ?? dayIn(second.text);
    const month = findMonth(first.text) ?? findMonth(second.text);
    if (day === undefined || month === undefined) continue;
    const before = wordBefore(text, from, first.start);
    const weekday = before !== undefined && WEEKDAY_NAMES.includes(before.text) ? before : undefined;
    const year = Number(text.slice(at, at + YEAR_LENGTH));
    const printed = { weekday: weekday?.text, year, number: findDay(year, month, day) };
    return { part: partOf({ day: printed }), start: (weekday ?? first).start, end: at + YEAR_LENGTH };
  }
  return undefined;
}

const WEEKDAY_NAMES: readonly string[] = WEEKDAYS;

/** The day of the month that a word is: `1st`, `28`. */
function dayIn(word: string): number | undefined {
  const day = isDigit(codeAt(word, 0)) ? DAY.exec(word) : null;
  return day === null ? undefined : Number(day[1]);
}

/** `2022`. */
const YEAR_LENGTH = 4;

/** Where the next year of this century stands, -1 for none: four digits that are a word of their own behind `start`. */
function yearFrom(text: string, start: number, from: number): number {
  for (let at = text.indexOf("20", from); at >= 0; at = text.indexOf("20", at + 1)) {
    const isYear = isDigit(codeAt(text, at + 2)) && isDigit(codeAt(text, at + 3));
    const isBegun = at > start && isWordCharacter(codeAt(text, at - 1));
    if (isYear && !isBegun && !isWordCharacter(codeAt(text, at + YEAR_LENGTH))) return at;
  }
  return -1;
}

/** What `\w` matches. */
function isWordCharacter(code: number): boolean {
  return isPlainLetterOrDigit(code) || code === UNDERSCORE;
}

const UNDERSCORE = 95;

/** A word in small letters, and where it begins. */
interface Word {
  readonly text: string;
  readonly start: number;
}

/** The last run of plain letters and digits before an offset, but not from before another one. */
function wordBefore(text: string, from: number, until: number): Word | undefined {
  let end = until;
  while (end > from && !isPlainLetterOrDigit(codeAt(text, end - 1))) end -= 1;
  let start = end;
  while (start > from && isPlainLetterOrDigit(codeAt(text, start - 1))) start -= 1;
  return start === end ? undefined : { text: text.slice(start, end).toLowerCase(), start };
}

/** A time of day at or behind an offset, with what follows it. */
function findClock(text: string, start: number): Found | undefined {
  const match = CLOCK.exec(start === 0 ? text : text.slice(start));
  if (match === null) return undefined;
  let end = start + match.index + match[0].length;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text.slice(end));
    if (found !== null) end += found[0].length;
    return found?.[1];
  };
  take(HOUR_MARK);
  const half = take(HALF_OF_DAY);
  const zone = take(ZONE);
  const hour = Number(match[1]);
  const minutes = Number(match[2]);
  // `15:00 pm` is met on pages: the hour already says it.
  const shift = half === "p" && hour < 12 ? 12 : half === "a" && hour === 12 ? -12 : 0;
  const isTime = hour <= 24 && minutes <= 59;
  const time = { hours: hour + shift, minutes };
  return { part: partOf(isTime ? { time, zone } : {}), start: start + match.index, end };
}

function instantOf(day: number, time: PrintedTime, offsetMinutes: number): number {
  return day * MILLISECONDS_OF_DAY + time.hours * HOUR + (time.minutes - offsetMinutes) * MINUTE;
}

function weekdayFinding({ weekday, number }: PrintedDay, text: string, span: Span): Diagnostic[] {
  if (number === undefined) return [diagnose(pageDiagnostics, "page/no-such-day", { span }, { text })];
  const actual = weekdayOf(number);
  if (weekday === undefined || weekday === actual) return [];
  return [diagnose(pageDiagnostics, "page/weekday-disagrees", { span }, { text, printed: weekday, actual })];
}

function zoneFinding(zone: string | undefined, times: number, text: string, span: Span): Diagnostic[] {
  if (times === 0) return [diagnose(pageDiagnostics, "page/missing-time", { span }, { text })];
  const offset = offsetOfZone(zone);
  if (zone === undefined || offset === undefined) {
    return [
      diagnose(pageDiagnostics, "page/zone-unknown", { span }, { text, ...(zone === undefined ? {} : { zone }) }),
    ];
  }
  return offset.isUtc ? [] : [diagnose(pageDiagnostics, "page/zone-not-utc", { span }, { text, zone })];
}
