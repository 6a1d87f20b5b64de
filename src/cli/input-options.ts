import { type Command } from "commander";

import { choiceOption } from "./choice-option";
import { RECORD_FORMATS, type RecordFormat } from "./record-formats";
import { year } from "./year-option";

/** How the inputs of a command are read, as it stands on the command line. */
export interface InputFlags {
  readonly from?: RecordFormat;
  readonly edition?: number;
}

/** What a command that reads sessions says of its inputs. */
export const SESSION_FILES =
  "files of records (JSON, NDJSON), tables (CSV) or session pages, folders of them, or - for standard input";

/** Adds `--from` and `--edition` to a command that reads sessions. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(choiceOption("--from <format>", "what to read; told by the name of a file unless said", RECORD_FORMATS))
    .option("--edition <year>", "year of the meeting, where tables and pages do not tell", year);
}
