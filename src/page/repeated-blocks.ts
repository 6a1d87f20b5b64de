import { codeAt, isDigit } from "../text";
import { findHeading } from "./headings";
import type { Line } from "./line";

/** A page's lines without the blocks that the copy printed twice, and what was left out. */
export interface Collapsed {
  readonly lines: readonly Line[];
  readonly repeats: readonly { readonly line: Line; readonly count: number }[];
}

/** The longest block that is looked for, in lines; copies repeat a list of organisers or a pair of labels. */
const LONGEST_BLOCK = 16;

/** A line shorter than this may rightly stand twice: one person in two roles, one target under two goals. */
const LONG_LINE = 150;

/**
 * Collapses what damaged copies print twice: blocks that follow themselves line by line, and numbered people lines
 * (`Speaker 2: …`) that come again. A person's name alone is never collapsed: it may stand for two roles.
 */
export function collapseRepeats(lines: readonly Line[]): Collapsed {
  const kept: Line[] = [];
  const repeats: { line: Line; count: number }[] = [];
  const numbered = new Set<string>();
  const lengths = lines.map(({ text }) => text.length);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const length = repeatedBlock(lines, lengths, at);
    if (length > 0) {
      repeats.push({ line, count: 1 });
      at += length;
      continue;
    }
    const isNumbered = isNumberedLine(line);
    at += 1;
    if (at === lines.length && isCutRepeat(line, kept)) {
      repeats.push({ line, count: 1 });
      continue;
    }
    if (isNumbered && numbered.has(line.text)) {
      repeats.push({ line, count: 1 });
      continue;
    }
    if (isNumbered) numbered.add(line.text);
    kept.push(line);
  }
  return { lines: kept, repeats };
}

/** Whether the last line is the beginning of one shortly above: the end of the copy has cut a block that it repeats. */
function isCutRepeat({ text }: Line, kept: readonly Line[]): boolean {
  return text.length >= LONG_LINE && kept.slice(-LONGEST_BLOCK).some((line) => line.text.startsWith(text));
}

/** `Speaker 2: Ana Example`: a number and a colon early in the line, and a value behind. */
function isNumberedLine(line: Line): boolean {
  const { text } = line;
  const colon = text.indexOf(":");
  if (colon < 0 || colon > 40 || !isBehindDigit(text, colon)) return false;
  const heading = findHeading(line);
  return heading?.single === true && heading.rest !== "";
}

/** Whether a digit stands right before a place, or before the space there. */
function isBehindDigit(text: string, at: number): boolean {
  return isDigit(codeAt(text, codeAt(text, at - 1) === SPACE ? at - 2 : at - 1));
}

const SPACE = 32;

/** Length of the block that begins here and equals the one right before it; 0 where there is none. */
function repeatedBlock(lines: readonly Line[], lengths: readonly number[], at: number): number {
  const { text } = lines[at]!;
  const longest = Math.min(LONGEST_BLOCK, at, lines.length - at);
  for (let length = 1; length <= longest; length += 1) {
    // Hardly two lines are as long as each other, and numbers are compared in a tenth of the time.
    if (lengths[at - length] !== lengths[at] || lines[at - length]!.text !== text || !mayRepeat(lines, at, length))
      continue;
    let same = 1;
    while (same < length && lines[at - length + same]!.text === lines[at + same]!.text) same += 1;
    if (same === length) return length;
  }
  return 0;
}

function mayRepeat(lines: readonly Line[], at: number, length: number): boolean {
  const line = lines[at]!;
  if (length > 2 || line.text.length >= LONG_LINE) return true;
  if (length === 1 || line.gap > 0) return false;
  return findHeading(line) !== undefined || lines[at + 1]!.text.length >= LONG_LINE;
}
