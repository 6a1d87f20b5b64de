import { distance } from "fastest-levenshtein";

import { fold } from "./fold";

/** How sure it is that two spellings name one person. */
export type NameLikeness = "same" | "likely" | "different";

/** Below this length one letter often makes another name: `Wang` and `Wong`, `Li` and `Lin`. */
const SHORTEST_MISSPELT = 5;

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/**
 * Tells whether two names without titles are spellings of one person's name. Holds in both directions.
 *
 * `same`: the same words in any order; accents, letter case and punctuation do not count.
 * `likely`: one letter differs in one word of five or more, the rest is equal; or one name leaves words of the other out
 * and shares two; or first name and family name agree and each has one more word; or initials stand for words; or a
 * word is written in two. A person should look before two `likely` names are treated as one.
 *
 * @example
 * nameLikeness("Ramon Casabella", "CASABELLA Ramón"); // "same"
 * nameLikeness("A. Example", "Ana Example"); // "likely"
 * nameLikeness("Ana Example", "Ana Sample"); // "different"
 */
export function nameLikeness(a: string, b: string): NameLikeness {
  return tokenLikeness(nameTokens(a), nameTokens(b));
}

/** The words of a name as they are compared, in the order in which they stand. */
export function nameTokens(name: string): readonly string[] {
  const folded = foldName(name);
  return folded === "" ? [] : folded.split(" ");
}

/** The same words as one text. */
export function foldName(name: string): string {
  // Most names are plain words; the way below takes eight times as long, and programmes hold tens of thousands of names.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(name)) return name.toLowerCase();
  const small = name.toLowerCase();
  const plain = UNFOLDED.test(small)
    ? small.replace(/['’‘ʼ`´]/g, "").replace(/[øłđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    : small;
  return fold(plain);
}

/** What folding leaves apart or in its place. */
const UNFOLDED = /['’‘ʼ`´øłđðþßæœı]/;

/** {@link nameLikeness} of names whose words are at hand: for those who compare many. */
export function tokenLikeness(a: readonly string[], b: readonly string[]): NameLikeness {
  // Every likeness below rests on at least one word that both names share; most pairs of names share none.
  if (!a.some((word) => b.includes(word))) return "different";
  const onlyA = without(a, b);
  const shared = a.length - onlyA.length;
  const onlyB = without(b, a);
  if (onlyA.length === 0 && onlyB.length === 0) return "same";

  const isLikely =
    (shared >= 2 && (onlyA.length === 0 || onlyB.length === 0)) ||
    isOneMisspelling(onlyA, onlyB) ||
    isInitials(onlyA, onlyB) ||
    isWrittenInTwo(onlyA, onlyB) ||
    isWrittenInTwo(onlyB, onlyA) ||
    (onlyA.length === 1 && onlyB.length === 1 && (keepsFamilyName(a, b) || keepsFamilyName(b, a)));
  return isLikely ? "likely" : "different";
}

/** The words of `all` that are left when each word of `taken` has been crossed out once. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function isOneMisspelling(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || first === undefined || second === undefined) return false;
  if (Math.min(first.length, second.length) < SHORTEST_MISSPELT) return false;
  return Math.abs(first.length - second.length) <= 1 && distance(first, second) === 1;
}

function isInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((word) => {
    const at = left.findIndex((other) => isInitialOf(word, other) || isInitialOf(other, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.length > 1 && word.startsWith(initial);
}

/** `Yi Wei` for `Yiwei`. */
function isWrittenInTwo(parts: readonly string[], whole: readonly string[]): boolean {
  const [word] = whole;
  if (parts.length !== 2 || whole.length !== 1 || word === undefined) return false;
  const joined = parts.join("");
  // A copy that lost an accented letter has a space in its place: `V jelis` for `Vėjelis`.
  return joined === word || (word.length >= SHORTEST_MISSPELT && distance(joined, word) === 1);
}

/**
 * `Ana Maria Silva` and `Ana Silva Costa`: the first name is shared, and the last word of one stands in the other.
 * `Ana Maria Silva` and `Ana Maria Costa` are two people.
 */
function keepsFamilyName(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 3 && b.length >= 3 && a[0] === b[0] && b.includes(a.at(-1) ?? "");
}
