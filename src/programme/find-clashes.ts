import { instantText } from "../deadlines/time/calendar-day";
import type { Session } from "../model";
import { compareText, fold } from "../text";
import { findPeopleInTwoPlaces, type SharedPerson } from "./find-people-in-two-places";
import { groupByKeys } from "./group-by-keys";
import { oneOfEach } from "./one-of-each";
import { forEachOverlap, isOneSession, type Placed, placedSessions } from "./overlaps";
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
  return clashesAmong(placedSessions(sessions), kinds);
}

/** {@link findClashes} among sessions whose slots are at hand. */
export function clashesAmong(placed: readonly Placed[], kinds: readonly ClashKind[]): readonly Clash[] {
  const each = oneOfEach(placed);
  const clashes = [...new Set(kinds)].flatMap((kind) => FINDERS[kind](each));
  // Rank by kind only between clashes of one pair, so that the order does not depend on the order of `kinds`.
  return clashes.sort(
    (a, b) =>
      compareText(a.start, b.start) ||
      a.indices[0] - b.indices[0] ||
      a.indices[1] - b.indices[1] ||
      compareText(a.kind, b.kind),
  );
}

const FINDERS: Readonly<Record<ClashKind, (placed: readonly Placed[]) => readonly Clash[]>> = {
  person: (placed) =>
    findPeopleInTwoPlaces(placed).map(({ pair, people }) => ({ ...overlapOf(pair), kind: "person", people })),
  room: (placed) => {
    const keyOf = rememberedKeys(roomKey);
    return findByKey(placed, ({ room }) => (room === undefined ? [] : [keyOf(room)])).map(({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "room",
      room: pair[0].session.room ?? key,
    }));
  },
  theme: (placed) => {
    const keyOf = rememberedKeys(fold);
    return findByKey(placed, ({ themes = [] }) => themes.map(keyOf)).map(({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "theme",
      theme: pair[0].session.themes?.find((theme) => keyOf(theme) === key) ?? key,
    }));
  },
  goals: (placed) =>
    findByKey(placed, ({ sdgs }) => [(sdgs?.goals ?? []).toSorted((a, b) => a - b).join(" ")]).map(({ pair, key }) => ({
      ...overlapOf(pair),
      kind: "goals",
      goals: key.split(" ").map(Number),
    })),
};

/** Sessions share few rooms and themes; each is made a key once. */
function rememberedKeys(keyOf: (text: string) => string): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => remembered(keys, text, () => keyOf(text));
}

/** Every two overlapping sessions that share a key; `""` is no key. Two that share several appear once for each. */
function findByKey(
  placed: readonly Placed[],
  keysOf: (session: Session) => readonly string[],
): readonly { pair: readonly [Placed, Placed]; key: string }[] {
  const found: { pair: readonly [Placed, Placed]; key: string }[] = [];
  for (const [key, group] of groupByKeys(placed, ({ session }) => keysOf(session))) {
    forEachOverlap(group, (first, second) => {
      if (!isOneSession(first, second)) found.push({ pair: [first, second], key });
    });
  }
  return found;
}

function overlapOf([first, second]: readonly [Placed, Placed]): Overlap {
  return {
    sessions: [first.session, second.session],
    indices: [first.index, second.index],
    start: instantText(second.start),
    end: instantText(Math.min(first.end, second.end)),
  };
}
