import type { Session } from "../model";
import { appearancesIn } from "./appearances";
import { groupByKeys } from "./group-by-keys";
import { minutesBetween } from "./local-time";
import { forEachOverlap, type Placed, placedSessions } from "./overlaps";
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
  { minutes }: { minutes: number },
): readonly TightRoomChange[] {
  const inRooms = placedSessions(sessions).filter(({ session }) => roomKey(session.room ?? "") !== "");
  const onsite = appearancesIn(inRooms).filter(({ person }) => person.participation !== "online");
  const people = groupByKeys(onsite, ({ names }) =>
    names.filter((words) => words.length > 1).map((words) => words.toSorted().join(" ")),
  );
  const byPair = new Map<string, { pair: readonly [Placed, Placed]; names: Set<string> }>();
  for (const appearances of people.values()) {
    forEachOverlap(
      appearances,
      (first, second) => {
        if (first.end > second.start || isSameRoom(first.at, second.at)) return;
        const key = `${first.at.index} ${second.at.index}`;
        const entry = byPair.get(key) ?? { pair: [first.at, second.at], names: new Set() };
        entry.names.add(first.person.name);
        byPair.set(key, entry);
      },
      { padding: minutes * 60_000 },
    );
  }
  return [...byPair.values()]
    .map(({ pair: [first, second], names }) => ({
      sessions: [first.session, second.session] as const,
      indices: [first.index, second.index] as const,
      people: [...names].sort(),
      gapMinutes: minutesBetween(first.end, second.start),
    }))
    .sort((a, b) => a.indices[0] - b.indices[0] || a.indices[1] - b.indices[1]);
}

function isSameRoom(first: Placed, second: Placed): boolean {
  return roomKey(first.session.room ?? "") === roomKey(second.session.room ?? "");
}
