import type { DeadlineClock, DeadlineTiming, MeetingEvent } from "../../model";
import type { ReportDocument } from "../../vocabulary/report-documents";
import type { TimedSession } from "../rules/due-instant";

/** What a deadline label says. */
export interface DeadlineReading {
  /** What is due, if the label or the caller names it. */
  readonly document?: ReportDocument;
  /** The label as a rule; absent for a date without a year that fits another meeting. */
  readonly timing?: DeadlineTiming;
  /** Whose clock the rule goes by. */
  readonly clock?: DeadlineClock;
  /** When it is due, ISO 8601 in UTC; absent where the label does not tell for this session. */
  readonly dueAt?: string;
  /** The end of a day: `dueAt` is the first instant of the next one. */
  readonly isDayEnd?: boolean;
  /** Every instant that the words may mean, earliest first, where they may mean more than one. `dueAt` is the first. */
  readonly readings?: readonly string[];
  /** The years of the IGF meetings that the label fits, where it does not fit its own. */
  readonly fits?: readonly number[];
}

/** A label with what it is measured against. */
export interface LabelContext {
  readonly text: string;
  readonly session: TimedSession;
  readonly event: MeetingEvent | undefined;
  readonly document: ReportDocument | undefined;
}
