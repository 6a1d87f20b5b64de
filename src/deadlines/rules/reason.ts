import type { DeadlineClock, DeadlineRule, DeadlineTiming, MeetingEvent } from "../../model";
import { NUMBER_WORDS } from "../../text";
import { capitalized, dayInWords, dayNumber } from "../time/calendar-day";

/** Why something is due when it is, in one sentence: `Two hours after the session's end, as its page says.` */
export function reasonOf(rule: DeadlineRule, event: MeetingEvent | undefined): string {
  return `${capitalized(timingInWords(rule, rule.clock, event))}, ${origin(rule, event)}.`;
}

function timingInWords(timing: DeadlineTiming, clock: DeadlineClock, event: MeetingEvent | undefined): string {
  switch (timing.kind) {
    case "after-session-end":
      return `${durationInWords(timing.hours)} after the session's end`;
    case "end-of-session-day":
      return `the end of the session's day ${clockInWords(clock)}`;
    case "after-session-day":
      return `${timeInWords(timing.time)} the day ${daysInWords(timing.days)} after the session ${clockInWords(clock)}`;
    case "after-meeting-end":
      return `${timeInWords(timing.time)} the day ${daysInWords(timing.days)} after the meeting's last${dayInBrackets(event?.lastDay)} ${clockInWords(clock)}`;
    case "before-meeting-start":
      return `${timeInWords(timing.time)} the day ${daysInWords(timing.days)} before the meeting's first${dayInBrackets(event?.firstDay)} ${clockInWords(clock)}`;
    case "calendar-day":
      return `${timeInWords(timing.time)} ${dayInWords(dayNumber(timing.day))} ${clockInWords(clock)}`;
    case "fixed-instant":
      return "a fixed moment";
  }
}

function origin({ confidence }: DeadlineRule, event: MeetingEvent | undefined): string {
  const name = event?.name ?? "the meeting";
  switch (confidence) {
    case "printed":
      return "as the page says";
    case "seen":
      return `as ${name} asked`;
    case "inferred":
      return `as the labels of ${name} suggest`;
    case "own":
      return `a rule of ${name}`;
  }
}

/** `at the venue`, `in UTC`, `anywhere on earth`, `in UTC-11:00`. */
export function clockInWords(clock: DeadlineClock): string {
  if (clock === "venue") return "at the venue";
  if (clock === "utc") return "in UTC";
  return clock === "anywhere-on-earth" ? "anywhere on earth" : `in UTC${clock}`;
}

function dayInBrackets(day: string | undefined): string {
  return day === undefined ? "" : ` (${dayInWords(dayNumber(day))})`;
}

function timeInWords(time: string | undefined): string {
  return time === undefined ? "the end of" : `${time} on`;
}

function countInWords(count: number, unit: string): string {
  const number = count === 0 ? "no" : (NUMBER_WORDS[count] ?? count);
  return `${number} ${unit}${count === 1 ? "" : "s"}`;
}

function daysInWords(days: number): string {
  return days >= 7 && days % 7 === 0 ? countInWords(days / 7, "week") : countInWords(days, "day");
}

function durationInWords(hours: number): string {
  return Number.isInteger(hours) ? countInWords(hours, "hour") : countInWords(Math.round(hours * 60), "minute");
}
