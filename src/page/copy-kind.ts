import type { CopyKind } from "../model";
import { SESSION_TAB } from "./boilerplate";
import { readFormatLine } from "./format-line";
import type { Line } from "./line";

/** A copy that has lost its headline begins with the site's tab, or, where that is gone too, with the format. */
function startsBehindTitle({ text }: Line): boolean {
  return text === SESSION_TAB || readFormatLine(text) !== undefined;
}

/** A page this short may have no line of one word by chance. */
const SHORTEST_JUDGED = 6;

/**
 * Which kind of text copy a page is. Copies of one page lose different things: some drop every line of a single word, and
 * with it most labels; some begin with the site's tab `Session` and have lost the title.
 */
export function copyKindOf(lines: readonly Line[], isHtml: boolean): CopyKind | undefined {
  if (isHtml) return "html";
  if (lines[0] !== undefined && startsBehindTitle(lines[0])) return "session-led";
  // Entries of the older site have no labels to lose.
  if (lines.slice(0, 3).some(({ text }) => text.startsWith("This is now a legacy site"))) return undefined;
  if (lines.some(({ text }) => !text.includes(" "))) return "full";
  return lines.length < SHORTEST_JUDGED ? undefined : "one-word-lines-dropped";
}
