import type { Certainty } from "../vocabulary/editions";
import type { ReportDocument } from "../vocabulary/report-documents";
import type { SessionType } from "../vocabulary/session-types";
import type { Weekday } from "../vocabulary/weekdays";

/**
 * Whose clock a deadline is read on: the venue's, UTC, a fixed offset such as `-11:00`, or that of the last place on
 * earth where the day still lasts (UTC-12).
 */
export type DeadlineClock = "venue" | "utc" | "anywhere-on-earth" | `${"+" | "-"}${number}:${number}`;

/**
 * How sure a rule is: a source shows it, it follows from what a source shows, only a label on the page says so, or the
 * organisers of the event gave it themselves.
 */
export type RuleConfidence = Certainty | "printed" | "own";

/**
 * When something is due. A day without a `time` (`HH:MM`) ends with the day: the deadline is the first instant of the
 * next one, and people are shown 23:59.
 */
export type DeadlineTiming =
  | { readonly kind: "after-session-end"; readonly hours: number }
  | { readonly kind: "end-of-session-day" }
  /** Counted from the session's day: 1 is the next day. */
  | { readonly kind: "after-session-day"; readonly days: number; readonly time?: string | undefined }
  /** Counted from the last main day. */
  | { readonly kind: "after-meeting-end"; readonly days: number; readonly time?: string | undefined }
  /** Counted back from the first main day. */
  | { readonly kind: "before-meeting-start"; readonly days: number; readonly time?: string | undefined }
  | { readonly kind: "calendar-day"; readonly day: string; readonly time?: string | undefined }
  | { readonly kind: "fixed-instant"; readonly instant: string };

/** The kind of a rule, as records of a rule hold it. */
export type DeadlineKind = DeadlineTiming["kind"];

/** What is due, by whom, on whose clock, and how we know. */
export interface DeadlineTerms {
  readonly document: ReportDocument;
  readonly clock: DeadlineClock;
  readonly confidence: RuleConfidence;
  /** The words in which the source gives the rule. */
  readonly words?: string | undefined;
  /** The page that shows the rule, or that it follows from. */
  readonly source?: string | undefined;
  /** What follows if it is missed. */
  readonly consequence?: string | undefined;
  /** What was inferred or assumed. */
  readonly note?: string | undefined;
  /** The rule holds for sessions of these types only; for all if absent. */
  readonly sessionTypes?: readonly SessionType[] | undefined;
  /** The rule holds for sessions that end on these days of the week at the venue; for all if absent. */
  readonly weekdays?: readonly Weekday[] | undefined;
}

/** A deadline as a rule: what is due, and when, without the session it applies to. */
export type DeadlineRule = DeadlineTerms & DeadlineTiming;
