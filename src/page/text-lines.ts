import { codeAt, isPlainLetterOrDigit } from "../text";
import { cleanLine } from "./clean-line";
import { type Line, MOST_LINES } from "./line";

/** A list mark and what follows it. */
export interface Unmarked {
  readonly text: string;
  readonly bullet: boolean;
}

/** The non-blank lines of a plain-text page, to one more than a page may have. */
export function textLines(source: string): Line[] {
  const lines: Line[] = [];
  const { length } = source;
  let gap = 0;
  let start = 0;
  let feed = indexOrEnd(source, "\n", 0);
  let carriageReturn = indexOrEnd(source, "\r", 0);
  while (start < length && lines.length <= MOST_LINES) {
    // Only behind one that was found: most pages have but one of the two, and a long one is not searched for the other each time.
    if (feed < start) feed = indexOrEnd(source, "\n", start);
    if (carriageReturn < start) carriageReturn = indexOrEnd(source, "\r", start);
    const end = Math.min(feed, carriageReturn);
    const span = trimmedSpan(source, start, end);
    const text = cleanLine(source.slice(span.start, span.end));
    if (text === "") gap += 1;
    else {
      const unmarked = withoutListMark(text);
      lines.push({
        text: unmarked.text,
        marked: text,
        span,
        gap,
        bullet: unmarked.bullet,
        markup: undefined,
        field: undefined,
      });
      gap = 0;
    }
    start = end + (codeAt(source, end) === 13 && codeAt(source, end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function indexOrEnd(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at;
}

/** Takes a bullet or a hyphen off the front of a line. Numbers stay: they may be a goal's. */
export function withoutListMark(text: string): Unmarked {
  const code = codeAt(text, 0);
  // No mark is a letter or a digit, and most lines begin with one.
  const mark = isPlainLetterOrDigit(code) ? 0 : (LIST_MARK.exec(text)?.[0].length ?? 0);
  // A line of nothing but marks is kept as it is: it may be a separator that says something.
  return mark === 0 || mark === text.length ? { text, bullet: false } : { text: text.slice(mark), bullet: true };
}

const LIST_MARK = /^(?:[•●▪‣◦∙·○✓✔➢►*] ?|[-–—] |[-–—](?=\p{Lu}\p{Ll}))/u;

function trimmedSpan(source: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(codeAt(source, from))) from += 1;
  while (to > from && isBlank(codeAt(source, to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
}
