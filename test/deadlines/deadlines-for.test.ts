import { describe, expect, test } from "vitest";

import {
  byDueTime,
  deadlinesFor,
  defineEvent,
  findMissing,
  formatDeadline,
  nextDue,
  programmeDeadlines,
} from "../../src/deadlines";

const seed = {
  id: "igf-2022-open-forum-56",
  edition: 2022,
  type: "open-forum",
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  printedDeadlines: [
    { document: "key-takeaways", raw: "2 hours after session" },
    { document: "session-report", raw: "26 October" },
  ],
} as const;

const session = { ...seed, printedDeadlines: [...seed.printedDeadlines] };

describe("the session of 2022 whose page prints a label of 2023", () => {
  test("has its takeaways due two hours after its end, on every clock", () => {
    expect(deadlinesFor(session, { now: "2022-12-01T08:00:00Z", timeZone: "America/Los_Angeles" })[0]).toMatchObject({
      document: "key-takeaways",
      dueAt: "2022-12-01T09:30:00Z",
      state: "due-soon",
      rule: { kind: "after-session-end", hours: 2, confidence: "printed" },
      at: {
        venue: { timeZone: "Africa/Addis_Ababa", dateTime: "2022-12-01T12:30:00+03:00" },
        reader: { timeZone: "America/Los_Angeles", dateTime: "2022-12-01T01:30:00-08:00" },
        anywhereOnEarth: { timeZone: "-12:00", dateTime: "2022-11-30T21:30:00-12:00" },
      },
      timeLeft: { hours: 1, minutes: 30, isPast: false, text: "in 1 h 30 min" },
    });
  });

  test("has a report that nobody can date, and the reason names IGF 2023", () => {
    const report = deadlinesFor(session, { now: "2022-12-01T08:00:00Z" })[1];
    expect(report).toMatchObject({ document: "session-report", state: "unknown", words: "26 October" });
    expect(report?.dueAt).toBeUndefined();
    expect(report?.reason).toContain("fits IGF 2023, not IGF 2022");
  });

  test("is put in words that a rapporteur understands", () => {
    const [takeaways, report] = deadlinesFor(session, { now: "2022-12-01T08:00:00Z", timeZone: "Asia/Kolkata" });
    expect(formatDeadline(takeaways!)).toBe(
      "The key takeaways are due by 15:00 on Thursday 1 December 2022, Kolkata time (12:30 at the venue, 09:30 UTC), in 1 h 30 min. Two hours after the session's end, as the page says.",
    );
    expect(formatDeadline(report!)).toMatch(
      /^When the session report is due is not known\. `26 October` fits IGF 2023/,
    );
  });
});

test.each([
  { now: "2022-11-20T00:00:00Z", state: "open", text: "in 11 days", why: "more than a day is left" },
  { now: "2022-11-30T09:30:00Z", state: "due-soon", text: "in 1 d", why: "just a day is left" },
  {
    now: "2022-12-01T09:30:00Z",
    state: "due-soon",
    text: "in less than 1 min",
    why: "at the instant it is still in time",
  },
  { now: "2022-12-01T09:30:00.001Z", state: "overdue", text: "less than 1 min late", why: "just past" },
  { now: "2022-12-04T09:30:00Z", state: "overdue", text: "3 days late", why: "long past" },
])("at $now the takeaways are $state, $text ($why)", ({ now, state, text }) => {
  expect(deadlinesFor(session, { now })[0]).toMatchObject({ state, timeLeft: { text } });
});

test("what the record carries is done, and the caller may know better", () => {
  const reported = { ...session, report: { keyTakeaways: ["One."], summary: "All." } };
  const now = "2022-12-09T00:00:00Z";
  expect(deadlinesFor(reported, { now }).map(({ state }) => state)).toEqual(["done", "done"]);
  expect(deadlinesFor(reported, { now, handedIn: [] }).map(({ state }) => state)).toEqual(["overdue", "unknown"]);
});

test("a rule of the meeting comes with its consequence, and holds for the types it names only", () => {
  const facts = { edition: 2015, end: "2015-11-12T18:00:00Z" };
  const now = "2015-11-20T00:00:00Z";
  expect(deadlinesFor({ ...facts, type: "workshop" }, { now })).toMatchObject([
    { dueAt: "2015-11-28T03:00:00Z", isDayEnd: true, consequence: "No proposal may be filed for the next year." },
  ]);
  expect(deadlinesFor({ ...facts, type: "open-forum" }, { now })).toMatchObject([
    { state: "unknown", diagnostics: [{ code: "deadline/no-rule-known" }] },
  ]);
});

test("the end of a day is shown as its last minute, at the venue and in UTC", () => {
  const [report] = deadlinesFor({ edition: 2023, end: "2023-10-10T02:00:00Z" }, { now: "2023-10-20T00:00:00Z" }).slice(
    1,
  );
  expect(formatDeadline(report!)).toContain("by 23:59 on Thursday 26 October 2023 at the venue (14:59 UTC)");
});

describe("a meeting of one's own", () => {
  const event = defineEvent({
    name: "Youth Forum 2027",
    timeZone: "America/St_Johns",
    firstDay: "2027-05-06",
    lastDay: "2027-05-07",
    rules: [
      { document: "session-report", kind: "after-session-end", hours: 1, weekdays: ["friday"] },
      { document: "session-report", kind: "after-session-day", days: 1, time: "09:00" },
      { document: "gender-reflection", kind: "after-meeting-end", days: 7, clock: "anywhere-on-earth" },
    ],
  });
  const dueAt = (end: string) =>
    deadlinesFor({ edition: 2027, end }, { now: 0, event }).map((deadline) => [deadline.document, deadline.dueAt]);

  test("asks for the report by next morning, on its own clock of half an hour", () => {
    expect(dueAt("2027-05-06T15:00:00Z")[0]).toEqual(["session-report", "2027-05-07T11:30:00Z"]);
  });

  test("asks for it within the hour on its last day: the first rule that fits counts", () => {
    expect(dueAt("2027-05-07T15:00:00Z")[0]).toEqual(["session-report", "2027-05-07T16:00:00Z"]);
  });

  test("may count on the last clock on earth", () => {
    expect(dueAt("2027-05-06T15:00:00Z")[1]).toEqual(["gender-reflection", "2027-05-15T12:00:00Z"]);
  });

  test.each([
    { change: { timeZone: "Europe/Atlantis" }, message: "No time zone" },
    { change: { firstDay: "2027-02-30" }, message: "no calendar day" },
    { change: { lastDay: "2027-05-05" }, message: "lies before" },
  ])("is refused where it makes no sense: $message", ({ change, message }) => {
    expect(() => defineEvent({ ...event, ...change })).toThrow(message);
  });
});

describe("a programme", () => {
  const late = { id: "late", edition: 2023, end: "2023-10-10T02:00:00Z" };
  const next = { id: "next", edition: 2023, end: "2023-10-12T02:00:00Z" };
  const undated = { id: "undated", edition: 2010, end: "2010-09-15T10:00:00Z" };
  const deadlines = programmeDeadlines([undated, next, late], { now: "2023-10-11T00:00:00Z" });

  test("is sorted by due time, undated ones last", () => {
    expect(deadlines.map(({ sessionId, document }) => `${String(sessionId)} ${document}`)).toEqual([
      "late key-takeaways",
      "next key-takeaways",
      "late session-report",
      "next session-report",
      "undated session-report",
    ]);
    expect(deadlines.toReversed().sort(byDueTime)).toEqual(deadlines);
  });

  test("knows what is due next", () => {
    expect(nextDue(deadlines)).toMatchObject({ sessionId: "next", document: "key-takeaways" });
  });

  test("knows what is missing, by document", () => {
    expect(
      findMissing(deadlines).map(({ document, overdueCount, deadlines: { length } }) => [
        document,
        overdueCount,
        length,
      ]),
    ).toEqual([
      ["key-takeaways", 1, 2],
      ["session-report", 0, 3],
    ]);
  });
});

test("a moment without an offset and a zone that does not exist are the caller's mistakes", () => {
  expect(() => deadlinesFor(session, { now: "2022-12-01T08:00:00" })).toThrow(TypeError);
  expect(() => deadlinesFor(session, { now: "soon" })).toThrow(TypeError);
  expect(() => deadlinesFor(session, { now: 0, timeZone: "Europe/Atlantis" })).toThrow(RangeError);
});

test("a record with a zone that does not exist is dated on the clock of its meeting", () => {
  expect(deadlinesFor({ ...session, timeZone: "Mars/Base" }, { now: 0 })[0]).toMatchObject({
    at: { venue: { timeZone: "Africa/Addis_Ababa" } },
  });
});

test.each([2012, 2017, 2019, 2020, 2021, 2022, 2024])(
  "no source tells when IGF %i wanted its reports, and the result says so instead of guessing",
  (edition) => {
    const now = "2026-01-01T00:00:00Z";
    const session = { edition, start: "2020-01-01T10:00:00Z", end: "2020-01-01T11:00:00Z" };
    const deadlines = deadlinesFor(session, { now });
    expect(deadlines.map(({ document, state, dueAt, reason }) => ({ document, state, dueAt, reason }))).toEqual([
      {
        document: "session-report",
        state: "unknown",
        dueAt: undefined,
        reason: `No source tells when IGF ${edition} wanted the session report.`,
      },
    ]);
    // Nothing is invented for a call to action or a reflection on gender: no page and no rule asks for one.
    const documents = ["call-to-action", "gender-reflection"] as const;
    expect(deadlinesFor(session, { now, documents })).toEqual([]);
  },
);
