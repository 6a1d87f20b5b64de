import { Option } from "commander";

import { type CliIo, EXIT, type RegisterCommand } from "../io";

interface StatsFlags {
  readonly format: "text" | "json" | "csv" | "markdown" | "svg";
}

const FORMATS = ["text", "json", "csv", "markdown", "svg"] as const;

/** `igf-sessions stats`: who takes part in a programme and what it covers. */
export const registerStats: RegisterCommand = (program, io, finish) => {
  program
    .command("stats")
    .description("count who takes part and what is covered: groups, regions, roles, goals, themes, years")
    .argument("<file...>", "files of records, folders of them, or - for standard input")
    .addOption(new Option("--format <format>", "how to print the tables").choices(FORMATS).default("text"))
    .action(async (files: readonly string[], flags: StatsFlags) => {
      finish((await stats(files, flags, io)) ? EXIT.ok : EXIT.inputHasErrors);
    });
};

/** Prints the tables, and tells whether all records could be read. */
async function stats(files: readonly string[], { format }: StatsFlags, io: CliIo): Promise<boolean> {
  const { readAllSessions } = await import("../records");
  const { printFindings } = await import("../print-findings");
  const { balance, formatBalance, toBalanceChart } = await import("../../programme");
  const { sessions, findings } = await readAllSessions(files, io);
  await printFindings(findings, io);
  const counted = balance(sessions);
  if (format === "json") await io.out.write(`${JSON.stringify(counted, null, 2)}\n`);
  else if (format === "svg") await io.out.write(toBalanceChart(counted));
  else await io.out.write(formatBalance(counted, { format, columns: io.out.columns }));
  return !findings.some(({ severity }) => severity === "error");
}
