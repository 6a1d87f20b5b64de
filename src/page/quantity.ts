import type { Quantity } from "../model";
import { findNumberWord, NUMBER_WORDS, trimEndMarks } from "../text";

/** A number found in running text. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  /** Whether it is a part of a whole (`one third`, `60%`) rather than a count. */
  readonly isShare: boolean;
  /** Index of the first and behind the last word. */
  readonly from: number;
  readonly to: number;
}

/** A word of running text with its place. */
export interface Word {
  /** Lower case, without punctuation around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { dozen: 12, dozens: 24, hundred: 100, thousand: 1000 };
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  tenth: 10,
  tenths: 10,
};

type Bound = "exactly" | "about" | "atLeast" | "atMost";

/** Words before a number that make it a bound, longest first. */
const QUALIFIERS: readonly (readonly [string, Bound])[] = [
  ["no more than", "atMost"],
  ["not more than", "atMost"],
  ["no fewer than", "atLeast"],
  ["no less than", "atLeast"],
  ["not less than", "atLeast"],
  ["a little over", "atLeast"],
  ["a little more than", "atLeast"],
  ["slightly more than", "atLeast"],
  ["slightly over", "atLeast"],
  ["just over", "atLeast"],
  ["well over", "atLeast"],
  ["upwards of", "atLeast"],
  ["more than", "atLeast"],
  ["at least", "atLeast"],
  ["over", "atLeast"],
  ["above", "atLeast"],
  ["exceeding", "atLeast"],
  ["exceeded", "atLeast"],
  ["minimum of", "atLeast"],
  ["fewer than", "atMost"],
  ["less than", "atMost"],
  ["at most", "atMost"],
  ["up to", "atMost"],
  ["under", "atMost"],
  ["below", "atMost"],
  ["close to", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["around", "about"],
  ["about", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["estimated", "about"],
  ["exactly", "exactly"],
];

/** The words of a text, with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*%?/gu)) {
    const word = trimEndMarks(match[0], ".,'’-");
    words.push({ text: word.toLowerCase(), start: match.index, end: match.index + word.length });
  }
  return words;
}

/** Every number in a text, in figures or in words, with the bound that the words before it set. */
export function findQuantities(text: string, words: readonly Word[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let at = 0;
  while (at < words.length) {
    const number = readNumber(words, at);
    if (number === undefined) {
      at += 1;
      continue;
    }
    const { bound, from } =
      words[at]!.text === "majority" ? { bound: "atLeast" as const, from: at } : boundBefore(words, at);
    const raw = text.slice(words[from]!.start, words[number.to - 1]!.end);
    const range = readRange(text, words, at, number);
    if (range !== undefined) found.push(range);
    else found.push({ quantity: { [bound]: number.value, raw }, isShare: number.isShare, from, to: number.to });
    at = range?.to ?? number.to;
  }
  return found;
}

/** `between 40 and 50`, `40 to 50`: both ends are known. */
function readRange(text: string, words: readonly Word[], at: number, low: ReadNumber): FoundQuantity | undefined {
  const isBetween = words[at - 1]?.text === "between" && words[low.to]?.text === "and";
  if (!isBetween && words[low.to]?.text !== "to") return undefined;
  const high = low.to + 1 < words.length ? readNumber(words, low.to + 1) : undefined;
  if (high === undefined || high.isShare !== low.isShare || high.value <= low.value) return undefined;
  const from = isBetween ? at - 1 : at;
  const raw = text.slice(words[from]!.start, words[high.to - 1]!.end);
  return { quantity: { atLeast: low.value, atMost: high.value, raw }, isShare: low.isShare, from, to: high.to };
}

interface ReadNumber {
  readonly value: number;
  readonly isShare: boolean;
  readonly to: number;
}

function readNumber(words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at]!.text;
  const next = words[at + 1]?.text;
  if (word === "majority") return { value: 0.5, isShare: true, to: at + 1 };
  if (word === "half") return { value: 0.5, isShare: true, to: at + 1 };
  const count = readCount(words, at);
  if (count === undefined) return undefined;
  const behind = words[count.to]?.text;
  if (word.endsWith("%")) return { value: round(count.value / 100), isShare: true, to: count.to };
  if (behind === "percent" || behind === "percentage")
    return { value: round(count.value / 100), isShare: true, to: count.to + 1 };
  if (behind === "per" && words[count.to + 1]?.text === "cent") {
    return { value: round(count.value / 100), isShare: true, to: count.to + 2 };
  }
  const part = behind === undefined ? undefined : FRACTIONS[behind];
  if (part !== undefined && count.value < part)
    return { value: round(count.value / part), isShare: true, to: count.to + 1 };
  const joined = /^(?<count>one|two|three|four)-(?<part>\p{L}+)$/u.exec(word);
  if (joined !== null && next !== undefined) {
    const whole = FRACTIONS[joined.groups!["part"]!];
    if (whole !== undefined)
      return { value: round(NUMBER_WORDS.indexOf(joined.groups!["count"]!) / whole), isShare: true, to: at + 1 };
  }
  return { value: count.value, isShare: false, to: count.to };
}

/** Shares are kept to three decimals, as reports give them no finer. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** `120`, `1,200`, `eighty-five`, `one hundred and twenty`, `a dozen`. */
function readCount(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?%?$/u.exec(words[at]!.text);
  if (digits !== null) {
    const value = Number(`${digits[1]!.replaceAll(",", "")}.${digits[2] ?? "0"}`);
    return { value, to: at + 1 };
  }
  const isArticle = words[at]!.text === "a" && SCALES[words[at + 1]?.text ?? ""] !== undefined;
  let value = isArticle ? 1 : findNumberWord(words[at]!.text);
  if (value === undefined) return undefined;
  let total = 0;
  let to = at + 1;
  for (; to < words.length; to += 1) {
    const word = words[to]!.text;
    const scale = SCALES[word];
    const more = findNumberWord(word);
    if (scale !== undefined) {
      total += Math.max(value, 1) * scale;
      value = 0;
    } else if (word === "and" && total > 0 && findNumberWord(words[to + 1]?.text ?? "") !== undefined) continue;
    else if (more !== undefined && total > 0 && value === 0) value = more;
    else break;
  }
  return { value: total + value, to };
}

function boundBefore(words: readonly Word[], at: number): { bound: Bound; from: number } {
  for (const [phrase, bound] of QUALIFIERS) {
    const parts = phrase.split(" ");
    const from = at - parts.length;
    if (from >= 0 && parts.every((part, index) => words[from + index]!.text === part)) return { bound, from };
  }
  return { bound: "exactly", from: at };
}
