import type { Session } from "../model";
import {
  crossTally,
  type CrossTallyCell,
  PERSON_DIMENSION_NAMES,
  SESSION_DIMENSION_NAMES,
  tally,
  type Tally,
} from "./tally";
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

/**
 * Counts who takes part in a programme and what it covers. Cancelled sessions do not count.
 *
 * Values that are not known are counted as `unknown`; a gender counts only as a page prints it.
 */
export function balance(sessions: readonly Session[]): Balance {
  const held = sessions.filter(({ status }) => status !== "cancelled");
  return {
    sessions: held.length,
    people: held.reduce((sum, { people = [] }) => sum + people.length, 0),
    tallies: [...PERSON_DIMENSION_NAMES, ...SESSION_DIMENSION_NAMES].map((dimension) => tally(held, dimension)),
    combinations: crossTally(held, ["stakeholderGroup", "regionalGroup", "role", "participation"]),
    themesByMeeting: themesByMeeting(held),
  };
}
