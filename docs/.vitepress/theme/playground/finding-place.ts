import type { Finding } from "./reading";
import { lineNumberAt } from "./underlined-lines";

/** Where a finding is, in words: its line, its place in the record, or the whole source. */
export function placeOf({ diagnostic: { path }, span, sessionId }: Finding, source: string): string {
  if (span !== undefined) return `Line ${lineNumberAt(source, span.start)}`;
  if (path === undefined || path.length === 0) return "The whole session";
  return `${sessionId ?? "The record"}: ${path.map((step, at) => stepOf(step, at === 0)).join("")}`;
}

function stepOf(step: string | number, isFirst: boolean): string {
  if (typeof step === "number") return `[${step}]`;
  return isFirst ? step : `.${step}`;
}

/** The path of the page that explains a code, from the root of the site. */
export function pageOfCode(code: string): string {
  return `/diagnostics/${code}`;
}
