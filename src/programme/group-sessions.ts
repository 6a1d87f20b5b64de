import type { Session } from "../model";
import { compareText, fold, nameTokens } from "../text";
import { startDay } from "./local-time";
import { roomKey } from "./room-key";

/** What a programme can be arranged by. */
export type SessionGrouping = "day" | "room" | "person" | "goal" | "theme";

/** Sessions that share a value, by start, then by id; those without a start are last. */
export interface SessionGroup {
  /** The value as the first session has it: `2022-12-01`, `Room 2`, `Ana Example`, `9`, a theme. */
  readonly key: string;
  readonly sessions: readonly Session[];
}

/** A programme arranged by one value. */
export interface GroupedSessions {
  /** By value; goals as numbers. A session with several values is in several groups. */
  readonly groups: readonly SessionGroup[];
  /** The sessions that have no such value. */
  readonly without: readonly Session[];
}

/**
 * Arranges a programme by day at the venue, room, person, goal or theme.
 *
 * Days are those of the venue's clock. Spellings of one room, name or theme that differ in case, accents and punctuation, and
 * names whose words stand in another order, are one group.
 */
export function groupSessions(sessions: readonly Session[], by: SessionGrouping): GroupedSessions {
  const groups = new Map<string, { key: string; sessions: Session[] }>();
  const without: Session[] = [];
  for (const session of sortSessions(sessions)) {
    const values = new Map(valuesOf(session, by).map((value) => [comparable(value, by), value]));
    if (values.size === 0) without.push(session);
    for (const [id, key] of values) {
      const group = groups.get(id) ?? { key, sessions: [] };
      group.sessions.push(session);
      groups.set(id, group);
    }
  }
  const byValue = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    by === "goal" ? Number(a) - Number(b) : compareText(a, b);
  return { groups: [...groups].sort(byValue).map(([, group]) => group), without };
}

/** Sessions by start, then by id; those without a start are last. */
export function sortSessions(sessions: readonly Session[]): readonly Session[] {
  return sessions.toSorted((a, b) => compareText(a.start ?? "~", b.start ?? "~") || compareText(a.id, b.id));
}

function valuesOf(session: Session, by: SessionGrouping): readonly string[] {
  const { people = [], room, sdgs, themes = [] } = session;
  const day = startDay(session);
  if (by === "day") return day === undefined ? [] : [day];
  if (by === "room") return room === undefined ? [] : [room];
  if (by === "person") return people.map(({ name }) => name);
  return by === "goal" ? (sdgs?.goals ?? []).map(String) : themes;
}

function comparable(value: string, by: SessionGrouping): string {
  if (by === "day" || by === "goal") return value;
  if (by === "person") return nameTokens(value).toSorted().join(" ") || value;
  return (by === "room" ? roomKey(value) : fold(value)) || value;
}
