import type { Session } from "../model";

export interface ReviseOptions {
  /** When the changes were published, as an instant; becomes `source.modifiedAt` of what changed. */
  readonly changedAt?: string;
}

/** What says nothing about the session itself: a change of it alone is no revision. */
const BOOKKEEPING: ReadonlySet<string> = /* @__PURE__ */ new Set(["acknowledged", "revision", "source"]);

/**
 * Carries the history of a programme into its next version, for calendars that people have subscribed to.
 *
 * A session whose facts changed gets the next `revision`, which calendars read as `SEQUENCE`; one that did not keeps its own.
 * A session that is gone comes last, as `cancelled`, since a calendar keeps what a file no longer names. Keep the result: it
 * is the `before` of the next time.
 *
 * @example
 * const before = [{ schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Open data" }];
 * reviseSessions(before, [])[0].status; // "cancelled"
 * reviseSessions(before, [{ ...before[0], room: "Hall A" }])[0].revision; // 1
 */
export function reviseSessions(
  before: Iterable<Session>,
  after: Iterable<Session>,
  options: ReviseOptions = {},
): Session[] {
  const known = new Map([...before].map((session) => [session.id, session]));
  const current = [...after];
  const ids = new Set(current.map(({ id }) => id));
  const gone = [...known.values()].filter(({ id }) => !ids.has(id));
  return [
    ...current.map((session) => {
      const earlier = known.get(session.id);
      return earlier === undefined ? session : revised(session, earlier, options);
    }),
    ...gone.map((session) => revised({ ...session, status: "cancelled" }, session, options)),
  ];
}

function revised(session: Session, earlier: Session, { changedAt }: ReviseOptions): Session {
  const last = Math.max(session.revision ?? 0, earlier.revision ?? 0);
  if (factsOf(session) === factsOf(earlier)) return last === 0 ? session : { ...session, revision: last };
  const source = changedAt === undefined ? session.source : { ...session.source, modifiedAt: changedAt };
  const isCounted = (session.revision ?? 0) > (earlier.revision ?? 0);
  return { ...session, revision: isCounted ? last : last + 1, ...(source === undefined ? {} : { source }) };
}

/** The facts of a session as text that does not depend on the order of keys. */
function factsOf(session: Session): string {
  return JSON.stringify(sorted(Object.fromEntries(Object.entries(session).filter(([key]) => !BOOKKEEPING.has(key)))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
