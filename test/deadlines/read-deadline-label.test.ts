import { describe, expect, test } from "vitest";

import { readDeadlineLabel } from "../../src/deadlines";
import type { ReportDocument } from "../../src/vocabulary";

/** A session on the third day of each meeting. */
const SESSIONS: Readonly<Record<number, { edition: number; end: string }>> = Object.fromEntries(
  ["2015-11-12T18:00:00Z", "2016-12-08T18:00:00Z", "2017-12-20T10:00:00Z", "2018-11-14T10:00:00Z"]
    .concat(["2022-12-01T07:30:00Z", "2023-10-11T02:00:00Z", "2025-06-26T10:00:00Z"])
    .map((end) => [Number(end.slice(0, 4)), { edition: Number(end.slice(0, 4)), end }]),
);

interface Case {
  readonly label: string;
  readonly year: number;
  readonly document?: ReportDocument;
  readonly dueAt?: string;
  readonly codes?: readonly string[];
  readonly why: string;
}

const AFTER_SESSION: readonly Case[] = [
  { label: "2 hours after session", year: 2022, dueAt: "2022-12-01T09:30:00Z", why: "the label of session pages" },
  { label: "(* deadline 2 hours after session)", year: 2022, dueAt: "2022-12-01T09:30:00Z", why: "in its brackets" },
  { label: "Within two hours of the session’s end.", year: 2022, dueAt: "2022-12-01T09:30:00Z", why: "in words" },
  { label: "90 minutes after the session", year: 2022, dueAt: "2022-12-01T09:00:00Z", why: "in minutes" },
  { label: "at the end of the session day", year: 2022, dueAt: "2022-12-01T21:00:00Z", why: "midnight in Addis Ababa" },
  { label: "End of session day", year: 2023, dueAt: "2023-10-11T15:00:00Z", why: "midnight in Kyoto" },
  { label: "by the end of the next day", year: 2022, dueAt: "2022-12-02T21:00:00Z", why: "a day later" },
];

const AFTER_MEETING: readonly Case[] = [
  {
    label: "no later than 2 weeks following the IGF event (27 November 2015)",
    year: 2015,
    dueAt: "2015-11-28T03:00:00Z",
    why: "the day named and the day counted agree; it ends at 03:00 UTC in João Pessoa",
  },
  { label: "no later than 2 weeks following the IGF event", year: 2016, dueAt: "2016-12-24T06:00:00Z", why: "2016" },
  {
    label: "no later than 2 weeks following the IGF event (28 November 2015)",
    year: 2015,
    dueAt: "2015-11-28T03:00:00Z",
    codes: ["deadline/dates-disagree"],
    why: "the count wins",
  },
  { label: "10 days before the meeting", year: 2018, dueAt: "2018-11-02T23:00:00Z", why: "counted back from day 1" },
];

const DATES: readonly Case[] = [
  {
    label: "26 October",
    year: 2022,
    codes: ["deadline/label-of-another-edition"],
    why: "before the session: it is the label of 2023",
  },
  {
    label: "Session Report (* deadline 26 October) - click on the ? symbol for instructions",
    year: 2023,
    dueAt: "2023-10-26T15:00:00Z",
    codes: ["deadline/year-assumed"],
    why: "on a page of its own year",
  },
  {
    label: "6 July",
    year: 2023,
    codes: ["deadline/label-of-another-edition"],
    why: "the label of 2025 on a page of 2023",
  },
  {
    label: "July 6th",
    year: 2025,
    dueAt: "2025-07-06T22:00:00Z",
    codes: ["deadline/year-assumed"],
    why: "its own year",
  },
  {
    label: "24 May 2023, 23:59 UTC",
    year: 2023,
    document: "proposal",
    dueAt: "2023-05-24T23:59:00Z",
    why: "a proposal comes before the meeting",
  },
  {
    label: "24 May 2023, 23:59 UTC",
    year: 2023,
    dueAt: "2023-05-24T23:59:00Z",
    codes: ["deadline/before-session"],
    why: "anything else does not",
  },
  {
    label: "26 October 2023",
    year: 2022,
    dueAt: "2023-10-26T21:00:00Z",
    codes: ["deadline/label-of-another-edition"],
    why: "a written year is believed, and said to be another meeting's",
  },
  {
    label: "Monday 6 June 23:59 UTC-11",
    year: 2016,
    document: "proposal",
    dueAt: "2016-06-07T10:59:00Z",
    codes: ["deadline/year-assumed"],
    why: "eleven hours behind UTC",
  },
  {
    label: "Monday 6 June 23:59 UTC−11",
    year: 2016,
    dueAt: "2016-06-07T10:59:00Z",
    codes: ["deadline/year-assumed", "deadline/before-session"],
    why: "the day of the week vouches for the year; a true minus sign",
  },
  {
    label: "Pre-Session Synthesis Due: 2 November",
    year: 2018,
    dueAt: "2018-11-02T23:00:00Z",
    codes: ["deadline/year-assumed"],
    why: "a synthesis comes before the meeting",
  },
  { label: "1 March", year: 2022, codes: ["deadline/no-fitting-year"], why: "no meeting ended shortly before" },
  { label: "31 November", year: 2022, codes: ["deadline/no-such-day"], why: "November has 30 days" },
  { label: "29 February 2023", year: 2022, codes: ["deadline/no-such-day"], why: "no leap year" },
  { label: "2023-01-06", year: 2022, dueAt: "2023-01-06T21:00:00Z", why: "ISO 8601" },
  {
    label: "Monday 7 June 2016, 23:59 UTC-11",
    year: 2016,
    document: "proposal",
    dueAt: "2016-06-08T10:59:00Z",
    codes: ["deadline/weekday-disagrees"],
    why: "the date wins over the day of the week",
  },
];

const TIMES: readonly Case[] = [
  { label: "20 December 2016, 24:00 UTC", year: 2016, dueAt: "2016-12-21T00:00:00Z", why: "the end of the day" },
  { label: "Tuesday 20 December 2016, noon UTC", year: 2016, dueAt: "2016-12-20T12:00:00Z", why: "noon" },
  {
    label: "20 December 2016, midnight UTC-11",
    year: 2016,
    dueAt: "2016-12-20T11:00:00Z",
    codes: ["deadline/ambiguous-midnight"],
    why: "the earlier of the two",
  },
  { label: "20th of December, 2016 5 p.m. UTC+5:30", year: 2016, dueAt: "2016-12-20T11:30:00Z", why: "half an hour" },
  { label: "20 December 2016 AoE", year: 2016, dueAt: "2016-12-21T12:00:00Z", why: "anywhere on earth" },
  {
    label: "20 December 2016, 15:00 pm UTC (local time)",
    year: 2016,
    dueAt: "2016-12-20T15:00:00Z",
    codes: ["deadline/zone-contradiction", "deadline/needless-meridiem"],
    why: "UTC is not the local time of Guadalajara",
  },
  {
    label: "15 November 2018, 23:59 CEST",
    year: 2018,
    dueAt: "2018-11-15T21:59:00Z",
    codes: ["deadline/zone-not-in-force"],
    why: "Paris is on CET in November",
  },
  { label: "15 November 2018, 23:59 CET", year: 2018, dueAt: "2018-11-15T22:59:00Z", why: "in force" },
  {
    label: "15 November 2018, 23:59 IST",
    year: 2018,
    dueAt: "2018-11-15T22:59:00Z",
    codes: ["deadline/unknown-zone"],
    why: "IST is three clocks",
  },
  { label: "20 December 2016, 25:00 UTC", year: 2016, codes: ["deadline/no-such-time"], why: "no clock shows it" },
];

const UNREADABLE: readonly Case[] = ["", "tbd", "soon", "deadline", "x".repeat(100_000)].map((label) => ({
  label,
  year: 2022,
  codes: ["deadline/unreadable-label"],
  why: "holds no deadline",
}));

describe.each([
  { name: "after the session", cases: AFTER_SESSION },
  { name: "around the meeting", cases: AFTER_MEETING },
  { name: "dates", cases: DATES },
  { name: "times and clocks", cases: TIMES },
  { name: "unreadable", cases: UNREADABLE },
])("$name", ({ cases }) => {
  test.each(cases.map((each) => ({ dueAt: undefined, codes: [], document: undefined, ...each })))(
    "%#: $year $label → $dueAt ($why)",
    ({ label, year, document, dueAt, codes }) => {
      const { value, diagnostics } = readDeadlineLabel(label, { session: SESSIONS[year], document });
      expect(value?.dueAt).toBe(dueAt);
      expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    },
  );
});

test("midnight gives both readings, earliest first", () => {
  const { value } = readDeadlineLabel("Wednesday 21 June 2017, midnight UTC-11", { document: "proposal" });
  expect(value?.readings).toEqual(["2017-06-21T11:00:00Z", "2017-06-22T11:00:00Z"]);
});

test("a label of another edition names that edition", () => {
  expect(readDeadlineLabel("26 October", { session: SESSIONS[2022] }).diagnostics).toMatchObject([
    { severity: "info", data: { fits: [2023], meeting: "IGF 2022" } },
  ]);
});

test("a label names its document, and the words `Session Report` are not taken for the session", () => {
  const label = "Call to Action (* deadline at the end of the session day)";
  expect(readDeadlineLabel(label, { session: SESSIONS[2022] }).value?.document).toBe("call-to-action");
});

test("what a label counts from may be missing, and the finding says which", () => {
  expect(readDeadlineLabel("2 hours after session", { edition: 2022 }).diagnostics).toMatchObject([
    { code: "deadline/session-lacks-facts", data: { missing: "session-end" } },
  ]);
  expect(readDeadlineLabel("26 October").diagnostics).toMatchObject([{ code: "deadline/session-lacks-facts" }]);
});

test("an edition can be named where the record has none", () => {
  const session = { end: "2023-10-11T02:00:00Z" };
  expect(readDeadlineLabel("26 October", { session, edition: 2023 }).value?.dueAt).toBe("2023-10-26T15:00:00Z");
});
