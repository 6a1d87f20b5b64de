import { choiceOption } from "../choice-option";
import { addInputOptions, type InputFlags, SESSION_FILES } from "../input-options";
import { type CliIo, EXIT, type RegisterCommand } from "../io";

interface StatsFlags extends InputFlags {
  readonly format: "text" | "json" | "csv" | "markdown" | "svg";
}

const FORMATS = ["text", "json", "csv", "markdown", "svg"] as const;

/** `igf-sessions stats`: who takes part in a programme and what it covers. */
export const registerStats: RegisterCommand = (program, io, finish) => {
  const command = program
    .command("stats")
    .description("count who takes part and what is covered: groups, regions, roles, goals, themes, years")
    .argument("<file...>", SESSION_FILES)
    .addOption(choiceOption("--format <format>", "how to print the tables", FORMATS).default("text"));
  addInputOptions(command).action(async (files: readonly string[], flags: StatsFlags) => {
    finish((await stats(files, flags, io)) ? EXIT.ok : EXIT.inputHasErrors);
  });
};

/** Prints the tables, and tells whether all records could be read. */
async function stats(files: readonly string[], { format, ...input }: StatsFlags, io: CliIo): Promise<boolean> {
  const { readAllSessions } = await import("../records");
  const { printFindings } = await import("../print-findings");
  const { balance, formatBalance, toBalanceChart } = await import("../../programme");
  const { sessions, findings } = await readAllSessions(files, io, input);
  await printFindings(findings, io);
  const counted = balance(sessions);
  if (format === "json") await io.out.write(`${JSON.stringify(counted, null, 2)}\n`);
  else if (format === "svg") await io.out.write(toBalanceChart(counted));
  else await io.out.write(formatBalance(counted, { format, columns: io.out.columns }));
  return !findings.some(({ severity }) => severity === "error");
}
