import type { DayRange, Edition } from "./edition";
import { EDITIONS, type EditionYear } from "./table";

/** What tells which meeting a session belongs to; every session record and draft fits. */
export interface SessionOfEdition {
  readonly edition?: number | undefined;
  readonly timeZone?: string | undefined;
}

/**
 * Tells whether a value is the year of an annual meeting that the table knows.
 *
 * @example
 * isEditionYear(2022); // true
 * isEditionYear(2005); // false
 */
export function isEditionYear(value: unknown): value is EditionYear {
  return typeof value === "number" && Object.hasOwn(EDITIONS, value);
}

/**
 * The annual meeting of a year, or `undefined` where nothing is known of it.
 *
 * @example
 * findEdition(2022)?.city; // "Addis Ababa"
 * findEdition(2026); // undefined
 */
export function findEdition(year: number): Edition | undefined {
  // Of a number no object has inherited keys.
  return typeof year === "number" ? (EDITIONS as Readonly<Record<number, Edition | undefined>>)[year] : undefined;
}

/**
 * The meeting that a session belongs to, or `undefined` where the record names none or one the table does not know.
 *
 * @example
 * editionOf({ edition: 2023 })?.timeZone; // "Asia/Tokyo"
 */
export function editionOf(session: SessionOfEdition): Edition | undefined {
  return session.edition === undefined ? undefined : findEdition(session.edition);
}

/**
 * The IANA name of the venue's time zone: the record's own where it has one, else that of its meeting.
 *
 * @example
 * findVenueTimeZone({ edition: 2022 }); // "Africa/Addis_Ababa"
 * findVenueTimeZone({ edition: 2022, timeZone: "UTC" }); // "UTC"
 */
export function findVenueTimeZone(session: SessionOfEdition): string | undefined {
  return session.timeZone ?? editionOf(session)?.timeZone;
}

/**
 * All days on which a meeting holds sessions, pre-events included: from day 0, or the first day of pre-events, to the last day.
 *
 * @example
 * editionDays(EDITIONS[2022]); // { firstDay: "2022-11-28", lastDay: "2022-12-02" }
 * editionDays(EDITIONS[2020]); // { firstDay: "2020-11-02", lastDay: "2020-11-17" }
 */
export function editionDays(edition: Edition): DayRange {
  const firstDay = edition.preEventDays?.firstDay ?? edition.day0 ?? edition.firstDay;
  return { firstDay, lastDay: edition.lastDay };
}

/**
 * The meeting during whose days, pre-events included, a calendar day at the venue falls.
 *
 * @example
 * findEditionOnDay("2022-12-01")?.number; // 17
 * findEditionOnDay("2022-12-24"); // undefined
 */
export function findEditionOnDay(day: string): Edition | undefined {
  // Days written `YYYY-MM-DD` compare as text.
  return Object.values<Edition>(EDITIONS).find((edition) => {
    const { firstDay, lastDay } = editionDays(edition);
    return firstDay <= day && day <= lastDay;
  });
}
