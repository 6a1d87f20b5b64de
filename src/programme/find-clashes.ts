import { instantText } from "../deadlines/time/calendar-day";
import type { Session } from "../model";
import { compareText, fold } from "../text";
import { findPeopleInTwoPlaces, type SharedPerson } from "./find-people-in-two-places";
import { groupByKeys } from "./group-by-keys";
import { oneOfEach } from "./one-of-each";
import { forEachOverlap, isOneSession, type Limited, partedByGaps, type Placed, placedSessions } from "./overlaps";
import { remembered } from "./remembered";
import { roomKey } from "./room-key";

/** What two sessions at one time compete for. */
export type ClashKind = "person" | "room" | "theme" | "goals";

/** Two sessions that overlap in time. Indices are those in the programme given, the session that starts first is first. */
interface Overlap {
  readonly sessions: readonly [Session, Session];
  readonly indices: readonly [number, number];
  /** First instant of both at once. */
  readonly start: string;
  /** First instant after it. */
  readonly end: string;
}

/** Two sessions that cannot, or should not, be held at once. */
export type Clash =
  | (Overlap & { readonly kind: "person"; readonly people: readonly SharedPerson[] })
  | (Overlap & { readonly kind: "room"; readonly room: string })
  | (Overlap & { readonly kind: "theme"; readonly theme: string })
  | (Overlap & { readonly kind: "goals"; readonly goals: readonly number[] });

export interface ClashOptions {
  /** What to look for; people and rooms unless told. */
  readonly kinds?: readonly ClashKind[];
}

/**
 * Finds every two sessions that overlap in time and share people, a room, a theme or their whole list of goals.
 *
 * Slots are half-open, so back-to-back sessions do not clash. Sessions without start and end, with an end that is not
 * after the start, and cancelled ones take no part. The same person twice in one session is no clash. Records of one
 * id are one session: they do not clash with each other, and those that say the same count once. A pair is one clash
 * of each kind; it lists all people that the two share. Sorted by the start of the overlap, then by the order of the programme.
 *
 * Takes n log n steps for n sessions and their people, and one more for each clash and for each two people who share a
 * word of their names at the same time.
 */
export function findClashes(
  sessions: readonly Session[],
  { kinds = ["person", "room"] }: ClashOptions = {},
): readonly Clash[] {
  return clashesAmong(placedSessions(sessions), kinds).found;
}

/**
 * {@link findClashes} among sessions whose slots are at hand. Of one room, word of a name, theme or list of goals no more
 * than about `most` clashes are found within one stretch of time; `left` counts the overlaps that were not looked at.
 */
export function clashesAmong(placed: readonly Placed[], kinds: readonly ClashKind[], most = Infinity): Limited<Clash> {
  const each = oneOfEach(placed);
  const limited = [...new Set(kinds)].map((kind) => FINDERS[kind](each, most));
  const clashes = limited.flatMap(({ found }) => found);
  const left = limited.reduce((sum, part) => sum + part.left, 0);
  // Rank by kind only between clashes of one pair, so that the order does not depend on the order of `kinds`.
  clashes.sort(
    (a, b) =>
      compareText(a.start, b.start) ||
      a.indices[0] - b.indices[0] ||
      a.indices[1] - b.indices[1] ||
      compareText(a.kind, b.kind),
  );
  return { found: clashes, left };
}

const FINDERS: Readonly<Record<ClashKind, (placed: readonly Placed[], most: number) => Limited<Clash>>> = {
  person: (placed, most) =>
    eachOf(findPeopleInTwoPlaces(placed, most), ({ pair, people }) => ({ ...overlapOf(pair), kind: "person", people })),
  room: (placed, most) => {
    const keyOf = rememberedKeys(roomKey);
    const keysOf = ({ room }: Session) => (room === undefined ? [] : [keyOf(room)]);
    return eachOf(findByKey(placed, keysOf, most), ({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "room",
      room: pair[0].session.room ?? key,
    }));
  },
  theme: (placed, most) => {
    const keyOf = rememberedKeys(fold);
    const keysOf = ({ themes = [] }: Session) => themes.map(keyOf);
    return eachOf(findByKey(placed, keysOf, most), ({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "theme",
      theme: pair[0].session.themes?.find((theme) => keyOf(theme) === key) ?? key,
    }));
  },
  goals: (placed, most) =>
    eachOf(findByKey(placed, goalsKey, most), ({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "goals",
      goals: key.split(" ").map(Number),
    })),
};

function goalsKey({ sdgs }: Session): readonly string[] {
  return [(sdgs?.goals ?? []).toSorted((a, b) => a - b).join(" ")];
}

function eachOf<Found>({ found, left }: Limited<Found>, clashOf: (found: Found) => Clash): Limited<Clash> {
  return { found: found.map(clashOf), left };
}

/** Sessions share few rooms and themes; each is made a key once. */
function rememberedKeys(keyOf: (text: string) => string): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => remembered(keys, text, () => keyOf(text));
}

/** Every two overlapping sessions that share a key; `""` is no key. Two that share several appear once for each. */
function findByKey(
  placed: readonly Placed[],
  keysOf: (session: Session) => readonly string[],
  most: number,
): Limited<{ pair: readonly [Placed, Placed]; key: string }> {
  const found: { pair: readonly [Placed, Placed]; key: string }[] = [];
  let left = 0;
  for (const part of partedByGaps(placed)) {
    for (const [key, group] of groupByKeys(part, ({ session }) => keysOf(session))) {
      const take = (first: Placed, second: Placed) => {
        if (isOneSession(first, second)) return false;
        found.push({ pair: [first, second], key });
        return true;
      };
      left += forEachOverlap(group, take, { most });
    }
  }
  return { found, left };
}

function overlapOf([first, second]: readonly [Placed, Placed]): Overlap {
  return {
    sessions: [first.session, second.session],
    indices: [first.index, second.index],
    start: instantText(second.start),
    end: instantText(Math.min(first.end, second.end)),
  };
}
