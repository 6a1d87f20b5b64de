import type { DeadlineClock, DeadlineRule, EventInput, MeetingEvent, RuleInput } from "../../model";
import { editionOf, type Edition, type EditionYear, type SessionOfEdition } from "../../vocabulary/editions";
import { dayNumber, dayText } from "../time/calendar-day";
import { ANYWHERE_ON_EARTH, findZone, type Zone } from "../time/zone";
import { DEADLINE_RULES } from "./igf-rules";

/**
 * A meeting with rules of its own, to be passed as `event` wherever deadlines are asked for.
 *
 * Throws a `TypeError` for a time zone, a clock or a calendar day that does not exist, and for days in the wrong order.
 * A file from outside goes through `parseEvent` of `igf-sessions/schema` first.
 *
 * @example
 * defineEvent({ name: "Youth IGF", timeZone: "Europe/Oslo", firstDay: "2027-05-07", lastDay: "2027-05-08", rules: [] }).year; // 2027
 */
export function defineEvent(event: EventInput): MeetingEvent {
  const { timeZone, firstDay, lastDay, rules } = event;
  if (findZone(timeZone) === undefined) throw new TypeError(`No time zone is called "${timeZone}".`);
  for (const day of [firstDay, lastDay]) assertDay(day);
  if (lastDay < firstDay) throw new TypeError(`The last day, ${lastDay}, lies before the first, ${firstDay}.`);
  for (const rule of rules) assertRule(rule);
  return {
    ...event,
    year: event.year ?? Number(firstDay.slice(0, 4)),
    rules: rules.map((rule) => ({ clock: "venue", confidence: "own", ...rule })),
  };
}

function assertRule(rule: RuleInput): void {
  if (rule.clock !== undefined && findClockZone(rule.clock, "UTC") === undefined) {
    throw new TypeError(`"${rule.clock}" is none of venue, utc, anywhere-on-earth and offsets such as -11:00.`);
  }
  if (rule.kind === "calendar-day") assertDay(rule.day);
  if (rule.kind === "fixed-instant" && Number.isNaN(Date.parse(rule.instant))) {
    throw new TypeError(`"${rule.instant}" is no instant.`);
  }
  if ("time" in rule && rule.time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(rule.time)) {
    throw new TypeError(`"${rule.time}" is no time of day HH:MM.`);
  }
}

function assertDay(day: string): void {
  // `Date` reads 30 February as 2 March.
  const number = dayNumber(day);
  if (Number.isNaN(number) || dayText(number) !== day) throw new TypeError(`"${day}" is no calendar day YYYY-MM-DD.`);
}

/**
 * The annual meeting that a session belongs to, with the rules known for it, or `undefined` where the record names a
 * meeting that the table does not know.
 *
 * @example
 * findIgfEvent({ edition: 2015 })?.rules[0]?.consequence; // "No proposal may be filed for the next year."
 */
export function findIgfEvent(session: SessionOfEdition): MeetingEvent | undefined {
  const edition = editionOf(session);
  return edition === undefined ? undefined : igfEvent(edition);
}

/** An annual meeting with the rules known for it. */
export function igfEvent(edition: Edition): MeetingEvent {
  const { year, timeZone, firstDay, lastDay } = edition;
  return { name: `IGF ${year}`, year, timeZone, firstDay, lastDay, rules: igfRulesOf(edition) };
}

/** The rules known for an annual meeting. */
export function igfRulesOf({ year }: Edition): readonly DeadlineRule[] {
  // Every edition of the table has its year as key; a year without rules has none.
  return DEADLINE_RULES[year as EditionYear] ?? [];
}

/** The zone whose clock a rule goes by. */
export function findClockZone(clock: DeadlineClock, venueTimeZone: string | undefined): Zone | undefined {
  if (clock === "venue") return venueTimeZone === undefined ? undefined : findZone(venueTimeZone);
  if (clock === "utc") return findZone("UTC");
  return findZone(clock === "anywhere-on-earth" ? ANYWHERE_ON_EARTH : clock);
}
