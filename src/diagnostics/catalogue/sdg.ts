import type { DiagnosticDefinitions } from "../definition";

/** Findings about SDG goals, targets and indicators. */
export const sdgDiagnostics = {} as const satisfies DiagnosticDefinitions;
