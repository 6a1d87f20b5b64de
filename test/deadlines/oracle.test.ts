import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";

import { EDITIONS, type Edition } from "../../src/vocabulary";
import { dueOf } from "../../src/deadlines/rules/due-instant";
import { localMoment } from "../../src/deadlines/time/local-moment";
import { firstInstantOf, instantOfWallTime } from "../../src/deadlines/time/wall-time";
import { zoneNamed } from "../../src/deadlines/time/zone";

// An implementation that nobody here wrote decides. `test/slow` repeats this with many more cases and under the zones
// of four machines, since date-fns-tz reads the clock of the machine it runs on.
const numRuns = Number(process.env["ORACLE_CASES"] ?? 3000);

/** The zones of all meetings, and the most awkward ones there are. */
const ZONES = [
  ...new Set(Object.values<Edition>(EDITIONS).map(({ timeZone }) => timeZone)),
  "Pacific/Apia", // skipped a whole day
  "America/St_Johns", // half an hour off, and changed its clocks a minute after midnight
  "Australia/Lord_Howe", // summer time of half an hour
  "Africa/Casablanca", // goes back for a month
  "Africa/Cairo",
  "America/Havana", // midnight comes twice
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Pacific/Chatham",
];

const HOUR = 3_600_000;
const first = Date.UTC(2006, 0, 1);
const last = Date.UTC(2038, 0, 1);

const transitions = new Map(ZONES.map((zone) => [zone, transitionsOf(zone)]));

function transitionsOf(zone: string): readonly number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition("next")) !== null && at.epochMilliseconds < last) {
    found.push(at.epochMilliseconds);
  }
  return found;
}

/** A zone and an instant in it, half of them within two days of a change of the clock. */
const moment = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    spread: fc.integer({ min: first, max: last }),
    nth: fc.nat(1000),
    delta: fc.oneof(
      fc.integer({ min: -48 * 60, max: 48 * 60 }).map((m) => m * 60_000),
      fc.constantFrom(-1, 0, 1),
    ),
    isNear: fc.boolean(),
  })
  .map(({ zone, spread, nth, delta, isNear }) => {
    const changes = transitions.get(zone)!;
    const instant = isNear && changes.length > 0 ? changes[nth % changes.length]! + delta : spread;
    return { zone, instant };
  });

const oracle = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

describe(`agrees with Temporal in ${numRuns} cases`, () => {
  test("on what the clock shows at an instant", () => {
    fc.assert(
      fc.property(moment, ({ zone, instant }) => {
        const whole = Math.floor(instant / 1000) * 1000;
        const { dateTime } = localMoment(whole, zoneNamed(zone));
        expect(dateTime).toBe(oracle(whole, zone).toString({ timeZoneName: "never" }));
      }),
      { numRuns, seed: 1 },
    );
  });

  test("on the first instant of a day", () => {
    fc.assert(
      fc.property(moment, ({ zone, instant }) => {
        const date = oracle(instant, zone).toPlainDate();
        const day = Date.parse(date.toString()) / (24 * HOUR);
        expect(firstInstantOf(day, zoneNamed(zone))).toBe(date.toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns, seed: 2 },
    );
  });

  test("on the instant at which a clock shows a time, skipped and repeated ones among them", () => {
    // The clock of a fixed offset shows every time of day, also those that the zone's own clock skips.
    const offset = fc.constantFrom(-3 * HOUR, -HOUR, -HOUR / 2, 0, HOUR / 2, HOUR, 3 * HOUR);
    fc.assert(
      fc.property(moment, offset, ({ zone, instant }, ahead) => {
        const wall = oracle(instant, zone).toPlainDateTime().add({ milliseconds: ahead }).round("minute");
        const expected = wall.toZonedDateTime(zone).epochMilliseconds;
        expect(instantOfWallTime(wall.toString({ smallestUnit: "minute" }), zoneNamed(zone))).toBe(expected);
      }),
      { numRuns, seed: 3 },
    );
  });

  test("on deadlines after a session and at the end of its day", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 72 }), ({ zone, instant }, hours) => {
        const whole = Math.floor(instant / 1000) * 1000;
        const session = { end: new Date(whole).toISOString(), timeZone: zone };
        const after = dueOf({ kind: "after-session-end", hours, clock: "venue" }, session, undefined);
        expect(after.instant).toBe(oracle(whole, zone).add({ hours }).epochMilliseconds);

        const dayEnd = dueOf({ kind: "end-of-session-day", clock: "venue" }, session, undefined);
        const nextDay = oracle(whole - 1, zone)
          .toPlainDate()
          .add({ days: 1 });
        expect(dayEnd.instant).toBe(nextDay.toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns, seed: 4 },
    );
  });
});
