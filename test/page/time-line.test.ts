import { describe, expect, test } from "vitest";

import { isTimeLine, readTimeLine } from "../../src/page/time-line";

/** A line as a slot, with the codes of its findings. */
function slotOf(text: string): object {
  const { diagnostics, hasOtherWords, ...slot } = readTimeLine(text, { start: 0, end: text.length });
  return {
    ...slot,
    ...(hasOtherWords ? { hasOtherWords } : {}),
    ...(diagnostics.length === 0 ? {} : { codes: diagnostics.map(({ code }) => code) }),
  };
}

describe("a line says when a session takes place", () => {
  test.each([
    {
      text: "Thursday, 1st December, 2022 (06:30 UTC) - Thursday, 1st December, 2022 (07:30 UTC)",
      slot: { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z", year: 2022 },
      why: "the form since 2020",
    },
    {
      text: "December 8, 2021 - 09:30 to 10:30 (UTC)",
      slot: { start: "2021-12-08T09:30:00Z", end: "2021-12-08T10:30:00Z", year: 2021 },
      why: "a zone in brackets behind both times",
    },
    {
      text: "Monday, 9th October, 2023 (23:45 UTC) - Tuesday, 10th October, 2023 (00:45 UTC)",
      slot: { start: "2023-10-09T23:45:00Z", end: "2023-10-10T00:45:00Z", year: 2023 },
      why: "the end carries the next date across midnight",
    },
    {
      text: "Monday, 1st November, 2021 (12:00 UTC)",
      slot: { start: "2021-11-01T12:00:00Z", year: 2021, codes: ["page/missing-end"] },
      why: "a start and no end",
    },
    {
      text: "Thursday, 1st December, 2022 (14:00 SAST) - Thursday, 1st December, 2022 (15:00 SAST)",
      slot: {
        start: "2022-12-01T12:00:00Z",
        end: "2022-12-01T13:00:00Z",
        year: 2022,
        codes: ["page/zone-not-utc"],
      },
      why: "the site prints the zone of whoever looks at the page",
    },
    {
      text: "Thursday, 1st December, 2022 (09:00 EST) - Thursday, 1st December, 2022 (10:00 EST)",
      slot: { year: 2022, minutes: 60, codes: ["page/zone-unknown"] },
      why: "an abbreviation of several zones gives no instant",
    },
    {
      text: "Tuesday, 7th December, 2021 (23:30 JST) - Wednesday, 8th December, 2021 (00:30 JST)",
      slot: {
        start: "2021-12-07T14:30:00Z",
        end: "2021-12-07T15:30:00Z",
        year: 2021,
        codes: ["page/zone-not-utc"],
      },
      why: "midnight in another zone",
    },
    {
      text: "Monday, 28 June, 2021 - 13:15 to 14:15 UTC",
      slot: { start: "2021-06-28T13:15:00Z", end: "2021-06-28T14:15:00Z", year: 2021 },
      why: "the calendar of the older site",
    },
    {
      text: "Monday, 28 June, 2021 (All day)",
      slot: { year: 2021, hasOtherWords: true, codes: ["page/missing-time"] },
      why: "a day and no time",
    },
    {
      text: "28 June 2021 | 13:15-14:15 UTC | Studio Rijeka",
      slot: { start: "2021-06-28T13:15:00Z", end: "2021-06-28T14:15:00Z", year: 2021, room: "Studio Rijeka" },
      why: "bars between date, times and room",
    },
    {
      text: "20 November 2024 | 09:00 UTC",
      slot: { start: "2024-11-20T09:00:00Z", year: 2024, codes: ["page/missing-end"] },
      why: "a line of running text with one time",
    },
    {
      text: "Tuesday, 13 November, 2018 16:30 to 17:50",
      slot: { year: 2018, minutes: 80, codes: ["page/zone-unknown"] },
      why: "no zone, no instant, but a length",
    },
    {
      text: "6 December, 10:00-13:00, 180 minutes",
      slot: { minutes: 180, hasOtherWords: true, codes: ["page/zone-unknown"] },
      why: "a date without its year",
    },
    {
      text: "Monday December 18, 2017 09:00 - 10:00 CET",
      slot: {
        start: "2017-12-18T08:00:00Z",
        end: "2017-12-18T09:00:00Z",
        year: 2017,
        codes: ["page/zone-not-utc"],
      },
      why: "mirrors of the programme put the month first",
    },
    {
      text: "Sunday December 15, 2024 23:30 - 00:30 GMT+03",
      slot: {
        start: "2024-12-15T20:30:00Z",
        end: "2024-12-15T21:30:00Z",
        year: 2024,
        codes: ["page/zone-not-utc"],
      },
      why: "one date, and the end on the day after",
    },
    {
      text: "Monday December 18, 2017 2:00pm - 3:30pm UTC",
      slot: { start: "2017-12-18T14:00:00Z", end: "2017-12-18T15:30:00Z", year: 2017 },
      why: "clocks of twelve hours",
    },
    {
      text: "Friday, 1st December, 2022 (06:30 UTC) - Friday, 1st December, 2022 (07:30 UTC)",
      slot: {
        start: "2022-12-01T06:30:00Z",
        end: "2022-12-01T07:30:00Z",
        year: 2022,
        codes: ["page/weekday-disagrees", "page/weekday-disagrees"],
      },
      why: "the date counts and the weekday is reported",
    },
    {
      text: "Wednesday, 31st November, 2022 (06:30 UTC)",
      slot: { year: 2022, codes: ["page/no-such-day"] },
      why: "no day of the calendar, no instant",
    },
    {
      text: "Wednesday, 21 June, 2023 - 13:15 to 14:15 UTC Hosted by the secretariat",
      slot: {
        start: "2023-06-21T13:15:00Z",
        end: "2023-06-21T14:15:00Z",
        year: 2023,
        hasOtherWords: true,
      },
      why: "words beside the times are kept with the sections",
    },
    {
      text: "Thursday, 1st December, 2022 (06:30 UTC) - Thursday, 1st December, 2022 (07:30 UTC) Room 2",
      slot: { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z", year: 2022, room: "Room 2" },
      why: "a copy joins the room to the times",
    },
  ])("$text ($why)", ({ text, slot }) => {
    expect(slotOf(text)).toEqual(slot);
  });
});

test.each([
  { text: "Monday, 1st November, 2021 (12:00 UTC)", isTime: true, why: "a date with its year and a time" },
  { text: "28 June 2021", isTime: true, why: "a date alone" },
  { text: "On 28 June 2021 we met at 10:00.", isTime: false, why: "a sentence does not begin with its date" },
  { text: "28 June 2021 was a good day for rivers.", isTime: false, why: "a sentence goes on behind its date" },
  { text: "10:00 Welcome", isTime: false, why: "an item of a programme" },
  { text: "December 12021, 10:00-13:00", isTime: false, why: "five digits are no year" },
  { text: "6 December, 10:00-13:00", isTime: false, why: "a date without its year may be of another meeting" },
])("$text is a slot: $isTime ($why)", ({ text, isTime }) => {
  expect(isTimeLine(text)).toBe(isTime);
});
