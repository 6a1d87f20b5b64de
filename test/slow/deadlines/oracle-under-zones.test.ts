import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Of each of the four laws: 100,000 on every machine. */
const CASES = 25_000;

// date-fns-tz reads the machine's own zone; these four skip an hour at night, one at midnight, a whole day, or nothing.
test.each(["UTC", "America/Los_Angeles", "Pacific/Apia", "Africa/Cairo"])(
  `agrees with Temporal in ${4 * CASES} cases on a machine in %s`,
  async (TZ) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--no-typecheck", "test/deadlines/oracle.test.ts"],
      { cwd: root, env: { ...process.env, TZ, ORACLE_CASES: String(CASES), NO_COLOR: "1" } },
    );
    expect(stdout).toMatch(/Tests {2}4 passed \(4\)/);
  },
  300_000,
);

// The offset of a day of UTC is remembered from its two midnights.
test("no zone changes its clock twice within two days, 1990 to 2037", () => {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.from("1990-01-01T00:00Z").toZonedDateTimeISO(zone);
    let before = -Infinity;
    while ((at = at.getTimeZoneTransition("next")) !== null && at.year < 2038) {
      expect((at.epochMilliseconds - before) / 3_600_000, `${zone} ${at.toString()}`).toBeGreaterThan(48);
      before = at.epochMilliseconds;
    }
  }
}, 120_000);
