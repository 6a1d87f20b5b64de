import { isPlainLetterOrDigit } from "./ascii";
import { codeAt } from "./code-at";

/** Where the plain letters and digits end that begin at an offset. */
export function plainWordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && isPlainLetterOrDigit(codeAt(text, end))) end += 1;
  return end;
}

/** Where the plain letters and digits begin that stand before an offset. */
export function plainWordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isPlainLetterOrDigit(codeAt(text, start - 1))) start -= 1;
  return start;
}
