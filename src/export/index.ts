export { checkExport, type TimedFormat } from "./check-export";
export { streamCsv, toCsv, type CsvOptions } from "./csv";
export { streamIcs, toIcs, type IcsOptions } from "./ics";
export type { CalendarDeadline } from "./ics-deadline";
export { findJoinLink } from "./join-link";
export { streamMarkdown, toMarkdown, type MarkdownOptions } from "./markdown";
export { streamNdjson, toNdjson } from "./ndjson";
export type { SessionSource } from "./pieces";
export { readCsv } from "./read-csv";
