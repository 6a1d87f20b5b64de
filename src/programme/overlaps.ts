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

/**
 * Calls `visit` for every two slots that overlap, the earlier first. The slots must be sorted by start.
 *
 * Slots are half-open: one that ends when another starts does not overlap it. `padding` in milliseconds lengthens each.
 * One pass with a list of the slots that still run, so the cost beyond the slots themselves is that of the pairs found.
 */
export function forEachOverlap<Item extends Slot>(
  items: readonly Item[],
  visit: (earlier: Item, later: Item) => void,
  { padding = 0 }: { padding?: number } = {},
): void {
  if (items.length < 2) return;
  const running: Item[] = [];
  for (const item of items) {
    let kept = 0;
    for (const earlier of running) {
      if (earlier.end + padding <= item.start) continue;
      visit(earlier, item);
      running[kept] = earlier;
      kept += 1;
    }
    running.length = kept;
    running.push(item);
  }
}
