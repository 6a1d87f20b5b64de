import {
  DAY,
  HOUR,
  MINUTE,
  capitalized,
  dateTimeText,
  dayInWords,
  dayText,
  twoDigits,
  weekdayOf,
} from "./calendar-day";
import { offsetText, type Zone } from "./zone";

/** An instant as a clock somewhere shows it. */
export interface LocalMoment {
  /** IANA name, or a fixed offset such as `-12:00`. */
  readonly timeZone: string;
  /** ISO 8601 with the offset in force: `2022-12-01T12:30:00+03:00`. */
  readonly dateTime: string;
}

export function localMoment(instant: number, zone: Zone): LocalMoment {
  const offset = zone.offsetAt(instant);
  return { timeZone: zone.name, dateTime: dateTimeText(new Date(instant + offset)) + offsetText(offset) };
}

/** The calendar day at an instant in a zone. */
export function localDay(instant: number, zone: Zone): number {
  return Math.floor((instant + zone.offsetAt(instant)) / DAY);
}

/** `12:30 on Thursday 1 December 2022`. The end of a day is shown as its last minute, which people read correctly. */
export function momentInWords(instant: number, zone: Zone, { isDayEnd = false } = {}): string {
  const shown = isDayEnd ? instant - MINUTE : instant;
  const day = localDay(shown, zone);
  return `${clockInWords(shown, zone)} on ${capitalized(weekdayOf(day))} ${dayInWords(day)}`;
}

/** `12:30`. */
export function clockInWords(instant: number, zone: Zone): string {
  const wall = instant + zone.offsetAt(instant);
  const ofDay = wall - Math.floor(wall / DAY) * DAY;
  return `${twoDigits(Math.floor(ofDay / HOUR))}:${twoDigits(Math.floor((ofDay % HOUR) / MINUTE))}`;
}

/** `2022-12-01`. */
export function localDayText(instant: number, zone: Zone): string {
  return dayText(localDay(instant, zone));
}
