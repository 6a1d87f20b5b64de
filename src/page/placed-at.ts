import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Line } from "./line";

/** A finding of a reader that knows the text alone, at the line that has the text. */
export function placedAt(diagnostic: Diagnostic, { span }: Line): Diagnostic {
  // Assigned: a key behind a spread one takes many times as long.
  const placed: { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] } = { ...diagnostic };
  placed.span = span;
  return placed;
}
