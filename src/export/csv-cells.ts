import type { Span } from "../text";

/** A cell of a file, and where it stands. */
export interface CsvCell {
  readonly text: string;
  readonly span: Span;
  /** Its quotes do not pair: the text is the likeliest reading. */
  readonly isBroken?: boolean;
}

/** The rows of a file. Every kind of line break ends a row outside quotes; a byte order mark is passed over. */
export function readRows(text: string, delimiter: string): CsvCell[][] {
  const rows: CsvCell[][] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const row: CsvCell[] = [];
    for (;;) {
      const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readBare(text, at, delimiter);
      row.push(cell);
      at = cell.span.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    rows.push(row);
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

function readBare(text: string, start: number, delimiter: string): CsvCell {
  let end = start;
  while (end < text.length && !endsCell(text[end]!, delimiter)) end += 1;
  return { text: text.slice(start, end), span: { start, end } };
}

function readQuoted(text: string, start: number, delimiter: string): CsvCell {
  let value = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: value + text.slice(at), span: { start, end: text.length }, isBroken: true };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = readBare(text, quote + 1, delimiter);
      const span = { start, end: rest.span.end };
      return rest.text === "" ? { text: value, span } : { text: value + rest.text, span, isBroken: true };
    }
    value += '"';
    at = quote + 2;
  }
}

function endsCell(character: string, delimiter: string): boolean {
  return character === delimiter || character === "\n" || character === "\r";
}
