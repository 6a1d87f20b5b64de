import type { DeadlineRule, MeetingEvent } from "../../model";
import { EDITIONS, type Edition } from "../../vocabulary/editions";
import { igfEvent } from "../rules/event";
import { DAY, dayNumber, findDay } from "../time/calendar-day";
import type { WrittenDate } from "./read-date";

/** How long after a meeting a label without a rule of its own still counts as that meeting's. */
const LIKELY_DAYS_AFTER = 28;

/**
 * The years of the other IGF meetings that a date fits: those with a rule for that very day, else those that ended
 * shortly before it.
 */
export function otherMeetingsThatFit(date: WrittenDate, own: MeetingEvent | undefined): readonly number[] {
  const others = Object.values<Edition>(EDITIONS).filter(({ year }) => year !== own?.year);
  const byRule = others.filter((edition) => igfEvent(edition).rules.some((rule) => isRuleFor(date, rule)));
  const fitting = byRule.length > 0 ? byRule : others.filter((edition) => endedShortlyBefore(date, edition));
  return fitting.map(({ year }) => year);
}

function isRuleFor(date: WrittenDate, rule: DeadlineRule): boolean {
  const day = findRuleDay(rule);
  if (day === undefined) return false;
  // The labels of proposals name their year; a day without one is asked for after a meeting.
  if (date.year === undefined && rule.document === "proposal") return false;
  const year = new Date(day * DAY).getUTCFullYear();
  return day === findDay(date.year ?? year, date.month, date.day);
}

/** The calendar day of a rule that names one; of an instant, the day in UTC. */
function findRuleDay(rule: DeadlineRule): number | undefined {
  if (rule.kind === "calendar-day") return dayNumber(rule.day);
  return rule.kind === "fixed-instant" ? Math.floor(Date.parse(rule.instant) / DAY) : undefined;
}

function endedShortlyBefore(date: WrittenDate, { year, lastDay }: Edition): boolean {
  const last = dayNumber(lastDay);
  // A meeting in December is followed by labels in January.
  return [year, year + 1].some((each) => {
    if (date.year !== undefined && date.year !== each) return false;
    const day = findDay(each, date.month, date.day);
    return day !== undefined && day > last && day <= last + LIKELY_DAYS_AFTER;
  });
}
