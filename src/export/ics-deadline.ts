import type { Session } from "../model";
import { REPORT_DOCUMENTS, type ReportDocument } from "../vocabulary/report-documents";
import { sessionUuid } from "../vocabulary/session-id";
import { contentLine, instantValue, textValue } from "./content-line";
import { eventHead } from "./ics-event-head";

/** A deadline as a calendar shows it; what `deadlinesFor` gives fits. */
export interface CalendarDeadline {
  readonly document: ReportDocument;
  /** The instant it is due. A deadline without one is left out. */
  readonly dueAt?: string | undefined;
  /** Why it is due then, in one sentence. */
  readonly reason?: string | undefined;
}

/** A deadline is shown as a short stretch that ends when it is due, so that midnight belongs to the day it closes. */
const DEADLINE_MINUTES = 15;

/** The calendar entry of a deadline with its alarms, or nothing where it is not known when it is due. */
export function deadlineEvent(
  session: Session,
  { document, dueAt, reason }: CalendarDeadline,
  alarmMinutes: readonly number[],
): string {
  if (dueAt === undefined) return "";
  const due = Date.parse(dueAt);
  const title = `Due: ${REPORT_DOCUMENTS[document].label}, ${session.title}`;
  const alarms = alarmMinutes.flatMap((minutes) => [
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    // Counted from the entry's start: Outlook knows neither absolute alarms nor RELATED=END.
    contentLine("TRIGGER", triggerValue(minutes - DEADLINE_MINUTES)),
    contentLine("DESCRIPTION", textValue(title)),
    contentLine("END", "VALARM"),
  ]);
  return [
    ...eventHead(session, `${session.id}/${document}`),
    contentLine("DTSTART", instantValue(due - DEADLINE_MINUTES * 60_000)),
    contentLine("DTEND", instantValue(due)),
    contentLine("SUMMARY", textValue(title)),
    ...(reason === undefined ? [] : [contentLine("DESCRIPTION", textValue(reason))]),
    contentLine("STATUS", session.status === "cancelled" ? "CANCELLED" : "CONFIRMED"),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("CATEGORIES", "Deadline"),
    contentLine("RELATED-TO", sessionUuid(session.id)),
    ...alarms,
    contentLine("END", "VEVENT"),
  ].join("");
}

function triggerValue(minutesBefore: number): string {
  return `${minutesBefore > 0 ? "-" : ""}PT${String(Math.abs(minutesBefore))}M`;
}
