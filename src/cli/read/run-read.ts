import type { Diagnostic } from "../../diagnostics";
import type { PageReading, ReadPageOptions } from "../../page";
import { LineIndex } from "../../text";
import { type CliIo, EXIT, type ExitStatus, UsageError } from "../io";
import { type PrintableFinding, printFindings } from "../print-findings";
import { readPageFile } from "../read-page-file";
import { FILES_OF } from "../record-formats";
import { listRecordFiles, openInput } from "../records";
import { ReadSummary } from "./read-summary";

/** What the command line asks of `read`. */
export interface ReadOptions {
  readonly format?: "ndjson" | "json" | "text";
  readonly url?: string;
  readonly edition?: number;
  readonly now?: string;
  readonly timeZone?: string;
  readonly quiet?: boolean;
  readonly progress?: boolean;
}

/** One page of the input: what was read, and its findings with their places. */
export interface ReadFile {
  readonly file: string;
  readonly reading: PageReading;
  readonly findings: readonly PrintableFinding[];
}

/** Reads pages one by one; a bad page is a finding, and the next one is read all the same. */
export async function runRead(paths: readonly string[], options: ReadOptions, io: CliIo): Promise<ExitStatus> {
  const files = await listRecordFiles(paths, { from: "page" }, io);
  if (options.url !== undefined && files.length > 1)
    throw new UsageError("--url belongs to one page; several files were given.");
  const format = options.format ?? (io.out.isTerminal ? "text" : "ndjson");
  const write = await writerOf(format, options, io);
  const summary = await ReadSummary.start(files, options.progress !== false, io);
  try {
    for (const file of files) {
      if (io.signal.aborted) throw new UsageError("Stopped.");
      const read = await readFile(file, options, io);
      summary.add(read);
      // On a terminal a page's findings stand below the page itself.
      if (options.quiet !== true && format !== "text") await printFindings(read.findings, io);
      await write.page(read);
    }
    await write.end();
  } finally {
    await summary.end();
  }
  return summary.hasErrors ? EXIT.inputHasErrors : EXIT.ok;
}

async function readFile(file: string, options: ReadOptions, io: CliIo): Promise<ReadFile> {
  const input = await openInput(file, io);
  const pageOptions: ReadPageOptions = {
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.edition === undefined ? {} : { edition: options.edition }),
  };
  const { text, reading } = await readPageFile(input.bytes, pageOptions);
  const findings = placed(reading.diagnostics, { file, text, id: reading.session?.id });
  return { file, reading, findings: reading.rejected === undefined ? findings : findings.map(withHint) };
}

/** Records and tables are no pages, and whoever gives them looks for another command. */
function withHint(finding: PrintableFinding): PrintableFinding {
  const isNoPage = FILES_OF.records.test(finding.file) || FILES_OF.csv.test(finding.file);
  const hint = "`read` takes pages; `check`, `list`, `stats` and `export` take records and tables.";
  return isNoPage && finding.code === "page/not-a-session" ? { ...finding, hint } : finding;
}

/** Findings with line and column; what has no place in the page stands at its beginning. */
function placed(
  diagnostics: readonly Diagnostic[],
  { file, text, id }: { file: string; text: string; id: string | undefined },
): PrintableFinding[] {
  const index = new LineIndex(text);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file,
    ...index.positionAt(diagnostic.span?.start ?? 0),
    ...(id === undefined ? {} : { id }),
  }));
}

interface Writer {
  readonly page: (read: ReadFile) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function writerOf(format: NonNullable<ReadOptions["format"]>, options: ReadOptions, io: CliIo): Promise<Writer> {
  if (format === "ndjson") {
    return {
      page: async ({ reading }) => {
        if (reading.session !== undefined) await io.out.write(`${JSON.stringify(reading.session)}\n`);
      },
      end: () => Promise.resolve(),
    };
  }
  if (format === "json") return jsonWriter(io);
  const { formatPage } = await import("./format-page");
  const { momentOf, readerZone } = await import("../reader-clock");
  const timeZone = await readerZone(options.timeZone, io);
  const now = options.now === undefined ? io.now() : new Date(momentOf(options.now, options.timeZone));
  const view = { now, timeZone, withFindings: options.quiet !== true };
  return { page: (read) => io.out.write(formatPage(read, view, io)), end: () => Promise.resolve() };
}

/** One array, written page by page, so that memory stays flat. */
function jsonWriter(io: CliIo): Writer {
  let separator = "[\n";
  return {
    page: async ({ file, reading, findings }) => {
      const { session, rejected, coverage } = reading;
      const entry = {
        file,
        ...(session === undefined ? {} : { session }),
        ...(rejected === undefined ? {} : { rejected }),
        diagnostics: findings,
        coverage,
      };
      await io.out.write(`${separator}${JSON.stringify(entry)}`);
      separator = ",\n";
    },
    end: () => io.out.write(separator === "[\n" ? "[]\n" : "\n]\n"),
  };
}
