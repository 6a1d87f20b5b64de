// What does one deadline cost? Run `npm run build` first, then `node bench/deadlines.mjs`.
import { Bench } from "tinybench";

import { deadlinesFor, defineEvent, readDeadlineLabel } from "../dist/deadlines.js";

const now = Date.parse("2018-11-13T12:00:00Z");
const base = { name: "Bench", timeZone: "Europe/Paris", firstDay: "2018-11-12", lastDay: "2018-11-14" };
const afterSession = { document: "session-report", kind: "after-session-end", hours: 2 };
const endOfDay = { document: "session-report", kind: "end-of-session-day" };
const events = Object.fromEntries(
  Object.entries({ afterSession, endOfDay }).map(([name, rule]) => [name, defineEvent({ ...base, rules: [rule] })]),
);

// Sessions over a year, so that every day and both changes of the clock are met.
const sessions = Array.from({ length: 1000 }, (_, at) => ({
  id: `bench-${at}`,
  edition: 2018,
  end: new Date(Date.UTC(2018, 0, 1) + at * 31_500_000).toISOString(),
}));
const documents = ["session-report"];

function all(event) {
  for (const session of sessions) deadlinesFor(session, { now, event, documents });
}

const clock = new Intl.DateTimeFormat("en-US", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "medium" });

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add("deadline two hours after a session", () => all(events.afterSession))
  .add("deadline at the end of a zoned day", () => all(events.endOfDay))
  .add("reading `2 hours after session`", () => {
    for (const session of sessions) readDeadlineLabel("2 hours after session", { session });
  })
  .add("for comparison: one Intl.DateTimeFormat.format", () => {
    for (let at = 0; at < sessions.length; at += 1) clock.format(now + at * 3_600_000);
  });
await bench.run();

for (const { name, result } of bench.tasks) {
  const microseconds = (result.latency.p50 * 1000) / sessions.length;
  console.log(`${microseconds.toFixed(2).padStart(8)} µs  ${name}`);
}
