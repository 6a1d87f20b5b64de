import { markdownLine, printable } from "../text";
import { leftToRight, shorten, widthOf } from "./shorten";

/** A table of numbers with a label for each row and each column. */
export interface Matrix {
  readonly heading: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Where a terminal has no room for every column: which are kept, and what they are called. */
  readonly keeps: { readonly end: "first" | "last"; readonly what: string };
  /** What stands in the last column, whatever else is left out. */
  readonly total?: MatrixColumn & { readonly counts: readonly number[] };
}

export interface MatrixColumn {
  readonly label: string;
}

export interface MatrixRow {
  readonly label: string;
  readonly counts: readonly number[];
}

/** The table in Markdown. */
export function markdownMatrix({ heading, columns, rows, total }: Matrix): string {
  const heads = [...columns, ...(total === undefined ? [] : [total])].map(({ label }) => markdownLine(label));
  const lines = rows.map(({ label, counts }, at) => {
    const cells = [...counts, ...(total === undefined ? [] : [total.counts[at]!])];
    return `| ${[markdownLine(label), ...cells].join(" | ")} |`;
  });
  const rule = `| --- | ${heads.map(() => "---:").join(" | ")} |`;
  return [`## ${heading}`, "", `| | ${heads.join(" | ")} |`, rule, ...lines].join("\n");
}

/** What a column of numbers takes at the least, what its label may take, and what a row's label needs to be known. */
const NARROWEST_COLUMN = 6;
const WIDEST_LABEL = 14;
const NARROWEST_LABEL = 20;

/** The table as text of so many characters, where a dot stands for none; columns for which there is no room are left out. */
export function terminalMatrix({ heading, columns, rows, keeps, total }: Matrix, width: number): string {
  const heads = columns.map(({ label }) => headOf(label));
  const last = total === undefined ? [] : [headOf(total.label)];
  const shown = fitting(heads, width - 2 - NARROWEST_LABEL - sumOf(last.map(columnWidth)), keeps.end);
  const cellsOf = <Cell>(cells: readonly Cell[]) => cells.slice(shown.from, shown.to);
  const kept = [...cellsOf(heads), ...last];
  const limit = width - 2 - sumOf(kept.map(columnWidth));
  const labels = rows.map(({ label }) => shorten(printable(label), limit));
  const labelWidth = Math.max(...labels.map(widthOf));
  const line = (label: string, cells: readonly string[]) => {
    const numbers = cells.map((cell, at) => " ".repeat(columnWidth(kept[at]!) - widthOf(cell)) + leftToRight(cell));
    return `  ${leftToRight(label)}${" ".repeat(labelWidth - widthOf(label))}${numbers.join("")}`;
  };
  const lines = rows.map(({ counts }, at) => {
    const numbers = [...cellsOf(counts), ...(total === undefined ? [] : [total.counts[at]!])];
    return line(
      labels[at]!,
      numbers.map((count) => (count === 0 ? "·" : String(count))),
    );
  });
  const number = shown.to - shown.from;
  const rest = number < heads.length ? `, the ${keeps.end} ${number} of ${heads.length} ${keeps.what}` : "";
  return [`${heading}${rest}`, line("", kept), ...lines].join("\n");
}

function headOf(label: string): string {
  return shorten(printable(label), WIDEST_LABEL);
}

function columnWidth(head: string): number {
  return Math.max(NARROWEST_COLUMN, widthOf(head) + 2);
}

/** As many columns from one end as there is room for, and one at the least. */
function fitting(heads: readonly string[], room: number, end: "first" | "last"): { from: number; to: number } {
  const widths = heads.map(columnWidth);
  if (end === "last") widths.reverse();
  let used = 0;
  const first = widths.findIndex((width) => (used += width) > room);
  const number = first === -1 ? heads.length : Math.max(1, first);
  return end === "first" ? { from: 0, to: number } : { from: heads.length - number, to: heads.length };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
