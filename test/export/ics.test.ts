import ICAL from "ical.js";
import { describe, expect, test } from "vitest";

import { findJoinLink, reviseSessions, streamIcs, toIcs } from "../../src/export";
import type { Session } from "../../src/model";
import { sessionUuid } from "../../src/vocabulary/session-id";
import { sessionWith } from "./sessions";

const session = sessionWith({
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  number: 1,
  people: [
    { name: "Ana Éxample", affiliation: "Example Agency", roles: ["speaker", "onsite-moderator"] },
    { name: "Ben Example", roles: ["speaker"] },
  ],
  sdgs: { goals: [9] },
  links: [
    { label: "Slides", url: "https://example.org/s" },
    { label: "Join online", url: "https://example.org/j" },
  ],
  source: { url: "https://example.org/p", modifiedAt: "2022-11-30T08:00:00Z", retrievedAt: "2022-12-24T00:00:00Z" },
  revision: 2,
});

describe("a session's entry", () => {
  const [event] = eventsIn(toIcs([session]));

  test.each([
    { property: "uid", value: sessionUuid(session.id), why: "the same for every version" },
    { property: "sequence", value: 2, why: "the record's revision" },
    { property: "dtstamp", value: "2022-11-30T08:00:00Z", why: "from the data, not from a clock" },
    { property: "last-modified", value: "2022-11-30T08:00:00Z", why: "from the data" },
    { property: "status", value: "CONFIRMED", why: "an announced session stands" },
    { property: "url", value: "https://example.org/p", why: "the page" },
    { property: "conference", value: "https://example.org/j", why: "the link to take part" },
  ])("has $property $value ($why)", ({ property, value }) => {
    expect(shown(event!.getFirstPropertyValue(property))).toBe(value);
  });

  test("has its type and its goals as categories", () => {
    expect(event!.getFirstProperty("categories")!.getValues()).toEqual(["Workshop", "SDG 9"]);
  });

  test("has the link to take part and the people in its description, for programs that know no CONFERENCE", () => {
    const description = String(event!.getFirstPropertyValue("description"));
    expect(description).toContain("Workshop #1\nJoin: https://example.org/j\n");
    expect(description).toContain("Speakers: Ana Éxample, Example Agency; Ben Example\nOnsite Moderator: Ana Éxample");
  });
});

test.each([
  {
    facts: { end: undefined, format: { durationMinutes: 30 } },
    end: "2022-12-01T07:00:00Z",
    why: "start and planned length",
  },
  { facts: { end: undefined, format: undefined }, end: undefined, why: "no length is known" },
  { facts: { end: session.start, format: undefined }, end: undefined, why: "an end must come after the start" },
])("an entry ends at $end ($why)", ({ facts, end }) => {
  const known = Object.entries({ ...session, ...facts }).filter(([, value]) => value !== undefined);
  const [event] = eventsIn(toIcs([Object.fromEntries(known) as unknown as Session]));
  expect(shown(event!.getFirstPropertyValue("dtend"))).toBe(end);
});

test("a session without a start is left out", () => {
  expect(eventsIn(toIcs([sessionWith()]))).toEqual([]);
});

test.each([
  { person: "ana example", count: 1, why: "case and accents do not count" },
  { person: "Ana", count: 0, why: "part of a name is not the name" },
])("the calendar of $person has $count entries ($why)", ({ person, count }) => {
  expect(eventsIn(toIcs([session, sessionWith({ start: session.start! })], { person }))).toHaveLength(count);
});

test("a person's own calendar says what is theirs to do", () => {
  const [event] = eventsIn(toIcs([session], { person: "Ana Éxample" }));
  expect(event!.getFirstPropertyValue("description")).toContain("Your part: Speaker, Onsite Moderator");
});

describe("a deadline's entry", () => {
  const deadlinesOf = () => [
    { document: "key-takeaways" as const, dueAt: "2022-12-01T09:30:00Z", reason: "Two hours after the session." },
    { document: "session-report" as const },
  ];
  const events = eventsIn(toIcs([session], { deadlinesOf, alarmMinutes: [60, 5] }));

  test("follows its session, and is missing where nobody knows when it is due", () => {
    expect(events.map((event) => event.getFirstPropertyValue("summary"))).toEqual([
      "Open data",
      "Due: Key Takeaways, Open data",
    ]);
  });

  test("ends when it is due, so that midnight belongs to the day it closes", () => {
    expect(shown(events[1]!.getFirstPropertyValue("dtend"))).toBe("2022-12-01T09:30:00Z");
    expect(shown(events[1]!.getFirstPropertyValue("dtstart"))).toBe("2022-12-01T09:15:00Z");
  });

  test("rings the given number of minutes before it is due", () => {
    const start = Date.parse("2022-12-01T09:15:00Z");
    const rings = events[1]!.getAllSubcomponents("valarm").map((alarm) => {
      const trigger = alarm.getFirstPropertyValue("trigger") as ICAL.Duration;
      return new Date(start + trigger.toSeconds() * 1000).toISOString();
    });
    expect(rings).toEqual(["2022-12-01T08:30:00.000Z", "2022-12-01T09:25:00.000Z"]);
  });

  test("stands alone when only deadlines are asked for", () => {
    expect(eventsIn(toIcs([session], { deadlinesOf, onlyDeadlines: true }))).toHaveLength(1);
  });
});

describe("a new version of a programme", () => {
  const moved = { ...session, room: "Hall B" };
  const other = sessionWith({ id: "igf-2022-workshop-2", start: session.start! });

  test.each([
    { before: [session], after: [moved], sequences: [3], why: "a changed room is news" },
    {
      before: [session],
      after: [{ ...session, source: { copy: "html" as const } }],
      sequences: [2],
      why: "another copy of the page is no news",
    },
    {
      before: [moved, other],
      after: [other],
      sequences: [0, 3],
      why: "a session that is gone is news, and comes last",
    },
    { before: [session], after: [{ ...moved, revision: 7 }], sequences: [7], why: "the page has counted itself" },
    { before: [], after: [session], sequences: [2], why: "a new session is no change" },
  ])("has the sequences $sequences ($why)", ({ before, after, sequences }) => {
    const events = eventsIn(toIcs(reviseSessions(before, after)));
    expect(events.map((event) => event.getFirstPropertyValue("sequence"))).toEqual(sequences);
  });

  test("cancels what is gone, and keeps it cancelled without counting on", () => {
    const once = reviseSessions([session], [], { changedAt: "2022-12-01T00:00:00Z" });
    expect(once).toMatchObject([
      { id: session.id, status: "cancelled", revision: 3, source: { modifiedAt: "2022-12-01T00:00:00Z" } },
    ]);
    expect(reviseSessions(once, [])).toEqual(once);
    expect(eventsIn(toIcs(once))[0]!.getFirstPropertyValue("status")).toBe("CANCELLED");
  });
});

test("a stream of sessions gives the same bytes, piece by piece", async () => {
  async function* arriving() {
    await Promise.resolve();
    yield session;
    yield sessionWith();
  }
  const pieces: string[] = [];
  for await (const piece of streamIcs(arriving())) pieces.push(piece);
  expect(pieces).toHaveLength(3);
  expect(pieces.join("")).toBe(toIcs([session, sessionWith()]));
});

test.each([
  {
    links: [{ label: "Zoom", url: "https://example.org/a" }, { url: "https://x.zoom.us/j" }],
    url: "https://x.zoom.us/j",
    why: "a meeting service is surest",
  },
  {
    links: [{ label: "Click here to join", url: "https://example.org/a" }],
    url: "https://example.org/a",
    why: "the label says so",
  },
  { links: [{ label: "Slides", url: "https://example.org/a" }], url: undefined, why: "nothing says so" },
  { links: [{ url: "https://notzoom.us/j" }], url: undefined, why: "the host only ends like a service" },
])("the link to take part is $url ($why)", ({ links, url }) => {
  expect(findJoinLink({ links })?.url).toBe(url);
});

function eventsIn(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
}

function shown(value: unknown): unknown {
  return value instanceof ICAL.Time ? value.toString() : (value ?? undefined);
}
