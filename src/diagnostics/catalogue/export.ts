import type { DiagnosticDefinitions } from "../definition";

/** Findings of what an export leaves out, and of reading other formats back in. */
export const exportDiagnostics = {} as const satisfies DiagnosticDefinitions;
