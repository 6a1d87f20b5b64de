import { InvalidArgumentError } from "commander";

import { choiceOption } from "../choice-option";
import type { RegisterCommand } from "../io";
import type { ReadOptions } from "../read/run-read";
import { year } from "../year-option";

/** `igf-sessions read`: session pages to records. */
export const registerRead: RegisterCommand = (program, io, finish) => {
  program
    .command("read")
    .description("read session pages, text or HTML, into records")
    .argument("<file...>", "files, folders (read at any depth), or - for standard input")
    .addOption(
      choiceOption("--format <format>", "ndjson is the default in a pipe, text on a terminal", [
        "ndjson",
        "json",
        "text",
      ]),
    )
    .option(
      "--url <address>",
      "address of the page, where one page is read: fills in what a damaged copy lost",
      address,
    )
    .option("--edition <year>", "year of the meeting, where the pages do not tell", year)
    .option(
      "--now <instant>",
      "for --format text: see deadlines from this moment, such as 2022-12-01T08:00:00Z, or 2022-12-01 11:00 in --time-zone",
    )
    .option("--time-zone <name>", "for --format text: your time zone (default: this machine's)")
    .option("--quiet", "print no findings")
    .option("--no-progress", "show no progress bar")
    .action(async (files: string[], options: ReadOptions) => {
      const { runRead } = await import("../read/run-read");
      finish(await runRead(files, options, io));
    });
};

/** An address as records hold it: the page's record would be refused for another. */
function address(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(text))
    throw new InvalidArgumentError("Give the whole address, such as https://example.org/sessions/56.");
  return text;
}
