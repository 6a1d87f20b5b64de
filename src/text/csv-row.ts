/** What spreadsheet programs run instead of showing, after any number of the quotes that guard against it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED_FORMULA = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * One row as RFC 4180 writes it, with its line break. A cell that a spreadsheet program would run as a formula gets a
 * leading `'`; {@link unguarded} takes it off again, and off no other cell.
 */
export function formatRow(cells: readonly string[]): string {
  return `${cells.map(formatCell).join(",")}\r\n`;
}

function formatCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that a cell was written from. */
export function unguarded(text: string): string {
  return GUARDED_FORMULA.test(text) ? text.slice(1) : text;
}
