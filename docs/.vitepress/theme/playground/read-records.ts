import type { Session } from "igf-sessions";
import { config } from "zod/v4/core";

import type { Finding, Reading, Span } from "./reading";
import { ruleFindings } from "./rule-findings";

/** Reads records: JSON, a list of them, or one a line. */
export async function readRecords(source: string): Promise<Reading> {
  // Before the first schema is made: zod would otherwise try `new Function`, which the site's policy forbids.
  config({ jitless: true });
  const { validateSessions } = await import("igf-sessions/pipeline");
  const sessions: Session[] = [];
  const findings: Finding[] = [];
  for await (const { session, diagnostics } of validateSessions([source])) {
    for (const diagnostic of diagnostics) {
      findings.push({ diagnostic, span: spanAt(source, diagnostic.line, diagnostic.column) });
    }
    if (session === undefined) continue;
    sessions.push(session);
    findings.push(...ruleFindings(session));
  }
  return { source, sessions, findings };
}

/** What stands at a line and column, up to the end of the value or of the line. */
function spanAt(source: string, line: number, column: number): Span {
  let lineStart = 0;
  for (let count = 1; count < line; count += 1) lineStart = source.indexOf("\n", lineStart) + 1;
  const start = Math.min(lineStart + column - 1, source.length);
  const [value = " "] = /^(?:"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|.)/.exec(source.slice(start, start + 4096)) ?? [];
  return { start, end: start + value.length };
}
