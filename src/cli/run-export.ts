import type { Diagnostic } from "../diagnostics";
import type { TimedFormat } from "../export";
import type { Session } from "../model";
import type { ExportArguments } from "./commands/export";
import type { ExportFormat } from "./export-formats";
import { type FilePlace, readSessions, type Report } from "./export-input";
import { piecesOf } from "./export-writers";
import { type CliIo, EXIT, type ExitStatus, UsageError } from "./io";
import { writeToFile, writeToOutput } from "./output";
import { refuseOwnInput } from "./own-input";
import { printFindings, printLeftOut } from "./print-findings";
import { readAllSessions } from "./records";
import { printable } from "../text";

/** What to tell people instead of writing an export that would hold nothing. */
class NothingToWrite extends Error {
  override readonly name = "NothingToWrite";
}

/**
 * Writes the sessions of the inputs in another format, to standard output or to a file. Where there is not one to write,
 * nothing is written: an empty calendar in the place of the one of yesterday would take the programme from all who
 * subscribed to it.
 */
export async function runExport(files: readonly string[], options: ExportArguments, io: CliIo): Promise<ExitStatus> {
  const { checkExport } = await import("../export");
  const worst = { hasErrors: false };
  const report: Report = async (findings) => {
    worst.hasErrors ||= findings.some(({ severity }) => severity === "error");
    await printFindings(findings, io);
  };

  const format = TIMED[options.to];
  const places = new Map<string, FilePlace>();
  let inputs = 0;
  let refused = 0;
  async function* checked(sessions: AsyncIterable<Session>): AsyncGenerator<Session> {
    let leftOut = 0;
    let written = 0;
    for await (const session of sessions) {
      const findings = format === undefined ? [] : checkExport(session, format);
      const { id } = session;
      // A session that only the records of --previous hold has no place in the input.
      const place = places.get(id) ?? { file: options.previous ?? files.join(", "), line: 1, column: 1 };
      await report(findings.map((finding) => ({ ...finding, ...place, id })));
      if (findings.some(isLeftOut)) leftOut += 1;
      else written += 1;
      yield session;
    }
    if (inputs === 0) throw new NothingToWrite("no sessions to write");
    // A session that the calendar leaves out may have its deadlines there.
    const isEmpty = leftOut > 0 && written === 0 && options.deadlines === undefined;
    if (isEmpty) throw new NothingToWrite(`no sessions to write: ${options.to} leaves out all that were read`);
  }

  const { from, edition, venueTimeZone, previous } = options;
  const refuseOwn = await refuseOwnInput(options.out);
  if (previous !== undefined) await refuseOwn(previous);
  const placed = (session: Session, place: FilePlace) => {
    // Sessions stream one by one, and only a comparison holds them all.
    if (options.previous === undefined) places.clear();
    places.set(session.id, place);
    inputs += 1;
  };
  const input = { from, edition, venueTimeZone, io, report, placed, refused: () => (refused += 1), refuseOwn };
  const read = readSessions(files, input);
  const pieces = piecesOf(
    checked(ofPerson(withHistory(read, { ...options, report, io }), options.person, io)),
    options,
    io.now(),
  );
  try {
    await (options.out === undefined ? writeToOutput(pieces, io) : writeToFile(pieces, options.out));
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
    const kept = options.out === undefined ? "" : `; ${options.out} is left as it was`;
    await io.err.write(`igf-sessions: ${printable(`${error.message}${kept}.`)}\n`);
    return EXIT.inputHasErrors;
  }
  await printLeftOut({ refused, records: inputs + refused }, io);
  return worst.hasErrors ? EXIT.inputHasErrors : EXIT.ok;
}

/** Whether a format leaves out the session of a finding. */
function isLeftOut({ code, data }: Diagnostic): boolean {
  return code !== "export/no-length" || data["isLeftOut"] === true;
}

/** The formats in which a session needs its slot. */
const TIMED: Readonly<Partial<Record<ExportFormat, TimedFormat>>> = {
  ics: "ics",
  "schedule-json": "schedule",
  "schedule-xml": "schedule-xml",
};

async function* withHistory(
  sessions: AsyncIterable<Session>,
  { previous, changedAt, report, io }: ExportArguments & { readonly report: Report; readonly io: CliIo },
): AsyncGenerator<Session> {
  if (previous === undefined) {
    if (changedAt !== undefined)
      throw new UsageError("--changed-at is the moment of the changes to --previous: give both.");
    yield* sessions;
    return;
  }
  if (changedAt !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(changedAt)) {
    throw new UsageError(`--changed-at: ${changedAt} is no instant such as 2022-12-01T06:30:00Z.`);
  }
  const { reviseSessions } = await import("../export");
  const before = await readAllSessions([previous], io);
  // A session that is lost there would vanish from calendars instead of being cancelled.
  await report(before.findings);
  const current: Session[] = [];
  for await (const session of sessions) current.push(session);
  yield* reviseSessions(before.sessions, current, changedAt === undefined ? {} : { changedAt });
}

async function* ofPerson(
  sessions: AsyncIterable<Session>,
  person: string | undefined,
  io: CliIo,
): AsyncGenerator<Session> {
  if (person === undefined) {
    yield* sessions;
    return;
  }
  const { findPerson } = await import("../export");
  let count = 0;
  const names = new Set<string>();
  for await (const session of sessions) {
    if (findPerson(session, person) === undefined) {
      for (const { name } of count === 0 ? (session.people ?? []) : []) names.add(name);
      continue;
    }
    count += 1;
    yield session;
  }
  if (count > 0) return;
  const { nearestPerson } = await import("./nearest-person");
  const hint = nearestPerson(person, [...names]);
  await io.err.write(`igf-sessions: no session names that person: ${JSON.stringify(person)}.${hint}\n`);
}
