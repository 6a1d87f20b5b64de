import { type Matrix, markdownMatrix, terminalMatrix } from "./matrix";
import type { ThemesByMeeting } from "./themes-by-meeting";

/**
 * The themes as a table with a column for each meeting: in Markdown, or as text of so many columns, where a dot stands for
 * none and the oldest meetings are left out where they do not fit.
 */
export function formatThemes({ editions, rows }: ThemesByMeeting, columns: number | undefined): string {
  const matrix: Matrix = {
    heading: "Themes by meeting (sessions)",
    columns: editions.map((edition) => ({ label: String(edition) })),
    rows,
    keeps: { end: "last", what: "meetings" },
  };
  return columns === undefined ? markdownMatrix(matrix) : terminalMatrix(matrix, columns);
}
