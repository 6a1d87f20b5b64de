import type { Line } from "./line";

/** The text of several lines: one line each, an empty line where the page has one, list marks kept. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .map((line, index) => (index === 0 ? line.marked : `${line.gap > 0 ? "\n\n" : "\n"}${line.marked}`))
    .join("");
}

/** The paragraphs of several lines, list marks taken off. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}
