import type { Command } from "commander";

import { choiceOption } from "../choice-option";
import { addInputOptions, type InputFlags, SESSION_FILES } from "../input-options";
import type { RegisterCommand } from "../io";

/** What stands on the command line. */
export interface DeadlineFlags extends InputFlags {
  readonly format?: "text" | "json" | "ics";
  readonly now?: string;
  readonly timeZone?: string;
  readonly event?: string;
  readonly all?: true;
}

/** `igf-sessions deadlines`: what is due, when and why. */
export const registerDeadlines: RegisterCommand = (program: Command, io, finish) => {
  const command = program
    .command("deadlines")
    .description("tell what sessions owe, when and why; overdue first")
    .argument("<file...>", SESSION_FILES)
    .addOption(choiceOption("--format <format>", "how to print them", ["text", "json", "ics"]).default("text"))
    .option(
      "--now <instant>",
      "see them from this moment, such as 2022-12-01T08:00:00Z, or 2022-12-01 11:00 in --time-zone",
    )
    .option("--time-zone <name>", "show this zone's clock, such as Africa/Nairobi (default: this machine's)")
    .option("--event <file>", "JSON file of a meeting with rules of its own")
    .option("--all", "list what is handed in and what nobody can date as well");
  addInputOptions(command).action(async (files: string[], flags: DeadlineFlags) => {
    const { runDeadlines } = await import("../run-deadlines");
    finish(await runDeadlines(files, flags, io));
  });
};
