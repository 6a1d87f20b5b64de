import MiniSearch from "minisearch";

import type { Session } from "../model";
import { fold } from "../text";

/** A session that a search found; a higher score fits better. */
export interface SearchHit {
  readonly session: Session;
  readonly score: number;
}

/** Looks words up in a programme. */
export type SessionSearch = (query: string, options?: { readonly limit?: number }) => readonly SearchHit[];

/**
 * Makes a full-text search over a programme: titles count most, then people and organisations, themes, and all other prose.
 *
 * Every word of the query must occur, at least as the beginning of a word; one letter in five may be wrong. Case and accents do
 * not count. The index is made once; an empty query finds nothing.
 *
 * @example
 * const session = { schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "Ports and Tides" } as const;
 * sessionSearch([session])("tide")[0].session.id; // "a"
 */
export function sessionSearch(sessions: readonly Session[]): SessionSearch {
  const index = new MiniSearch<IndexedSession>({
    fields: ["title", "people", "organizations", "themes", "prose"],
    tokenize: (text) => fold(text).split(" "),
    processTerm: (term) => (term === "" ? null : term),
    searchOptions: {
      boost: { title: 4, people: 2, organizations: 2, themes: 2 },
      combineWith: "AND",
      prefix: true,
      fuzzy: 0.2,
    },
  });
  index.addAll(sessions.map(toIndexed));
  return (query, { limit = 20 } = {}) =>
    index
      .search(query)
      .slice(0, limit)
      .flatMap(({ id, score }) => {
        // Ids of the index are places in the programme: two records may have one id.
        const session = sessions[Number(id)];
        return session === undefined ? [] : [{ session, score }];
      });
}

interface IndexedSession {
  readonly id: number;
  readonly title: string;
  readonly people: string;
  readonly organizations: string;
  readonly themes: string;
  readonly prose: string;
}

function toIndexed(session: Session, id: number): IndexedSession {
  const { people = [], organizations = [], themes = [], policyQuestions = [], report, sections = [] } = session;
  const { keyTakeaways = [], callToAction = [], summary = "" } = report ?? {};
  return {
    id,
    title: session.title,
    people: people.flatMap(({ name, affiliation = "" }) => [name, affiliation]).join(" "),
    organizations: organizations.flatMap(({ name, unit = "" }) => [name, unit]).join(" "),
    themes: themes.join(" "),
    prose: [
      session.description ?? "",
      ...policyQuestions,
      ...keyTakeaways,
      ...callToAction,
      summary,
      ...sections.map(({ text }) => text),
    ].join(" "),
  };
}
