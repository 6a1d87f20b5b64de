export { cutOffDiagnostic, type LocatedDiagnostic, type RecordText, type StreamPosition } from "./read-record";
export { readRecords, type ReadRecordsOptions } from "./read-records";
export type { RecordSource } from "./source";
export type { RecordLayout } from "./split-records";
export type { RecordOptions, ValidatedRecord } from "./validate-record";
export {
  sessionValidationStream,
  validateSessionBatches,
  validateSessions,
  type ValidateOptions,
} from "./validate-sessions";
