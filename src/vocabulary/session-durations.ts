import type { Evidence } from "./editions";
import type { SessionType } from "./session-types";

/** The lengths that a call for sessions offered. */
export interface OfferedDurations {
  readonly type: SessionType;
  readonly years: readonly number[];
  /** In minutes, ascending. */
  readonly minutes: readonly number[];
  readonly evidence: Evidence;
}

/**
 * The lengths offered to proposers, by type and year. A type and year that is not here is one whose call no source showed.
 *
 * Source: the calls and slots named in `evidence`; gathered November 2026.
 */
export const OFFERED_DURATIONS: readonly OfferedDurations[] = [
  {
    type: "workshop",
    years: [2015],
    minutes: [30, 60, 90],
    evidence: {
      certainty: "seen",
      source: "https://intgovforum.org/en/content/igf-2015-workshop-proposal-template",
      note: "30 minutes for flash sessions and birds of a feather only.",
    },
  },
  {
    type: "workshop",
    years: [2017],
    minutes: [30, 60, 90],
    evidence: {
      certainty: "seen",
      source: "https://intgovforum.org/content/igf-2017-workshop-session-formats-and-evaluation-criteria",
    },
  },
  {
    type: "lightning-talk",
    years: [2017],
    minutes: [20],
    evidence: { certainty: "seen", source: "https://www.intgovforum.org/en/content/igf-2017-lightning-sessions" },
  },
  {
    type: "open-forum",
    years: [2017, 2019],
    minutes: [60],
    evidence: {
      certainty: "seen",
      source: "https://intgovforum.org/multilingual/content/igf-2019-call-for-open-forums",
    },
  },
  {
    type: "open-forum",
    years: [2021],
    minutes: [30, 60],
    evidence: { certainty: "seen", source: "https://intgovforum.org/en/content/igf-2021-call-for-open-forums" },
  },
  {
    type: "town-hall",
    years: [2021, 2022, 2023],
    minutes: [30, 60],
    evidence: { certainty: "seen", source: "https://www.intgovforum.org/en/content/igf-2023-call-for-town-halls" },
  },
  {
    type: "launch-award",
    years: [2023],
    minutes: [20, 30, 45, 60],
    evidence: {
      certainty: "seen",
      source: "https://www.intgovforum.org/en/content/igf-2023-call-for-launches-and-awards",
    },
  },
];

/**
 * The lengths in minutes that were offered for a type of session in a year, or `undefined` where no source showed them.
 *
 * @example
 * findOfferedDurations("town-hall", 2022); // [30, 60]
 * findOfferedDurations("main-session", 2022); // undefined
 */
export function findOfferedDurations(type: SessionType, year: number): readonly number[] | undefined {
  return findDurationOffer(type, year)?.minutes;
}

/** What the call for a type of session in a year offered, with its source. */
export function findDurationOffer(type: SessionType, year: number): OfferedDurations | undefined {
  for (const offer of OFFERED_DURATIONS) if (offer.type === type && offer.years.includes(year)) return offer;
  return undefined;
}
