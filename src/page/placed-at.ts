import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Line } from "./line";

/** A finding of a reader that knows the text alone, at the line that has the text. */
export function placedAt(diagnostic: Diagnostic, { span }: Line): Diagnostic {
  // Assigned: a key behind a spread makes an object slowly, and a page may have a finding for each line.
  const placed: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } = { ...diagnostic };
  placed.span = span;
  return placed;
}
