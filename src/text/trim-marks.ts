import { isPlainLetterOrDigit } from "./ascii";
import { codeAt } from "./code-at";

/** A text without the given characters, no letters or digits, at its end. Linear, where a pattern such as `/[ ,]+$/` is not. */
export function trimEndMarks(text: string, marks: string): string {
  const end = endWithoutMarks(text, marks, 0, text.length);
  return end === text.length ? text : text.slice(0, end);
}

/** A text without the given characters, no letters or digits, at either end. */
export function trimMarks(text: string, marks: string): string {
  const end = endWithoutMarks(text, marks, 0, text.length);
  return text.slice(startWithoutMarks(text, marks, 0, end), end);
}

/** Where a stretch of a text begins without the given characters in front. */
export function startWithoutMarks(text: string, marks: string, start: number, end: number): number {
  let at = start;
  while (at < end && isMark(text, at, marks)) at += 1;
  return at;
}

/** Where a stretch of a text ends without the given characters at its end. */
export function endWithoutMarks(text: string, marks: string, start: number, end: number): number {
  let at = end;
  while (at > start && isMark(text, at - 1, marks)) at -= 1;
  return at;
}

function isMark(text: string, at: number, marks: string): boolean {
  return !isPlainLetterOrDigit(codeAt(text, at)) && marks.includes(text[at]!);
}
