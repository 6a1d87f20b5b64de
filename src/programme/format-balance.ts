import { formatRow, markdownLine, printable } from "../text";
import type { Balance } from "./balance";
import { shorten, widthOf } from "./shorten";
import { formatThemes } from "./format-themes";
import type { Tally, TallyRow } from "./tally";

export interface FormatBalanceOptions {
  /** `text` for a terminal, with bars; `csv` has one row for each value of each dimension. */
  readonly format?: "text" | "markdown" | "csv";
  /** How many characters wide `text` may be. */
  readonly columns?: number;
}

/**
 * Tables of a balance. Closed lists show every value, also those that never occur, except the 169 SDG targets: of these only
 * the ones that do. In `csv` cells that a spreadsheet would run as a formula start with an apostrophe.
 */
export function formatBalance(balance: Balance, { format = "text", columns = 80 }: FormatBalanceOptions = {}): string {
  if (format === "csv") return formatCsv(balance);
  const isMarkdown = format === "markdown";
  const head = summaryOf(balance);
  const tables = balance.tallies.map((each) => (isMarkdown ? markdownTable(each) : terminalTable(each, columns)));
  // One meeting alone says no more than the themes themselves.
  if (balance.themesByMeeting.editions.length > 1) tables.push(formatThemes(balance.themesByMeeting, isMarkdown));
  return `${isMarkdown ? "# Balance of the programme\n\n" : ""}${[head, ...tables].join("\n\n")}\n`;
}

/** `57 sessions, 313 appearances of people`: who is in two sessions appears twice. */
export function summaryOf({ sessions, people }: Balance): string {
  return `${counted(sessions, "session")}, ${counted(people, "appearance")} of people`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The rows of a tally that a table shows. */
export function shownRows({ dimension, rows }: Tally): readonly TallyRow[] {
  return dimension === "target" ? rows.filter(({ count, key }) => count > 0 || key === "unknown") : rows;
}

/** `Stakeholder groups (12 people)`, with the number of targets covered where that is what one asks. */
export function headingOf(tally: Tally): string {
  const covered = tally.rows.filter(({ count, key }) => count > 0 && key !== "unknown").length;
  const coverage = tally.dimension === "target" ? `, ${covered} of ${tally.rows.length - 1} covered` : "";
  return `${tally.title} (${tally.total} ${unitOf(tally)}${coverage})`;
}

function unitOf({ total, unit }: Tally): string {
  if (total !== 1) return unit;
  return unit === "people" ? "person" : "session";
}

/** How much of the total a row is, as whole per cent; nothing of nothing is 0. */
function percent(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((100 * count) / total);
}

const LABEL_LIMIT = 42;
/** `  `, two columns of numbers and the gaps between them. */
const FIXED_WIDTH = 18;

function terminalTable(tally: Tally, columns: number): string {
  const rows = shownRows(tally);
  const labels = rows.map(({ label }) => shorten(printable(label), LABEL_LIMIT));
  const labelWidth = Math.max(...labels.map(widthOf));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const barWidth = Math.max(8, Math.min(40, columns - labelWidth - FIXED_WIDTH));
  const lines = rows.map(({ count }, at) => {
    const label = labels[at] ?? "";
    const share = `${percent(count, tally.total)} %`;
    const numbers = `${String(count).padStart(6)} ${share.padStart(6)}`;
    return `  ${label}${" ".repeat(labelWidth - widthOf(label))} ${numbers}  ${barOf(count / most, barWidth)}`.trimEnd();
  });
  return [headingOf(tally), ...lines].join("\n");
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of block characters, to an eighth of one. What occurs at all is never drawn as nothing. */
function barOf(share: number, width: number): string {
  const eighths = share === 0 ? 0 : Math.max(1, Math.round(share * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

function markdownTable(tally: Tally): string {
  const rows = shownRows(tally).map(
    ({ label, count }) => `| ${markdownLine(label)} | ${count} | ${percent(count, tally.total)} % |`,
  );
  return [`## ${headingOf(tally)}`, "", `| | ${tally.unit} | share |`, "| --- | ---: | ---: |", ...rows].join("\n");
}

function formatCsv({ tallies, themesByMeeting }: Balance): string {
  const lines = tallies.flatMap(({ dimension, unit, total, rows }) =>
    rows.map(({ key, label, count }) => [dimension, key, label, String(count), String(total), unit]),
  );
  const { editions, rows: themes } = themesByMeeting;
  const byMeeting = themes.flatMap(({ key, label, counts }) =>
    counts.map((count, at) => {
      const total = tallies.find(({ dimension }) => dimension === "theme")?.total ?? 0;
      return [
        "theme and edition",
        `${key}; ${editions[at]!}`,
        `${label}, ${editions[at]!}`,
        `${count}`,
        `${total}`,
        "sessions",
      ];
    }),
  );
  const header = ["dimension", "value", "label", "count", "total", "unit"];
  return [header, ...lines, ...byMeeting].map(formatRow).join("");
}
