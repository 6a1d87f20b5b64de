import { xmlText } from "../text";
import type { Balance } from "./balance";
import { headingOf, shownRows, summaryOf } from "./format-balance";
import { columnsOf, shorten } from "./shorten";
import type { Tally, TallyRow } from "./tally";

/** Sizes in pixels. */
const WIDTH = 860;
const LABEL_WIDTH = 350;
const BAR_LEFT = 360;
const BAR_WIDTH = 400;
const ROW_HEIGHT = 22;
const HEADING_HEIGHT = 40;
const PANEL_GAP = 18;
const MARGIN = 20;

/** Open lists can be long; what is left out is said in a line of its own. */
const MOST_ROWS = 20;
const LABEL_LIMIT = 44;

/**
 * An SVG chart of a balance: for each dimension a panel of bars, each with its label and its number beside it.
 *
 * Nothing depends on colour: bars are told by their place, `unknown` is hatched and named. The text alternative
 * (`<title>`, `<desc>`) says every number that the picture shows. The same balance gives the same bytes.
 */
export function toBalanceChart(balance: Balance): string {
  const panels = balance.tallies.map((tally) => ({ tally, ...rowsOf(tally) }));
  let y = MARGIN + HEADING_HEIGHT;
  const drawn = panels.map(({ tally, rows, left }) => {
    const panel = panelOf(tally, { rows, left, y });
    y += HEADING_HEIGHT + (rows.length + (left > 0 ? 1 : 0)) * ROW_HEIGHT + PANEL_GAP;
    return panel;
  });
  const title = `Balance of a programme: ${summaryOf(balance)}`;
  const description = panels.map(({ tally, rows }) => described(tally, rows)).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="balance-title balance-desc" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="#1a1a1a">`,
    `<title id="balance-title">${xmlText(title)}</title>`,
    `<desc id="balance-desc">${xmlText(description)}</desc>`,
    '<defs><pattern id="balance-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="2" height="6" fill="#1a1a1a"/></pattern></defs>',
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 16}" font-size="18" font-weight="bold">${xmlText(title)}</text>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

/** The rows that fit, the most frequent of a long list, and how many are left out. */
function rowsOf(tally: Tally): { rows: readonly TallyRow[]; left: number } {
  const all = shownRows(tally);
  if (all.length <= MOST_ROWS) return { rows: all, left: 0 };
  const known = all.slice(0, -1).toSorted((a, b) => b.count - a.count);
  const rows = [...known.slice(0, MOST_ROWS - 1), ...all.slice(-1)];
  return { rows, left: all.length - rows.length };
}

function panelOf(tally: Tally, { rows, left, y }: { rows: readonly TallyRow[]; left: number; y: number }): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const bars = rows.map((row, at) => barOf(row, { most, y: y + HEADING_HEIGHT + at * ROW_HEIGHT }));
  const rest = `<text x="${LABEL_WIDTH}" y="${y + HEADING_HEIGHT + rows.length * ROW_HEIGHT + 15}" text-anchor="end" font-style="italic">and ${left} more</text>`;
  return [
    `<text x="${MARGIN}" y="${y + 26}" font-size="15" font-weight="bold">${xmlText(headingOf(tally))}</text>`,
    ...bars,
    ...(left > 0 ? [rest] : []),
  ].join("\n");
}

function barOf({ key, label, count }: TallyRow, { most, y }: { most: number; y: number }): string {
  const width = Math.round((BAR_WIDTH * count) / most);
  const fill = key === "unknown" ? "url(#balance-unknown)" : "#2b5c8a";
  const short = shorten(label, LABEL_LIMIT, labelSizeOf);
  const bar =
    width === 0
      ? ""
      : `<rect x="${BAR_LEFT}" y="${y + 3}" width="${width}" height="${ROW_HEIGHT - 6}" fill="${fill}" stroke="#1a1a1a"/>`;
  return `<g><title>${xmlText(label)}: ${count}</title><text x="${LABEL_WIDTH}" y="${y + 15}" text-anchor="end">${xmlText(short)}</text>${bar}<text x="${BAR_LEFT + width + 6}" y="${y + 15}">${count}</text></g>`;
}

/** Capitals are wider than the letters that the limit is made for. */
function labelSizeOf(character: string): number {
  return /^\p{Lu}$/u.test(character) ? 1.3 : columnsOf(character);
}

function described(tally: Tally, rows: readonly TallyRow[]): string {
  return `${headingOf(tally)}: ${rows.map(({ label, count }) => `${label} ${count}`).join(", ")}.`;
}
