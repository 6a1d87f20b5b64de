export { DIAGNOSTICS } from "./catalogue";
export type { DiagnosticDefinition, Severity } from "./definition";
export { diagnosticUrl, hasCode } from "./diagnose";
export type { Diagnostic, DiagnosticCode, DiagnosticData, DiagnosticPlace, ReadResult, RecordPath } from "./diagnostic";
export type { Certainty, Evidence } from "./evidence";
