import { MONTHS } from "../../vocabulary/months";
import { WEEKDAYS, type Weekday } from "../../vocabulary/weekdays";

/** Milliseconds of a day on the clock of UTC, which knows no leap seconds. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** A calendar day as a number that days can be added to: days since 1 January 1970. `NaN` for anything but `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return day.length === 10 ? Date.parse(day) / DAY : Number.NaN;
}

/** The day number of a date, or `undefined` for a day that the calendar does not have, such as 31 November. */
export function findDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  // Every month has this many days: no `Date` need be asked.
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28 && !Number.isNaN(time)) return time / DAY;
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : undefined;
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return dateText(new Date(day * DAY));
}

/** An instant as ISO 8601 in UTC; milliseconds only where there are any. */
export function instantText(instant: number): string {
  const date = new Date(instant);
  return instant % 1000 === 0 ? `${dateTimeText(date)}Z` : date.toISOString();
}

/** The date and the time of UTC: `2022-12-01T09:30:00`. `toISOString` takes four times as long. */
export function dateTimeText(date: Date): string {
  return `${dateText(date)}T${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`;
}

function dateText(date: Date): string {
  const year = date.getUTCFullYear();
  const yearText = year >= 1000 && year <= 9999 ? `${year}` : date.toISOString().slice(0, -20);
  return `${yearText}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
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
