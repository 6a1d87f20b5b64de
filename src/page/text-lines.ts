import { isPlainLetterOrDigit } from "../text";
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
  let gap = 0;
  let start = 0;
  while (start < source.length && lines.length <= MOST_LINES) {
    const end = lineEnd(source, start);
    const text = cleanLine(source.slice(start, end));
    if (text === "") gap += 1;
    else {
      const unmarked = withoutListMark(text);
      const span = trimmedSpan(source, start, end);
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
    start = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Takes a bullet or a hyphen off the front of a line. Numbers stay: they may be a goal's. */
export function withoutListMark(text: string): Unmarked {
  const code = text.charCodeAt(0);
  // No mark is a letter or a digit, and most lines begin with one.
  const mark = isPlainLetterOrDigit(code) ? 0 : (LIST_MARK.exec(text)?.[0].length ?? 0);
  // A line of nothing but marks is kept as it is: it may be a separator that says something.
  return mark === 0 || mark === text.length ? { text, bullet: false } : { text: text.slice(mark), bullet: true };
}

const LIST_MARK = /^(?:[•●▪‣◦∙·○✓✔➢►*] ?|[-–—] |[-–—](?=\p{Lu}\p{Ll}))/u;

function lineEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code === 10 || code === 13) break;
    end += 1;
  }
  return end;
}

function trimmedSpan(source: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
}
