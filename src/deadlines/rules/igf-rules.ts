import type { DeadlineRule } from "../../model";
import type { EditionYear } from "../../vocabulary/editions";

/**
 * When the IGF asked for what, by the year of the meeting. A year that is missing, or a document that is missing from a
 * year, means that no source was found, not that nothing was due.
 *
 * Source: the public pages named in each rule; gathered November 2026. Calls that named no time of day are taken to the
 * end of the day.
 */
export const DEADLINE_RULES = /* @__PURE__ */ igfRules();

function igfRules(): Readonly<Partial<Record<EditionYear, readonly DeadlineRule[]>>> {
  const twoWeeks = {
    kind: "after-meeting-end",
    days: 14,
    document: "session-report",
    clock: "venue",
    confidence: "seen",
    note: "The source names no clock; the venue's is taken.",
  } as const;
  return {
    2008: [
      proposalDay("2008-04-30", "30 April 2008", "http://ipjustice.org/wp/campaigns/igf/igf-2008-hyderabad", {
        sessionTypes: ["workshop", "best-practice-forum", "open-forum"],
      }),
    ],
    2010: [
      proposalDay("2010-04-15", "15 April", "http://www.diplointernetgovernance.org/group/igf2010", {
        sessionTypes: ["workshop"],
      }),
    ],
    2014: [
      proposalDay(
        "2014-04-15",
        "15 April 2014",
        "https://apps.intgovforum.org/en/content/igf-guidelines-for-workshop-proposals",
        { sessionTypes: ["workshop"] },
      ),
    ],
    2015: [
      {
        ...twoWeeks,
        words: "no later than 2 weeks following the IGF event (27 November 2015)",
        source: "https://apps.intgovforum.org/en/content/igf-2015-reporting-template-workshop-sessions",
        consequence: "No proposal may be filed for the next year.",
        sessionTypes: ["workshop"],
      },
      proposalDay(
        "2015-03-30",
        "30 March 2015",
        "https://intgovforum.org/en/content/considerations-workshop-proposers",
        { sessionTypes: ["workshop"] },
      ),
    ],
    2016: [
      {
        ...twoWeeks,
        words: "no later than 2 weeks following the IGF event",
        source: "http://www.intgovforum.org/cms/igf-2016-workshop-reporting-template",
        consequence: "No proposal may be filed for 2017.",
        sessionTypes: ["workshop"],
      },
      proposalInstant(
        "2016-06-07T10:59:00Z",
        "Monday 6 June 23:59 UTC-11",
        "https://intgovforum.org/en/content/igf-2016-call-for-workshop-proposals-0",
        { sessionTypes: ["workshop"], clock: "-11:00" },
      ),
    ],
    2017: [
      proposalInstant(
        "2017-06-21T12:00:00Z",
        "Wednesday 21 June 2017, noon UTC",
        "http://igfcn.news/igf2017%E5%85%AC%E5%BC%80%E8%AE%BA%E5%9D%9B%E5%BE%81%E9%9B%86%E4%B8%AD/",
        {
          sessionTypes: ["open-forum"],
          note: "Another notice gives midnight UTC-11 of the same day, which may mean its beginning or its end.",
        },
      ),
    ],
    2018: [
      {
        kind: "calendar-day",
        day: "2018-11-02",
        document: "synthesis",
        clock: "venue",
        confidence: "seen",
        words: "Pre-Session Synthesis Due: 2 November",
        source: "https://www.intgovforum.org/en/content/igf-2018-dc-on-accessibility-and-disability",
        note: "Ten days before the first day. The source names no clock; the venue's is taken.",
      },
      proposalInstant(
        "2018-06-29T23:59:00Z",
        "Friday 29 June 2018, 23:59 UTC",
        "https://intgovforum.org/en/content/igf-2018-call-for-dynamic-coalition-dc-sessions",
        { sessionTypes: ["dynamic-coalition"] },
      ),
    ],
    2019: [
      proposalInstant(
        "2019-04-14T23:59:00Z",
        "Sunday 14 April 2019, 23:59 UTC",
        "https://intgovforum.org/multilingual/content/igf-2019-call-for-open-forums",
        { sessionTypes: ["workshop", "open-forum", "dynamic-coalition"] },
      ),
    ],
    2020: [
      proposalInstant(
        "2020-04-22T23:59:00Z",
        "22 April 2020, 23:59 UTC",
        "https://www.intgovforum.org/multilingual/content/igf-2020-call-for-workshop-proposals",
        { note: "Extended for workshops, which were due a week earlier." },
      ),
    ],
    2021: [
      proposalInstant(
        "2021-05-26T23:59:00Z",
        "26 May 2021, 23:59 UTC",
        "http://www.intgovforum.org/multilingual/content/igf-2021-call-for-session-proposals",
      ),
    ],
    2022: [
      proposalInstant(
        "2022-06-10T23:59:00Z",
        "10 June 2022, 23:59 UTC",
        "https://intgovforum.org/en/content/igf-2022-call-for-workshop-proposals",
        { note: "Extended from 3 June, for which no time of day was given." },
      ),
    ],
    2023: [
      {
        kind: "after-session-end",
        hours: 2,
        document: "key-takeaways",
        clock: "venue",
        confidence: "inferred",
        words: "2 hours after session",
        note: "The label of session pages; the site prints one label on the pages of all years.",
      },
      {
        kind: "calendar-day",
        day: "2023-10-26",
        document: "session-report",
        clock: "venue",
        confidence: "inferred",
        words: "26 October",
        note: "The label of session pages is two weeks after the last day, as the rule of 2015 and 2016 has it. The label names no clock; the venue's is taken.",
      },
      proposalInstant(
        "2023-05-24T23:59:00Z",
        "24 May 2023, 23:59 UTC",
        "https://intgovforum.org/en/content/igf-2023-call-for-workshop-proposals",
        { sessionTypes: ["workshop", "town-hall", "launch-award"] },
      ),
    ],
    2024: [
      proposalInstant(
        "2024-05-05T23:59:00Z",
        "5 May 2024, 23:59 UTC",
        "https://info.intgovforum.org/en/content/igf-2024-call-for-workshop-proposals",
        { sessionTypes: ["workshop", "dynamic-coalition"] },
      ),
    ],
    2025: [
      {
        kind: "calendar-day",
        day: "2025-07-06",
        document: "session-report",
        clock: "venue",
        confidence: "inferred",
        words: "6 July",
        note: "The label of session pages fits no other meeting. It names no clock; the venue's is taken.",
      },
      proposalInstant(
        "2025-03-16T23:59:00Z",
        "16 March 2025, 23:59 UTC",
        "https://whm.intgovforum.org/en/content/igf-2025-call-for-session-proposals",
      ),
    ],
  };
}

type ProposalTerms = Partial<Pick<DeadlineRule, "sessionTypes" | "clock" | "note">>;

function proposalInstant(instant: string, words: string, source: string, terms: ProposalTerms = {}): DeadlineRule {
  return {
    kind: "fixed-instant",
    instant,
    document: "proposal",
    clock: "utc",
    confidence: "seen",
    words,
    source,
    ...terms,
  };
}

function proposalDay(day: string, words: string, source: string, terms: ProposalTerms): DeadlineRule {
  return {
    kind: "calendar-day",
    day,
    document: "proposal",
    clock: "utc",
    confidence: "seen",
    words,
    source,
    note: "The source names no clock; UTC is taken, as in later calls.",
    ...terms,
  };
}
