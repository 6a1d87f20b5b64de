import { formatRow, markdownLine, printable } from "../text";
import type { Balance } from "./balance";
import { type BalanceTable, balanceTables, combinationRow, shownRows, summaryOf } from "./balance-tables";
import { leftToRight, shorten, widthOf } from "./shorten";
import { formatThemes } from "./format-themes";

export interface FormatBalanceOptions {
  /** `text` for a terminal, with bars; `csv` has one row for each value of each dimension. */
  readonly format?: "text" | "markdown" | "csv";
  /** How many characters wide `text` may be; 40 at the least. */
  readonly columns?: number;
}

/**
 * Tables of a balance. Closed lists show every value, also those that never occur, except the 169 SDG targets: of these only
 * the ones that do. Combinations of group, region, role and participation are the most frequent ones, and all of them in
 * `csv`. Of no sessions there are no tables, except in `csv`. There, cells that a spreadsheet would run as a formula start with an apostrophe.
 */
export function formatBalance(balance: Balance, { format = "text", columns = 80 }: FormatBalanceOptions = {}): string {
  if (format === "csv") return formatCsv(balance);
  const isMarkdown = format === "markdown";
  // Of nothing, pages of zeros would only hide that there is nothing.
  const tables = (balance.sessions === 0 ? [] : balanceTables(balance)).map((each) =>
    isMarkdown ? markdownTable(each) : terminalTable(each, columns),
  );
  // One meeting alone says no more than the themes themselves.
  if (balance.themesByMeeting.editions.length > 1) {
    tables.push(formatThemes(balance.themesByMeeting, isMarkdown ? undefined : columns));
  }
  const head = summaryOf(balance);
  return `${isMarkdown ? "# Balance of the programme\n\n" : ""}${[head, ...tables].join("\n\n")}\n`;
}

/** How much of the total a row is, as whole per cent; nothing of nothing is 0. */
function percent(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((100 * count) / total);
}

/** `  `, two columns of numbers and the gaps between them. */
const FIXED_WIDTH = 18;

const WIDEST_BAR = 40;

/** A fourth of the line for bars, so that they can be compared; the labels get what is left. */
function narrowestBar(columns: number): number {
  return Math.min(20, Math.floor(columns / 4));
}

function terminalTable({ heading, rows, total, left, needsWholeLabels }: BalanceTable, columns: number): string {
  const limit = Math.max(8, columns - FIXED_WIDTH - narrowestBar(columns));
  const whole = rows.map(({ label }) => printable(label));
  // Rows that begin alike get a line for their labels where these do not fit beside the numbers.
  const isTall = needsWholeLabels === true && whole.some((label) => widthOf(label) > limit);
  const labels = whole.map((label) => (isTall ? "" : shorten(label, limit)));
  const labelWidth = Math.max(...labels.map(widthOf));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const barWidth = Math.max(1, Math.min(WIDEST_BAR, columns - labelWidth - FIXED_WIDTH));
  const lines = rows.map(({ count }, at) => {
    const label = labels[at] ?? "";
    const share = `${percent(count, total)} %`;
    const numbers = `${String(count).padStart(6)} ${share.padStart(6)}`;
    const cell = `${leftToRight(label)}${" ".repeat(labelWidth - widthOf(label))}`;
    const above = isTall ? `  ${shorten(whole[at] ?? "", columns - 2)}\n` : "";
    return above + `  ${cell} ${numbers}  ${barOf(count / most, barWidth)}`.trimEnd();
  });
  return [heading, ...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join("\n");
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of block characters, to an eighth of one. What occurs at all is never drawn as nothing. */
function barOf(share: number, width: number): string {
  const eighths = share === 0 ? 0 : Math.max(1, Math.round(share * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

function markdownTable({ heading, unit, rows, total, left }: BalanceTable): string {
  const lines = rows.map(({ label, count }) => `| ${markdownLine(label)} | ${count} | ${percent(count, total)} % |`);
  const rest = left > 0 ? [`| and ${left} more | | |`] : [];
  return [
    `## ${heading}`,
    "",
    `| | ${unit === "people" ? "appearances" : unit} | share |`,
    "| --- | ---: | ---: |",
    ...lines,
    ...rest,
  ].join("\n");
}

function formatCsv({ tallies, combinations, themesByMeeting, people }: Balance): string {
  const lines = tallies.flatMap(({ dimension, unit, total, rows }) =>
    shownRows(dimension, rows).map(({ key, label, count }) => [
      dimension,
      key,
      label,
      String(count),
      String(total),
      unit,
    ]),
  );
  const together = combinations.map((cell) => {
    const { key, label, count } = combinationRow(cell);
    return [Object.keys(cell.values).join(" and "), key, label, String(count), String(people), "people"];
  });
  const { editions, rows: themes } = themesByMeeting;
  const sessions = tallies.find(({ dimension }) => dimension === "theme")?.total ?? 0;
  const byMeeting = themes.flatMap(({ key, label, counts }) =>
    counts.map((count, at) => [
      "theme and edition",
      `${key}; ${editions[at]!}`,
      `${label}, ${editions[at]!}`,
      `${count}`,
      `${sessions}`,
      "sessions",
    ]),
  );
  const header = ["dimension", "value", "label", "count", "total", "unit"];
  return [header, ...lines, ...together, ...byMeeting].map(formatRow).join("");
}
