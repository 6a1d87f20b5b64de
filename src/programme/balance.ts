import type { Session } from "../model";
import { type Dimension, PERSON_DIMENSION_NAMES, SESSION_DIMENSION_NAMES } from "./dimensions";
import { crossTally, type CrossTallyCell, tally, type Tally } from "./tally";
import { themesByMeeting, type ThemesByMeeting } from "./themes-by-meeting";

/** Who takes part in a programme and what it is about, counted. */
export interface Balance {
  readonly sessions: number;
  /** Appearances: a person counts once in each session. */
  readonly people: number;
  /** People by stakeholder group, regional group, role, participation and gender; sessions by goal, target, theme, meeting, type. */
  readonly tallies: readonly Tally[];
  /** People by stakeholder group, regional group, role and participation at once. */
  readonly combinations: readonly CrossTallyCell[];
  readonly themesByMeeting: ThemesByMeeting;
}

const COMBINED = ["stakeholderGroup", "regionalGroup", "role", "participation"] as const;

export interface BalanceOptions {
  /** Counts by this dimension alone: one tally, no combinations and no themes by meeting. By all of them if absent. */
  readonly dimension?: Dimension;
}

/**
 * Counts who takes part in a programme and what it covers. Cancelled sessions do not count.
 *
 * Values that are not known are counted as `unknown`; a gender counts only as a page prints it.
 */
export function balance(sessions: readonly Session[], { dimension: only }: BalanceOptions = {}): Balance {
  const held = sessions.filter(({ status }) => status !== "cancelled");
  const dimensions = only === undefined ? [...PERSON_DIMENSION_NAMES, ...SESSION_DIMENSION_NAMES] : [only];
  return {
    sessions: held.length,
    people: held.reduce((sum, { people = [] }) => sum + people.length, 0),
    tallies: dimensions.map((dimension) => tally(held, dimension)),
    combinations: only === undefined ? crossTally(held, COMBINED) : [],
    themesByMeeting: themesByMeeting(only === undefined ? held : []),
  };
}
