import type { DiagnosticDefinitions } from "../definition";

/** Findings about records that do not fit the schema. */
export const schemaDiagnostics = {} as const satisfies DiagnosticDefinitions;
