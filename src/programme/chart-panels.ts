import { xmlText } from "../text";
import type { BalanceTable } from "./balance-tables";
import { columnsOf, isRightToLeft, shorten } from "./shorten";
import type { TallyRow } from "./tally";

/** A part of a chart, drawn at its place. */
export interface Panel {
  readonly svg: string;
  readonly height: number;
}

export const INK = "#1a1a1a";
export const PAPER = "#ffffff";
const BAR = "#2b5c8a";

/** Sizes in pixels. */
export const WIDTH = 880;
export const MARGIN = 20;
export const HEADING_HEIGHT = 40;
/** Labels end here, bars begin a little further on. */
export const LABEL_END = 370;
export const BAR_LEFT = 380;
const BAR_WIDTH = 420;
const ROW_HEIGHT = 22;
/** A label above its bar takes a line of its own. */
const TALL_ROW_HEIGHT = 42;
const BAR_HEIGHT = 16;

/** How much of a label fits beside a bar, and above one, in letters of middle width. */
export const LABEL_LIMIT = 50;
const WIDE_LABEL_LIMIT = 120;

/** Open lists can be long; what is left out is said in a line of its own. */
const MOST_ROWS = 20;

/** A table with the most frequent rows of a long one; `unknown` stays the last. */
export function limited(table: BalanceTable): BalanceTable {
  const { rows, left } = table;
  if (rows.length <= MOST_ROWS) return table;
  const isUnknown = ({ key }: TallyRow) => key === "unknown";
  const known = rows.filter((row) => !isUnknown(row)).toSorted((a, b) => b.count - a.count);
  const kept = [...known.slice(0, MOST_ROWS - 1), ...rows.filter(isUnknown)];
  return { ...table, rows: kept, left: left + rows.length - kept.length };
}

/** The bars of a table. Labels that are too long to stand beside their bars stand above them. */
export function barPanel({ heading, rows, left }: BalanceTable, y: number): Panel {
  const isTall = rows.some(({ label }) => shorten(label, LABEL_LIMIT, sizeOf) !== label);
  const rowHeight = isTall ? TALL_ROW_HEIGHT : ROW_HEIGHT;
  const scale = (isTall ? BAR_LEFT + BAR_WIDTH - MARGIN : BAR_WIDTH) / Math.max(1, ...rows.map(({ count }) => count));
  const top = y + HEADING_HEIGHT;
  const bars = rows.map((row, at) => barOf(row, { y: top + at * rowHeight, scale, isTall }));
  const end = top + rows.length * rowHeight;
  return {
    svg: [
      panelHeading(heading, y),
      ...bars,
      ...(left > 0 ? [`<text x="${MARGIN}" y="${end + 15}" font-style="italic">and ${left} more</text>`] : []),
    ].join("\n"),
    height: end - y + (left > 0 ? ROW_HEIGHT : 0),
  };
}

export function panelHeading(heading: string, y: number): string {
  return `<text x="${MARGIN}" y="${y + 26}" font-size="15" font-weight="bold">${xmlText(heading)}</text>`;
}

function barOf(
  { key, label, count }: TallyRow,
  { y, scale, isTall }: { y: number; scale: number; isTall: boolean },
): string {
  const left = isTall ? MARGIN : BAR_LEFT;
  const top = isTall ? y + 20 : y + 3;
  const width = Math.round(count * scale);
  const text = isTall
    ? labelFrom(shorten(label, WIDE_LABEL_LIMIT, sizeOf), MARGIN, y + 15)
    : labelUpTo(shorten(label, LABEL_LIMIT, sizeOf), LABEL_END, y + 15);
  const bar = width === 0 ? "" : filled({ x: left, y: top, width, height: BAR_HEIGHT, isUnknown: key === "unknown" });
  return `<g><title>${xmlText(label)}: ${count}</title>${text}${bar}<text x="${left + width + 6}" y="${top + 12}">${count}</text></g>`;
}

/** A bar. What is not known is hatched: no colour tells it from the rest. */
export function filled(bar: { x: number; y: number; width: number; height: number; isUnknown: boolean }): string {
  const { x, y, width, height, isUnknown } = bar;
  const look = isUnknown ? 'class="unknown" fill="url(#balance-unknown)"' : `class="bar" fill="${BAR}"`;
  return `<rect ${look} x="${x}" y="${y}" width="${width}" height="${height}" stroke="${INK}"/>`;
}

/** A label that ends at `x`, whichever way its letters run. */
export function labelUpTo(label: string, x: number, y: number): string {
  // Where letters run to the left, the right end is where they start, and `…` stands at the left.
  const way = isRightToLeft(label) ? 'direction="rtl" text-anchor="start"' : 'text-anchor="end"';
  return `<text x="${x}" y="${y}" ${way}>${xmlText(label)}</text>`;
}

function labelFrom(label: string, x: number, y: number): string {
  const way = isRightToLeft(label) ? ' direction="rtl" text-anchor="end"' : "";
  return `<text x="${x}" y="${y}"${way}>${xmlText(label)}</text>`;
}

/** Capitals are wider than the letters that the limits are made for, and some are very wide. */
export function sizeOf(character: string): number {
  if (/^[MW@ЖШЩЮ]$/u.test(character)) return 1.9;
  return /^\p{Lu}$/u.test(character) ? 1.3 : columnsOf(character);
}
