import type { Session } from "../model";
import { printable } from "../text";
import type { Report } from "./export-input";
import { type CliIo, UsageError } from "./io";
import { NothingToWrite } from "./nothing-to-write";
import { type FileRecordOptions, readAllSessions, type SessionsRead } from "./records";

/** A session to write, and what was published of it before. */
export interface Revised {
  readonly session: Session;
  readonly earlier?: Session | undefined;
}

interface HistoryOptions extends Pick<FileRecordOptions, "edition" | "venueTimeZone"> {
  readonly previous?: string;
  readonly changedAt?: string;
  readonly report: Report;
  /** Hears of each session that goes on under the id it was published with. */
  readonly renamed: (from: string, to: string) => void;
  readonly io: CliIo;
}

/** The sessions with the revisions and cancellations that follow from those published before. */
export async function* withHistory(
  sessions: AsyncIterable<Session>,
  { previous, changedAt, edition, venueTimeZone, report, renamed, io }: HistoryOptions,
): AsyncGenerator<Revised> {
  if (previous === undefined) {
    if (changedAt !== undefined)
      throw new UsageError("--changed-at is the moment of the changes to --previous: give both.");
    for await (const session of sessions) yield { session };
    return;
  }
  if (changedAt !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(changedAt)) {
    throw new UsageError(`--changed-at: ${changedAt} is no instant such as 2022-12-01T06:30:00Z.`);
  }
  const { reviseSessions } = await import("../export");
  const before = await readAllSessions([previous], io, { edition, venueTimeZone });
  await report(before.findings);
  refuseGaps(before, previous);
  const current: Session[] = [];
  for await (const session of sessions) current.push(session);
  // An empty input is a fault on the way here, and no programme of which everything is cancelled.
  if (current.length === 0) return;
  const after = await underPublishedIds(before.sessions, current, renamed);
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  for (const session of reviseSessions(before.sessions, after, changedAt === undefined ? {} : { changedAt })) {
    yield { session, earlier: known.get(session.id) };
  }
}

/** A session that is lost there would vanish from calendars instead of being cancelled. */
function refuseGaps({ sessions, findings, refused }: SessionsRead, previous: string): void {
  const isBroken = findings.some(({ severity, code }) => severity === "error" && code.startsWith("pipeline/"));
  if (refused === 0 && sessions.length > 0 && !isBroken) return;
  const records = sessions.length + refused;
  const how = refused === 0 ? "" : ` (${refused} of ${records} records ${refused === 1 ? "is" : "are"} refused)`;
  throw new NothingToWrite(
    `--previous ${previous} cannot be read whole${how}, and what it lacks would vanish instead of being cancelled: nothing is written`,
  );
}

/**
 * The sessions, each under the id it was published with where `diff` takes it for one that changed its id: a calendar
 * knows an event by its id alone.
 */
async function underPublishedIds(
  before: readonly Session[],
  after: readonly Session[],
  renamed: (from: string, to: string) => void,
): Promise<readonly Session[]> {
  const { matchSessions } = await import("../programme");
  const ids = new Set(after.map(({ id }) => id));
  const published = new Map<Session, string>();
  for (const [one, other] of matchSessions(before, after).matched) {
    // Where several records share an id, it is that of one of them.
    if (ids.has(one.id)) continue;
    ids.add(one.id);
    published.set(other, one.id);
    renamed(other.id, one.id);
  }
  return after.map((session) => {
    const id = published.get(session);
    return id === undefined ? session : { ...session, id };
  });
}

/**
 * The sessions in which a person has a role, and as cancelled those that a person had a role in before: a calendar keeps
 * what a file no longer names.
 *
 * Throws {@link NothingToWrite} where nobody is or was called that; says so where the person has left all sessions.
 */
export async function* ofPerson(sessions: AsyncIterable<Revised>, person: string, io: CliIo): AsyncGenerator<Revised> {
  const { findPerson } = await import("../export");
  const names = new Set<string>();
  let current = 0;
  let left = 0;
  let all = 0;
  for await (const { session, earlier } of sessions) {
    all += 1;
    const isGone = session.status === "cancelled";
    if (findPerson(session, person) !== undefined) {
      if (isGone) left += 1;
      else current += 1;
      yield { session, earlier };
      continue;
    }
    for (const { name } of current === 0 && !isGone ? (session.people ?? []) : []) names.add(name);
    if (earlier === undefined || findPerson(earlier, person) === undefined) continue;
    left += 1;
    const { revision, source } = session;
    yield {
      session: {
        ...earlier,
        status: "cancelled",
        ...(revision === undefined ? {} : { revision }),
        ...(source === undefined ? {} : { source }),
      },
      earlier,
    };
  }
  if (current > 0 || all === 0) return;
  const { nearestPerson } = await import("./nearest-person");
  const hint = nearestPerson(person, [...names]);
  if (left === 0) throw new NothingToWrite(`no session names that person: ${JSON.stringify(person)}`, hint);
  const are = left === 1 ? "1 session of theirs is" : `${left} sessions of theirs are`;
  await io.err.write(
    `igf-sessions: ${printable(`no session that takes place names ${JSON.stringify(person)}; ${are} cancelled.`)}${hint}\n`,
  );
}
