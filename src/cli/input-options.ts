import { type Command, Option } from "commander";

import { choiceOption } from "./choice-option";
import { RECORD_FORMATS, type RecordFormat } from "./record-formats";
import { year } from "./year-option";
import { zone } from "./zone-option";

/** How the inputs of a command are read, as it stands on the command line. */
export interface InputFlags {
  readonly from?: RecordFormat;
  readonly edition?: number;
  readonly venueTimeZone?: string;
}

/** What a command that reads sessions says of its inputs. */
export const SESSION_FILES =
  "files of records (JSON, NDJSON), tables (CSV) or session pages, folders of them, or - for standard input";

/** Adds the options that say how inputs are read to a command that reads sessions. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(choiceOption("--from <format>", "what to read; told by the name of a file unless said", RECORD_FORMATS))
    .option("--edition <year>", "year of the meeting, where tables and pages do not tell", year)
    .addOption(venueTimeZoneOption());
}

/** The zone of the clocks in tables: `--time-zone` is that of whoever reads the output. */
export function venueTimeZoneOption(): Option {
  const flags = "--venue-time-zone <name>";
  return new Option(flags, "zone of the venue, where tables do not tell, such as Asia/Kathmandu").argParser(zone);
}
