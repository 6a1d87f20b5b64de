import type { Session } from "../model";
import { printable } from "../text";
import { SESSION_TYPES } from "../vocabulary";
import type { GroupedSessions } from "./group-sessions";
import { slotText } from "./local-time";
import { widthOf } from "./shorten";

export interface FormatSessionsOptions {
  /** Words behind the line of a session, such as the roles of the person whose schedule it is. */
  readonly noteOf?: (session: Session) => string | undefined;
}

/**
 * Sessions as lines of text, in the order given: when on the clock of the venue, where, what, and the id.
 *
 * @example
 * formatSessions([{ schemaVersion: 1, id: "a", edition: 2022, type: "workshop", number: 7, title: "Keys" }]); // "no time yet  no room yet  Workshop #7: Keys  [a]\n"
 */
export function formatSessions(sessions: readonly Session[], { noteOf }: FormatSessionsOptions = {}): string {
  const rows = sessions.map((session) => ({
    when: slotText(session) ?? "no time yet",
    where: printable(session.room ?? "no room yet"),
    what: printable(`${session.status === "cancelled" ? "CANCELLED " : ""}${kindOf(session)}: ${session.title}`),
    id: printable(session.id),
    note: noteOf?.(session),
  }));
  const whenWidth = widest(rows.map(({ when }) => when));
  const whereWidth = widest(rows.map(({ where }) => where));
  return rows
    .map(({ when, where, what, id, note }) => {
      const line = `${padded(when, whenWidth)}  ${padded(where, whereWidth)}  ${what}  [${id}]`;
      return `${note === undefined ? line : `${line}  ${printable(note)}`}\n`;
    })
    .join("");
}

/** The groups of a programme under their headings, and last the sessions that are in none. */
export function formatGroups({ groups, without }: GroupedSessions, options: FormatSessionsOptions = {}): string {
  const parts = groups.map(({ key, sessions }) => ({ heading: printable(key), sessions }));
  const all = without.length === 0 ? parts : [...parts, { heading: "In no group", sessions: without }];
  return all
    .map(({ heading, sessions }) => {
      const lines = formatSessions(sessions, options).replaceAll(/^(?=.)/gm, "  ");
      return `${heading} (${sessions.length})\n${lines}`;
    })
    .join("\n");
}

function kindOf({ type, number }: Session): string {
  return `${SESSION_TYPES[type].label}${number === undefined ? "" : ` #${number}`}`;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - widthOf(text));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}
