import { xmlText } from "../text";
import type { Balance } from "./balance";
import { type BalanceTable, balanceTables, summaryOf } from "./balance-tables";
import { barPanel, INK, limited, MARGIN, type Panel, PAPER, WIDTH } from "./chart-panels";
import { meetingPanel, shownMeetings } from "./meeting-panel";

const TITLE_HEIGHT = 40;
const PANEL_GAP = 18;

/** Without colours of its own, a reader of a dark page would look into a lamp. */
const DARK =
  "@media (prefers-color-scheme: dark) { .balance { fill: #e8e8e8 } .balance .paper { fill: #16191d } .balance .bar { fill: #78aee0 } .balance .bar, .balance .unknown { stroke: #e8e8e8 } .balance .stripe { fill: #e8e8e8 } }";

/**
 * An SVG chart of a balance: for each dimension a panel of bars, each with its label and its number beside it, the most
 * frequent combinations, and the themes of each meeting where there are several.
 *
 * Nothing depends on colour: bars are told by their place, `unknown` is hatched and named. The text alternative
 * (`<title>`, `<desc>`) says every number that the picture shows. On a dark page the picture is dark. The same balance
 * gives the same bytes.
 */
export function toBalanceChart(balance: Balance): string {
  const tables = balanceTables(balance).map(limited);
  const meetings = shownMeetings(balance.themesByMeeting);
  const parts = [
    ...tables.map((table) => (y: number) => barPanel(table, y)),
    ...(meetings === undefined ? [] : [(y: number) => meetingPanel(meetings, y)]),
  ];
  let y = MARGIN + TITLE_HEIGHT;
  const drawn = parts.map((part) => {
    const panel: Panel = part(y);
    y += panel.height + PANEL_GAP;
    return panel.svg;
  });
  const title = `Balance of a programme: ${summaryOf(balance)}`;
  const description = [...tables.map(described), ...(meetings === undefined ? [] : [meetings.description])].join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="balance" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-labelledby="balance-title balance-desc" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="${INK}">`,
    `<title id="balance-title">${xmlText(title)}</title>`,
    `<desc id="balance-desc">${xmlText(description)}</desc>`,
    `<style>${DARK}</style>`,
    `<defs><pattern id="balance-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="6" height="6" fill="${PAPER}"/><rect class="stripe" width="2" height="6" fill="${INK}"/></pattern></defs>`,
    `<rect class="paper" width="${WIDTH}" height="${y}" fill="${PAPER}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 16}" font-size="18" font-weight="bold">${xmlText(title)}</text>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

function described({ heading, rows, left }: BalanceTable): string {
  const rest = left > 0 ? `, and ${left} more` : "";
  return `${heading}: ${rows.map(({ label, count }) => `${label} ${count}`).join(", ")}${rest}.`;
}
