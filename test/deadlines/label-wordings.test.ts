import { describe, expect, test } from "vitest";

import { readDeadlineLabel, type DeadlineReading } from "../../src/deadlines";
import type { ReportDocument } from "../../src/vocabulary";

/** A session of each meeting, on its last day but one or thereabouts. */
const ENDS: Readonly<Record<number, string>> = {
  2015: "2015-11-12T18:00:00Z",
  2016: "2016-12-08T18:00:00Z",
  2018: "2018-11-14T10:00:00Z",
  2022: "2022-12-01T07:30:00Z",
  2023: "2023-10-11T02:00:00Z",
  2025: "2025-06-26T10:00:00Z",
};

function read(label: string, edition: number, document?: ReportDocument) {
  const end = ENDS[edition];
  const session = end === undefined ? { edition } : { edition, end };
  const { value, diagnostics } = readDeadlineLabel(label, { session, document });
  return { value, codes: diagnostics.map(({ code }) => code.replace("deadline/", "")) };
}

function momentOf(value: DeadlineReading | undefined): string | undefined {
  return value?.isDayEnd === true ? `end of day, ${value.dueAt ?? ""}` : value?.dueAt;
}

describe("calls for proposals name a moment", () => {
  test.each<[number, string, string, string]>([
    [2008, "30 April 2008", "2008-04-30T18:30:00Z", "end of the day in Hyderabad"],
    [2010, "15 April [2010]", "2010-04-15T21:00:00Z", "end of the day in Vilnius"],
    [2011, "extended to 22nd April 2011", "2011-04-22T21:00:00Z", "end of the day in Nairobi"],
    [2014, "15 April 2014", "2014-04-15T21:00:00Z", "end of the day in Istanbul, in summer"],
    [2015, "30 March 2015", "2015-03-31T03:00:00Z", "end of the day in João Pessoa"],
    [2016, "Monday 6 June 23:59 UTC-11", "2016-06-07T10:59:00Z", "the year of the meeting"],
    [2017, "Wednesday 21 June 2017, noon UTC", "2017-06-21T12:00:00Z", "noon"],
    [2018, "Friday 29 June 2018, 23:59 UTC", "2018-06-29T23:59:00Z", ""],
    [2019, "14 April 2019 23:59 UTC", "2019-04-14T23:59:00Z", ""],
    [2019, "until a deadline of Sunday 14 April 2019, 23:59 UTC", "2019-04-14T23:59:00Z", "in a sentence"],
    [2020, "15 April 2020, 23:59 UTC", "2020-04-15T23:59:00Z", ""],
    [2020, "22 April 2020, 23:59 UTC", "2020-04-22T23:59:00Z", ""],
    [2021, "26 May 2021, 23:59 UTC", "2021-05-26T23:59:00Z", ""],
    [2022, "3 June", "2022-06-03T21:00:00Z", "end of the day in Addis Ababa"],
    [2022, "10 June 2022, 23:59 UTC", "2022-06-10T23:59:00Z", ""],
    [2023, "24 May 2023, 23:59 UTC", "2023-05-24T23:59:00Z", ""],
    [2023, "deadline extended from 15 May to 24 May 2023, 23:59 UTC", "2023-05-24T23:59:00Z", "the later date counts"],
    [2024, "5 May 2024, 23:59 UTC", "2024-05-05T23:59:00Z", ""],
    [2025, "16 March 2025, 23:59 UTC", "2025-03-16T23:59:00Z", ""],
  ])("%i: %s → %s %s", (...[year, label, dueAt]) => {
    expect(read(label, year, "proposal").value?.dueAt).toBe(dueAt);
  });
});

describe("a label means the same in each of its spellings", () => {
  test.each([
    {
      year: 2022,
      moment: "2022-12-01T09:30:00Z",
      labels: [
        "2 hours after session",
        "2 hrs after session",
        "2h after the session",
        "2-hours after session",
        "two (2) hours after session",
        "within 2 hours",
        "2 hours after the session’s end",
        "within two hours of the end of the session",
        "120 minutes post session",
        "Key Takeaways (* deadline 2 hours after session)",
        "Key Takeaways (*Deadline: 2 hours after session)",
      ],
    },
    {
      year: 2022,
      moment: "2022-12-01T09:00:00Z",
      labels: [
        "1.5 hours after session",
        "1,5 hours after session",
        "an hour and a half after session",
        "one and a half hours after session",
        "1 h 30 min after session",
        "1 hour and 30 minutes after session",
        "ninety minutes after session",
      ],
    },
    { year: 2022, moment: "2022-12-01T08:00:00Z", labels: ["half an hour after session", "30 min after the session"] },
    {
      year: 2022,
      moment: "2022-12-02T07:30:00Z",
      labels: ["24 hours after session", "twenty-four hours after session", "within 24 hours"],
    },
    {
      year: 2022,
      moment: "end of day, 2022-12-01T21:00:00Z",
      labels: [
        "at the end of the session day",
        "end of session day",
        "by the end of the day of the session",
        "on the day of the session",
        "on the session day",
        "by midnight on the day of the session",
        "same day",
        "Call to Action (* deadline at the end of the session day)",
      ],
    },
    {
      year: 2022,
      moment: "end of day, 2022-12-02T21:00:00Z",
      labels: ["the next day", "the following day", "one day after the session", "the day after the session"],
    },
    { year: 2022, moment: "2022-12-02T09:00:00Z", labels: ["by noon the next day", "the next day, 12:00"] },
    { year: 2022, moment: "2022-12-01T15:00:00Z", labels: ["by 18:00 on the session day", "6 pm on the session day"] },
    {
      year: 2015,
      moment: "end of day, 2015-11-28T03:00:00Z",
      labels: [
        "no later than 2 weeks following the IGF event (27 November 2015)",
        "no later than 2 weeks following the IGF event (27 November)",
        "No later than two weeks following the IGF event.",
        "2 weeks following the IGF event, Friday 27 November",
        "within two weeks of the meeting",
        "fourteen days after the end of the meeting",
        "a fortnight after the meeting",
      ],
    },
    { year: 2015, moment: "2015-11-27T23:59:00Z", labels: ["2 weeks following the IGF event, 23:59 UTC"] },
    {
      year: 2018,
      moment: "end of day, 2018-11-02T23:00:00Z",
      labels: [
        "10 days before the meeting",
        "ten days prior to the IGF",
        "ten days ahead of the meeting",
        "Pre-Session Synthesis Due: 2 November",
        "Pre-Session Synthesis (due 2nd Nov.)",
      ],
    },
    {
      year: 2023,
      moment: "end of day, 2023-10-26T15:00:00Z",
      labels: [
        "26 October",
        "26. October",
        "26th of October",
        "the 26th October",
        "October 26",
        "Oct. 26th, 2023",
        "26 October '23",
        "Thursday, 26 October",
        "Thu 26 Oct",
        "26-Oct-2023",
        "26/10/2023",
        "26.10.2023",
        "26-10-2023",
        "2023-10-26",
        "2023/10/26",
        "26 October, 24:00",
        "EOD 26 October",
        "Session Report (* deadline 26 October) - click on the ? symbol for instructions",
        "Session Report [deadline 26 October]",
      ],
    },
    {
      year: 2023,
      moment: "2023-10-26T23:59:00Z",
      labels: [
        "26 October 2023, 23:59 UTC",
        "26 October 2023 at 11:59 p.m. UTC",
        "26 October 2023 at 11.59 pm UTC",
        "26 October 2023, 23.59 UTC",
        "26 October 2023, 23h59 UTC",
        "26 October 2023, 2359 UTC",
        "26 October 2023, 23:59 GMT",
        "26 October 2023, 23:59Z",
        "2023-10-26T23:59Z",
        "23:59 UTC on Thursday 26 October 2023",
      ],
    },
    { year: 2023, moment: "2023-10-26T18:00:00Z", labels: ["26 October 18h UTC", "26 October, 18:00 hrs UTC"] },
    {
      year: 2023,
      moment: "2023-10-26T14:59:00Z",
      labels: [
        "26 October 2023, 23:59 local time",
        "26 October 2023, 23:59 (host country time)",
        "26 October 2023, 23:59 JST",
        "26 October 2023, 23:59 UTC+9",
        "26 October 2023, 23:59 (UTC +09:00)",
        "26 October 2023, 23:59 GMT+0900",
      ],
    },
    {
      year: 2023,
      moment: "2023-10-27T11:59:00Z",
      labels: ["26 October 23:59 AoE", "26 October, 23:59 anywhere on earth", "26 October, 23:59 Anywhere-on-Earth"],
    },
    { year: 2025, moment: "end of day, 2025-07-06T22:00:00Z", labels: ["6 July", "July 6th", "Sunday 6th of July"] },
  ])("$year: $moment", ({ year, moment, labels }) => {
    for (const label of labels) {
      for (const text of [label, label.toUpperCase(), ` ${label}. `, `(${label})`, label.replaceAll(" ", "\u00a0")]) {
        expect([text, momentOf(read(text, year).value)]).toEqual([text, moment]);
      }
    }
  });
});

describe("what cannot be read for sure is not read as something else", () => {
  test.each([
    ["2-3 hours after session", "a range"],
    ["2 or 3 hours after session", "a choice"],
    ["two to three hours after session", "a range in words"],
    ["by the next morning", "no time of day"],
    ["end of day", "of no day"],
    ["3.7 weeks after the meeting", "no whole days"],
  ])("%s (%s)", (label) => {
    expect(read(label, 2022)).toEqual({ value: undefined, codes: ["unreadable-label"] });
  });
});

describe("a second witness is heard", () => {
  test.each<[number, string, readonly string[], string]>([
    [2015, "2 weeks following the IGF event (28 November 2015)", ["dates-disagree"], "another date"],
    [2015, "2 weeks following the IGF event (28 November)", ["dates-disagree"], "another date without a year"],
    [2015, "2 weeks following the IGF event (Monday)", ["weekday-disagrees"], "another day of the week"],
    [
      2015,
      "2 weeks following the IGF event, 15:00 pm UTC (local time)",
      ["zone-contradiction", "needless-meridiem"],
      "",
    ],
    [2015, "2 weeks following the IGF event, midnight UTC", ["ambiguous-midnight"], "two readings"],
    [2015, "2 weeks following the IGF event, 25:00 UTC", ["no-such-time"], "no clock shows it"],
    [2022, "2 hours after session (2 December)", ["dates-disagree"], "the session was the day before"],
    [2023, "Wednesday 26 October 2023", ["weekday-disagrees"], "it is a Thursday"],
    [2023, "26 October 2023, 23:59 Central European Time", ["unknown-zone"], "in words"],
    [2023, "26 October 2023, 3:00 pm Eastern", ["unknown-zone"], "one word"],
    [2018, "16 November 2018, 18:00 CEST", ["zone-not-in-force"], "Paris is on CET"],
    [2016, "20 December 2016, 15:00 pm UTC (local time)", ["zone-contradiction", "needless-meridiem"], "Guadalajara"],
    [2022, "26 October", ["label-of-another-edition"], "the label of 2023"],
    [2023, "6 July", ["label-of-another-edition"], "the label of 2025"],
    [2022, "24 May", ["no-fitting-year"], "no report was due in May"],
    [2022, "24 May 2022", ["before-session"], "a year that is written"],
  ])("%i: %s → %j %s", (...[year, label, codes]) => {
    expect(read(label, year).codes).toEqual(codes);
  });
});
