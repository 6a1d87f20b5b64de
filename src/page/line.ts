import type { Span } from "../text";
import type { FieldMeaning } from "./html-fields";

/**
 * One non-blank line of a page, cleaned, with its place in the source. Every line has every key: everything that is done with
 * lines is slower for objects of several shapes.
 */
export interface Line {
  /** Tidied: Unicode NFC, plain spaces, no zero-width characters, no list mark, trimmed. */
  readonly text: string;
  /** The same with its list mark: how running text keeps it. */
  readonly marked: string;
  /** The line in the source as received. */
  readonly span: Span;
  /** How many empty lines stand before it; two or more are where a damaged copy has lost a label. */
  readonly gap: number;
  /** Whether the line is a list item: it began with a bullet or a hyphen, or stood in an `<li>`. */
  readonly bullet: boolean;
  /** What the HTML markup says about the line: the label of a field, the page's headline. */
  readonly markup: "label" | "headline" | undefined;
  /** The field that the HTML markup puts the line into, one object per element. */
  readonly field: FieldMeaning | undefined;
}

/**
 * The longest transcripts of whole days have a tenth of this. A page of more lines is none, and is not read to its end: what
 * is kept of each line would take more memory than a process has.
 */
export const MOST_LINES = 100_000;

/** A line with other words, at the same place: the value behind a label, a part of a list. */
export function lineWith({ span, gap, bullet, markup, field }: Line, text: string): Line {
  return { text, marked: text, span, gap, bullet, markup, field };
}
