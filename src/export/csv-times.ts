import { dayNumber, dayText, findDay, instantText, twoDigits } from "../deadlines/time/calendar-day";
import { findMonth } from "../vocabulary/months";
import { instantOfWallTime } from "../deadlines/time/wall-time";
import { findZone, type Zone } from "../deadlines/time/zone";
import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { CsvCell } from "./csv-cells";
import { isInstant } from "./csv-cell-kinds";
import { DATE } from "./csv-headings";
import { nearestZone } from "./nearest-zone";

/** The cells of one row by column. */
export type CsvRow = ReadonlyMap<string, CsvCell>;

/** A row whose `start` and `end` are instants, or empty where nobody can tell which. */
export interface TimedRow {
  readonly row: CsvRow;
  readonly diagnostics: readonly Diagnostic[];
  /** The cells that had to be read on the clock of the venue. */
  readonly onVenueClock: readonly CsvCell[];
}

/** What a cell says of a moment: a day, a time of day, or both. */
interface WallMoment {
  /** `2023-10-10`. */
  readonly day?: string;
  /** `09:30`; `24:00` is the midnight at which the day ends. */
  readonly time?: string;
}

/**
 * Makes instants of the dates and times that people write into tables: `2023-10-10 09:30`, `10.10.2023 09:30`,
 * `October 10, 2023 2:30 PM`, or a time alone beside a column with the day. They are read on the clock of `timeZone`.
 *
 * `10/11/2023` is 10 November to some and October 11 to others, so it is not read. A session may run past midnight: an
 * end without a day that would not be after the start is on the next day.
 */
export function withInstants(row: CsvRow, timeZone: string | undefined, venueTimeZone?: string): TimedRow {
  const zone = timeZone === undefined ? undefined : findZone(timeZone);
  const cells = new Map(row);
  const diagnostics: Diagnostic[] = [];
  const onVenueClock: CsvCell[] = [];
  const refuse = ({ text, span }: CsvCell, expected: string, more: { readonly lacks?: "zone" } = {}) =>
    diagnostics.push(diagnose(exportDiagnostics, "export/unreadable-value", { span }, { text, expected, ...more }));

  const zoneCell = row.get("timeZone");
  const isZoneUnknown = zoneCell !== undefined && zoneCell.text.trim() !== "" && zone === undefined;
  if (isZoneUnknown) {
    const name = zoneCell.text.trim();
    const nearest = nearestZone(name) ?? venueTimeZone;
    const data = { name, ...(nearest === undefined ? {} : { nearest }) };
    diagnostics.push(diagnose(exportDiagnostics, "export/unknown-time-zone", { span: zoneCell.span }, data));
    cells.set("timeZone", { ...zoneCell, text: "" });
  }

  const dateCell = row.get(DATE);
  let day = dateCell === undefined ? undefined : readWallMoment(dateCell.text)?.day;
  if (dateCell !== undefined && dateCell.text !== "" && day === undefined) refuse(dateCell, A_DAY);
  else if (day !== undefined && (row.get("start")?.text ?? "") === "") refuse(dateCell!, "a `start` beside the day");

  for (const column of ["start", "end"] as const) {
    const cell = row.get(column);
    if (cell === undefined || cell.text === "" || isInstant(cell.text)) continue;
    cells.set(column, { ...cell, text: "" });
    const moment = readWallMoment(cell.text);
    // A time alone is on the day that the row names, an end alone on the day of its start.
    day = moment?.day ?? day;
    if (moment?.time === undefined || (column === "start" && moment.time === END_OF_DAY))
      refuse(cell, momentExpected(cell.text, day !== undefined));
    else if (day === undefined) refuse(cell, `a day before the time, or a column \`${DATE}\``);
    else if (zone !== undefined) {
      const start = column === "end" && moment.day === undefined ? Date.parse(cells.get("start")?.text ?? "") : NaN;
      const sameDay = instantAt(day, moment.time, zone);
      const nextDay = instantAt(dayAfter(day), moment.time, zone);
      const isNextDay = sameDay <= start && nextDay - start <= LONGEST_NIGHT;
      if (sameDay <= start && !isNextDay) {
        refuse(cell, "a time behind the start");
        continue;
      }
      const instant = isNextDay ? nextDay : sameDay;
      if (isNextDay) {
        const data = { text: cell.text, day: dayAfter(day) };
        diagnostics.push(diagnose(exportDiagnostics, "export/ends-next-day", { span: cell.span }, data));
      }
      cells.set(column, { ...cell, text: instantText(instant) });
      onVenueClock.push(cell);
    } else if (!isZoneUnknown)
      refuse(cell, "a day and time with its offset, such as `2022-12-01T09:30+03:00`,", { lacks: "zone" });
  }
  return { row: cells, diagnostics, onVenueClock };
}

/** How people write the midnight at the end of a day. */
const END_OF_DAY = "24:00";
/** Twelve hours in milliseconds: whatever would last longer across midnight is a slip in one of the two times. */
const LONGEST_NIGHT = 43_200_000;

function instantAt(day: string, time: string, zone: Zone): number {
  return instantOfWallTime(time === END_OF_DAY ? `${dayAfter(day)}T00:00` : `${day}T${time}`, zone);
}

function dayAfter(day: string): string {
  return dayText(dayNumber(day) + 1);
}

const A_DAY = "a day that reads one way only, such as `2023-10-12`,";
const A_MOMENT = "a date and time such as `2022-12-01T06:30:00Z` or `2022-12-01 09:30`";

/** What would have been read in the place of a text: what it lacks, where that can be seen. */
function momentExpected(text: string, hasDay: boolean): string {
  const words = text.trim();
  const [, one, other] = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(words) ?? [];
  if (one !== undefined && isEitherOrder(Number(one), Number(other))) return A_DAY;
  if (/\d[+-]\d{4}$/.test(words)) return "an offset with a colon, such as `+05:30`,";
  const times = words.split(/ ?[-–—] ?/);
  if (times.length === 2 && times.every((each) => readTime(each) !== undefined))
    return "one time, and the end in a column `end`,";
  return hasDay && !/\d{4}/.test(words) ? "a time such as `14:00`" : A_MOMENT;
}

/** Whether two numbers are a day and a month both ways, and not the same day. */
function isEitherOrder(one: number, other: number): boolean {
  return one !== other && one > 0 && one <= 12 && other > 0 && other <= 12;
}

function readWallMoment(text: string): WallMoment | undefined {
  const words = text.trim();
  const alone = readTime(words);
  if (alone !== undefined) return { time: alone };
  for (const [pattern, dayOf] of DAY_FORMS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const day = dayOf(match.slice(1));
    const rest = words.slice(match[0].length).replace(/^(?:T|, ?| )/, "");
    const time = rest === "" ? undefined : readTime(rest);
    if (day === undefined || (rest !== "" && time === undefined)) return undefined;
    return time === undefined ? { day } : { day, time };
  }
  return undefined;
}

/** `09:30`, `9.30`, `14h30`, `2:30 PM`, `2 pm`. */
function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::00)?)? ?([ap]\.?m\.?)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hourText = "", given, half] = match;
  // A number alone may be anything.
  if (given === undefined && half === undefined) return undefined;
  const minutes = given ?? "00";
  const hour = half === undefined ? Number(hourText) : hourOf(Number(hourText), half);
  if (hour === undefined || Number(minutes) > 59) return undefined;
  const time = `${twoDigits(hour)}:${minutes}`;
  return hour < 24 || time === END_OF_DAY ? time : undefined;
}

function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

type DayReading = (groups: readonly (string | undefined)[]) => string | undefined;

const DAY_FORMS: readonly (readonly [RegExp, DayReading])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, ([year, month, day]) => dayOf(year, Number(month), day)],
  // Where days are written with dots, the day comes first.
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/, ([day, month, year]) => dayOf(year, Number(month), day)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, ([one, other, year]) => dayOfEitherOrder(Number(one), Number(other), year)],
  [
    /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i,
    ([day, month, year]) => dayOf(year, findMonth(month!.toLowerCase()) ?? 0, day),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/i,
    ([month, day, year]) => dayOf(year, findMonth(month!.toLowerCase()) ?? 0, day),
  ],
];

/** The day, where only one order of day and month makes one. */
function dayOfEitherOrder(one: number, other: number, year: string | undefined): string | undefined {
  if (one === other || one > 12) return dayOf(year, other, String(one));
  return other > 12 ? dayOf(year, one, String(other)) : undefined;
}

/** The day as records write it, where the calendar has it. */
function dayOf(year = "", month: number, day = ""): string | undefined {
  const isReal = month > 0 && findDay(Number(year), month, Number(day)) !== undefined;
  return isReal ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` : undefined;
}
