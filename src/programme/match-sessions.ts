import type { Session } from "../model";
import { fold, nameLikeness } from "../text";
import { groupByKeys } from "./group-by-keys";

/** The sessions of two versions of a programme, each with its counterpart where it has one. */
export interface MatchedSessions {
  readonly matched: readonly (readonly [before: Session, after: Session])[];
  readonly added: readonly Session[];
  readonly removed: readonly Session[];
}

/** What two sessions must share to be taken for one that changed its id. */
const LEAST_LIKENESS = 0.5;

/**
 * Pairs the sessions of two versions: by id, then by meeting, type and number, then by likeness.
 *
 * Likeness counts the words of the titles and the people that both share, between 0 and 1; the best pair goes first, and
 * none below a half is made. Records that share an id within one version are paired in their order.
 */
export function matchSessions(before: readonly Session[], after: readonly Session[]): MatchedSessions {
  const byId = pairByKey(before, after, ({ id }) => id);
  const byNumber = pairByKey(byId.before, byId.after, ({ edition, type, number }) =>
    number === undefined ? "" : `${edition} ${type} ${number}`,
  );
  const byLikeness = pairByLikeness(byNumber.before, byNumber.after);
  return {
    matched: [...byId.matched, ...byNumber.matched, ...byLikeness.matched],
    removed: byLikeness.before,
    added: byLikeness.after,
  };
}

interface Paired {
  readonly matched: readonly (readonly [Session, Session])[];
  readonly before: readonly Session[];
  readonly after: readonly Session[];
}

function pairByKey(before: readonly Session[], after: readonly Session[], keyOf: (session: Session) => string): Paired {
  const candidates = new Map(
    [...groupByKeys(after, (session) => [keyOf(session)])].map(([key, all]) => [key, [...all]]),
  );
  const matched: (readonly [Session, Session])[] = [];
  const left = before.filter((session) => {
    const other = candidates.get(keyOf(session))?.shift();
    if (other !== undefined) matched.push([session, other]);
    return other === undefined;
  });
  const taken = new Set(matched.map(([, other]) => other));
  return { matched, before: left, after: after.filter((session) => !taken.has(session)) };
}

function pairByLikeness(before: readonly Session[], after: readonly Session[]): Paired {
  // Only sessions that share a word of their titles are compared, so that two long lists do not cost their product.
  const byWord = groupByKeys(after, ({ title }) => wordsOf(title));
  const pairs = before.flatMap((one) => {
    const others = new Set(wordsOf(one.title).flatMap((word) => byWord.get(word) ?? []));
    return [...others].map((other) => ({ one, other, likeness: likenessOf(one, other) }));
  });
  pairs.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Session>();
  const matched: (readonly [Session, Session])[] = [];
  for (const { one, other, likeness } of pairs) {
    if (likeness < LEAST_LIKENESS) break;
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    matched.push([one, other]);
  }
  return {
    matched,
    before: before.filter((session) => !taken.has(session)),
    after: after.filter((session) => !taken.has(session)),
  };
}

function likenessOf(one: Session, other: Session): number {
  if (one.edition !== other.edition) return 0;
  const titles = shareOf(wordsOf(one.title), wordsOf(other.title), (a, b) => a === b);
  const names = [one, other].map(({ people = [] }) => people.map(({ name }) => name)) as [string[], string[]];
  if (names.some((list) => list.length === 0)) return titles;
  const people = shareOf(names[0], names[1], (a, b) => nameLikeness(a, b) === "same");
  return Math.max(titles, (titles + people) / 2);
}

/** How much of two lists is in both: 1 for equal ones, 0 where they share nothing (Dice's coefficient). */
function shareOf(a: readonly string[], b: readonly string[], isSame: (one: string, other: string) => boolean): number {
  const shared = a.filter((one) => b.some((other) => isSame(one, other))).length;
  return (2 * shared) / (a.length + b.length);
}

/** The words that say something: short ones stand in every title. */
function wordsOf(title: string): readonly string[] {
  return [...new Set(fold(title).split(" "))].filter((word) => word.length > 3);
}
