import type { Severity } from "igf-sessions/diagnostics";

import type { Finding } from "./reading";

/** A stretch of a line, underlined where findings are about it. */
export interface Part {
  readonly text: string;
  readonly severity?: Severity;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** The lines of a source, cut where underlining begins or ends. The gravest of several findings gives the colour. */
export function underlinedLines(source: string, findings: readonly Finding[]): readonly (readonly Part[])[] {
  let start = 0;
  return source.split("\n").map((text) => {
    const line = { text, start, end: start + text.length };
    start = line.end + 1;
    return partsOf(line, findings);
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(line: Line, findings: readonly Finding[]): readonly Part[] {
  const here = findings.flatMap(({ diagnostic: { severity }, span }) =>
    span === undefined || span.end <= line.start || span.start >= line.end
      ? []
      : [{ severity, start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) }],
  );
  const cuts = [...new Set([line.start, line.end, ...here.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const text = line.text.slice(start - line.start, cuts[at + 1]! - line.start);
    const severity = here
      .filter((span) => span.start <= start && start < span.end)
      .map((span) => span.severity)
      .sort((a, b) => GRAVITY[b] - GRAVITY[a])[0];
    return severity === undefined ? { text } : { text, severity };
  });
}

/** The number of the line, from 1, on which an offset stands. */
export function lineNumberAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
