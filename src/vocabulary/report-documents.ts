import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * What a session hands in: before the meeting a proposal or, in 2018, a synthesis; afterwards the takeaways, the call to action, the report and the reflection on gender.
 *
 * Source: report headings as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const REPORT_DOCUMENTS = /* @__PURE__ */ frozenVocabulary({
  "key-takeaways": { label: "Key Takeaways", spellings: ["Key Takeaway", "Takeaways", "Key Session Takeaways"] },
  "call-to-action": { label: "Call to Action", spellings: ["Calls to Action", "Call for Action"] },
  "session-report": {
    label: "Session Report",
    spellings: ["Report", "Session Reports", "Final Report", "Full Report", "Workshop Report"],
  },
  "gender-reflection": {
    label: "Reflection on Gender Issues",
    spellings: [
      "Reflection to Gender Issues",
      "Gender Report",
      "Gender Report Card",
      "Gender reflection",
      "Reflection on Gender Issues (Gender Report)",
    ],
  },
  synthesis: { label: "Pre-Session Synthesis", spellings: ["Synthesis", "Pre-session Synthesis & Short Report"] },
  proposal: { label: "Proposal", spellings: ["Workshop Proposal", "Session Proposal", "Proposals"] },
});

/** Slug of a report document, as records hold it. */
export type ReportDocument = keyof typeof REPORT_DOCUMENTS;

const reader = /* @__PURE__ */ vocabularyReader("report documents", REPORT_DOCUMENTS);

/**
 * Reads the name of a report document in any spelling met on pages.
 *
 * @example
 * readReportDocument("Call to Action").value; // "call-to-action"
 */
export function readReportDocument(text: string): ReadResult<ReportDocument> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the report documents. */
export function findReportDocument(text: string): ReportDocument | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the report documents.
 *
 * @example
 * isReportDocument("session-report"); // true
 * isReportDocument("minutes"); // false
 */
export function isReportDocument(value: unknown): value is ReportDocument {
  return reader.is(value);
}
