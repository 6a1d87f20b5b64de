import type { DeadlineRule, MeetingEvent } from "../../model";
import { EDITIONS, type Edition } from "../../vocabulary/editions";
import { igfRulesOf } from "../rules/event";
import { DAY, dayNumber, dayText, findDay, twoDigits } from "../time/calendar-day";
import type { WrittenDate } from "./read-date";

const MEETINGS: readonly Edition[] = /* @__PURE__ */ Object.values<Edition>(EDITIONS);

/** How long after a meeting a label without a rule of its own still counts as that meeting's. */
const LIKELY_DAYS_AFTER = 28;

/**
 * The years of the other IGF meetings that a date fits: those with a rule for that very day, else those that ended
 * shortly before it.
 */
export function otherMeetingsThatFit(date: WrittenDate, own: MeetingEvent | undefined): readonly number[] {
  const others = MEETINGS.filter(({ year }) => year !== own?.year);
  const byRule = others.filter((edition) => igfRulesOf(edition).some((rule) => isRuleFor(date, rule)));
  const fitting = byRule.length > 0 ? byRule : others.filter((edition) => endedShortlyBefore(date, edition));
  return fitting.map(({ year }) => year);
}

function isRuleFor({ year, month, day }: WrittenDate, rule: DeadlineRule): boolean {
  // The labels of proposals name their year; a day without one is asked for after a meeting.
  if (year === undefined && rule.document === "proposal") return false;
  const ruleDay = findRuleDay(rule);
  if (ruleDay?.endsWith(`-${twoDigits(month)}-${twoDigits(day)}`) !== true) return false;
  return year === undefined || ruleDay.startsWith(`${year}-`);
}

/** The calendar day of a rule that names one, as `YYYY-MM-DD`; of an instant, the day in UTC. */
function findRuleDay(rule: DeadlineRule): string | undefined {
  if (rule.kind === "calendar-day") return rule.day;
  return rule.kind === "fixed-instant" ? dayText(Math.floor(Date.parse(rule.instant) / DAY)) : undefined;
}

function endedShortlyBefore(date: WrittenDate, { year, lastDay }: Edition): boolean {
  // A meeting is judged by its month first, which needs no calendar.
  if ((date.month + 12 - monthOf(lastDay)) % 12 > 1) return false;
  const last = dayNumber(lastDay);
  // A meeting in December is followed by labels in January.
  return [year, year + 1].some((each) => {
    if (date.year !== undefined && date.year !== each) return false;
    const day = findDay(each, date.month, date.day);
    return day !== undefined && day > last && day <= last + LIKELY_DAYS_AFTER;
  });
}

/** Of `2022-12-02`, 12. */
function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
