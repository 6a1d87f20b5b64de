/** What a file holds: records as JSON, or a table of them. */
export const RECORD_FORMATS = ["records", "csv"] as const;
