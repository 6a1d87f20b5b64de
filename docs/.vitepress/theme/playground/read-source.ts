import { readPage } from "igf-sessions/page";

import type { Reading } from "./reading";
import { ruleFindings } from "./rule-findings";

/** The first sign of JSON, after white space, to which the mark belongs that some editors put first. */
const RECORD_START = /^\s*[[{]/;

/**
 * Reads a pasted text: records where it begins like JSON, otherwise a page. Pages, text or HTML, give their result at
 * once; the validator for records is loaded when the first record comes.
 */
export function readSource(source: string): Reading | Promise<Reading> {
  if (RECORD_START.test(source)) return import("./read-records").then(({ readRecords }) => readRecords(source));
  const { session, diagnostics } = readPage(source);
  const ofPage = diagnostics.map((diagnostic) => ({
    diagnostic,
    ...(diagnostic.span === undefined ? {} : { span: diagnostic.span }),
  }));
  if (session === undefined) return { source, sessions: [], findings: ofPage };
  return { source, sessions: [session], findings: [...ofPage, ...ruleFindings(session)] };
}

/** A text with line feeds only, as the editor holds it: places of findings then mean the same in both. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
