import { describe, expect, test } from "vitest";

import type { Session } from "../../src/model";
import { findFreeSlots, findOngoing, groupSessions, scheduleOf, sessionSearch } from "../../src/programme";

const base = { schemaVersion: 1, edition: 2023, type: "workshop" } as const;
const ports: Session = {
  ...base,
  id: "ports",
  title: "Ports and tides",
  start: "2023-10-09T00:30:00Z",
  end: "2023-10-09T01:30:00Z",
  room: "WS 8 – Room C-1",
  themes: ["Data Governance"],
  sdgs: { goals: [14, 9] },
  people: [{ name: "Ana Example", roles: ["speaker"], affiliation: "Harbour Board" }],
  description: "How ships share what they measure.",
};
const late: Session = {
  ...base,
  id: "late",
  title: "Locks",
  start: "2023-10-09T15:30:00Z",
  end: "2023-10-09T16:00:00Z",
  room: "Room C-1",
  people: [{ name: "A. Example", roles: ["rapporteur"] }],
};
const undated: Session = { ...base, id: "undated", title: "Keys" };
const programme = [undated, late, ports];

describe("a programme arranged", () => {
  const idsBy = (by: Parameters<typeof groupSessions>[1]) => {
    const { groups, without } = groupSessions(programme, by);
    return {
      ...Object.fromEntries(groups.map(({ key, sessions }) => [key, sessions.map(({ id }) => id)])),
      without: without.map(({ id }) => id),
    };
  };
  test.each([
    {
      by: "day",
      groups: { "2023-10-09": ["ports"], "2023-10-10": ["late"], without: ["undated"] },
      why: "15:30 UTC is the next day in Kyoto",
    },
    {
      by: "room",
      groups: { "WS 8 – Room C-1": ["ports", "late"], without: ["undated"] },
      why: "a number before the room makes no other room",
    },
    { by: "goal", groups: { "9": ["ports"], "14": ["ports"], without: ["late", "undated"] }, why: "two goals" },
    {
      by: "person",
      groups: { "A. Example": ["late"], "Ana Example": ["ports"], without: ["undated"] },
      why: "an initial is not merged",
    },
    { by: "theme", groups: { "Data Governance": ["ports"], without: ["late", "undated"] }, why: "one has a theme" },
  ] as const)("by $by ($why)", ({ by, groups }) => {
    expect(idsBy(by)).toEqual(groups);
  });
});

test.each([
  { now: "2023-10-09T00:30:00Z", ids: ["ports"], why: "the first instant is in" },
  { now: "2023-10-09T01:30:00Z", ids: [], why: "the end is out" },
])("at $now $ids is on ($why)", ({ now, ids }) => {
  expect(findOngoing(programme, { now }).map(({ id }) => id)).toEqual(ids);
  expect(findOngoing([{ ...ports, status: "cancelled" }], { now })).toEqual([]);
});

test("free slots are the gaps in a room, cut at both ends, without those that are too short", () => {
  const options = { room: "Room C-1", from: "2023-10-09T00:00:00Z", to: "2023-10-09T15:50:00Z" };
  expect(findFreeSlots(programme, options)).toEqual([
    { start: "2023-10-09T00:00:00Z", end: "2023-10-09T00:30:00Z" },
    { start: "2023-10-09T01:30:00Z", end: "2023-10-09T15:30:00Z" },
  ]);
  expect(findFreeSlots(programme, { ...options, minutes: 31 })).toHaveLength(1);
  expect(findFreeSlots(programme, { ...options, room: "Main Hall" })).toEqual([
    { start: "2023-10-09T00:00:00Z", end: "2023-10-09T15:50:00Z" },
  ]);
});

test("a person's own schedule is in order of time and tells near spellings apart", () => {
  expect(scheduleOf(programme, "EXAMPLE Ana").map(({ session, likeness }) => [session.id, likeness])).toEqual([
    ["ports", "same"],
    ["late", "likely"],
  ]);
});

describe("a search", () => {
  const search = sessionSearch(programme);
  test.each([
    { query: "tide", ids: ["ports"], why: "the beginning of a word" },
    { query: "harbor", ids: ["ports"], why: "one letter is missing" },
    { query: "ÁNA", ids: ["ports"], why: "case and accents do not count" },
    { query: "ships tides", ids: ["ports"], why: "words in different fields" },
    { query: "ships zebra", ids: [], why: "every word must occur" },
    { query: "  ", ids: [], why: "nothing is asked" },
  ])("for `$query` finds $ids ($why)", ({ query, ids }) => {
    expect(search(query).map(({ session }) => session.id)).toEqual(ids);
  });
});
