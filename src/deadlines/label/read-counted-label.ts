import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic, ReadResult } from "../../diagnostics/diagnostic";
import type { DeadlineTiming } from "../../model";
import { MONTHS } from "../../vocabulary/months";
import { type DayTiming, dueOf, type MissingFact, ruleDay, venueTimeZoneOf } from "../rules/due-instant";
import { findClockZone } from "../rules/event";
import { dayText, instantText } from "../time/calendar-day";
import { localDay } from "../time/local-moment";
import type { DeadlineReading, LabelContext } from "./deadline-reading";
import type { LabelParts } from "./label-parts";
import { resolveTimes, type TimeReading } from "./resolve-times";
import { weekdayFindings } from "./weekday-findings";

/** A label that counts from the session or the meeting: `2 weeks following the IGF event (27 November 2015)`. */
export function readCountedLabel(
  timing: DeadlineTiming,
  parts: LabelParts,
  context: LabelContext,
): ReadResult<DeadlineReading> {
  return timing.kind === "after-session-end" || timing.kind === "fixed-instant"
    ? readCountedHours(timing, parts, context)
    : readCountedDays(timing, parts, context);
}

function readCountedHours(
  timing: Exclude<DeadlineTiming, DayTiming>,
  parts: LabelParts,
  context: LabelContext,
): ReadResult<DeadlineReading> {
  const { session, event, document } = context;
  const clock = parts.clock.clocks[0] ?? "venue";
  const reading = { ...(document === undefined ? {} : { document }), timing, clock };
  const due = dueOf({ ...timing, clock }, session, event);
  if (due.instant === undefined) return { value: reading, diagnostics: [lacks(due.missing, context)] };
  const zone = findClockZone(clock, venueTimeZoneOf(session, event));
  const diagnostics = zone === undefined ? [] : witnesses(localDay(due.instant - 1, zone), parts, context);
  return { value: { ...reading, dueAt: instantText(due.instant), isDayEnd: false }, diagnostics };
}

/** The day is counted, and the time of day read as beside a date: `by noon UTC on the next day`. */
function readCountedDays(timing: DayTiming, parts: LabelParts, context: LabelContext): ReadResult<DeadlineReading> {
  const { text, session, event, document } = context;
  if (parts.time?.kind === "no-such-time") {
    const { text: time } = parts.time;
    return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/no-such-time", {}, { text, time })] };
  }
  const clock = parts.clock.clocks[0] ?? "venue";
  const reading = { ...(document === undefined ? {} : { document }), timing, clock };
  const zone = findClockZone(clock, venueTimeZoneOf(session, event));
  const day = zone === undefined ? ({ missing: "clock" } as const) : ruleDay(timing, session, event, zone);
  if (typeof day !== "number") return { value: reading, diagnostics: [lacks(day.missing, context)] };

  const { readings, diagnostics } = resolveTimes(day, closing(timing, parts), context);
  const [first] = readings;
  if (first === undefined) return { value: reading, diagnostics };
  const value = {
    ...reading,
    timing: withTime(timing, first),
    clock: first.clock,
    dueAt: instantText(first.instant),
    isDayEnd: first.isDayEnd,
    ...(readings.length > 1 ? { readings: readings.map(({ instant }) => instantText(instant)) } : {}),
  };
  return { value, diagnostics: [...witnesses(day, parts, context), ...diagnostics] };
}

/** Midnight of the session's own day can only be the one that closes it. */
function closing(timing: DayTiming, { time, ...parts }: LabelParts): LabelParts {
  const isEnd = timing.kind === "end-of-session-day" && time?.kind === "midnight";
  return time === undefined || isEnd ? parts : { ...parts, time };
}

function withTime(timing: DayTiming, { time }: TimeReading): DayTiming {
  if (time === undefined) return timing;
  return timing.kind === "end-of-session-day" ? { kind: "after-session-day", days: 0, time } : { ...timing, time };
}

function lacks(missing: MissingFact, { text }: LabelContext): Diagnostic {
  return diagnose(deadlinesDiagnostics, "deadline/session-lacks-facts", {}, { text, missing });
}

/** A date and a day of the week beside a count are further witnesses of the day. */
function witnesses(counted: number, { date, weekday }: LabelParts, { text }: LabelContext): readonly Diagnostic[] {
  const findings = weekdayFindings(counted, weekday, text);
  if (date === undefined) return findings;
  const [year, month, day] = dayText(counted).split("-").map(Number);
  if ((date.year ?? year) === year && date.month === month && date.day === day) return findings;
  const written =
    date.year === undefined
      ? `${date.day} ${MONTHS[date.month - 1] ?? ""}`
      : [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
  const data = { text, counted: dayText(counted), written };
  return [diagnose(deadlinesDiagnostics, "deadline/dates-disagree", {}, data), ...findings];
}
