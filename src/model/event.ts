import type { DayRange } from "../vocabulary/editions";
import type { DeadlineRule, DeadlineTerms, DeadlineTiming } from "./deadline-rule";

/** A meeting with its deadlines: the IGF's own, or that of a national, regional or youth initiative. */
export interface MeetingEvent extends DayRange {
  /** What people call the meeting: `IGF 2022`. */
  readonly name: string;
  /** The year that session records name as their edition. */
  readonly year: number;
  /** IANA name of the zone whose clock the venue keeps. */
  readonly timeZone: string;
  /** In order: where two rules about one document fit a session, the first counts. */
  readonly rules: readonly DeadlineRule[];
}

/** A rule as organisers write it: on the venue's clock and their own unless they say otherwise. */
export type RuleInput = Omit<DeadlineTerms, "clock" | "confidence"> &
  Partial<Pick<DeadlineTerms, "clock" | "confidence">> &
  DeadlineTiming;

/** A meeting as organisers write it. */
export interface EventInput {
  readonly name: string;
  /** That of the first day if absent. */
  readonly year?: number | undefined;
  readonly timeZone: string;
  /** First main day, `YYYY-MM-DD` at the venue. */
  readonly firstDay: string;
  /** Last main day. */
  readonly lastDay: string;
  readonly rules: readonly RuleInput[];
}
