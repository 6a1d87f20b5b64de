import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Session } from "../model";
import { findSlot } from "./session-times";

/** The formats in which a session without its slot has no place. */
export type TimedFormat = "ics" | "schedule";

/**
 * The findings of what a format leaves out of a session: a calendar needs a start, a schedule also a length. The other
 * formats take every session.
 *
 * @example
 * checkExport({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, "ics"); // []
 */
export function checkExport(session: Pick<Session, "start" | "end" | "format">, format: TimedFormat): Diagnostic[] {
  if (session.start === undefined) {
    return [diagnose(exportDiagnostics, "export/no-start", { path: ["start"] }, { format })];
  }
  if (findSlot(session) !== undefined) return [];
  const isLeftOut = format === "schedule";
  return [diagnose(exportDiagnostics, "export/no-length", { path: ["end"] }, { format, isLeftOut })];
}
