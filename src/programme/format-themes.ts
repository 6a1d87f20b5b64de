import { markdownLine, printable } from "../text";
import { shorten, widthOf } from "./shorten";
import type { ThemesByMeeting } from "./themes-by-meeting";

const LABEL_LIMIT = 42;

/** The themes as a table with a column for each meeting; a dot stands for none. */
export function formatThemes({ editions, rows }: ThemesByMeeting, isMarkdown: boolean): string {
  const heading = "Themes by meeting (sessions)";
  if (isMarkdown) {
    const lines = rows.map(({ label, counts }) => `| ${[markdownLine(label), ...counts].join(" | ")} |`);
    const rule = `| --- | ${editions.map(() => "---:").join(" | ")} |`;
    return [`## ${heading}`, "", `| | ${editions.join(" | ")} |`, rule, ...lines].join("\n");
  }
  const labels = rows.map(({ label }) => shorten(printable(label), LABEL_LIMIT));
  const width = Math.max(...labels.map(widthOf));
  const line = (label: string, cells: readonly (string | number)[]) =>
    `  ${label}${" ".repeat(width - widthOf(label))}${cells.map((cell) => String(cell).padStart(6)).join("")}`;
  const lines = rows.map(({ counts }, at) =>
    line(
      labels[at]!,
      counts.map((count) => (count === 0 ? "·" : count)),
    ),
  );
  return [heading, line("", editions), ...lines].join("\n");
}
