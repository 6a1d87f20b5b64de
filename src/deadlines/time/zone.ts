import { remembered } from "../remembered";
import { DAY, HOUR, MINUTE, twoDigits } from "./calendar-day";

/** A time zone that can be asked for its offset. */
export interface Zone {
  /** IANA name, or a fixed offset such as `-11:00`. */
  readonly name: string;
  /** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
}

/** Anywhere on earth: the last place on earth to reach a given time keeps the clock of UTC-12. */
export const ANYWHERE_ON_EARTH = "-12:00";

/** More zones than a program needs at once, few enough to forget nothing of weight. */
const ZONE_LIMIT = 64;

/** About eleven years of days for each zone. */
const DAY_LIMIT = 4096;

/**
 * The zone of an IANA name, `UTC`, or a fixed offset (`-11:00`), or `undefined` where there is no such zone.
 *
 * Remembers the last zones asked for: the answer depends on the name alone, and a new `Intl.DateTimeFormat` costs
 * forty times as much as one that is there (docs/decisions/time-zones.md).
 */
export const findZone: (name: string) => Zone | undefined = /* @__PURE__ */ remembered(ZONE_LIMIT, zoneOf);

/** The zone of a name that the caller gave. Throws a `RangeError` where there is none. */
export function zoneNamed(name: string): Zone {
  const zone = findZone(name);
  if (zone === undefined) throw new RangeError(`No time zone is called "${name}".`);
  return zone;
}

function zoneOf(name: string): Zone | undefined {
  const fixed = name === "UTC" ? 0 : findFixedOffset(name);
  if (fixed !== undefined) return { name, offsetAt: () => fixed };
  try {
    return namedZone(name);
  } catch {
    // `Intl` throws a RangeError for a name it does not know.
    return undefined;
  }
}

function namedZone(name: string): Zone {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const shownOffset = (instant: number): number => {
    // "12/01/2022, 09:30:00"
    const [month, day, year, hour, minute, second] = clock.format(instant).split(/\D+/).map(Number);
    const shown = Date.UTC(year!, month! - 1, day, hour, minute, second);
    return shown - Math.floor(instant / 1000) * 1000;
  };
  const offsetAtMidnight = remembered(DAY_LIMIT, (day: number) => shownOffset(day * DAY));
  return {
    name,
    offsetAt: (instant) => {
      const day = Math.floor(instant / DAY);
      const offset = offsetAtMidnight(day);
      // No zone has ever changed its clock and changed it back within a day of UTC, which a test asserts.
      return offset === offsetAtMidnight(day + 1) ? offset : shownOffset(instant);
    },
  };
}

/** Reads `+05:30` or `-11:00`. */
function findFixedOffset(name: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return sign === "-" ? -size : size;
}

/** An offset as ISO 8601 writes it: `+05:30`. Seconds, which no clock has had since 1972, are dropped. */
export function offsetText(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
