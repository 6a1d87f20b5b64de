import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * How a person takes part.
 *
 * Source: marks beside names as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const PARTICIPATIONS = /* @__PURE__ */ frozenVocabulary({
  online: {
    label: "Online",
    spellings: [
      "Remote",
      "Remotely",
      "Virtual",
      "Virtually",
      "On-line",
      "Remote participation",
      "Online participation",
    ],
  },
  onsite: { label: "Onsite", spellings: ["On-site", "In person", "In presence"] },
});

/** Slug of a way of taking part, as records hold it. */
export type Participation = keyof typeof PARTICIPATIONS;

const reader = /* @__PURE__ */ vocabularyReader("ways of taking part", PARTICIPATIONS);

/**
 * Reads how a person takes part, in any spelling met on pages.
 *
 * @example
 * readParticipation("Remote").value; // "online"
 */
export function readParticipation(text: string): ReadResult<Participation> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the ways of taking part. */
export function findParticipation(text: string): Participation | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the ways of taking part.
 *
 * @example
 * isParticipation("onsite"); // true
 * isParticipation("hybrid"); // false
 */
export function isParticipation(value: unknown): value is Participation {
  return reader.is(value);
}
