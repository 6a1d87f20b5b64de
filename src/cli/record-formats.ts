/** What a file holds: records as JSON, a table of them, or a session page. */
export const RECORD_FORMATS = ["records", "csv", "page"] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** What the files of each format are called. */
export const FILES_OF: Readonly<Record<RecordFormat, RegExp>> = {
  records: /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i,
  csv: /\.(?:csv|tsv)(?:\.gz)?$/i,
  page: /\.(?:txt|html?|xhtml)(?:\.gz)?$/i,
};

/** The format of a file whose format nobody said; what has no telling name holds records. */
export function formatOf(file: string): RecordFormat {
  return RECORD_FORMATS.find((format) => FILES_OF[format].test(file)) ?? "records";
}
