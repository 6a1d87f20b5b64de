import type { ReportDocument } from "../vocabulary/report-documents";
import { type Deadline, isKnownDeadline, type KnownDeadline } from "./deadline";
import { byDueTime, type DatedSession, type DeadlineOptions, deadlinesFor } from "./deadlines-for";

/**
 * What all sessions of a programme owe, earliest first, unknown last.
 *
 * @example
 * programmeDeadlines([], { now: "2022-12-01T08:00:00Z" }); // []
 */
export function programmeDeadlines(sessions: Iterable<DatedSession>, options: DeadlineOptions): Deadline[] {
  return Array.from(sessions)
    .flatMap((session) => deadlinesFor(session, options))
    .sort(byDueTime);
}

/**
 * The next deadline that is neither done nor past, or `undefined` where none is left.
 *
 * @example
 * nextDue([]); // undefined
 */
export function nextDue(deadlines: Iterable<Deadline>): KnownDeadline | undefined {
  let next: KnownDeadline | undefined;
  for (const deadline of deadlines) {
    if (!isKnownDeadline(deadline) || (deadline.state !== "open" && deadline.state !== "due-soon")) continue;
    if (next === undefined || byDueTime(deadline, next) < 0) next = deadline;
  }
  return next;
}

/** The sessions that have not handed in a document, and for how many of them it is late. */
export interface MissingDocument {
  readonly document: ReportDocument;
  /** Every deadline of it that is not done, earliest first, unknown last. */
  readonly deadlines: readonly Deadline[];
  readonly overdueCount: number;
}

/**
 * What is missing for a whole programme, by document in the order in which they are due; done deadlines are left out.
 *
 * @example
 * findMissing(programmeDeadlines([{ id: "a", edition: 2023, end: "2023-10-10T02:00:00Z" }], { now: "2023-11-01T00:00:00Z" })).map(({ document }) => document); // ["key-takeaways", "session-report"]
 */
export function findMissing(deadlines: Iterable<Deadline>): MissingDocument[] {
  const byDocument = new Map<ReportDocument, Deadline[]>();
  for (const deadline of Array.from(deadlines).sort(byDueTime)) {
    if (deadline.state === "done") continue;
    const others = byDocument.get(deadline.document);
    if (others === undefined) byDocument.set(deadline.document, [deadline]);
    else others.push(deadline);
  }
  return Array.from(byDocument, ([document, missing]) => ({
    document,
    deadlines: missing,
    overdueCount: missing.filter(({ state }) => state === "overdue").length,
  }));
}
