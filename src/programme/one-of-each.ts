import type { Placed } from "./overlaps";

/**
 * The sessions without the copies: of the records of one id that say the same of when, where, who and on what, the first.
 *
 * A page that was saved twice would otherwise be in each clash twice.
 */
export function oneOfEach(placed: readonly Placed[]): readonly Placed[] {
  const byId = new Map<string, Placed | Set<string>>();
  return placed.filter((each) => {
    const { id } = each.session;
    const known = byId.get(id);
    // Most ids are there once, and nothing is made of the facts of these.
    if (known === undefined) {
      byId.set(id, each);
      return true;
    }
    const facts = known instanceof Set ? known : new Set([factsOf(known)]);
    byId.set(id, facts);
    const before = facts.size;
    return facts.add(factsOf(each)).size > before;
  });
}

function factsOf({ start, end, session: { room, people, themes, sdgs } }: Placed): string {
  return JSON.stringify([start, end, room, people, themes, sdgs?.goals]);
}
