import type { Session } from "../model";
import { findVenueTimeZone } from "../vocabulary";

/** A session's slot in milliseconds since 1970, end excluded. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The slot of a session, where it has both ends and they are in order. */
export function slotOf({ start, end }: Pick<Session, "start" | "end">): Slot | undefined {
  if (start === undefined || end === undefined) return undefined;
  const slot = { start: Date.parse(start), end: Date.parse(end) };
  return slot.start < slot.end ? slot : undefined;
}

export function minutesBetween(start: number, end: number): number {
  return Math.round((end - start) / 60_000);
}

/** What a clock on the wall shows. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
  readonly weekday: string;
  /** `UTC+03:00` */
  readonly offset: string;
}

/** Reads a venue's clock. What it has read it remembers: a session is asked for by many findings, and `Intl` is slow. */
export class VenueClock {
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  readonly #read = new Map<string, WallClock>();

  /** The clock in the session's zone, else in that of its meeting, else in UTC. */
  at(session: Pick<Session, "edition" | "timeZone">, instant: number): WallClock {
    const timeZone = findVenueTimeZone(session) ?? "UTC";
    const key = `${timeZone} ${instant}`;
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const parts = Object.fromEntries(
      this.#formatIn(timeZone)
        .formatToParts(instant)
        .map(({ type, value }) => [type, value]),
    );
    const clock = {
      day: `${parts["year"] ?? ""}-${parts["month"] ?? ""}-${parts["day"] ?? ""}`,
      time: `${parts["hour"] ?? ""}:${parts["minute"] ?? ""}`,
      weekday: parts["weekday"] ?? "",
      offset: (parts["timeZoneName"] ?? "").replace("GMT", "UTC"),
    };
    this.#read.set(key, clock);
    return clock;
  }

  /** `Thu 2022-12-01 09:30–10:30 (UTC+03:00)`; `undefined` while the start is not known. */
  slot(session: Pick<Session, "edition" | "timeZone" | "start" | "end">): string | undefined {
    if (session.start === undefined) return undefined;
    const start = this.at(session, Date.parse(session.start));
    const end = session.end === undefined ? undefined : this.at(session, Date.parse(session.end));
    const endDay = end === undefined || end.day === start.day ? "" : `${end.day} `;
    const until = end === undefined ? "" : `–${endDay}${end.time}`;
    return `${start.weekday} ${start.day} ${start.time}${until} (${start.offset})`;
  }

  #formatIn(timeZone: string): Intl.DateTimeFormat {
    const known = this.#formats.get(timeZone);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "longOffset",
    });
    this.#formats.set(timeZone, format);
    return format;
  }
}
