/** A text without the given characters at its end. Linear, where a pattern such as `/[ ,]+$/` is not. */
export function trimEndMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** A text without the given characters at either end. */
export function trimMarks(text: string, marks: string): string {
  const trimmed = trimEndMarks(text, marks);
  let start = 0;
  while (start < trimmed.length && marks.includes(trimmed[start]!)) start += 1;
  return trimmed.slice(start);
}
