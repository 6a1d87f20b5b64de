import { markdownLine, printable } from "../text";
import { leftToRight, shorten, widthOf } from "./shorten";
import type { ThemesByMeeting } from "./themes-by-meeting";

const HEADING = "Themes by meeting (sessions)";

/** What a column of numbers takes, and what a label needs at the least to be known. */
const YEAR_WIDTH = 6;
const NARROWEST_LABEL = 20;

/**
 * The themes as a table with a column for each meeting: in Markdown, or as text of so many columns, where a dot stands for
 * none and the oldest meetings are left out where they do not fit.
 */
export function formatThemes({ editions, rows }: ThemesByMeeting, columns: number | undefined): string {
  if (columns === undefined) {
    const lines = rows.map(({ label, counts }) => `| ${[markdownLine(label), ...counts].join(" | ")} |`);
    const rule = `| --- | ${editions.map(() => "---:").join(" | ")} |`;
    return [`## ${HEADING}`, "", `| | ${editions.join(" | ")} |`, rule, ...lines].join("\n");
  }
  const fitting = Math.max(1, Math.floor((columns - 2 - NARROWEST_LABEL) / YEAR_WIDTH));
  const shown = editions.slice(-fitting);
  const labels = rows.map(({ label }) => shorten(printable(label), columns - 2 - YEAR_WIDTH * shown.length));
  const width = Math.max(...labels.map(widthOf));
  const line = (label: string, cells: readonly (string | number)[]) =>
    `  ${leftToRight(label)}${" ".repeat(width - widthOf(label))}${cells.map((cell) => String(cell).padStart(YEAR_WIDTH)).join("")}`;
  const lines = rows.map(({ counts }, at) =>
    line(
      labels[at]!,
      counts.slice(-fitting).map((count) => (count === 0 ? "·" : count)),
    ),
  );
  const rest = shown.length < editions.length ? `, the last ${shown.length} of ${editions.length} meetings` : "";
  return [`${HEADING}${rest}`, line("", shown), ...lines].join("\n");
}
