import { xmlText } from "../text";
import {
  BAR_LEFT,
  filled,
  HEADING_HEIGHT,
  LABEL_END,
  LABEL_LIMIT,
  labelUpTo,
  type Panel,
  panelHeading,
  sizeOf,
} from "./chart-panels";
import { shorten } from "./shorten";
import type { ThemesByMeeting } from "./themes-by-meeting";

/** The themes and meetings that a chart shows, and their numbers as a sentence. */
export interface ShownMeetings extends ThemesByMeeting {
  readonly heading: string;
  readonly left: number;
  readonly description: string;
}

const MOST_THEMES = 15;
const MOST_MEETINGS = 20;

/** Sizes in pixels. */
const ROW_HEIGHT = 40;
const HIGHEST_BAR = 20;
const GRID_WIDTH = 480;
const WIDEST_CELL = 60;

/** The most frequent themes at the last meetings; `undefined` for one meeting, of which the themes alone say as much. */
export function shownMeetings({ editions, rows }: ThemesByMeeting): ShownMeetings | undefined {
  if (editions.length < 2) return undefined;
  const named = rows.slice(0, -1);
  const years = editions.slice(-MOST_MEETINGS);
  const shown = [...named.slice(0, MOST_THEMES), ...rows.slice(-1)].map((row) => ({
    ...row,
    counts: row.counts.slice(-MOST_MEETINGS),
  }));
  const heading = "Themes by meeting (sessions)";
  const told = shown.map(
    ({ label, counts }) => `${label} ${years.map((year, at) => `${year}: ${counts[at]!}`).join(", ")}`,
  );
  return {
    editions: years,
    rows: shown,
    heading,
    left: rows.length - shown.length,
    description: `${heading}: ${told.join("; ")}.`,
  };
}

/** A row for each theme, a column for each meeting, in each cell a number over a bar of its height. */
export function meetingPanel({ heading, editions, rows, left }: ShownMeetings, y: number): Panel {
  const cell = Math.min(WIDEST_CELL, Math.floor(GRID_WIDTH / editions.length));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const top = y + HEADING_HEIGHT + 18;
  const middleOf = (column: number) => BAR_LEFT + column * cell + cell / 2;
  const years = editions.map(
    (year, column) =>
      `<text x="${middleOf(column)}" y="${top - 4}" text-anchor="middle" font-size="${cell < 34 ? 9 : 12}">${year}</text>`,
  );
  const drawn = rows.map(({ key, label, counts }, at) => {
    const base = top + (at + 1) * ROW_HEIGHT - 4;
    const cells = counts.map((count, column) => {
      const height = Math.round((HIGHEST_BAR * count) / most);
      const x = middleOf(column) - cell / 2 + 3;
      const bar =
        height === 0 ? "" : filled({ x, y: base - height, width: cell - 6, height, isUnknown: key === "unknown" });
      const number = `<text x="${middleOf(column)}" y="${base - height - 3}" text-anchor="middle" font-size="11">${count}</text>`;
      return `<g><title>${xmlText(label)}, ${editions[column]!}: ${count}</title>${bar}${number}</g>`;
    });
    return `${labelUpTo(shorten(label, LABEL_LIMIT, sizeOf), LABEL_END, base - 2)}${cells.join("")}`;
  });
  const end = top + rows.length * ROW_HEIGHT;
  const rest = left > 0 ? [`<text x="20" y="${end + 18}" font-style="italic">and ${left} more themes</text>`] : [];
  return {
    svg: [panelHeading(heading, y), ...years, ...drawn, ...rest].join("\n"),
    height: end - y + (left > 0 ? 26 : 0),
  };
}
