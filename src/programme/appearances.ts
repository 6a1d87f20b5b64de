import type { Person } from "../model";
import { nameTokens } from "../text";
import type { Placed } from "./overlaps";

/** One person of one session that takes place. */
export interface Appearance extends Placed {
  readonly person: Person;
  /** The words of each spelling of the name. */
  readonly names: readonly (readonly string[])[];
}

/** Everybody in every session, in the order of the sessions. */
export function appearancesIn(placed: readonly Placed[]): readonly Appearance[] {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const words = known.get(name) ?? nameTokens(name);
    known.set(name, words);
    return words;
  };
  return placed.flatMap((at) =>
    (at.session.people ?? []).map((person) => ({
      ...at,
      person,
      names: [person.name, ...(person.alternateNames ?? [])].map(wordsOf),
    })),
  );
}
