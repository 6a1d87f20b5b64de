import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Findings about words that should come from a closed list. */
export const vocabularyDiagnostics = {
  "vocabulary/unknown-term": {
    severity: "error",
    message: (d: { vocabulary: string; text: string; count: number; nearest?: string }) =>
      `${quote(d.text)} is none of the ${d.count} ${d.vocabulary}.`,
    hint: (d: { nearest?: string }) => (d.nearest === undefined ? undefined : `Did you mean ${quote(d.nearest)}?`),
  },
} as const satisfies DiagnosticDefinitions;
