import type { Diagnostic } from "../diagnostics/diagnostic";
import type { DeadlineRule } from "../model";
import type { ReportDocument } from "../vocabulary/report-documents";
import type { TimeLeft } from "./time-left";
import type { LocalMoment } from "./time/local-moment";

/** `unknown`: something may be due, but nothing tells when; `reason` says why not. */
export type DeadlineState = "open" | "due-soon" | "overdue" | "done" | "unknown";

/** Something that a session owes. */
interface Owed {
  /** The session's id, where its record has one. */
  readonly sessionId?: string;
  readonly document: ReportDocument;
  /** Why it is due then, or why nobody knows when, in one sentence. */
  readonly reason: string;
  /** The label as printed on the page, where there is one. */
  readonly words?: string;
  /** What follows if it is missed. */
  readonly consequence?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A deadline that is known. */
export interface KnownDeadline extends Owed {
  readonly state: "open" | "due-soon" | "overdue" | "done";
  /** ISO 8601 in UTC. Handing in at or before this instant is in time. */
  readonly dueAt: string;
  /** The end of a day: `dueAt` is the first instant of the next one, and people are shown 23:59. */
  readonly isDayEnd: boolean;
  readonly rule: DeadlineRule;
  /** The same instant on the clocks people look at. */
  readonly at: {
    /** Absent where the venue's time zone is not known. */
    readonly venue?: LocalMoment;
    /** Only where a time zone was asked for. */
    readonly reader?: LocalMoment;
    readonly anywhereOnEarth: LocalMoment;
  };
  readonly timeLeft: TimeLeft & {
    /** `in 1 h 30 min`, `3 days late`; `handed in` where it is done, whatever the clock says. */
    readonly text: string;
  };
}

/** Something due of which nothing tells when. */
export interface UnknownDeadline extends Owed {
  readonly state: "unknown" | "done";
  readonly dueAt?: undefined;
}

/** A deadline of one session, as seen at one moment. */
export type Deadline = KnownDeadline | UnknownDeadline;

/** Tells a deadline that is known from one that is not. */
export function isKnownDeadline(deadline: Deadline): deadline is KnownDeadline {
  return deadline.dueAt !== undefined;
}
