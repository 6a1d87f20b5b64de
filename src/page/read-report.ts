import { addAll } from "./add-all";
import type { Attendance, PrintedDeadline, SessionReport } from "../model";
import { addShareOfWomen, readAttendance, readAttendanceField } from "./attendance";
import type { Line } from "./line";
import type { Block } from "./block";
import { paragraphsOf, textOf } from "./page-text";

/** A deadline as printed, and the heading it stands in. */
export interface DeadlineLabel extends PrintedDeadline {
  readonly line: Line;
}

export interface ReportReading {
  readonly report: SessionReport | undefined;
  readonly labels: readonly DeadlineLabel[];
  readonly used: readonly Line[];
}

/** What came out of the session, and the deadlines that the site prints into the headings. */
export function readReport(blocks: readonly Block[]): ReportReading {
  const report: SessionReport = {};
  const labels: DeadlineLabel[] = [];
  const used: Line[] = [];
  const fields: Attendance = {};
  for (const block of blocks) {
    if (block.kind === "attendance") readCount(block, fields, used);
    if (block.kind !== "report") continue;
    const document = block.heading?.document;
    if (block.heading === undefined || document === undefined) continue;
    const { deadline: raw, line } = block.heading;
    if (raw !== undefined && raw !== "") labels.push({ document, raw, line });
    if (block.lines.length === 0) continue;
    addAll(used, block.lines);
    if (document === "key-takeaways") addAll((report.keyTakeaways ??= []), paragraphsOf(block.lines));
    else if (document === "call-to-action") addAll((report.callToAction ??= []), paragraphsOf(block.lines));
    else if (document === "gender-reflection") report.gender = joined(report.gender, block.lines);
    else report.summary = joined(report.summary, block.lines);
  }
  const attendance = attendanceOf(fields, report);
  if (attendance !== undefined) report.attendance = attendance;
  return { report: Object.keys(report).length === 0 ? undefined : report, labels, used };
}

function joined(text: string | undefined, lines: readonly Line[]): string {
  return text === undefined ? textOf(lines) : `${text}\n\n${textOf(lines)}`;
}

function readCount(block: Block, fields: Attendance, used: Line[]): void {
  const line = block.lines[0];
  const quantity = line === undefined ? undefined : readAttendanceField(line.text);
  if (line === undefined || quantity === undefined) return;
  used.push(line);
  if (block.heading?.count === "women") fields.women ??= quantity;
  else fields.total ??= quantity;
}

/** The form's own fields first, then the reflection on gender, which is where reports count heads. */
function attendanceOf(fields: Attendance, report: SessionReport): Attendance | undefined {
  const told = report.gender === undefined ? undefined : readAttendance(report.gender);
  const attendance = { ...told, ...fields };
  addShareOfWomen(attendance, { isEstimate: true });
  return Object.keys(attendance).length === 0 ? undefined : attendance;
}
