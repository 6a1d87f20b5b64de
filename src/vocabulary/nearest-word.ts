import { distance } from "fastest-levenshtein";

/** Words longer than this are never a misspelt term; comparing them would only cost time. */
const LONGEST_TERM = 64;

/**
 * The word that was probably meant: the one with the fewest edits, at most a third of its length. The first of equals wins.
 */
export function nearestWord<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  if (text.length > LONGEST_TERM) return undefined;
  const typed = text.trim().toLowerCase();
  let nearest: Word | undefined;
  let fewest = Infinity;
  for (const word of words) {
    const edits = distance(typed, word.toLowerCase());
    if (edits >= fewest || edits > Math.max(1, Math.floor(word.length / 3))) continue;
    nearest = word;
    fewest = edits;
  }
  return nearest;
}
