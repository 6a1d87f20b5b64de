import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { localMoment } from "../../src/deadlines/time/local-moment";
import { firstInstantOf, instantOfWallTime } from "../../src/deadlines/time/wall-time";
import { zoneNamed } from "../../src/deadlines/time/zone";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What date-fns-tz itself says on a machine in another zone. */
function onMachineIn(timeZone: string, expression: string): string {
  const program = `import * as tz from "date-fns-tz"; process.stdout.write(String(${expression}));`;
  const args = ["--input-type=module", "--eval", program];
  return execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ: timeZone }, encoding: "utf8" });
}

const iso = (instant: number) => new Date(instant).toISOString();
const dayOf = (day: string) => Date.parse(day) / 86_400_000;

// Each trap of date-fns-tz is shown first: where a release mends it, its test fails and the correction can go.
test("trap: the time of the machine's own spring hour is shown an hour late; ours is right", () => {
  const instant = "2022-03-13T10:30:00Z";
  const shown = `tz.formatInTimeZone("${instant}", "Etc/GMT+8", "HH:mm")`;
  expect(onMachineIn("UTC", shown)).toBe("02:30");
  expect(onMachineIn("America/Los_Angeles", shown)).toBe("03:30");
  expect(localMoment(Date.parse(instant), zoneNamed("Etc/GMT+8")).dateTime).toBe("2022-03-13T02:30:00-08:00");
});

test("trap: an offset near a change of the clock is that of another hour; ours is right", () => {
  const instant = "2022-03-27T01:30:00Z";
  const hours = `tz.getTimezoneOffset("Europe/Paris", new Date("${instant}")) / 3_600_000`;
  const answers = ["UTC", "America/Los_Angeles"].map((machine) => onMachineIn(machine, hours));
  expect(answers).toContain("1");
  expect(zoneNamed("Europe/Paris").offsetAt(Date.parse(instant)) / 3_600_000).toBe(2);
});

test("trap: a skipped midnight is put an hour before the clock jumps, into the day before; ours is the jump", () => {
  // São Paulo put its clocks from 00:00 to 01:00 on 15 October 2017, at 03:00 UTC.
  const midnight = `tz.fromZonedTime("2017-10-15T00:00", "America/Sao_Paulo").toISOString()`;
  expect(onMachineIn("UTC", midnight)).toBe("2017-10-15T02:00:00.000Z");
  const zone = zoneNamed("America/Sao_Paulo");
  expect(iso(firstInstantOf(dayOf("2017-10-15"), zone))).toBe("2017-10-15T03:00:00.000Z");
  expect(iso(instantOfWallTime("2017-10-15T00:00", zone))).toBe("2017-10-15T03:00:00.000Z");
});

test.each([
  { zone: "Pacific/Apia", day: "2011-12-31", instant: "2011-12-30T10:00:00.000Z", why: "30 December was left out" },
  { zone: "America/Havana", day: "2022-11-06", instant: "2022-11-06T04:00:00.000Z", why: "midnight comes twice" },
  { zone: "America/St_Johns", day: "2010-11-07", instant: "2010-11-07T02:30:00.000Z", why: "back at 00:01" },
  { zone: "Africa/Cairo", day: "2023-04-28", instant: "2023-04-27T22:00:00.000Z", why: "midnight is skipped" },
  { zone: "Asia/Kathmandu", day: "2023-10-10", instant: "2023-10-09T18:15:00.000Z", why: "a zone of 45 minutes" },
  {
    zone: "Australia/Lord_Howe",
    day: "2023-10-02",
    instant: "2023-10-01T13:00:00.000Z",
    why: "half an hour of summer",
  },
])("$day begins at $instant in $zone ($why)", ({ zone, day, instant }) => {
  expect(iso(firstInstantOf(dayOf(day), zoneNamed(zone)))).toBe(instant);
});
