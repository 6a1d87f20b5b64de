import { HOUR } from "../deadlines/time/calendar-day";
import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Session } from "../model";
import { findSlot, isTooLong } from "./session-times";

/** The formats in which a session without its slot has no place. */
export type TimedFormat = "ics" | "schedule" | "schedule-xml";

/**
 * The findings of what a format leaves out of a session: a calendar needs a start, a schedule also a length,
 * which in its XML form must be below 100 hours. The other formats take every session.
 *
 * @example
 * checkExport({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, "ics"); // []
 */
export function checkExport(session: Pick<Session, "start" | "end" | "format">, format: TimedFormat): Diagnostic[] {
  if (session.start === undefined) {
    return [diagnose(exportDiagnostics, "export/no-start", { path: ["start"] }, { format })];
  }
  const slot = findSlot(session);
  if (slot !== undefined) {
    if (format !== "schedule-xml" || !isTooLong(slot)) return [];
    const hours = Math.floor((slot.end - slot.start) / HOUR);
    return [diagnose(exportDiagnostics, "export/too-long", { path: ["end"] }, { format, hours })];
  }
  const isLeftOut = format !== "ics";
  return [diagnose(exportDiagnostics, "export/no-length", { path: ["end"] }, { format, isLeftOut })];
}
