import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * How a session is run.
 *
 * Source: format lines as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const FORMAT_KINDS = /* @__PURE__ */ frozenVocabulary({
  panel: { label: "Panel", spellings: ["Panel Discussion"] },
  "round-table": { label: "Round Table", spellings: ["Roundtable", "Round Table Discussion"] },
  "birds-of-a-feather": { label: "Birds of a Feather", spellings: ["BoF", "Bird of a Feather", "Birds of Feather"] },
  debate: { label: "Debate", spellings: ["Debates"] },
  "break-out-group-discussions": {
    label: "Break-out Group Discussions",
    spellings: ["Breakout Group Discussions", "Break-out Group Discussion", "Break-out Groups", "Breakout Groups"],
  },
  other: { label: "Other", spellings: [] },
});

/** Slug of a session format, as records hold it. */
export type FormatKind = keyof typeof FORMAT_KINDS;

const reader = /* @__PURE__ */ vocabularyReader("session formats", FORMAT_KINDS);

/**
 * Reads a session format in any spelling met on pages.
 *
 * @example
 * readFormatKind("Birds of a Feather").value; // "birds-of-a-feather"
 */
export function readFormatKind(text: string): ReadResult<FormatKind> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the session formats. */
export function findFormatKind(text: string): FormatKind | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the session formats.
 *
 * @example
 * isFormatKind("round-table"); // true
 * isFormatKind("Round Table"); // false
 */
export function isFormatKind(value: unknown): value is FormatKind {
  return reader.is(value);
}
