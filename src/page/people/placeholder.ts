import { containsWord, wordSet } from "../../text";

const MARKS = /* @__PURE__ */ wordSet("TBC TBD TBA tbc tbd tba");

const PHRASES = [
  "to be confirmed",
  "to be determined",
  "to be announced",
  "to be decided",
  "to be invited",
  "to confirm",
  "name of speaker",
  "no pre-defined speakers",
  "no predefined speakers",
  "will provide more speakers",
  "more representatives",
  "representatives from each",
  "representative from each",
  "speakers will be announced",
  "speakers will be confirmed",
  "speakers will be invited",
];

/**
 * Whether words hold a place for somebody to be named: `TBC`, `[TBC]`, `NGO (TBD)`, `Name of speaker to confirm`,
 * `more representatives TBC`.
 */
export function isPlaceholder(text: string): boolean {
  // Most lines hold neither the letters of a mark nor a word that every phrase has one of.
  if ((text.includes("TB") || text.includes("tb")) && containsWord(text, MARKS)) return true;
  const lower = text.toLowerCase();
  return PHRASE_WORDS.some((word) => lower.includes(word)) && PHRASES.some((phrase) => lower.includes(phrase));
}

const PHRASE_WORDS = ["to be ", "to confirm", "speaker", "representative"];
