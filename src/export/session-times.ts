import { HOUR } from "../deadlines/time/calendar-day";
import type { Session } from "../model";

/** The slot of a session in milliseconds since 1970, end excluded. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * The slot that a calendar can show: the printed one, or, where no end is printed, start and planned length.
 * `undefined` without a start, without any length, or with an end that is not after the start.
 */
export function findSlot({ start, end, format }: Pick<Session, "start" | "end" | "format">): Slot | undefined {
  if (start === undefined) return undefined;
  const first = Date.parse(start);
  const last = end === undefined ? first + (format?.durationMinutes ?? 0) * 60_000 : Date.parse(end);
  return last > first ? { start: first, end: last } : undefined;
}

/** The lengths of a schedule in XML are `hh:mm`, with two digits for the hours. */
export function isTooLong({ start, end }: Slot): boolean {
  return end - start >= 100 * HOUR;
}
