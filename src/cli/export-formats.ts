/** The formats that `export --to` knows, in the order in which `--help` lists them. */
export const EXPORT_FORMATS = [
  "ics",
  "jsonld",
  "schedule-json",
  "schedule-xml",
  "csv",
  "markdown",
  "page",
  "ndjson",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the input of an export may be: records, or what another tool wrote. */
export const INPUT_FORMATS = ["records", "csv", "page", "schedule-json"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
