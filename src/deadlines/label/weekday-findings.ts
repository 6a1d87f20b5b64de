import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Weekday } from "../../vocabulary/weekdays";
import { capitalized, dayInWords, weekdayOf } from "../time/calendar-day";

/** What is said of a label whose day of the week is not the one of its day. */
export function weekdayFindings(day: number, weekday: Weekday | undefined, text: string): readonly Diagnostic[] {
  const actual = weekdayOf(day);
  if (weekday === undefined || weekday === actual) return [];
  const data = { text, day: dayInWords(day), written: capitalized(weekday), actual: capitalized(actual) };
  return [diagnose(deadlinesDiagnostics, "deadline/weekday-disagrees", {}, data)];
}
