import type { DiagnosticDefinitions } from "../definition";

/** Findings about streams of records: lines, encodings, broken JSON. */
export const pipelineDiagnostics = {} as const satisfies DiagnosticDefinitions;
