import { codeAt, isDigit, type Span } from "../../text";
import type { SdgCodeParts } from "./code-parts";

/** A text that is shaped like a reference to a goal, target or indicator, taken apart. */
export interface SdgShape extends SdgCodeParts {
  /** Whether a word such as `SDG` stands before the code. */
  readonly hasPrefix: boolean;
  /** Where the code stands in the text, without its prefix. */
  readonly codeSpan: Span;
  /** What stands between the code and the words: `:`, `. `, ` — `, or white space alone. */
  readonly separator: string;
  /** What follows the separator: a goal's title, in most texts. */
  readonly words: string;
  readonly wordsSpan: Span;
}

/** `sdg 9 target 9.c`: the goal before the target's code. Takes small letters. */
const GOAL_BEFORE_TARGET = /^sdg[\s-]?(\d{1,2})[\s,]{1,3}(?=target)/u;

const SEPARATOR = /^(?:\s*[.:)–—-]\s*|\s+)/u;

/** The longest title with its prefix has about half as many characters; longer lines are prose. */
const LONGEST = 160;

/** Takes a text apart, or gives `undefined` where it cannot be a reference. Allocates nothing for most such texts. */
export function matchSdgShape(text: string): SdgShape | undefined {
  const start = skipLead(text);
  if (!mayBegin(text, start)) return undefined;
  const end = text.trimEnd().length;
  if (end - start > LONGEST) return undefined;
  return takeApart(text, start, end);
}

function takeApart(text: string, start: number, end: number): SdgShape | undefined {
  const body = text.slice(start, end).toLowerCase();
  const outer = body.startsWith("sdg") ? GOAL_BEFORE_TARGET.exec(body) : null;
  const offset = outer === null ? 0 : outer[0].length;
  const match = matchCode(body.slice(offset));
  if (match === null) return undefined;

  const [whole, wordAfterSdg, word, goal, part, indicator] = match;
  const prefix = wordAfterSdg ?? word;
  if (outer !== null && Number(outer[1]) !== Number(goal)) return undefined;
  if (!fitsPrefix(prefix, part, indicator)) return undefined;

  const codeEnd = start + offset + whole.length;
  const rest = text.slice(codeEnd, end);
  const separator = SEPARATOR.exec(rest)?.[0] ?? "";
  const words = rest.slice(separator.length);
  if (rest !== "" && (separator === "" || !beginsWords(words))) return undefined;
  const codeLength = goal!.length + lengthOf(part) + lengthOf(indicator);
  return {
    hasPrefix: prefix !== undefined,
    goal: Number(goal),
    part: part && unpadded(part),
    indicator: indicator === undefined ? indicator : Number(indicator),
    codeSpan: { start: codeEnd - codeLength, end: codeEnd },
    separator,
    words,
    wordsSpan: { start: codeEnd + separator.length, end },
  };
}

// The next two patterns stand in functions because `\p{…}` costs a tenth of a millisecond at import.

/** Prefix, number, target's part, indicator, in small letters. The prefixes met, with the Spanish and French `SDG`. */
function matchCode(body: string): RegExpExecArray | null {
  const shape =
    /^(?:(?:sdg\s(goal|target|indicator)|(sdg|goal|ods|odd|target|indicator))[\s#‐‑–—-]{0,3})?(\d{1,2})(?:\.(0?[a-z]|\d{1,2})(?:\.(\d{1,2}))?)?(?![\p{L}\p{N}])/u;
  return shape.exec(body);
}

function beginsWords(words: string): boolean {
  return /^(?:\p{L}|$)/u.test(words);
}

/** `Target 9` lacks what it promises, and so does `Indicator 9.c`. */
function fitsPrefix(prefix: string | undefined, part: string | undefined, indicator: string | undefined): boolean {
  if (prefix === "target") return part !== undefined && indicator === undefined;
  return prefix !== "indicator" || indicator !== undefined;
}

/** The length of a piece of a code with its point. */
function lengthOf(piece: string | undefined): number {
  return piece === undefined ? 0 : piece.length + 1;
}

function unpadded(part: string): string {
  return part.length > 1 && part.startsWith("0") ? part.slice(1) : part;
}

const BULLETS = "•●▪◦‣·*-–—";

/** The index of the first character that is neither white space nor a bullet. */
function skipLead(text: string): number {
  let at = 0;
  while (at < text.length && (isSpace(codeAt(text, at)) || BULLETS.includes(text.charAt(at)))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/** A digit, or the first three letters of a prefix: nearly all lines of a page end here. */
function mayBegin(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (isDigit(code)) return true;
  // Bit 0x20 makes a Latin letter small.
  switch (((code | 0x20) << 16) | ((codeAt(text, at + 1) | 0x20) << 8) | codeAt(text, at + 2) | 0x20) {
    case 0x736467: // sdg
    case 0x6f6473: // ods
    case 0x6f6464: // odd
    case 0x676f61: // goa, as in Goal
    case 0x746172: // tar, as in Target
    case 0x696e64: // ind, as in Indicator
      return true;
    default:
      return false;
  }
}
