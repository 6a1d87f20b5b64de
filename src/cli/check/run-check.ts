import { type CliIo, EXIT, type ExitStatus, OutputClosedError, UsageError } from "../io";
import { colorsOf, type PrintableFinding } from "../print-findings";
import { type FileRecord, findingsOf, listRecordFiles, readFileRecords } from "../records";
import { type CheckOptions, completeOptions, type Rules, underRules } from "./options";
import { type PlacedSession, profileCheck } from "./profile-check";
import { openHalves } from "./halves";
import { type Progress, startProgress } from "./progress";
import type { CheckFormat } from "./formats";
import { type Reporter, REPORTERS } from "./reporter";
import { type CheckSummary, count, emptySummary, notLookedAt, silentlyRefused } from "./summary";

/** Checks the records of some files and prints what was found. */
export async function runCheck(paths: readonly string[], given: CheckOptions, io: CliIo): Promise<ExitStatus> {
  const options = await completeOptions(given);
  const checkAll = options.profile === undefined ? undefined : await profileCheck(options.profile);
  const files = await listRecordFiles(paths, options, io);
  const progress = options.progress === false ? undefined : await startProgress(files, io);
  const halves = await openHalves(options).catch((error: unknown) => {
    progress?.stop();
    throw error;
  });
  const run = checkRun(options, io, progress);
  const sessions: PlacedSession[] = [];
  try {
    await run.start();
    const { duplicateKeys, edition, from, unknownKeys = "refuse", venueTimeZone } = options;
    const readOptions = {
      from,
      edition,
      venueTimeZone,
      unknownKeys,
      duplicateKeys: duplicateKeys === true ? ("all" as const) : ("refused" as const),
      isWrong: (record: FileRecord) => hasError(record, options.rules),
      onBytes: (bytes: number) => progress?.add(bytes),
    };
    for await (const batch of readFileRecords(files, io, readOptions)) {
      await run.add(batch);
      await halves.write(batch);
      // Where nobody reads the findings and nothing else is written, going on would tell nobody anything.
      if (run.isClosed() && !halves.areAsked) break;
      if (checkAll === undefined) continue;
      for (const { session, file, line, column, text } of batch) {
        if (session !== undefined)
          sessions.push({ session, file, line, column, ...(text === undefined ? {} : { text }) });
      }
    }
    if (checkAll !== undefined) {
      const { findings, acknowledged } = checkAll(sessions, io.now());
      run.summary.acknowledged = acknowledged;
      run.summary.notLookedAt = run.summary.records - run.summary.valid;
      await run.report(findings);
    }
    await halves.keep();
    progress?.stop();
    await run.end();
  } finally {
    progress?.stop();
    await halves.discard();
  }
  const { error, silentlyRefused } = run.summary;
  return error > 0 || silentlyRefused > 0 ? EXIT.inputHasErrors : EXIT.ok;
}

interface CheckRun {
  readonly summary: CheckSummary;
  readonly start: () => Promise<void>;
  readonly add: (batch: readonly FileRecord[]) => Promise<void>;
  readonly report: (findings: readonly PrintableFinding[]) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Nobody reads what is printed any more. */
  readonly isClosed: () => boolean;
}

/** Counts findings, and prints those that the rules and `--max-findings` leave. */
function checkRun(
  options: Awaited<ReturnType<typeof completeOptions>>,
  io: CliIo,
  progress: Progress | undefined,
): CheckRun {
  const colors = colorsOf(io.out, io);
  const reporter: Reporter = REPORTERS[formatOf(options.format)](colors);
  const most = options.maxFindings ?? Infinity;
  const summary = emptySummary();
  let printed = 0;
  let isClosed = false;
  const print = async (text: string | undefined) => {
    if (text === undefined || text === "" || isClosed) return;
    progress?.hide();
    await io.out.write(text).catch((error: unknown) => {
      if (!(error instanceof OutputClosedError)) throw error;
      isClosed = true;
    });
  };
  const report = async (findings: readonly PrintableFinding[]) => {
    let text = "";
    for (const finding of findings) {
      const kept = underRules(finding, options.rules);
      if (kept === undefined) continue;
      count(summary, kept);
      printed += 1;
      if (printed <= most) text += reporter.finding(kept);
    }
    await print(text);
  };
  return {
    summary,
    report,
    isClosed: () => isClosed,
    start: () => print(reporter.start?.()),
    add: async (batch) => {
      const findings: PrintableFinding[] = [];
      for (const record of batch) {
        // A finding about what stands between records, or is missing there, is about none of them.
        if (record.text !== "") summary.records += 1;
        if (record.session !== undefined) summary.valid += 1;
        if (record.diagnostics.length === 0) continue;
        findings.push(...findingsOf(record));
        if (isSilentlyRefused(record, options.rules)) summary.silentlyRefused += 1;
      }
      await report(findings);
    },
    end: async () => {
      const hidden = printed - most;
      const findings = hidden === 1 ? "finding more is" : "findings more are";
      if (hidden > 0) await io.err.write(`… ${hidden} ${findings} counted and not shown.\n`);
      if (options.format !== undefined && options.format !== "text") {
        if (summary.silentlyRefused > 0) await io.err.write(`${silentlyRefused(summary)}\n`);
        if (summary.notLookedAt > 0) await io.err.write(`${notLookedAt(summary)}\n`);
      }
      await print(reporter.end?.(summary));
    },
  };
}

/** Rules change what is said of a record, not what it is: a refused one may have no error left to show. */
function isSilentlyRefused(record: FileRecord, rules: Rules): boolean {
  if (record.session !== undefined) return false;
  // A table of headings alone may have findings about these; nothing is refused with them, nor where nothing is.
  if (record.text === "" && !record.diagnostics.some(({ code }) => isOfStream(code))) return false;
  return hasError(record, {}) && !hasError(record, rules);
}

/** Whether what is found where no record stands may have taken one: a hole in the stream, and not its want of records. */
function isOfStream(code: string): boolean {
  return code.startsWith("pipeline/") && code !== "pipeline/no-records";
}

function hasError(record: FileRecord, rules: Rules): boolean {
  return findingsOf(record).some((finding) => underRules(finding, rules)?.severity === "error");
}

function formatOf(format = "text"): CheckFormat {
  if (Object.hasOwn(REPORTERS, format)) return format as CheckFormat;
  throw new UsageError(`--format ${format}: choose one of ${Object.keys(REPORTERS).join(", ")}.`);
}
