import { Option } from "commander";

import type { SessionGrouping } from "../../programme";
import { choiceOption } from "../choice-option";
import { addInputOptions, type InputFlags, SESSION_FILES } from "../input-options";
import { EXIT, type RegisterCommand } from "../io";

/** What stands on the command line. */
export interface ListFlags extends InputFlags {
  readonly by?: SessionGrouping;
  readonly person?: string;
  readonly search?: string;
  readonly ongoing?: true;
  readonly now?: string;
  readonly free?: string;
  readonly format: "text" | "json" | "ndjson";
}

/** `igf-sessions list`: questions to a programme. */
export const registerList: RegisterCommand = (program, io, finish) => {
  const command = program
    .command("list")
    .description("ask a programme: what is on when and where, who is in what, which hours a room is free")
    .argument("<file...>", SESSION_FILES)
    .addOption(
      choiceOption("--by <value>", "arrange the sessions; by day unless told", [
        "day",
        "room",
        "person",
        "goal",
        "theme",
      ]),
    )
    .option("--person <name>", "only what this person is in, with their roles; near spellings say so")
    .option("--search <words>", "only sessions that hold all of these words, the best first")
    .option("--ongoing", "only what is on now")
    .option(
      "--now <instant>",
      "with --ongoing: what is on at this moment, such as 2022-12-01T08:00:00Z, or 2022-12-01 11:00 on the clock of the venue",
    )
    .addOption(
      new Option("--free <room>", "the hours in which this room is free, on each day of the programme").conflicts([
        "by",
        "person",
        "search",
        "ongoing",
      ]),
    )
    .addOption(
      choiceOption("--format <format>", "ndjson gives the records themselves, for other commands", [
        "text",
        "json",
        "ndjson",
      ]).default("text"),
    );
  addInputOptions(command).action(async (files: readonly string[], flags: ListFlags) => {
    const { listSessions } = await import("../list-sessions");
    finish((await listSessions(files, flags, io)) ? EXIT.ok : EXIT.inputHasErrors);
  });
};
