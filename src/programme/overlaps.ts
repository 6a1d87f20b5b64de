import type { Session } from "../model";
import { type Slot, slotOf } from "./local-time";

/** A session that takes place, with its slot and its index in the programme. */
export interface Placed extends Slot {
  readonly index: number;
  readonly session: Session;
}

/** Records of one id are one session, which does not get in its own way. */
export function isOneSession(one: Placed, other: Placed): boolean {
  return one.session.id === other.session.id;
}

/** The sessions that have a slot and are not cancelled, by start, then by their order in the programme. */
export function placedSessions(sessions: readonly Session[]): readonly Placed[] {
  const placed: Placed[] = [];
  sessions.forEach((session, index) => {
    const slot = session.status === "cancelled" ? undefined : slotOf(session);
    if (slot !== undefined) placed.push({ start: slot.start, end: slot.end, index, session });
  });
  return placed.sort((a, b) => a.start - b.start || a.index - b.index);
}

/**
 * Parts sessions that are sorted by start where nothing is on: sessions of two parts never overlap.
 *
 * A programme falls into its half days, so what is made of one part is small and short-lived, however long the programme.
 * `padding` in milliseconds lengthens each slot.
 */
export function* partedByGaps(placed: readonly Placed[], padding = 0): Generator<readonly Placed[]> {
  let first = 0;
  let until = -Infinity;
  for (let at = 0; at < placed.length; at += 1) {
    const { start, end } = placed[at]!;
    if (at > first && start >= until + padding) {
      yield placed.slice(first, at);
      first = at;
    }
    until = Math.max(until, end);
  }
  if (first < placed.length) yield placed.slice(first);
}

/** What a search found, and how many overlaps it did not look at. */
export interface Limited<Found> {
  readonly found: readonly Found[];
  readonly left: number;
}

/** How far a search for overlaps goes. */
export interface OverlapOptions {
  /** Milliseconds by which each slot is longer. */
  readonly padding?: number;
  /** After so many overlaps that `visit` takes, the others are counted only; all are visited unless told. */
  readonly most?: number;
}

/** So many overlaps are looked at for each that may be taken: most of those that are visited may be of no interest. */
const VISITS_PER_FIND = 100;

/**
 * Calls `visit` for every two slots that overlap, the earlier first. The slots must be sorted by start. Gives the number
 * of overlaps that it did not visit, once `visit` has taken `most` (it answers `false` for what it does not take).
 *
 * Slots are half-open: one that ends when another starts does not overlap it. One pass with a list of the slots that still
 * run, so the cost beyond the slots themselves is that of the pairs visited.
 */
export function forEachOverlap<Item extends Slot>(
  items: readonly Item[],
  visit: (earlier: Item, later: Item) => boolean | undefined,
  { padding = 0, most = Infinity }: OverlapOptions = {},
): number {
  if (items.length < 2) return 0;
  let running: Item[] = [];
  let firstEnd = Infinity;
  let taken = 0;
  let visited = 0;
  let left = 0;
  for (const item of items) {
    if (firstEnd <= item.start) {
      running = running.filter((earlier) => earlier.end + padding > item.start);
      firstEnd = running.reduce((first, { end }) => Math.min(first, end + padding), Infinity);
    }
    if (taken < most && visited < most * VISITS_PER_FIND) {
      visited += running.length;
      for (const earlier of running) if (visit(earlier, item) !== false) taken += 1;
    } else left += running.length;
    running.push(item);
    firstEnd = Math.min(firstEnd, item.end + padding);
  }
  return left;
}
