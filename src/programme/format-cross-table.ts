import { formatRow } from "../text";
import { quantity, shortened } from "./balance-tables";
import type { CrossTable } from "./cross-table";
import type { Dimension } from "./dimensions";
import { markdownMatrix, type Matrix, terminalMatrix } from "./matrix";
import type { TallyRow } from "./tally";

export interface FormatCrossTableOptions {
  /** `text` for a terminal; `csv` has one row for each pair of values, also where they never come together. */
  readonly format?: "text" | "markdown" | "csv";
  /** How many characters wide `text` may be; 40 at the least. */
  readonly columns?: number;
}

/**
 * A table of two dimensions, whose last column is all of each row. Where `text` has no room for every column, the heading
 * says how many are shown: of meetings the last, of other values the first. In `csv`, cells that a spreadsheet would run as
 * a formula start with an apostrophe.
 */
export function formatCrossTable(
  table: CrossTable,
  { format = "text", columns = 80 }: FormatCrossTableOptions = {},
): string {
  if (format === "csv") return pairsOf(table);
  // Of nothing, rows of dots would only hide that there is nothing.
  if (table.total === 0) return `${format === "markdown" ? "## " : ""}${headingOf(table)}\n`;
  const matrix = matrixOf(table);
  return `${format === "markdown" ? markdownMatrix(matrix) : terminalMatrix(matrix, columns)}\n`;
}

function headingOf({ title, total, unit }: CrossTable): string {
  return `${title} (${quantity(total, unit)})`;
}

function matrixOf(table: CrossTable): Matrix {
  const { dimensions, columns, rows } = table;
  const [, across] = dimensions;
  return {
    heading: headingOf(table),
    columns: columns.map((column) => ({ label: headOf(across, column) })),
    rows,
    keeps: across === "edition" ? { end: "last", what: "meetings" } : { end: "first", what: "columns" },
    total: { label: "All", counts: rows.map(({ count }) => count) },
  };
}

/** Titles of goals and names of regions are far longer than the numbers below them. */
function headOf(dimension: Dimension, { key, label }: TallyRow): string {
  if (dimension === "goal" && key !== "unknown") return key;
  return dimension === "regionalGroup" ? shortened(label) : label;
}

/** One row for each pair, so that a spreadsheet program can turn it into whatever table is wanted. */
function pairsOf({ dimensions, unit, total, columns, rows }: CrossTable): string {
  const [down, across] = dimensions;
  const lines = rows.flatMap(({ key, label, counts }) =>
    columns.map((column, at) => [key, column.key, label, column.label, String(counts[at]), String(total), unit]),
  );
  const header = [down, across, `${down}Label`, `${across}Label`, "count", "total", "unit"];
  return [header, ...lines].map(formatRow).join("");
}
