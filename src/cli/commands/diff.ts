import type { ProgrammeDiff } from "../../programme";
import { choiceOption } from "../choice-option";
import { addInputOptions, type InputFlags } from "../input-options";
import { type CliIo, EXIT, type RegisterCommand, UsageError } from "../io";

interface DiffFlags extends InputFlags {
  readonly format: "text" | "json" | "markdown";
}

/** `igf-sessions diff`: what changed from one version of a programme to the next. */
export const registerDiff: RegisterCommand = (program, io, finish) => {
  const command = program
    .command("diff")
    .description("tell what was added, moved, cancelled and changed from one version of a programme to the next")
    .argument(
      "<old>",
      "the earlier version: a file of records (JSON, NDJSON), a table (CSV) or a page, a folder of them, or - for standard input",
    )
    .argument("<new>", "the later version")
    .addOption(choiceOption("--format <format>", "how to print the changes", FORMATS).default("text"));
  addInputOptions(command).action(async (before: string, after: string, flags: DiffFlags) => {
    finish((await diff({ before, after }, flags, io)) ? EXIT.ok : EXIT.inputHasErrors);
  });
};

const FORMATS = ["text", "json", "markdown"] as const;

/** Prints the changes, and tells whether all records could be read. */
async function diff(
  files: { before: string; after: string },
  { format, ...input }: DiffFlags,
  io: CliIo,
): Promise<boolean> {
  if (files.before === "-" && files.after === "-")
    throw new UsageError("only one of the two versions can come from standard input.");
  const { readAllSessions } = await import("../records");
  const { printSessionFindings } = await import("../print-findings");
  const { diffProgrammes, formatDiff } = await import("../../programme");
  const before = await readAllSessions([files.before], io, input);
  const after = await readAllSessions([files.after], io, input);
  for (const version of [before, after]) await printSessionFindings(version, io);
  const found = diffProgrammes(before.sessions, after.sessions);
  await io.out.write(format === "json" ? toJson(found) : formatDiff(found, { format }));
  return ![...before.findings, ...after.findings].some(({ severity }) => severity === "error");
}

/** The changes without the records themselves, which the reader of the output has. */
function toJson({ changes, unchanged }: ProgrammeDiff): string {
  const listed = changes.map(({ before, after, kinds, fields, people }) => ({
    id: (after ?? before)?.id,
    ...(before !== undefined && after !== undefined && before.id !== after.id ? { previousId: before.id } : {}),
    title: (after ?? before)?.title,
    kinds,
    fields,
    people,
  }));
  return `${JSON.stringify({ changes: listed, unchanged }, null, 2)}\n`;
}
