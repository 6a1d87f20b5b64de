import { fromZonedTime } from "date-fns-tz";

import { DAY } from "./calendar-day";
import type { Zone } from "./zone";

/**
 * The first instant of a calendar day in a zone: midnight, or where the clock skips midnight the moment it jumps to,
 * or where midnight comes twice the first of the two. Without `Date` in between, the machine's own zone cannot leak in.
 */
export function firstInstantOf(day: number, zone: Zone): number {
  return instantOf(day * DAY, zone, momentOfJump);
}

/**
 * The instant at which a zone's clock shows a day and time, such as `2018-11-15T23:59`. Of two such instants the first;
 * a time that the clock skips is counted on from before the jump, so that 02:30 becomes 03:30.
 */
export function instantOfWallTime(wallTime: string, zone: Zone): number {
  const instant = fromZonedTime(wallTime, zone.name).getTime();
  // date-fns-tz errs near a change of the clock, by zone and by the machine's own zone; a day away from one it is right.
  if (zone.offsetAt(instant - DAY) === zone.offsetAt(instant + DAY)) return instant;
  return instantOf(Date.parse(`${wallTime}Z`), zone, (wall, { before }) => wall - before);
}

interface Change {
  readonly before: number;
  readonly after: number;
}

type SkippedReading = (wall: number, change: Change, zone: Zone) => number;

/** `wall` is the time on the clock as if it were UTC's. */
function instantOf(wall: number, zone: Zone, skipped: SkippedReading): number {
  // A clock is at most 15 hours from UTC: these two lie on either side of the instant asked for.
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after) return wall - before;
  const first = Math.min(wall - before, wall - after);
  const second = Math.max(wall - before, wall - after);
  if (first + zone.offsetAt(first) === wall) return first;
  if (second + zone.offsetAt(second) === wall) return second;
  return skipped(wall, { before, after }, zone);
}

/** The moment at which the clock jumps over `wall`, found by halving the stretch that it must lie in. */
function momentOfJump(wall: number, { before, after }: Change, zone: Zone): number {
  let low = wall - after;
  let high = wall - before;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
