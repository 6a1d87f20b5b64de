import type { Person, Session } from "../model";
import { compareText, nameLikeness } from "../text";
import { matchSessions } from "./match-sessions";

/** What became of a session between two versions of a programme. */
export type ChangeKind = "added" | "removed" | "cancelled" | "reinstated" | "moved" | "renamed" | "people" | "other";

/** One session that changed. `before` is absent for an added session, `after` for a removed one. */
export interface SessionChange {
  readonly before?: Session;
  readonly after?: Session;
  /** In the order of {@link ChangeKind}; never empty. */
  readonly kinds: readonly ChangeKind[];
  /** The facts that differ, other than the people. */
  readonly fields: readonly FieldChange[];
  readonly people: PeopleChange;
}

/** One fact that differs; a side without it has no key. */
export interface FieldChange {
  readonly field: keyof Session;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface PeopleChange {
  readonly joined: readonly Person[];
  readonly left: readonly Person[];
  /** People of both versions whose roles differ. */
  readonly changedRoles: readonly { readonly before: Person; readonly after: Person }[];
}

/** All changes, by start, then by id. */
export interface ProgrammeDiff {
  readonly changes: readonly SessionChange[];
  readonly unchanged: number;
}

/**
 * Compares two versions of a programme: sessions added, removed, cancelled, moved in time or room, renamed, and who came
 * in, left or changed roles.
 *
 * Sessions are paired by id, then by number, then by likeness of title and people. A person is the same with the same words
 * of the name in any order. Where and when a record was fetched (`source`) and its `revision` count as no change.
 */
export function diffProgrammes(before: readonly Session[], after: readonly Session[]): ProgrammeDiff {
  const { matched, added, removed } = matchSessions(before, after);
  const changes = [
    ...added.map((session): SessionChange => ({ after: session, kinds: ["added"], ...NOTHING })),
    ...removed.map((session): SessionChange => ({ before: session, kinds: ["removed"], ...NOTHING })),
    ...matched.flatMap(([one, other]) => compareSessions(one, other) ?? []),
  ];
  const touched = changes.length - added.length - removed.length;
  return { changes: changes.sort(byTime), unchanged: matched.length - touched };
}

const NOTHING = { fields: [], people: { joined: [], left: [], changedRoles: [] } } as const;

/** Facts about the record and not about the session, and the people, who are compared one by one. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["schemaVersion", "source", "revision", "acknowledged", "people"]);

const MOVED_BY: ReadonlySet<string> = new Set(["start", "end", "timeZone", "room"]);

/** The change from one version of a session to the next, or `undefined` where nothing changed. */
export function compareSessions(before: Session, after: Session): SessionChange | undefined {
  const fields = changedFields(before, after);
  const people = changedPeople(before.people ?? [], after.people ?? []);
  const kinds = kindsOf(fields, people, after);
  return kinds.length === 0 ? undefined : { before, after, kinds, fields, people };
}

function changedFields(before: Session, after: Session): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Session)[];
  return keys
    .filter((field) => !NOT_COMPARED.has(field) && canonical(before[field]) !== canonical(after[field]))
    .map((field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }));
}

/** A value as text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

function changedPeople(before: readonly Person[], after: readonly Person[]): PeopleChange {
  const joined = [...after];
  const left: Person[] = [];
  const changedRoles: { before: Person; after: Person }[] = [];
  for (const one of before) {
    const at = joined.findIndex((other) => nameLikeness(one.name, other.name) === "same" || one.name === other.name);
    const other = at < 0 ? undefined : joined.splice(at, 1)[0];
    if (other === undefined) left.push(one);
    else if (rolesOf(one) !== rolesOf(other)) changedRoles.push({ before: one, after: other });
  }
  return { joined, left, changedRoles };
}

function rolesOf({ roles }: Person): string {
  return roles.toSorted().join(" ");
}

function kindsOf(fields: readonly FieldChange[], people: PeopleChange, after: Session): readonly ChangeKind[] {
  const names = new Set<string>(fields.map(({ field }) => field));
  const status = fields.find(({ field }) => field === "status");
  const kinds: ChangeKind[] = [];
  if (status !== undefined && after.status === "cancelled") kinds.push("cancelled");
  if (status?.before === "cancelled") kinds.push("reinstated");
  if (fields.some(({ field }) => MOVED_BY.has(field))) kinds.push("moved");
  if (names.has("title")) kinds.push("renamed");
  if (people.joined.length + people.left.length + people.changedRoles.length > 0) kinds.push("people");
  const isNamed = (field: string): boolean =>
    MOVED_BY.has(field) || field === "title" || (field === "status" && kinds.some(isCancelling));
  if (fields.some(({ field }) => !isNamed(field))) kinds.push("other");
  return kinds;
}

function isCancelling(kind: ChangeKind): boolean {
  return kind === "cancelled" || kind === "reinstated";
}

function byTime(a: SessionChange, b: SessionChange): number {
  const [one, other] = [a.after ?? a.before, b.after ?? b.before];
  // A session without a start comes after those that have one.
  return compareText(one?.start ?? "~", other?.start ?? "~") || compareText(one?.id ?? "", other?.id ?? "");
}
