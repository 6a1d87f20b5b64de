import type { Session } from "../model";
import { type Slot, slotOf } from "./local-time";

/** A session that takes place, with its slot and its index in the programme. */
export interface Placed extends Slot {
  readonly index: number;
  readonly session: Session;
}

/** The sessions that have a slot and are not cancelled, by start, then by their order in the programme. */
export function placedSessions(sessions: readonly Session[]): readonly Placed[] {
  const placed = sessions.flatMap((session, index) => {
    const slot = session.status === "cancelled" ? undefined : slotOf(session);
    return slot === undefined ? [] : [{ ...slot, index, session }];
  });
  return placed.sort((a, b) => a.start - b.start || a.index - b.index);
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
