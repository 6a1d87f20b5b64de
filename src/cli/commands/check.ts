import { InvalidArgumentError } from "commander";

import { CHECK_FORMATS } from "../check/formats";
import type { CheckOptions } from "../check/options";
import { choiceOption } from "../choice-option";
import { addInputOptions, SESSION_FILES } from "../input-options";
import type { RegisterCommand } from "../io";

/** `igf-sessions check`: records to findings. */
export const registerCheck: RegisterCommand = (program, io, finish) => {
  const command = program
    .command("check")
    .description(
      "check records (JSON, arrays, NDJSON, tables and pages, each also gzipped) against the schema and the rules of a profile",
    )
    .argument("<file...>", SESSION_FILES)
    .addOption(choiceOption("--format <format>", "how to print the findings; text unless told", CHECK_FORMATS))
    .option(
      "--profile <name>",
      "also check the programme as a whole against a profile of rules, such as general or igf-report, or a JSON file of them",
    )
    .option("--rule <code=level>", "off, error, warning or info for one code; may be repeated", collect)
    .option("--max-findings <number>", "print at most so many findings and count the rest", wholeNumber)
    .option("--valid <file>", "write the valid records there, one a line")
    .option("--invalid <file>", "write the other records there as they were received")
    .addOption(
      choiceOption("--unknown-keys <what>", "keep: report unknown keys as warnings and keep them", ["keep", "refuse"]),
    )
    .option("--duplicate-keys", "look for keys that stand twice in valid records too")
    .option("--config <file>", "JSON with rules, profile, format and maxFindings")
    .option("--no-progress", "show no progress bar");
  addInputOptions(command).action(async (files: string[], options: CheckOptions) => {
    const { runCheck } = await import("../check/run-check");
    finish(await runCheck(files, options, io));
  });
};

function collect(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
