import { findVenueTimeZone } from "../vocabulary/editions";
import { type Moment, timeLeft, type TimeLeft, toMilliseconds } from "./time-left";
import { MINUTE } from "./time/calendar-day";
import { localDayText, type LocalMoment, localMoment } from "./time/local-moment";
import { zoneNamed } from "./time/zone";

/** A stretch of time, as session records hold it: `end` is the first instant after it. */
export interface Slot {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** A slot that knows its venue's time zone, or the meeting it follows from. */
export interface SlotAtVenue extends Slot {
  readonly edition?: number | undefined;
  readonly timeZone?: string | undefined;
}

/** Start and end of a slot on the clock of one place. */
export interface LocalSlot {
  readonly start?: LocalMoment;
  readonly end?: LocalMoment;
}

/**
 * Start and end of a slot on the clock of a time zone, such as the reader's; a key the slot lacks is absent.
 *
 * Throws a `RangeError` for a time zone that does not exist.
 *
 * @example
 * localSlot({ start: "2022-12-01T06:30:00Z" }, "Asia/Kolkata").start?.dateTime; // "2022-12-01T12:00:00+05:30"
 */
export function localSlot({ start, end }: Slot, timeZone: string): LocalSlot {
  const zone = zoneNamed(timeZone);
  return {
    ...(start === undefined ? {} : { start: localMoment(toMilliseconds(start), zone) }),
    ...(end === undefined ? {} : { end: localMoment(toMilliseconds(end), zone) }),
  };
}

/**
 * How long a slot lasts in minutes, negative where it ends before it starts, `undefined` where one end is missing.
 *
 * @example
 * slotMinutes({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }); // 60
 */
export function slotMinutes({ start, end }: Slot): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  return (toMilliseconds(end) - toMilliseconds(start)) / MINUTE;
}

/**
 * Tells whether a slot is on at a moment: its start counts, its end does not.
 *
 * @example
 * isOn({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, { now: "2022-12-01T06:30:00Z" }); // true
 * isOn({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, { now: "2022-12-01T07:30:00Z" }); // false
 */
export function isOn({ start, end }: Slot, { now }: { readonly now: Moment }): boolean {
  if (start === undefined || end === undefined) return false;
  const instant = toMilliseconds(now);
  return toMilliseconds(start) <= instant && instant < toMilliseconds(end);
}

/**
 * How long it is until a slot starts; `isPast` once it has. `undefined` where the slot has no start.
 *
 * @example
 * startsIn({ start: "2022-12-01T06:30:00Z" }, { now: "2022-12-01T06:00:00Z" })?.minutes; // 30
 */
export function startsIn({ start }: Slot, { now }: { readonly now: Moment }): TimeLeft | undefined {
  return start === undefined ? undefined : timeLeft({ until: start, now });
}

/**
 * Tells whether two slots overlap. Slots are half open: back to back is no overlap, and a slot without length or with a
 * missing end overlaps nothing.
 *
 * @example
 * slotsOverlap({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, { start: "2022-12-01T07:30:00Z", end: "2022-12-01T08:00:00Z" }); // false
 */
export function slotsOverlap(one: Slot, other: Slot): boolean {
  if (!((slotMinutes(one) ?? 0) > 0 && (slotMinutes(other) ?? 0) > 0)) return false;
  // Both have a start and an end, or they would have no length.
  const [oneStart, oneEnd, otherStart, otherEnd] = [one.start!, one.end!, other.start!, other.end!].map(toMilliseconds);
  return oneStart! < otherEnd! && otherStart! < oneEnd!;
}

/**
 * The calendar day at the venue on which a slot starts, or `undefined` where start or venue are not known.
 *
 * @example
 * dayAtVenue({ edition: 2023, start: "2023-10-09T23:30:00Z" }); // "2023-10-10"
 */
export function dayAtVenue(slot: SlotAtVenue): string | undefined {
  const timeZone = findVenueTimeZone(slot);
  if (timeZone === undefined || slot.start === undefined) return undefined;
  return localDayText(toMilliseconds(slot.start), zoneNamed(timeZone));
}

/**
 * Tells whether two slots start on the same calendar day at the venue of the first.
 *
 * @example
 * isSameDayAtVenue({ edition: 2023, start: "2023-10-09T16:00:00Z" }, { start: "2023-10-10T01:00:00Z" }); // true
 */
export function isSameDayAtVenue(one: SlotAtVenue, other: Slot): boolean {
  const day = dayAtVenue(one);
  const { start } = other;
  return day !== undefined && day === dayAtVenue({ edition: one.edition, timeZone: one.timeZone, start });
}
