import type { DiagnosticDefinitions } from "../definition";

/** Findings of the checks over one session or a whole programme. */
export const programmeDiagnostics = {} as const satisfies DiagnosticDefinitions;
