import { choiceOption } from "../choice-option";
import { EXPORT_FORMATS, type ExportFormat, INPUT_FORMATS, type InputFormat } from "../export-formats";
import { venueTimeZoneOption } from "../input-options";
import type { RegisterCommand } from "../io";
import { year } from "../year-option";

/** What stands on the command line. */
export interface ExportArguments {
  readonly to: ExportFormat;
  readonly from?: InputFormat;
  readonly edition?: number;
  readonly venueTimeZone?: string;
  readonly out?: string;
  readonly shape?: string;
  readonly columns?: string;
  readonly byteOrderMark?: true;
  readonly name?: string;
  readonly person?: string;
  readonly deadlines?: true;
  readonly previous?: string;
  readonly changedAt?: string;
}

/** `igf-sessions export`. */
export const registerExport: RegisterCommand = (program, io, finish) => {
  program
    .command("export")
    .description("write records for calendars, conference apps, the web and spreadsheets")
    .argument("<file...>", "files or folders of records, tables, session pages or schedules; - for standard input")
    .addOption(choiceOption("--to <format>", "what to write", EXPORT_FORMATS).makeOptionMandatory())
    .addOption(choiceOption("--from <format>", "what to read; told by the name of a file unless said", INPUT_FORMATS))
    .option("--edition <year>", "year of the meeting, where tables, pages and schedules do not tell", year)
    .addOption(venueTimeZoneOption())
    .option("--out <path>", "write to a file")
    .option("--shape <shape>", "csv: long or wide; markdown: reports or table")
    .option("--columns <names>", "csv: only these, such as title,start,room; with - all but these: -description,url")
    .option("--byte-order-mark", "csv: begin with the mark that Excel needs")
    .option("--name <name>", "ics, schedule, jsonld: name of the calendar or the meeting, where it is not the IGF")
    .option("--person <name>", "only sessions in which this person has a role")
    .option("--deadlines", "ics: with what is due for each session, and alarms")
    .option("--previous <file>", "the records published before: raises revisions and keeps what is gone as cancelled")
    .option("--changed-at <instant>", "with --previous: when the changes were published")
    .action(async (files: string[], options: ExportArguments) => {
      const { runExport } = await import("../run-export");
      finish(await runExport(files, options, io));
    });
};
