import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic, ReadResult } from "../../diagnostics/diagnostic";
import type { DeadlineTiming } from "../../model";
import { dayInWords, dayText, findDay, instantText } from "../time/calendar-day";
import { sessionEnd } from "../rules/due-instant";
import { chooseDay } from "./choose-day";
import type { DeadlineReading, LabelContext } from "./deadline-reading";
import type { LabelParts } from "./label-parts";
import type { WrittenDate } from "./read-date";
import { resolveTimes } from "./resolve-times";
import { weekdayFindings } from "./weekday-findings";

/** A label that names a day: `26 October`, `Wednesday 21 June 2017, midnight UTC-11`. */
export function readDatedLabel(
  date: WrittenDate,
  parts: LabelParts,
  context: LabelContext,
): ReadResult<DeadlineReading> {
  const { text, document } = context;
  if (parts.time?.kind === "no-such-time") {
    const { text: time } = parts.time;
    return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/no-such-time", {}, { text, time })] };
  }
  const chosen = chooseDay(date, parts.weekday, context);
  if (chosen.day === undefined) {
    if (chosen.fits === undefined) return { diagnostics: chosen.diagnostics };
    const { fits } = chosen;
    return { value: document === undefined ? { fits } : { document, fits }, diagnostics: chosen.diagnostics };
  }
  const { day } = chosen;
  const times = resolveTimes(day, parts, context);
  const [first] = times.readings;
  const diagnostics = [...chosen.diagnostics, ...dayFindings(day, date, parts, text), ...times.diagnostics];
  if (first === undefined) return { diagnostics };
  const { clock, isDayEnd, time } = first;
  const timing: Writable<Extract<DeadlineTiming, { kind: "calendar-day" }>> = {
    kind: "calendar-day",
    day: dayText(first.day),
  };
  if (time !== undefined) timing.time = time;
  // One assignment for each fact that may be absent: a page has a label for each document, and keys behind a spread are slow.
  const value: Writable<DeadlineReading> = {};
  if (document !== undefined) value.document = document;
  value.timing = timing;
  value.clock = clock;
  value.dueAt = instantText(first.instant);
  value.isDayEnd = isDayEnd;
  if (times.readings.length > 1) value.readings = times.readings.map(({ instant }) => instantText(instant));
  if (chosen.fits !== undefined) value.fits = chosen.fits;
  return { value, diagnostics: [...diagnostics, ...orderFinding(first.instant, context)] };
}

type Writable<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] };

function dayFindings(day: number, date: WrittenDate, { weekday }: LabelParts, text: string): readonly Diagnostic[] {
  const findings = [...weekdayFindings(day, weekday, text)];
  const { otherOrder, year } = date;
  if (otherOrder !== undefined && year !== undefined) {
    const other = findDay(year, otherOrder.month, otherOrder.day);
    const data = { text, day: dayInWords(day), otherDay: other === undefined ? text : dayInWords(other) };
    findings.push(diagnose(deadlinesDiagnostics, "deadline/ambiguous-day-order", {}, data));
  }
  return findings;
}

/** What is due after a session cannot be due before it. */
function orderFinding(instant: number, { text, session, document }: LabelContext): readonly Diagnostic[] {
  const end = sessionEnd(session);
  if (end === undefined || instant >= end || document === "synthesis" || document === "proposal") return [];
  const data = { text, dueAt: instantText(instant), end: instantText(end) };
  return [diagnose(deadlinesDiagnostics, "deadline/before-session", {}, data)];
}
