import type { DiagnosticDefinitions } from "../definition";

/** Findings of the page reader: what a page lacks, what was guessed, what was tidied. */
export const pageDiagnostics = {} as const satisfies DiagnosticDefinitions;
