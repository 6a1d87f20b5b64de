import { instantText } from "../deadlines/time/calendar-day";
import { type Moment, toMilliseconds } from "../deadlines/time-left";
import type { Person, Session } from "../model";
import { nameLikeness, type NameLikeness } from "../text";
import { sortSessions } from "./group-sessions";
import { slotOf } from "./local-time";
import { roomKey } from "./room-key";

/**
 * The sessions that run at an instant. A session runs from its start up to, and not at, its end; cancelled ones never do.
 *
 * @example
 * findOngoing([], { now: "2022-12-01T06:30:00Z" }); // []
 */
export function findOngoing(sessions: readonly Session[], { now }: { now: Moment }): readonly Session[] {
  const instant = toMilliseconds(now);
  return sortSessions(sessions).filter((session) => {
    const slot = session.status === "cancelled" ? undefined : slotOf(session);
    return slot !== undefined && slot.start <= instant && instant < slot.end;
  });
}

/** A stretch of time in which nothing is on, end excluded. */
export interface FreeSlot {
  readonly start: string;
  readonly end: string;
}

export interface FreeSlotOptions {
  /** The room that must be free; without it no session at all may be on. */
  readonly room?: string;
  readonly from: Moment;
  readonly to: Moment;
  /** Shorter gaps are left out. */
  readonly minutes?: number;
}

/** The gaps between the sessions in a room, within a stretch of time. Cancelled sessions take no time. */
export function findFreeSlots(
  sessions: readonly Session[],
  { room, from, to, minutes = 0 }: FreeSlotOptions,
): readonly FreeSlot[] {
  const wanted = room === undefined ? undefined : roomKey(room);
  const taken = sessions
    .filter(
      (session) => session.status !== "cancelled" && (wanted === undefined || roomKey(session.room ?? "") === wanted),
    )
    .flatMap((session) => slotOf(session) ?? [])
    .sort((a, b) => a.start - b.start);
  const end = toMilliseconds(to);
  const free: FreeSlot[] = [];
  let since = toMilliseconds(from);
  for (const slot of [...taken, { start: end, end }]) {
    const until = Math.min(slot.start, end);
    if (until > since && until - since >= minutes * 60_000)
      free.push({ start: instantText(since), end: instantText(until) });
    since = Math.max(since, slot.end);
  }
  return free;
}

/** One session of a person's own schedule. */
export interface ScheduledSession {
  readonly session: Session;
  /** The person as that session has it, roles included. */
  readonly person: Person;
  /** `likely` where the name is only near: somebody should look. */
  readonly likeness: Exclude<NameLikeness, "different">;
}

/** Everything a person does in a programme, by start. Near spellings are in it, and say so. */
export function scheduleOf(sessions: readonly Session[], name: string): readonly ScheduledSession[] {
  return sortSessions(sessions).flatMap((session) =>
    (session.people ?? []).flatMap((person): readonly ScheduledSession[] => {
      const likenesses = [person.name, ...(person.alternateNames ?? [])].map((each) => nameLikeness(each, name));
      if (likenesses.includes("same")) return [{ session, person, likeness: "same" }];
      return likenesses.includes("likely") ? [{ session, person, likeness: "likely" }] : [];
    }),
  );
}
