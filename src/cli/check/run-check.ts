import { type CliIo, EXIT, type ExitStatus, UsageError } from "../io";
import { colorsOf, type PrintableFinding } from "../print-findings";
import { type FileRecord, findingsOf, listInputs, readFileRecords } from "../records";
import { type CheckOptions, completeOptions, underRules } from "./options";
import { type PlacedSession, profileCheck } from "./profile-check";
import { startProgress } from "./progress";
import { type CheckFormat, type Reporter, REPORTERS } from "./reporter";
import { type WholeFile, writeWhole } from "./split-output";
import { type CheckSummary, count, emptySummary } from "./summary";

/** Checks the records of some files and prints what was found. */
export async function runCheck(paths: readonly string[], given: CheckOptions, io: CliIo): Promise<ExitStatus> {
  const options = await completeOptions(given);
  const checkAll = options.profile === undefined ? undefined : await profileCheck(options.profile);
  const files = await listInputs(paths);
  const outputs = openOutputs(options);
  const progress = options.progress === false ? undefined : await startProgress(files, io);
  const run = checkRun(options, io);
  const sessions: PlacedSession[] = [];
  try {
    await run.start();
    const { duplicateKeys, unknownKeys = "refuse" } = options;
    const readOptions = {
      unknownKeys,
      duplicateKeys: duplicateKeys === true ? ("all" as const) : ("refused" as const),
      onBytes: (bytes: number) => progress?.add(bytes),
    };
    for await (const batch of readFileRecords(files, io, readOptions)) {
      await run.add(batch);
      await writeHalves(batch, outputs);
      if (checkAll === undefined) continue;
      for (const { session, file, line, column } of batch) if (session) sessions.push({ session, file, line, column });
    }
    if (checkAll !== undefined) await run.report(checkAll(sessions, io.now()));
    await outputs.valid?.keep();
    await outputs.invalid?.keep();
    progress?.stop();
    await run.end();
  } finally {
    progress?.stop();
    await outputs.valid?.discard();
    await outputs.invalid?.discard();
  }
  return run.summary.error > 0 ? EXIT.inputHasErrors : EXIT.ok;
}

interface Outputs {
  readonly valid?: WholeFile;
  readonly invalid?: WholeFile;
}

function openOutputs({ valid, invalid }: CheckOptions): Outputs {
  return {
    ...(valid === undefined ? {} : { valid: writeWhole(valid) }),
    ...(invalid === undefined ? {} : { invalid: writeWhole(invalid) }),
  };
}

/** Valid records are written as one line of JSON each; the others as they were received, so that they can be mended. */
async function writeHalves(batch: readonly FileRecord[], { valid, invalid }: Outputs): Promise<void> {
  if (valid === undefined && invalid === undefined) return;
  let good = "";
  let bad = "";
  for (const { session, text } of batch) {
    if (session !== undefined) good += `${JSON.stringify(session)}\n`;
    else if (text !== undefined && text !== "") bad += `${text.trim()}\n`;
  }
  if (good !== "") await valid?.write(good);
  if (bad !== "") await invalid?.write(bad);
}

interface CheckRun {
  readonly summary: CheckSummary;
  readonly start: () => Promise<void>;
  readonly add: (batch: readonly FileRecord[]) => Promise<void>;
  readonly report: (findings: readonly PrintableFinding[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Counts findings, and prints those that the rules and `--max-findings` leave. */
function checkRun(options: Awaited<ReturnType<typeof completeOptions>>, io: CliIo): CheckRun {
  const colors = colorsOf(io.out, io);
  const reporter: Reporter = REPORTERS[formatOf(options.format)](colors);
  const most = options.maxFindings ?? Infinity;
  const summary = emptySummary();
  let printed = 0;
  const print = async (text: string | undefined) => {
    if (text !== undefined && text !== "") await io.out.write(text);
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
    start: () => print(reporter.start?.()),
    add: async (batch) => {
      summary.records += batch.length;
      const findings: PrintableFinding[] = [];
      for (const record of batch) {
        if (record.session !== undefined) summary.valid += 1;
        if (record.diagnostics.length > 0) findings.push(...findingsOf(record));
      }
      await report(findings);
    },
    end: async () => {
      if (printed > most) await io.err.write(`… ${printed - most} findings more are counted and not shown.\n`);
      await print(reporter.end?.(summary));
    },
  };
}

function formatOf(format = "text"): CheckFormat {
  if (Object.hasOwn(REPORTERS, format)) return format as CheckFormat;
  throw new UsageError(`--format ${format}: choose one of ${Object.keys(REPORTERS).join(", ")}.`);
}
