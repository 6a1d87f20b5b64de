import { expect, test } from "vitest";

import { readSchedule } from "../../src/export";
import { parseSession } from "../../src/schema";

/** What pretalx puts into its `schedule.json`, key for key, with invented content. */
const talk = {
  guid: "5b6f0f2e-6b0a-5b0e-9d51-1b8f7c8f3b11",
  code: "ABCDEF",
  id: 7,
  logo: null,
  date: "2023-10-10T09:30:00+09:00",
  start: "09:30",
  duration: "01:30",
  room: "Room C-1",
  slug: "igf-2023-7-open-data",
  url: "https://talks.example.org/igf-2023/talk/ABCDEF/",
  title: "Open data",
  subtitle: "",
  track: "Data Governance",
  type: "Workshop",
  language: "en",
  abstract: "In short.",
  description: "At length.",
  recording_license: "",
  do_not_record: false,
  persons: [
    {
      guid: "0d9bbf4f-b4a1-5df8-a4a1-c31c52a4c4a3",
      id: 1,
      code: "GHIJKL",
      public_name: "Ana Example",
      avatar: null,
      biography: "Director of Things.",
      answers: [],
      name: "Ana Example",
      url: "https://talks.example.org/igf-2023/speaker/GHIJKL/",
    },
  ],
  links: [{ title: "Slides", url: "https://example.org/slides", type: "related" }],
  feedback_url: "https://talks.example.org/igf-2023/talk/ABCDEF/feedback/",
  origin_url: "https://talks.example.org/igf-2023/talk/ABCDEF/",
  attachments: [],
  answers: [],
};

function exportOf(...events: readonly object[]) {
  return {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "pretalx", version: "2024.3.1" },
    schedule: {
      url: "https://talks.example.org/igf-2023/schedule/",
      version: "0.5",
      base_url: "https://talks.example.org",
      conference: {
        acronym: "igf-2023",
        title: "IGF 2023",
        start: "2023-10-08",
        end: "2023-10-12",
        daysCount: 5,
        timeslot_duration: "00:05",
        time_zone_name: "Asia/Tokyo",
        colors: { primary: "#2b5c8a" },
        rooms: [{ name: "Room C-1", slug: "1-room-c-1", guid: null, description: null, capacity: 120 }],
        tracks: [{ name: "Data Governance", slug: "1-data-governance", color: "#2b5c8a" }],
        days: [
          {
            index: 3,
            date: "2023-10-10",
            day_start: "2023-10-10T04:00:00+09:00",
            day_end: "2023-10-11T03:59:00+09:00",
            rooms: { "Room C-1": events },
          },
        ],
      },
    },
  };
}

test("an event becomes a valid session", () => {
  const { value = [], diagnostics } = readSchedule(exportOf(talk));
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    {
      schemaVersion: 1,
      id: "igf-2023-7-open-data",
      edition: 2023,
      type: "workshop",
      title: "Open data",
      start: "2023-10-10T00:30:00Z",
      end: "2023-10-10T02:00:00Z",
      timeZone: "Asia/Tokyo",
      room: "Room C-1",
      themes: ["Data Governance"],
      languages: ["en"],
      description: "In short.\n\nAt length.",
      people: [{ name: "Ana Example", roles: ["speaker"] }],
      links: [{ label: "Slides", url: "https://example.org/slides" }],
      source: { url: "https://talks.example.org/igf-2023/talk/ABCDEF/" },
    },
  ]);
  expect(parseSession(value[0]).diagnostics).toEqual([]);
});

test.each([
  {
    facts: { type: "Talk" },
    code: "vocabulary/unknown-term",
    key: "type",
    why: "pretalx's own word for most sessions",
  },
  { facts: { date: "2023-10-10" }, code: "export/unreadable-value", key: "date", why: "a day is no instant" },
])("$facts gives $code at $key ($why)", ({ facts, code, key }) => {
  const { diagnostics } = readSchedule(exportOf({ ...talk, ...facts }));
  expect(diagnostics).toMatchObject([
    { code, path: ["schedule", "conference", "days", 0, "rooms", "Room C-1", 0, key] },
  ]);
});

test("an event without a track, an abstract, a room and people is read all the same", () => {
  const bare = { ...talk, track: null, abstract: "", description: "", room: null, persons: [], links: [] };
  const { value, diagnostics } = readSchedule(exportOf(bare));
  expect(diagnostics).toEqual([]);
  expect(Object.keys(value![0]!).sort()).toEqual(
    ["edition", "end", "id", "languages", "schemaVersion", "source", "start", "timeZone", "title", "type"].sort(),
  );
});
