import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic, ReadResult } from "../../diagnostics/diagnostic";
import type { DeadlineClock, DeadlineTiming } from "../../model";
import { dueOf, venueTimeZoneOf } from "../rules/due-instant";
import { findClockZone } from "../rules/event";
import { dayText, instantText } from "../time/calendar-day";
import { localDay } from "../time/local-moment";
import type { DeadlineReading, LabelContext } from "./deadline-reading";
import type { LabelParts } from "./label-parts";

/** A label that counts from the session or the meeting: `2 weeks following the IGF event (27 November 2015)`. */
export function readCountedLabel(
  timing: DeadlineTiming,
  parts: LabelParts,
  { text, session, event, document }: LabelContext,
): ReadResult<DeadlineReading> {
  const clock = parts.clock.clocks[0] ?? "venue";
  const reading = { ...(document === undefined ? {} : { document }), timing, clock };
  const due = dueOf({ ...timing, clock }, session, event);
  if (due.instant === undefined) {
    const lacking = diagnose(deadlinesDiagnostics, "deadline/session-lacks-facts", {}, { text, missing: due.missing });
    return { value: reading, diagnostics: [lacking] };
  }
  const dueAt = instantText(due.instant);
  const day = dueDay(due.instant, clock, venueTimeZoneOf(session, event));
  return { value: { ...reading, dueAt, isDayEnd: due.isDayEnd }, diagnostics: dateFinding(text, parts, day) };
}

/** The calendar day that an instant closes or lies in, on the clock of the deadline. */
function dueDay(instant: number, clock: DeadlineClock, venueTimeZone: string | undefined): string | undefined {
  const zone = findClockZone(clock, venueTimeZone);
  return zone === undefined ? undefined : dayText(localDay(instant - 1, zone));
}

/** A date beside the count is a second witness. */
function dateFinding(text: string, { date }: LabelParts, counted: string | undefined): readonly Diagnostic[] {
  if (date?.year === undefined || counted === undefined) return [];
  const [year, month, day] = counted.split("-").map(Number);
  if (date.year === year && date.month === month && date.day === day) return [];
  const written = [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
  return [diagnose(deadlinesDiagnostics, "deadline/dates-disagree", {}, { text, counted, written })];
}
