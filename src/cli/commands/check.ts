import { InvalidArgumentError } from "commander";

import type { CheckOptions } from "../check/options";
import type { RegisterCommand } from "../io";
import { RECORD_FORMATS } from "../record-formats";

/** `igf-sessions check`: records to findings. */
export const registerCheck: RegisterCommand = (program, io, finish) => {
  program
    .command("check")
    .description(
      "check records (JSON, arrays, NDJSON, CSV, each also gzipped) against the schema and the rules of a profile",
    )
    .argument("<file...>", "files, folders, or - for standard input")
    .option("--format <format>", "text, json, ndjson, sarif, github or junit")
    .addOption(
      program
        .createOption("--from <format>", "what to read; records unless a name ends in .csv or .tsv")
        .choices(RECORD_FORMATS),
    )
    .option(
      "--profile <name>",
      "also check the programme as a whole against a profile of rules, or a JSON file of them",
    )
    .option("--rule <code=level>", "off, error, warning or info for one code; may be repeated", collect, [])
    .option("--max-findings <number>", "print at most so many findings and count the rest", wholeNumber)
    .option("--valid <file>", "write the valid records there, one a line")
    .option("--invalid <file>", "write the other records there as they were received")
    .option("--unknown-keys <what>", "keep: report unknown keys as warnings and keep them", unknownKeys)
    .option("--duplicate-keys", "look for keys that stand twice in valid records too")
    .option("--config <file>", "JSON with rules, profile, format and maxFindings")
    .option("--no-progress", "show no progress bar")
    .action(async (files: string[], options: CheckOptions) => {
      const { runCheck } = await import("../check/run-check");
      finish(await runCheck(files, options, io));
    });
};

function collect(word: string, words: readonly string[]): readonly string[] {
  return [...words, word];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

function unknownKeys(text: string): string {
  if (text !== "keep" && text !== "refuse") throw new InvalidArgumentError("Choose keep or refuse.");
  return text;
}
