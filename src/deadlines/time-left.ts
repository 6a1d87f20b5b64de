import { DAY, HOUR, MINUTE } from "./time/calendar-day";

/** How far a moment is away. The parts add up to the whole, rounded down to minutes. */
export interface TimeLeft {
  /** Negative once the moment has passed. */
  readonly milliseconds: number;
  readonly isPast: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/**
 * How long it is from `now` to a moment.
 *
 * @example
 * timeLeft({ until: "2022-12-01T09:30:00Z", now: "2022-12-01T08:00:00Z" }).minutes; // 30
 */
export function timeLeft({ until, now }: { until: Moment; now: Moment }): TimeLeft {
  const milliseconds = toMilliseconds(until) - toMilliseconds(now);
  const size = Math.abs(milliseconds);
  return {
    milliseconds,
    isPast: milliseconds < 0,
    days: Math.floor(size / DAY),
    hours: Math.floor((size % DAY) / HOUR),
    minutes: Math.floor((size % HOUR) / MINUTE),
  };
}

/**
 * A stretch of time in its two largest units: `2 d 3 h`, `1 h 30 min`, `45 min`, `less than 1 min`. From three days on
 * whole days are enough.
 *
 * @example
 * formatDuration(timeLeft({ until: "2022-12-01T09:30:00Z", now: "2022-12-01T08:00:00Z" })); // "1 h 30 min"
 */
export function formatDuration({ days, hours, minutes }: Pick<TimeLeft, "days" | "hours" | "minutes">): string {
  if (days >= 3) return `${days} days`;
  if (days > 0) return withSmaller(days, "d", hours, "h");
  if (hours > 0) return withSmaller(hours, "h", minutes, "min");
  return minutes > 0 ? `${minutes} min` : "less than 1 min";
}

function withSmaller(count: number, unit: string, smallerCount: number, smallerUnit: string): string {
  return smallerCount === 0 ? `${count} ${unit}` : `${count} ${unit} ${smallerCount} ${smallerUnit}`;
}

/**
 * The time left as people say it.
 *
 * @example
 * formatTimeLeft(timeLeft({ until: "2022-12-01T09:30:00Z", now: "2022-12-01T08:00:00Z" })); // "in 1 h 30 min"
 * formatTimeLeft(timeLeft({ until: "2022-12-01T09:30:00Z", now: "2022-12-04T10:00:00Z" })); // "3 days late"
 */
export function formatTimeLeft(left: TimeLeft): string {
  return left.isPast ? `${formatDuration(left)} late` : `in ${formatDuration(left)}`;
}

/** A moment as a `Date`, milliseconds, or ISO 8601 text with an offset or `Z`. */
export type Moment = Date | number | string;

/** Throws a `TypeError` for a moment that is none: a guess at the clock would be worse. */
export function toMilliseconds(moment: Moment): number {
  const instant = typeof moment === "string" ? Date.parse(moment) : Number(moment);
  if (Number.isNaN(instant)) throw new TypeError(`${JSON.stringify(moment)} is no moment in time.`);
  // Without an offset `Date.parse` would take the machine's own zone.
  if (typeof moment === "string" && !/(?:Z|[+-]\d\d:\d\d)$/.test(moment)) {
    throw new TypeError(`"${moment}" lacks Z or an offset.`);
  }
  return instant;
}
