import { MINUTE } from "../deadlines/time/calendar-day";
import type { Session } from "../model";
import { type Appearance, appearancesIn } from "./appearances";
import { groupByKeys } from "./group-by-keys";
import { minutesBetween } from "./local-time";
import { oneOfEach } from "./one-of-each";
import { forEachOverlap, isOneSession, type Limited, partedByGaps, type Placed, placedSessions } from "./overlaps";
import { roomKey } from "./room-key";

/** Two sessions in different rooms that follow each other too closely for people who are in both. */
export interface TightRoomChange {
  readonly sessions: readonly [Session, Session];
  /** Indices in the programme given, the earlier session first. */
  readonly indices: readonly [number, number];
  /** The people's names as the earlier session has them. */
  readonly people: readonly string[];
  readonly gapMinutes: number;
}

/**
 * Finds people who have less than `minutes` from the end of one session to the start of the next in another room.
 *
 * Only people of exactly the same name count, and none who takes part online in either session.
 */
export function findTightRoomChanges(
  sessions: readonly Session[],
  options: { minutes: number },
): readonly TightRoomChange[] {
  return tightRoomChangesAmong(placedSessions(sessions), options).found;
}

/** {@link findTightRoomChanges} among sessions whose slots are at hand. */
export function tightRoomChangesAmong(
  placed: readonly Placed[],
  { minutes, most = Infinity }: { minutes: number; most?: number },
): Limited<TightRoomChange> {
  let left = 0;
  const padding = minutes * MINUTE;
  const inRooms = oneOfEach(placed).filter(({ session }) => roomKey(session.room ?? "") !== "");
  const byPair = new Map<string, { pair: readonly [Placed, Placed]; names: Set<string> }>();
  for (const part of partedByGaps(inRooms, padding)) {
    const onsite = appearancesIn(part).filter(({ person }) => person.participation !== "online");
    for (const appearances of groupByKeys(onsite, wholeNames).values()) {
      left += forEachOverlap(
        appearances,
        (first, second) => {
          if (first.end > second.start || isOneSession(first.at, second.at) || isSameRoom(first.at, second.at))
            return false;
          const key = `${first.at.index} ${second.at.index}`;
          const entry = byPair.get(key) ?? { pair: [first.at, second.at], names: new Set() };
          entry.names.add(first.person.name);
          byPair.set(key, entry);
          return true;
        },
        { padding, most },
      );
    }
  }
  const found = [...byPair.values()]
    .map(({ pair: [first, second], names }) => ({
      sessions: [first.session, second.session] as const,
      indices: [first.index, second.index] as const,
      people: [...names].sort(),
      gapMinutes: minutesBetween(first.end, second.start),
    }))
    .sort((a, b) => a.indices[0] - b.indices[0] || a.indices[1] - b.indices[1]);
  return { found, left };
}

/** The spellings of a name, whatever the order of their words. A name of one word is too little to be sure. */
function wholeNames({ names }: Appearance): readonly string[] {
  return names.filter((words) => words.length > 1).map((words) => words.toSorted().join(" "));
}

function isSameRoom(first: Placed, second: Placed): boolean {
  return roomKey(first.session.room ?? "") === roomKey(second.session.room ?? "");
}
