import type { DeadlineRule, DeadlineTerms, DeadlineTiming, MeetingEvent } from "../../model";
import { findVenueTimeZone } from "../../vocabulary/editions";
import { HOUR, dayNumber, dayText, weekdayOf } from "../time/calendar-day";
import { localDay } from "../time/local-moment";
import { firstInstantOf, instantOfWallTime } from "../time/wall-time";
import { findZone, type Zone } from "../time/zone";
import { findClockZone } from "./event";

/** What a rule needs to know of a session; every record and draft fits. */
export interface TimedSession {
  readonly edition?: number | undefined;
  readonly type?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** The fact without which a rule gives no instant. */
export type MissingFact = "session-end" | "meeting" | "clock";

/** When something is due: the instant in milliseconds, or the fact that is missing. */
export type Due = KnownDue | { readonly instant?: undefined; readonly missing: MissingFact };

export interface KnownDue {
  readonly instant: number;
  /** The first instant of a day stands for the end of the day before. */
  readonly isDayEnd: boolean;
  readonly missing?: undefined;
}

/** A rule without what it is about. */
export type ClockedTiming = DeadlineTiming & Pick<DeadlineTerms, "clock">;

/** Resolves a rule for one session of a meeting. */
export function dueOf(rule: ClockedTiming, session: TimedSession, event: MeetingEvent | undefined): Due {
  if (rule.kind === "fixed-instant") return { instant: Date.parse(rule.instant), isDayEnd: false };
  if (rule.kind === "after-session-end") {
    const end = sessionEnd(session);
    return end === undefined ? { missing: "session-end" } : { instant: end + rule.hours * HOUR, isDayEnd: false };
  }
  const zone = findClockZone(rule.clock, venueTimeZoneOf(session, event));
  if (zone === undefined) return { missing: "clock" };
  const day = ruleDay(rule, session, event, zone);
  if (typeof day !== "number") return day;
  return dayDue(day, "time" in rule ? rule.time : undefined, zone);
}

/** A rule that names a day, at whose end or at a time of which something is due. */
export type DayTiming = Exclude<DeadlineTiming, { kind: "fixed-instant" | "after-session-end" }>;

/** The day that a rule names, as a day number, or the fact that is missing. */
export function ruleDay(
  rule: DayTiming,
  session: TimedSession,
  event: MeetingEvent | undefined,
  zone: Zone,
): number | { readonly missing: MissingFact } {
  switch (rule.kind) {
    case "calendar-day":
      return dayNumber(rule.day);
    case "after-meeting-end":
      return event === undefined ? { missing: "meeting" } : dayNumber(event.lastDay) + rule.days;
    case "before-meeting-start":
      return event === undefined ? { missing: "meeting" } : dayNumber(event.firstDay) - rule.days;
    case "end-of-session-day":
    case "after-session-day": {
      const end = sessionEnd(session);
      if (end === undefined) return { missing: "session-end" };
      // A session that ends at midnight belongs to the day that midnight closes.
      return localDay(end - 1, zone) + (rule.kind === "after-session-day" ? rule.days : 0);
    }
  }
}

/** The end of a day, or a time of it. */
export function dayDue(day: number, time: string | undefined, zone: Zone): KnownDue {
  if (time === undefined) return { instant: firstInstantOf(day + 1, zone), isDayEnd: true };
  return { instant: instantOfWallTime(`${dayText(day)}T${time}`, zone), isDayEnd: false };
}

/** The zone of the venue: the record's own, else that of its meeting. A name that no zone has counts as absent. */
export function venueTimeZoneOf(session: TimedSession, event: MeetingEvent | undefined): string | undefined {
  const own = session.timeZone;
  if (own !== undefined && findZone(own) !== undefined) return own;
  return event?.timeZone ?? findVenueTimeZone({ edition: session.edition });
}

/** Whether a rule is about sessions of this type that end on this day of the week. */
export function appliesTo(rule: DeadlineRule, session: TimedSession, event: MeetingEvent | undefined): boolean {
  const { sessionTypes, weekdays } = rule;
  if (sessionTypes !== undefined && !sessionTypes.some((type) => type === session.type)) return false;
  if (weekdays === undefined) return true;
  const end = sessionEnd(session);
  const zone = findClockZone("venue", venueTimeZoneOf(session, event));
  return end !== undefined && zone !== undefined && weekdays.includes(weekdayOf(localDay(end - 1, zone)));
}

/** The instant at which a session ends, in milliseconds. */
export function sessionEnd({ end }: TimedSession): number | undefined {
  return findInstant(end);
}

/** The instant at which a session starts, in milliseconds. */
export function sessionStart({ start }: TimedSession): number | undefined {
  return findInstant(start);
}

function findInstant(text: string | undefined): number | undefined {
  const instant = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
