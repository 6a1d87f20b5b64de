export { checkExport, type TimedFormat } from "./check-export";
export { csvColumns, streamCsv, toCsv, type CsvOptions } from "./csv";
export { streamIcs, toIcs, type IcsOptions } from "./ics";
export type { CalendarDeadline } from "./ics-deadline";
export { findJoinLink } from "./join-link";
export { streamJsonLd, toJsonLd, toJsonLdScript, type JsonLdOptions } from "./json-ld";
export type {
  JsonLdDocument,
  JsonLdEvent,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdRole,
  JsonLdTerm,
  JsonLdVirtualLocation,
} from "./json-ld-format";
export { streamMarkdown, toMarkdown, type MarkdownOptions } from "./markdown";
export { streamNdjson, toNdjson } from "./ndjson";
export { findPerson, formatPerson, peopleByRole, type RoleGroup } from "./people-by-role";
export type { SessionSource } from "./pieces";
export { readCsv, type ReadCsvOptions } from "./read-csv";
export { readSchedule, type ReadScheduleOptions } from "./read-schedule";
export { reviseSessions, type ReviseOptions } from "./revise-sessions";
export { toSchedule, type ScheduleOptions } from "./schedule";
export type {
  Schedule,
  ScheduleConference,
  ScheduleDay,
  ScheduleEvent,
  ScheduleLink,
  SchedulePerson,
  ScheduleTrack,
} from "./schedule-format";
export { scheduleXmlPieces, toScheduleXml } from "./schedule-xml";
export { toTypeScript } from "./typescript";
