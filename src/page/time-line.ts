import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { codeAt, isPlainLetterOrDigit, type Span, trimMarks, wordSet } from "../text";
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
  readonly month: number;
  readonly day: number;
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
const CLOCK = /(?<hours>\d{1,2})[:.h](?<minutes>\d{2})/;
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
  const date = findDate(text);
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
  const instants: string[] = [];
  let day = first;
  for (const part of parts) {
    if (part.day !== undefined) day = part.day;
    if (part.time === undefined) continue;
    const offset = offsetOfZone(part.zone ?? zone);
    const instant = offset === undefined ? undefined : toInstant(day, part.time, offset.minutes);
    if (instant !== undefined) instants.push(instant);
  }
  const room = roomBehind(text, end);
  const hasOtherWords = hasOtherWord(between) || (room === undefined && hasOtherWord(text.slice(end)));
  diagnostics.push(...zoneFinding(zone, times.length, text, span));
  const [start, finish] = instants;
  if (start !== undefined && finish === undefined)
    diagnostics.push(diagnose(pageDiagnostics, "page/missing-end", { span }, { text }));
  return {
    start,
    end: start === undefined || finish === undefined ? undefined : acrossMidnight(start, finish, parts),
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
  if (text === "") return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.some((word) => !JOINING_WORDS.has(word));
}

function localMinutes(times: readonly Part[]): number | undefined {
  const [start, end] = times.map(({ time }) => time!.hours * 60 + time!.minutes);
  if (start === undefined || end === undefined) return undefined;
  return end > start ? end - start : end - start + 24 * 60;
}

/** `… | 13:15-14:15 UTC | Studio Rijeka` and `… (07:30 UTC) Room 2`: what stands behind the times is the room. */
function roomBehind(text: string, end: number): string | undefined {
  const room = trimMarks(text.slice(end), " ),|-–");
  const isBarred = text.slice(end).trimStart().startsWith("|");
  return room !== "" && (isBarred || isRoomLine(room)) ? room : undefined;
}

/** With one date for both ends, an end before the start is on the next day. */
function acrossMidnight(start: string, end: string, parts: readonly Part[]): string {
  const dates = parts.filter((part) => part.day !== undefined).length;
  if (end > start || dates > 1) return end;
  return isoInstant(Date.parse(end) + 24 * 60 * 60_000);
}

function partsOf(text: string): { parts: Part[]; end: number; between: string } {
  const parts: Part[] = [];
  let between = "";
  let rest = text;
  while (rest !== "") {
    const date = findDate(rest);
    const clock = findClock(rest);
    const found = date !== undefined && (clock === undefined || date.start <= clock.start) ? date : clock;
    if (found === undefined) break;
    parts.push(found.part);
    between += ` ${rest.slice(0, found.start)}`;
    rest = rest.slice(found.end);
  }
  return { parts, end: text.length - rest.length, between };
}

/** A part of a line, and where it stands. */
interface Found {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The longest date before its year: `Wednesday, 30th September, `. */
const LONGEST_DAY = 30;

/** `Thursday, 1st December, 2022` or `Sunday December 15, 2024`: a day and a month right before a year. */
function findDate(text: string): Found | undefined {
  for (let at = yearFrom(text, 0); at >= 0; at = yearFrom(text, at + YEAR_LENGTH)) {
    const from = Math.max(0, at - LONGEST_DAY);
    const second = wordBefore(text, from, at);
    const first = second === undefined ? undefined : wordBefore(text, from, second.start);
    if (first === undefined || second === undefined) continue;
    const day = DAY.exec(first.text) ?? DAY.exec(second.text);
    const month = findMonth(first.text) ?? findMonth(second.text);
    if (day === null || month === undefined) continue;
    const before = wordBefore(text, from, first.start);
    const weekday = WEEKDAYS.find((name) => name === before?.text);
    const printed = { weekday, year: Number(text.slice(at, at + YEAR_LENGTH)), month, day: Number(day[1]) };
    const start = weekday === undefined ? first.start : before!.start;
    return { part: partOf({ day: printed }), start, end: at + YEAR_LENGTH };
  }
  return undefined;
}

/** `2022`. */
const YEAR_LENGTH = 4;

/** Where the next year of this century stands, -1 for none: four digits that are a word of their own. */
function yearFrom(text: string, from: number): number {
  for (let at = text.indexOf("20", from); at >= 0; at = text.indexOf("20", at + 1))
    if (YEAR.test(text.slice(Math.max(0, at - 1), at + YEAR_LENGTH + 1))) return at;
  return -1;
}

const YEAR = /(?:^|\W)20\d{2}\b/;

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

function findClock(text: string): Found | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const { hours, minutes } = match.groups!;
  let end = match.index + match[0].length;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text.slice(end));
    if (found !== null) end += found[0].length;
    return found?.[1];
  };
  take(HOUR_MARK);
  const half = take(HALF_OF_DAY);
  const zone = take(ZONE);
  const hour = Number(hours);
  // `15:00 pm` is met on pages: the hour already says it.
  const shift = half === "p" && hour < 12 ? 12 : half === "a" && hour === 12 ? -12 : 0;
  const isTime = hour <= 24 && Number(minutes) <= 59;
  const time = { hours: hour + shift, minutes: Number(minutes) };
  return {
    part: partOf(isTime ? { time, zone } : {}),
    start: match.index,
    end,
  };
}

function toInstant(day: PrintedDay, time: PrintedTime, offsetMinutes: number): string | undefined {
  if (!isRealDay(day)) return undefined;
  return isoInstant(Date.UTC(day.year, day.month - 1, day.day, time.hours, time.minutes) - offsetMinutes * 60_000);
}

function isRealDay(day: PrintedDay): boolean {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCDate() === day.day && date.getUTCMonth() === day.month - 1;
}

function isoInstant(milliseconds: number): string {
  // Pages print minutes: there are no parts of a second.
  return `${new Date(milliseconds).toISOString().slice(0, -".000Z".length)}Z`;
}

function weekdayFinding(day: PrintedDay, text: string, span: Span): Diagnostic[] {
  if (!isRealDay(day)) return [diagnose(pageDiagnostics, "page/no-such-day", { span }, { text })];
  const actual = WEEKDAYS[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()]!;
  if (day.weekday === undefined || day.weekday === actual) return [];
  return [diagnose(pageDiagnostics, "page/weekday-disagrees", { span }, { text, printed: day.weekday, actual })];
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
