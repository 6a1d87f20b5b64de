import type { Session } from "../model";
import { compareText, fold } from "../text";

/** How many sessions each theme had at each meeting, so that a topic can be followed through the years. */
export interface ThemesByMeeting {
  /** The years of the columns, in their order. */
  readonly editions: readonly number[];
  /** By the number of all sessions, then by the name; `unknown` is last: the sessions that name no theme. */
  readonly rows: readonly ThemeRow[];
}

export interface ThemeRow {
  /** The theme as it is compared, without case and punctuation; `unknown` for sessions that name none. */
  readonly key: string;
  readonly label: string;
  /** One number for each year. */
  readonly counts: readonly number[];
}

/**
 * Counts sessions by theme and meeting. A session with two themes counts in both; one theme in two spellings is one row.
 *
 * @example
 * const session = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "A", themes: ["Access"] } as const;
 * themesByMeeting([session, { ...session, edition: 2023 }]).rows[0]; // { key: "access", label: "Access", counts: [1, 1] }
 */
export function themesByMeeting(sessions: readonly Session[]): ThemesByMeeting {
  const editions = [...new Set(sessions.map(({ edition }) => edition))].sort((a, b) => a - b);
  const rows = new Map<string, { label: string; counts: number[] }>();
  const unknown = editions.map(() => 0);
  for (const { edition, themes = [] } of sessions) {
    const column = editions.indexOf(edition);
    if (themes.length === 0) unknown[column]! += 1;
    for (const [key, label] of new Map(themes.map((theme) => [fold(theme) || theme, theme]))) {
      const row = rows.get(key) ?? { label, counts: editions.map(() => 0) };
      row.counts[column]! += 1;
      rows.set(key, row);
    }
  }
  const named = [...rows].map(([key, row]) => ({ key, ...row }));
  named.sort((a, b) => sumOf(b.counts) - sumOf(a.counts) || compareText(a.key, b.key));
  return { editions, rows: [...named, { key: "unknown", label: "Unknown", counts: unknown }] };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
