import { WEEKDAYS, type Weekday } from "../../vocabulary/weekdays";

/** Milliseconds of a day on the clock of UTC, which knows no leap seconds. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A calendar day as a number that days can be added to: days since 1 January 1970. `NaN` for anything but `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return day.length === 10 ? Date.parse(day) / DAY : Number.NaN;
}

/** The day number of a date, or `undefined` for a day that the calendar does not have, such as 31 November. */
export function findDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : undefined;
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** An instant as ISO 8601 in UTC; milliseconds only where there are any. */
export function instantText(instant: number): string {
  const text = new Date(instant).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}

export function weekdayOf(day: number): Weekday {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7]!;
}

/** A day as people write it: `1 December 2022`. */
export function dayInWords(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
