import type { Diagnostic } from "../diagnostics";
import type { Session } from "../model";
import { brokenJsonDiagnostic } from "../pipeline/read-record";
import { LineIndex } from "../text";
import type { InputFormat } from "./export-formats";
import type { CliIo } from "./io";
import type { RefuseOwnInput } from "./own-input";
import type { RecordFormat } from "./record-formats";
import { type FileFinding, findingsOf, listInputs, listRecordFiles, openInput, readFileRecords } from "./records";

/** Hears of findings as they are made. */
export type Report = (findings: readonly FileFinding[]) => Promise<void>;

/** Where a session was read: what is found about it later stands there. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface InputOptions {
  /** Year of the meeting, for tables and schedules that do not tell. */
  readonly edition: number | undefined;
  /** Zone of the venue, for tables that do not tell. */
  readonly venueTimeZone: string | undefined;
  readonly io: CliIo;
  readonly report: Report;
  /** Hears of the place of each session before it is given out. */
  readonly placed: (session: Session, place: FilePlace) => void;
  /** Hears of each record that is no session. */
  readonly refused: () => void;
  /** Asked of each file before it is read. */
  readonly refuseOwn: RefuseOwnInput;
}

/** The sessions of the inputs, one by one. What is no session is reported and passed over. */
export async function* readSessions(
  paths: readonly string[],
  { from, ...input }: InputOptions & { readonly from: InputFormat | undefined },
): AsyncGenerator<Session> {
  for (const path of paths) {
    if (from === "schedule-json") yield* sessionsOfSchedules(path, input);
    else for (const file of await listRecordFiles([path], { from }, input.io)) yield* recordsIn(file, from, input);
  }
}

async function* recordsIn(
  path: string,
  from: RecordFormat | undefined,
  { edition, venueTimeZone, io, report, placed, refused, refuseOwn }: InputOptions,
): AsyncGenerator<Session> {
  await refuseOwn(path);
  for await (const batch of readFileRecords([path], io, { from, edition, venueTimeZone })) {
    for (const record of batch) {
      await report(findingsOf(record));
      const { session, file, line, column, text } = record;
      if (session === undefined) {
        if (text !== "") refused();
        continue;
      }
      placed(session, { file, line, column });
      yield session;
    }
  }
}

async function* sessionsOfSchedules(
  path: string,
  { edition, io, report, placed, refused, refuseOwn }: InputOptions,
): AsyncGenerator<Session> {
  const { parseSession } = await import("../schema");
  const { readSchedule } = await import("../export");
  for (const file of await listInputs([path], [/\.json$/i], "schedule (.json)", io)) {
    await refuseOwn(file);
    const text = await textOf(file, io);
    const json = parsed(text);
    if (json === undefined) {
      await report([{ ...brokenJsonDiagnostic(text, { line: 1, column: 1 }), file }]);
      continue;
    }
    const { value = [], diagnostics } = readSchedule(json.value, edition === undefined ? {} : { edition });
    await report(located(diagnostics, file, text));
    for (const draft of value) {
      const { session, diagnostics: lacking } = parseSession(draft);
      await report(located(lacking, file, text).map((finding) => ({ ...finding, id: draft.id })));
      if (session === undefined) {
        refused();
        continue;
      }
      // A schedule says nothing of the places of its events.
      placed(session, { file, line: 1, column: 1 });
      yield session;
    }
  }
}

/** The value of a JSON text; `undefined` where it is none. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

async function textOf(file: string, io: CliIo): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of (await openInput(file, io)).bytes) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

function located(diagnostics: readonly Diagnostic[], file: string, text: string): FileFinding[] {
  const lines = new LineIndex(text);
  return diagnostics.map((diagnostic) => ({ ...diagnostic, file, ...lines.positionAt(diagnostic.span?.start ?? 0) }));
}
