import { venueTimeZoneOf } from "../deadlines/rules/due-instant";
import { capitalized, MINUTE, weekdayOf } from "../deadlines/time/calendar-day";
import { instantOfText } from "../deadlines/time/instant-of-text";
import { clockInWords, localDay, localDayText } from "../deadlines/time/local-moment";
import { offsetText, type Zone, zoneNamed } from "../deadlines/time/zone";
import type { Session } from "../model";

/** A session's slot in milliseconds since 1970, end excluded. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The ends of a session in milliseconds since 1970, in whatever order, where it has both. */
export function endsOf({ start, end }: Pick<Session, "start" | "end">): Slot | undefined {
  return start === undefined || end === undefined
    ? undefined
    : { start: instantOfText(start), end: instantOfText(end) };
}

/** The slot of a session, where it has both ends and they are in order. */
export function slotOf(session: Pick<Session, "start" | "end">): Slot | undefined {
  return inOrder(endsOf(session));
}

export function inOrder(ends: Slot | undefined): Slot | undefined {
  return ends !== undefined && ends.start < ends.end ? ends : undefined;
}

export function minutesBetween(start: number, end: number): number {
  return Math.round((end - start) / MINUTE);
}

type SessionAtVenue = Pick<Session, "edition" | "timeZone" | "start" | "end">;

/** The day on which a session starts, on the clock of its venue, else of its meeting's, else of UTC. */
export function startDay(session: SessionAtVenue): string | undefined {
  return session.start === undefined ? undefined : localDayText(Date.parse(session.start), venueZone(session));
}

/** `Thu 2022-12-01 09:30–10:30 (UTC+03:00)`, on the same clock; `undefined` while the start is not known. */
export function slotText(session: SessionAtVenue): string | undefined {
  if (session.start === undefined) return undefined;
  const zone = venueZone(session);
  const start = Date.parse(session.start);
  const until =
    session.end === undefined ? "" : `–${endText(Date.parse(session.end), zone, localDayText(start, zone))}`;
  return `${dayAndClock(start, zone)}${until} (${offsetName(start, zone)})`;
}

/** `Thu 2022-12-15 23:59 (UTC+03:00)`: when something is due, on the same clock. The end of a day is shown as its last minute. */
export function dueText(session: SessionAtVenue, dueAt: string, { isDayEnd }: { isDayEnd: boolean }): string {
  const zone = venueZone(session);
  const due = Date.parse(dueAt) - (isDayEnd ? MINUTE : 0);
  return `${dayAndClock(due, zone)} (${offsetName(due, zone)})`;
}

function dayAndClock(instant: number, zone: Zone): string {
  const weekday = capitalized(weekdayOf(localDay(instant, zone))).slice(0, 3);
  return `${weekday} ${localDayText(instant, zone)} ${clockInWords(instant, zone)}`;
}

function offsetName(instant: number, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  return `UTC${offset === 0 ? "" : offsetText(offset)}`;
}

/** The day is named where it is another than that of the start. */
function endText(end: number, zone: Zone, startDay: string): string {
  const day = localDayText(end, zone);
  return `${day === startDay ? "" : `${day} `}${clockInWords(end, zone)}`;
}

function venueZone(session: SessionAtVenue): Zone {
  return zoneNamed(venueTimeZoneOf(session, undefined) ?? "UTC");
}
