import type { Person } from "../model";
import { nameTokens } from "../text";
import type { Slot } from "./local-time";
import type { Placed } from "./overlaps";

/** One person of one session that takes place. */
export interface Appearance extends Slot {
  readonly at: Placed;
  readonly person: Person;
  /** The words of each spelling of the name. */
  readonly names: readonly (readonly string[])[];
  /** All words of all spellings. */
  readonly words: readonly string[];
}

/** Everybody in every session, in the order of the sessions. */
export function appearancesIn(placed: readonly Placed[]): readonly Appearance[] {
  const appearances: Appearance[] = [];
  for (const at of placed) {
    for (const person of at.session.people ?? []) {
      const first = nameTokens(person.name);
      const others = person.alternateNames?.map(nameTokens) ?? [];
      const words = others.length === 0 ? first : [first, ...others].flat();
      appearances.push({ start: at.start, end: at.end, at, person, names: [first, ...others], words });
    }
  }
  return appearances;
}
