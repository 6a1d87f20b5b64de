import type { DiagnosticDefinitions } from "../definition";

/** Findings about editions, deadline labels and instants. */
export const deadlinesDiagnostics = {} as const satisfies DiagnosticDefinitions;
