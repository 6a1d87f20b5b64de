import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { MeetingEvent } from "../../model";
import type { ReportDocument } from "../../vocabulary/report-documents";
import type { Weekday } from "../../vocabulary/weekdays";
import { sessionEnd, sessionStart, venueTimeZoneOf, type TimedSession } from "../rules/due-instant";
import { findClockZone } from "../rules/event";
import { DAY, dayNumber, dayText, findDay, weekdayOf } from "../time/calendar-day";
import { localDay } from "../time/local-moment";
import { otherMeetingsThatFit } from "./other-meetings";
import type { LabelContext } from "./deadline-reading";
import type { WrittenDate } from "./read-date";

/** A report is asked for within two months of the meeting; a label that falls later is another meeting's. */
const LATEST_DAYS_AFTER = 60;

/** The day that a label means, as a day number, or the other meetings that it fits. */
export interface ChosenDay {
  readonly day?: number;
  readonly fits?: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the day a written date means for a session, supplying the year where there is none. */
export function chooseDay(date: WrittenDate, weekday: Weekday | undefined, context: LabelContext): ChosenDay {
  const { text, session, event } = context;
  // A leap year has every day that any year has.
  const writtenDay = findDay(date.year ?? 2024, date.month, date.day);
  if (writtenDay === undefined) {
    return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/no-such-day", {}, { text })] };
  }
  const sessionDay = findSessionDay(session, event);
  if (date.year !== undefined) return chooseWrittenDay(writtenDay, date, sessionDay, context);
  if (sessionDay === undefined) {
    const data = { text, missing: "meeting" } as const;
    return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/session-lacks-facts", {}, data)] };
  }
  const day = findDayInReach(date, weekday, sessionDay, context);
  if (day === undefined) return anotherMeeting(date, context);
  return {
    day,
    diagnostics: [diagnose(deadlinesDiagnostics, "deadline/year-assumed", {}, { text, day: dayText(day) })],
  };
}

/** A written year is believed; that the day is another meeting's is said all the same. */
function chooseWrittenDay(
  day: number,
  date: WrittenDate,
  sessionDay: number | undefined,
  context: LabelContext,
): ChosenDay {
  if (sessionDay === undefined || (day >= sessionDay && day <= latestDay(sessionDay, context.event))) {
    return { day, diagnostics: [] };
  }
  const fits = date.year === context.event?.year ? [] : otherMeetingsThatFit(date, context.event);
  return fits.length === 0 ? { day, diagnostics: [] } : { day, fits, diagnostics: [ofAnotherMeeting(fits, context)] };
}

function latestDay(sessionDay: number, event: MeetingEvent | undefined): number {
  return Math.max(sessionDay, event === undefined ? sessionDay : dayNumber(event.lastDay)) + LATEST_DAYS_AFTER;
}

function findDayInReach(
  date: WrittenDate,
  weekday: Weekday | undefined,
  sessionDay: number,
  { event, document }: LabelContext,
): number | undefined {
  const days = daysAround(date, sessionDay);
  const before = days.findLast((day) => day < sessionDay);
  if (isDueBefore(document)) return before;
  const latest = latestDay(sessionDay, event);
  const after = days.find((day) => day >= sessionDay && day <= latest);
  if (after !== undefined) return after;
  // A day of the week that fits is a second witness: such a date was written for this year, whatever it is the date of.
  return before !== undefined && weekdayOf(before) === weekday ? before : undefined;
}

/** The day in the years around the session's; 29 February is missing from most. */
function daysAround({ month, day }: WrittenDate, sessionDay: number): readonly number[] {
  const year = new Date(sessionDay * DAY).getUTCFullYear();
  return [year - 1, year, year + 1].map((each) => findDay(each, month, day)).filter((found) => found !== undefined);
}

function anotherMeeting(date: WrittenDate, context: LabelContext): ChosenDay {
  const { text, event } = context;
  const fits = otherMeetingsThatFit(date, event);
  if (fits.length > 0) return { fits, diagnostics: [ofAnotherMeeting(fits, context)] };
  const data = { text, meeting: meetingName(event) };
  return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/no-fitting-year", {}, data)] };
}

function ofAnotherMeeting(fits: readonly number[], { text, event }: LabelContext): Diagnostic {
  const data = { text, fits, meeting: meetingName(event) };
  return diagnose(deadlinesDiagnostics, "deadline/label-of-another-edition", {}, data);
}

function meetingName(event: MeetingEvent | undefined): string {
  return event?.name ?? "this meeting";
}

function isDueBefore(document: ReportDocument | undefined): boolean {
  return document === "synthesis" || document === "proposal";
}

/** The day on which the session ends at the venue, else the last day of its meeting. */
function findSessionDay(session: TimedSession, event: MeetingEvent | undefined): number | undefined {
  const end = sessionEnd(session) ?? sessionStart(session);
  const zone = findClockZone("venue", venueTimeZoneOf(session, event)) ?? findClockZone("utc", undefined);
  if (end !== undefined && zone !== undefined) return localDay(end - 1, zone);
  return event === undefined ? undefined : dayNumber(event.lastDay);
}
