import type { Person } from "../model";
import { compareText, tokenLikeness } from "../text";
import { type Appearance, appearancesIn } from "./appearances";
import { groupByKeys } from "./group-by-keys";
import { forEachOverlap, isOneSession, type Limited, partedByGaps, type Placed } from "./overlaps";

/** A person in both sessions, as each of them has it. */
export interface SharedPerson {
  readonly people: readonly [Person, Person];
  /** `likely` where the names are near, or one word alone: somebody should look. */
  readonly likeness: "same" | "likely";
}

/** Two sessions that overlap, the earlier first, and everybody who is in both. */
export interface PeopleInTwoPlaces {
  readonly pair: readonly [Placed, Placed];
  readonly people: readonly SharedPerson[];
}

/**
 * Likely names share a word, so each word's appearances are swept on their own: this keeps the work near the number of
 * appearances, where comparing all people of all overlapping sessions would not.
 */
export function findPeopleInTwoPlaces(placed: readonly Placed[], most = Infinity): Limited<PeopleInTwoPlaces> {
  let left = 0;
  const byPair = new Map<string, { pair: readonly [Placed, Placed]; people: SharedPerson[] }>();
  for (const part of partedByGaps(placed)) {
    for (const [word, group] of groupByKeys(appearancesIn(part), ({ words }) => words)) {
      left += forEachOverlap(
        group,
        (first, second) => {
          if (isOneSession(first.at, second.at) || firstSharedWord(first, second) !== word) return false;
          const likeness = likenessOf(first, second);
          if (likeness === "different") return false;
          const key = `${first.at.index} ${second.at.index}`;
          const entry = byPair.get(key) ?? { pair: [first.at, second.at], people: [] };
          entry.people.push({ people: [first.person, second.person], likeness });
          byPair.set(key, entry);
          return true;
        },
        { most },
      );
    }
  }
  const found = [...byPair.values()].map(({ pair, people }) => ({ pair, people: people.sort(byNames) }));
  return { found, left };
}

/** Two people who share several words meet in several groups; they count in that of the first. */
function firstSharedWord(first: Appearance, second: Appearance): string | undefined {
  return first.words.find((word) => second.words.includes(word));
}

/** The nearest of all spellings. A name of one word is too little to be sure. */
function likenessOf(first: Appearance, second: Appearance): "same" | "likely" | "different" {
  let nearest: "likely" | "different" = "different";
  for (const a of first.names) {
    for (const b of second.names) {
      const likeness = tokenLikeness(a, b);
      if (likeness === "same" && a.length > 1) return "same";
      if (likeness !== "different") nearest = "likely";
    }
  }
  return nearest;
}

function byNames({ people: [a, b] }: SharedPerson, { people: [c, d] }: SharedPerson): number {
  return compareText(a.name, c.name) || compareText(b.name, d.name);
}
