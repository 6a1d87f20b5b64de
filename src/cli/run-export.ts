import type { Diagnostic } from "../diagnostics";
import type { TimedFormat } from "../export";
import type { Session } from "../model";
import { printable } from "../text";
import type { ExportArguments } from "./commands/export";
import type { ExportFormat } from "./export-formats";
import { ofPerson, type Revised, withHistory } from "./export-history";
import { type FilePlace, readSessions, type Report } from "./export-input";
import { piecesOf } from "./export-writers";
import { type CliIo, EXIT, type ExitStatus } from "./io";
import { NothingToWrite } from "./nothing-to-write";
import { writeToFile, writeToOutput } from "./output";
import { refuseOwnInput } from "./own-input";
import { printFindings, printLeftOut } from "./print-findings";

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

  const { from, edition, venueTimeZone, previous } = options;
  const format = TIMED[options.to];
  const places = new Map<string, FilePlace>();
  let inputs = 0;
  let refused = 0;
  const kept: string[] = [];
  async function* checked(sessions: AsyncIterable<Revised>): AsyncGenerator<Session> {
    let leftOut = 0;
    let written = 0;
    for await (const { session } of sessions) {
      const findings = format === undefined ? [] : checkExport(session, format);
      const { id } = session;
      // A session that only the records of --previous hold has no place in the input.
      const place = places.get(id) ?? { file: previous ?? files.join(", "), line: 1, column: 1 };
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

  const refuseOwn = await refuseOwnInput(options.out);
  if (previous !== undefined) await refuseOwn(previous);
  const placed = (session: Session, place: FilePlace) => {
    // Sessions stream one by one, and only a comparison holds them all.
    if (previous === undefined) places.clear();
    places.set(session.id, place);
    inputs += 1;
  };
  const input = { from, edition, venueTimeZone, io, report, placed, refused: () => (refused += 1), refuseOwn };
  const read = readSessions(files, input);
  const renamed = (old: string, id: string) => {
    const place = places.get(old);
    if (place !== undefined) places.set(id, place);
    kept.push(`${id} (not ${old})`);
  };
  const revised = withHistory(read, { ...options, report, renamed, io });
  const { person } = options;
  const pieces = piecesOf(checked(person === undefined ? revised : ofPerson(revised, person, io)), options, io.now());
  try {
    await (options.out === undefined ? writeToOutput(pieces, io) : writeToFile(pieces, options.out));
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
    const stays = options.out === undefined ? "" : `; ${options.out} is left as it was`;
    await io.err.write(`igf-sessions: ${printable(`${error.message}${stays}.${error.hint}`)}\n`);
    return EXIT.inputHasErrors;
  }
  await printKept(kept, io);
  await printLeftOut({ refused, records: inputs + refused }, io);
  return worst.hasErrors ? EXIT.inputHasErrors : EXIT.ok;
}

/** Says which sessions are written under another id than they were read with. */
async function printKept(kept: readonly string[], io: CliIo): Promise<void> {
  if (kept.length === 0) return;
  const keep = kept.length === 1 ? "1 session keeps the id it was" : `${kept.length} sessions keep the ids they were`;
  await io.err.write(`igf-sessions: ${printable(`${keep} published with: ${kept.join(", ")}.`)}\n`);
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
