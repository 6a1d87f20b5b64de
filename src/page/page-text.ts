import type { Line } from "./line";

/** The text of several lines: one line each, an empty line where the page has one, list marks kept. */
export function textOf(lines: readonly Line[]): string {
  let text = "";
  for (const [index, { marked, gap }] of lines.entries())
    text += index === 0 ? marked : gap > 0 ? `\n\n${marked}` : `\n${marked}`;
  return text;
}

/** The paragraphs of several lines, list marks taken off. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}
