import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";

import type { Session } from "../model";
import type { LocatedDiagnostic, ValidatedRecord, ValidateOptions } from "../pipeline";
import { binaryKind, printable } from "../text";
import { type CliIo, UsageError } from "./io";
import { readChunks } from "./read-chunks";
import { FILES_OF, formatOf, RECORD_FORMATS, type RecordFormat } from "./record-formats";
import { stoppable } from "./stoppable";

/** One record of the command line's input with its verdict and the file it came from (`-` for standard input). */
export type FileRecord = ValidatedRecord & { readonly file: string };

/** A file of records: its name as the user gave it, and its bytes, unpacked where they were gzipped. */
export interface InputFile {
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What it is where it is no text, told by its first bytes: `a PDF`. */
  readonly binaryKind?: string;
}

/** How inputs are read. */
export interface InputOptions {
  /** Hears how many bytes as stored were read, for a progress bar. */
  readonly onBytes?: (count: number) => void;
  /** A chunk of bytes is good until the next one is asked for: flat memory for whoever keeps none. */
  readonly isKept?: boolean;
}

/** How the records of files are read. */
export interface FileRecordOptions extends ValidateOptions, InputOptions {
  /** Told by the name where it is not said: `.csv` and `.tsv` are tables, `.txt` and `.html` are pages. */
  readonly from?: RecordFormat | undefined;
  /** Year of the meeting, for tables and pages that do not tell. */
  readonly edition?: number | undefined;
  /** Zone of the venue, for tables that do not tell. */
  readonly venueTimeZone?: string | undefined;
  /** Whether the user sees a record as wrong: one with a finding of severity `error` if absent. */
  readonly isWrong?: (record: FileRecord) => boolean;
}

/**
 * The files behind the arguments of a command: files, `-` for standard input, and folders, whose files of one kind are
 * taken at any depth and in the order of their names; of several kinds the first that the folder holds at all.
 *
 * Throws a {@link UsageError} for what does not exist, cannot be read, or holds no such file.
 */
export async function listInputs(
  paths: readonly string[],
  kinds: readonly RegExp[],
  what: string,
  io: CliIo,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const { found, passedOver } = path === "-" ? { found: [path], passedOver: 0 } : await filesAt(path, kinds);
    if (found.length === 0) throw new UsageError(`${path}: the folder holds no ${what}.`);
    if (passedOver > 0) {
      const are = passedOver === 1 ? "1 file of another kind is" : `${passedOver} files of other kinds are`;
      await io.err.write(`igf-sessions: ${printable(path)}: ${are} not read; --from says which kind to read.\n`);
    }
    files.push(...found);
  }
  return files;
}

/** {@link listInputs} for records: of a folder the records, else the tables, else the pages, unless `from` says which. */
export function listRecordFiles(
  paths: readonly string[],
  { from }: Pick<FileRecordOptions, "from">,
  io: CliIo,
): Promise<readonly string[]> {
  const kinds = (from === undefined ? RECORD_FORMATS : [from]).map((format) => FILES_OF[format]);
  return listInputs(paths, kinds, WHAT_IS_MISSING[from ?? "any"], io);
}

const WHAT_IS_MISSING = {
  any: "file of records (.json, .ndjson), table (.csv) or page (.txt, .html)",
  records: "file of records (.json, .ndjson)",
  csv: "table (.csv, .tsv)",
  page: "page (.txt, .html)",
} as const satisfies Record<RecordFormat | "any", string>;

/** The files of the first kind that there is, and the number of those of the other kinds. */
async function filesAt(
  path: string,
  kinds: readonly RegExp[],
): Promise<{ readonly found: readonly string[]; readonly passedOver: number }> {
  const info = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!info.isDirectory()) return { found: [path], passedOver: 0 };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const ofKinds = kinds.map((kind) => entries.filter((entry) => entry.isFile() && kind.test(entry.name)));
  const first = ofKinds.find((entriesOfKind) => entriesOfKind.length > 0) ?? [];
  const found = first.map((entry) => join(entry.parentPath, entry.name)).sort();
  return { found, passedOver: ofKinds.flat().length - found.length };
}

/** The bytes of a file or of standard input; gzip is recognised by its first two bytes, whatever the name. */
export async function openInput(file: string, io: CliIo, options: InputOptions = {}): Promise<InputFile> {
  const raw = file === "-" ? io.stdin : options.isKept === false ? readChunks(file) : createReadStream(file);
  const iterator = counted(stoppable(raw, io.signal), file, options)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const whole = rejoined(first, iterator);
  const isGzip = first.done !== true && first.value[0] === 0x1f && first.value[1] === 0x8b;
  const kind = first.done === true ? undefined : binaryKind(first.value);
  if (kind === undefined) return { file, bytes: isGzip ? unpacked(whole) : whole };
  // The first bytes tell all that anybody wants to know.
  await iterator.return(undefined);
  return { file, bytes: rejoined(first, iterator), binaryKind: kind };
}

async function* counted(
  raw: AsyncIterable<Uint8Array>,
  file: string,
  options: InputOptions,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of raw) {
      options.onBytes?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  }
}

async function* rejoined(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Whoever leaves early leaves the file open otherwise.
    await rest.return(undefined);
  }
}

/** Packed bytes given to zlib at once: a bomb of zeros then unpacks to some megabytes before anybody looks. */
const PACKED_PIECE = 16_384;

/** Unpacks gzip by hand: piping would throw away what was unpacked before the place where the data break. */
async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  gunzip.on("data", (chunk: Uint8Array) => ready.push(chunk));
  const done = finished(gunzip).catch((error: unknown) => {
    failure = error instanceof Error ? error : new Error(String(error));
  });
  try {
    for await (const chunk of bytes) {
      for (let start = 0; start < chunk.length; start += PACKED_PIECE) {
        const piece = chunk.subarray(start, start + PACKED_PIECE);
        await new Promise<void>((resolve) => gunzip.write(piece, () => resolve()));
        yield* ready.splice(0);
        if (failure !== undefined) throw failure;
      }
    }
    gunzip.end();
    await done;
    yield* ready.splice(0);
    if (failure !== undefined) throw failure;
  } finally {
    gunzip.destroy();
  }
}

/**
 * Every record of the inputs with its verdict, in batches and in order; memory stays flat however large the files are.
 *
 * A broken record, file end or gzip is a finding of its record, and so is a file without any; a file that cannot be
 * opened throws a {@link UsageError}.
 */
export async function* readFileRecords(
  paths: readonly string[],
  io: CliIo,
  options: FileRecordOptions = {},
): AsyncGenerator<readonly FileRecord[], void, undefined> {
  for (const file of await listRecordFiles(paths, options, io)) {
    const { isWrong = hasError } = options;
    let isEmpty = true;
    for await (const batch of recordsOf(file, io, options)) {
      // What stands between records is no record, but an error there says already why there is none.
      isEmpty &&= batch.every((record) => record.text === "" && !isWrong(record));
      yield batch;
    }
    if (isEmpty) yield [await nothingIn(file)];
  }
}

async function* recordsOf(
  file: string,
  io: CliIo,
  options: FileRecordOptions,
): AsyncGenerator<readonly FileRecord[], void, undefined> {
  const format = options.from ?? formatOf(file);
  const input = await openInput(file, io, { ...options, isKept: format !== "records" });
  let line = 1;
  try {
    if (format === "page") {
      const { readPageRecord } = await import("./page-records");
      yield [inFile(await readPageRecord(input.bytes, options), file)];
      return;
    }
    if (input.binaryKind !== undefined) {
      yield [await noText(input.binaryKind, file)];
      return;
    }
    if (format === "csv") {
      const { readTableRecords } = await import("./table-records");
      yield (await readTableRecords(input.bytes, file, options)).map((record) => inFile(record, file));
      return;
    }
    const { validateSessionBatches } = await import("../pipeline");
    let isFirst = options.from === undefined && !FILES_OF.records.test(file);
    for await (const batch of validateSessionBatches(input.bytes, options)) {
      line = batch.at(-1)?.line ?? line;
      const records = batch.map((record) => inFile(record, file));
      yield isFirst ? hinted(records) : records;
      isFirst = false;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    yield [{ file, line, column: 1, text: "", diagnostics: [await cutOff(error, line)] }];
  }
}

function hasError({ diagnostics }: FileRecord): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** A table or a page whose name does not tell is broken JSON on every line: the first line says what helps. */
function hinted([first, ...rest]: readonly FileRecord[]): readonly FileRecord[] {
  if (first === undefined) return [];
  const hint = "Say `--from csv` where it is a table, `--from page` where it is a session page.";
  const diagnostics = first.diagnostics.map((found) =>
    found.code === "pipeline/broken-json" && !/^\s*[[{]/.test(first.text ?? "") ? { ...found, hint } : found,
  );
  return [{ ...first, diagnostics }, ...rest];
}

/** An office document, or another file of which each line would be a finding, is one. */
async function noText(kind: string, file: string): Promise<FileRecord> {
  const { notTextDiagnostic } = await import("../pipeline/read-record");
  const place = { line: 1, column: 1 };
  return { file, ...place, text: "", diagnostics: [notTextDiagnostic(kind, place)] };
}

/** Whatever feeds the command may have failed: a file without a record must not look like one without an error. */
async function nothingIn(file: string): Promise<FileRecord> {
  const { noRecordsDiagnostic } = await import("../pipeline/read-record");
  const place = { line: 1, column: 1 };
  return { file, ...place, text: "", diagnostics: [noRecordsDiagnostic(file, place)] };
}

/** Adds the file to a record made a moment ago, which nobody else holds: a copy of each would cost a tenth of the time. */
function inFile(record: ValidatedRecord, file: string): FileRecord {
  return Object.assign(record, { file });
}

/** The finding for a compressed stream that ends early or is damaged; zlib's errors carry codes of their own. */
async function cutOff(error: unknown, line: number): Promise<LocatedDiagnostic> {
  const { cutOffDiagnostic } = await import("../pipeline");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!code.startsWith("Z_")) throw error;
  const reason = code === "Z_BUF_ERROR" ? "the gzip data end too early" : "the gzip data are damaged";
  return cutOffDiagnostic(reason, { line, column: 1 });
}

/** What to throw for a file that cannot be read; an error that is not about files stays what it is. */
export function unreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new UsageError(`${file}: there is no such file.`);
  if (code === "EACCES" || code === "EPERM") return new UsageError(`${file}: the file may not be read.`);
  if (code === "EISDIR") return new UsageError(`${file}: a folder stands where a file was expected.`);
  return code.startsWith("E") ? new UsageError(`${file}: the file cannot be read (${code}).`) : error;
}

/** The sessions of the inputs and every finding about the records that are none: for commands that need all at once. */
export interface SessionsRead {
  readonly sessions: readonly Session[];
  readonly findings: readonly FileFinding[];
  /** How many records are no session. */
  readonly refused: number;
}

/** A finding with its file and the record's id where it has one: what machine output prints. */
export type FileFinding = LocatedDiagnostic & { readonly file: string; readonly id?: string };

/**
 * Reads all sessions of the inputs into memory.
 *
 * For `deadlines`, `export`, `diff` and `stats`: print `findings` with `printSessionFindings` and go on with `sessions`.
 */
export async function readAllSessions(
  paths: readonly string[],
  io: CliIo,
  options: FileRecordOptions = {},
): Promise<SessionsRead> {
  const sessions: Session[] = [];
  const findings: FileFinding[] = [];
  let refused = 0;
  for await (const batch of readFileRecords(paths, io, options)) {
    for (const record of batch) {
      if (record.session !== undefined) sessions.push(record.session);
      else if (record.text !== "") refused += 1;
      findings.push(...findingsOf(record));
    }
  }
  return { sessions, findings, refused };
}

/** The findings of a record with what says where they are. */
export function findingsOf({ file, id, diagnostics }: FileRecord): readonly FileFinding[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, file, ...(id === undefined ? {} : { id }) }));
}
