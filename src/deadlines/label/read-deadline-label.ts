import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { ReadResult } from "../../diagnostics/diagnostic";
import type { MeetingEvent } from "../../model";
import { findEdition } from "../../vocabulary/editions";
import type { ReportDocument } from "../../vocabulary/report-documents";
import type { TimedSession } from "../rules/due-instant";
import { findIgfEvent, igfEvent } from "../rules/event";
import type { DeadlineReading, LabelContext } from "./deadline-reading";
import { labelParts, type LabelParts } from "./label-parts";
import { readCountedLabel } from "./read-counted-label";
import { readDatedLabel } from "./read-dated-label";

export interface DeadlineLabelOptions {
  /** The session on whose page the label stands. */
  readonly session?: TimedSession | undefined;
  /** The year of the meeting, where the session's record does not name it. */
  readonly edition?: number | undefined;
  /** The meeting, where it is not one of the IGF. */
  readonly event?: MeetingEvent | undefined;
  /** What the label is about, where its own words do not say. */
  readonly document?: ReportDocument | undefined;
}

/**
 * Reads a deadline as session pages and notices print it, and resolves it for a session: `2 hours after session`,
 * `at the end of the session day`, `26 October`, `Monday 6 June 23:59 UTC-11`.
 *
 * The IGF's site prints one label on the pages of all years, so a label is measured against its session: a date without
 * a year that fits another meeting is not resolved, and the finding names that meeting. Where words have two readings
 * the earlier one is taken, which is in time under both, and the finding gives both.
 *
 * @example
 * readDeadlineLabel("2 hours after session", { session: { edition: 2022, end: "2022-12-01T07:30:00Z" } }).value?.dueAt; // "2022-12-01T09:30:00Z"
 * readDeadlineLabel("26 October", { session: { edition: 2022, end: "2022-12-01T07:30:00Z" } }).value?.fits; // [2023]
 */
export function readDeadlineLabel(text: string, options: DeadlineLabelOptions = {}): ReadResult<DeadlineReading> {
  const parts = labelParts(text);
  const context = contextOf(text, parts, options);
  if (parts.timing !== undefined) return readCountedLabel(parts.timing, parts, context);
  if (parts.date !== undefined) return readDatedLabel(parts.date, parts, context);
  return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/unreadable-label", {}, { text })] };
}

function contextOf(text: string, parts: LabelParts, options: DeadlineLabelOptions): LabelContext {
  const { session = {}, edition, document = parts.document } = options;
  const known = edition === undefined ? undefined : findEdition(edition);
  const event = options.event ?? (known === undefined ? findIgfEvent(session) : igfEvent(known));
  return { text: text.trim(), session, event, document };
}
