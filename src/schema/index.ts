export { eventSchema, parseEvent, ruleSchema, type EventSchema, type ParseEventResult, type RuleSchema } from "./event";
export {
  isAttendance,
  isLink,
  isOrganization,
  isPerson,
  isPrintedDeadline,
  isSection,
  isSession,
  isSessionDraft,
  isSessionFormat,
  isSessionReport,
  isSessionSdgs,
  isSource,
} from "./generated/guards";
export {
  RULES_BEYOND_SCHEMA,
  sessionJsonSchema,
  type JsonSchema,
  type JsonSchemaDraft,
  type JsonSchemaOptions,
} from "./json-schema";
export { toLenient } from "./lenient";
export {
  lenientAttendanceSchema,
  lenientLinkSchema,
  lenientOrganizationSchema,
  lenientPersonSchema,
  lenientPrintedDeadlineSchema,
  lenientSectionSchema,
  lenientSessionDraftSchema,
  lenientSessionFormatSchema,
  lenientSessionReportSchema,
  lenientSessionSchema,
  lenientSessionSdgsSchema,
  lenientSourceSchema,
} from "./lenient-schemas";
export { migrate, type MigrateResult } from "./migrations/migrate";
export {
  parseSession,
  parseSessionDraft,
  safeParseSession,
  type ParseOptions,
  type ParseSessionResult,
  type SafeParseSessionResult,
} from "./parse-session";
export {
  linkSchema,
  printedDeadlineSchema,
  sectionSchema,
  sessionFormatSchema,
  sessionSdgsSchema,
  sourceSchema,
  type LinkSchema,
  type PrintedDeadlineSchema,
  type SectionSchema,
  type SessionFormatSchema,
  type SessionSdgsSchema,
  type SourceSchema,
} from "./parts";
export { organizationSchema, personSchema, type OrganizationSchema, type PersonSchema } from "./person";
export { parseProfile, profileSchema, type ProfileSchema } from "./profile";
export {
  attendanceSchema,
  countSchema,
  sessionReportSchema,
  shareSchema,
  type AttendanceSchema,
  type QuantitySchema,
  type SessionReportSchema,
} from "./report";
export {
  SCHEMA_VERSION,
  sessionDraftSchema,
  sessionSchema,
  type SessionDraftSchema,
  type SessionSchema,
} from "./session";
export { toDiagnostics, type IssueContext } from "./to-diagnostics";
