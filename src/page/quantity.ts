import type { Quantity } from "../model";
import { codeAt, findNumberWord, isDigit, NUMBER_WORDS, trimEndMarks } from "../text";

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

const SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["dozen", 12],
  ["dozens", 24],
  ["hundred", 100],
  ["thousand", 1000],
] as const);
const FRACTIONS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["tenth", 10],
  ["tenths", 10],
] as const);

type Bound = "exactly" | "about" | "atLeast" | "atMost";

/** Words before a number that make it a bound, by the last of them. */
const QUALIFIERS: Phrases = /* @__PURE__ */ phrases(-1, {
  atLeast: [
    "no fewer than",
    "not fewer than",
    "no less than",
    "not less than",
    "a little over",
    "a little more than",
    "a bit over",
    "a bit more than",
    "slightly more than",
    "slightly over",
    "just over",
    "well over",
    "upwards of",
    "upward of",
    "in excess of",
    "more than",
    "at least",
    "over",
    "above",
    "exceeding",
    "exceeded",
    "minimum of",
  ],
  atMost: [
    "no more than",
    "not more than",
    "maximum of",
    "as many as",
    "slightly fewer than",
    "slightly less than",
    "slightly under",
    "just under",
    "just short of",
    "fewer than",
    "less than",
    "at most",
    "at the most",
    "up to",
    "under",
    "below",
  ],
  about: [
    "close to",
    "in the region of",
    "approximately",
    "approx",
    "around",
    "about",
    "nearly",
    "almost",
    "roughly",
    "some",
    "circa",
    "estimated",
  ],
  exactly: ["exactly", "precisely"],
});

/** Words behind a number that make it a bound, by the first of them: `one third or more`. */
const SUFFIXES: Phrases = /* @__PURE__ */ phrases(0, {
  atLeast: ["or more", "and more", "or above", "at least"],
  atMost: ["or fewer", "or less", "at most", "at the most"],
  about: ["or so", "or thereabouts", "more or less"],
  exactly: [],
});

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** By the word at one end; of each word the longest first, so that `no more than` is found before `more than`. */
function phrases(end: 0 | -1, byBound: Readonly<Record<Bound, readonly string[]>>): Phrases {
  const all = (Object.keys(byBound) as readonly Bound[]).flatMap((bound) =>
    byBound[bound].map((phrase) => ({ words: phrase.split(" "), bound })),
  );
  all.sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const word = phrase.words.at(end)!;
    byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return byWord;
}

/** The words of a text, with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  // Their places are found behind one another: matches that tell their own are objects, one for each word.
  for (const match of text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*%?/gu) ?? []) {
    const word = trimEndMarks(match, ".,'’-");
    const start = text.indexOf(match, end);
    end = start + match.length;
    // `40-50` is two numbers.
    const hyphen = isDigit(codeAt(word, 0)) ? (/^\d+(?=-\d)/.exec(word)?.[0].length ?? -1) : -1;
    if (hyphen > 0) words.push({ text: word.slice(0, hyphen), start, end: start + hyphen });
    words.push({ text: word.slice(hyphen + 1).toLowerCase(), start: start + hyphen + 1, end: start + word.length });
  }
  return words;
}

/** Every number in a text, in figures or in words, with the bound that the words around it set. */
export function findQuantities(text: string, words: readonly Word[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let at = 0;
  while (at < words.length) {
    const number = readNumber(text, words, at);
    if (number === undefined) {
      at += 1;
      continue;
    }
    const quantity = readRange(text, words, at, number) ?? readBound(text, words, at, number);
    found.push(quantity);
    at = quantity.to;
  }
  return found;
}

function readBound(text: string, words: readonly Word[], at: number, number: ReadNumber): FoundQuantity {
  const { isShare } = number;
  const before = words[at]!.text === "majority" ? { bound: "atLeast" as const, from: at } : boundBefore(words, at);
  const behind = before.bound === "exactly" ? boundBehind(text, words, number.to) : undefined;
  const bound = behind?.bound ?? markBefore(text, words[at]!.start) ?? before.bound;
  const { from } = before;
  const to = behind?.to ?? number.to;
  const raw = text.slice(words[from]!.start, words[to - 1]!.end);
  return { quantity: quantityOf(bound, isShare ? round(number.value) : number.value, raw), isShare, from, to };
}

/** Key by key: a literal with a computed name has no shape that is known beforehand. */
function quantityOf(bound: Bound, value: number, raw: string): Quantity {
  const quantity: Partial<Quantity> = {};
  quantity[bound] = value;
  quantity.raw = raw;
  return quantity as Quantity;
}

/** `between 40 and 50`, `40 to 50`, `40–50`: both ends are known. */
function readRange(text: string, words: readonly Word[], at: number, low: ReadNumber): FoundQuantity | undefined {
  const isBetween = at > 0 && words[at - 1]!.text === "between" && words[low.to]?.text === "and";
  const isJoined = words[low.to]?.text === "to";
  const next = words[low.to];
  const isDashed = next !== undefined && /^ ?[-–] ?$/u.test(text.slice(words[low.to - 1]!.end, next.start));
  if (!isBetween && !isJoined && !isDashed) return undefined;
  const second = isDashed ? low.to : low.to + 1;
  const high = second < words.length ? readNumber(text, words, second) : undefined;
  if (high === undefined) return undefined;
  // `40 to 50 percent`: the sign stands once.
  const isShare = high.isShare;
  const least = isShare && !low.isShare ? low.value / 100 : low.value;
  if ((low.isShare && !isShare) || high.value <= least) return undefined;
  const from = isBetween ? at - 1 : at;
  const raw = text.slice(words[from]!.start, words[high.to - 1]!.end);
  const [atLeast, atMost] = isShare ? [round(least), round(high.value)] : [least, high.value];
  return { quantity: { atLeast, atMost, raw }, isShare, from, to: high.to };
}

interface ReadNumber {
  readonly value: number;
  readonly isShare: boolean;
  readonly to: number;
}

function readNumber(text: string, words: readonly Word[], at: number): ReadNumber | undefined {
  const word = words[at]!.text;
  if (!NUMBER_BEGINNINGS.includes(word.charAt(0))) return undefined;
  if (word === "majority" || word === "half") return { value: 0.5, isShare: true, to: at + 1 };
  const part = word === "a" || word === "an" ? FRACTIONS.get(words[at + 1]?.text ?? "") : undefined;
  if (part !== undefined) return isFraction(words, at + 1) ? { value: 1 / part, isShare: true, to: at + 2 } : undefined;
  const count = readCount(words, at);
  if (count === undefined) return readJoinedFraction(word, at);
  const percent = percentBehind(text, words, count.to);
  if (percent !== undefined) return { value: count.value / 100, isShare: true, to: percent };
  const whole = FRACTIONS.get(words[count.to]?.text ?? "");
  if (whole !== undefined && count.value < whole)
    return { value: count.value / whole, isShare: true, to: count.to + 1 };
  return { value: count.value, isShare: false, to: count.to };
}

/** What a number may begin with, in figures or in words: most words begin with something else. */
const NUMBER_BEGINNINGS = "0123456789aefhmnostz";

/** `two-thirds`. */
function readJoinedFraction(word: string, at: number): ReadNumber | undefined {
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return undefined;
  const count = NUMBER_WORDS.indexOf(word.slice(0, hyphen));
  const whole = FRACTIONS.get(word.slice(hyphen + 1));
  if (count < 1 || whole === undefined || count >= whole) return undefined;
  return { value: count / whole, isShare: true, to: at + 1 };
}

/** `a third of them` and `at least a third.` are parts; `a third speaker` is none. */
function isFraction(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.start - words[at]!.end > 1 || BEHIND_FRACTION.has(next.text);
}

const BEHIND_FRACTION: ReadonlySet<string> = /* @__PURE__ */ new Set(["of", "or", "were", "was", "are", "is", "being"]);

/** Where a percent sign or word behind a number ends: `60%`, `60 %`, `60 percent`, `60 per cent`. */
function percentBehind(text: string, words: readonly Word[], to: number): number | undefined {
  const last = words[to - 1]!;
  if (last.text.endsWith("%") || /^ ?%/u.test(text.slice(last.end, last.end + 2))) return to;
  const behind = words[to]?.text;
  if (behind === "percent" || behind === "percentage") return to + 1;
  return behind === "per" && words[to + 1]?.text === "cent" ? to + 2 : undefined;
}

/** Shares are kept to three decimals, as reports give them no finer. */
function round(value: number): number {
  return Math.round(Number((value * 1000).toFixed(6))) / 1000;
}

/** `120`, `1,200`, `eighty-five`, `one hundred and twenty`, `a dozen`. */
function readCount(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const { text } = words[at]!;
  const digits = isDigit(codeAt(text, 0)) ? /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?%?$/u.exec(text) : null;
  if (digits !== null) {
    const value = Number(`${digits[1]!.replaceAll(",", "")}.${digits[2] ?? "0"}`);
    return { value, to: at + 1 };
  }
  const isArticle = words[at]!.text === "a" && SCALES.has(words[at + 1]?.text ?? "");
  let value = isArticle ? 1 : findNumberWord(words[at]!.text);
  if (value === undefined) return undefined;
  let total = 0;
  let to = at + 1;
  for (; to < words.length; to += 1) {
    const word = words[to]!.text;
    const scale = SCALES.get(word);
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
  // `over a hundred`, `at least the half`.
  const before = at > 0 ? words[at - 1]!.text : "";
  const last = before === "the" || before === "a" ? at - 1 : at;
  const phrases = last > 0 ? QUALIFIERS.get(words[last - 1]!.text) : undefined;
  for (const { words: parts, bound } of phrases ?? []) {
    const from = last - parts.length;
    if (from >= 0 && parts.every((part, index) => words[from + index]!.text === part)) return { bound, from };
  }
  return { bound: "exactly", from: at };
}

function boundBehind(text: string, words: readonly Word[], to: number): { bound: Bound; to: number } | undefined {
  if (text[words[to - 1]!.end] === "+") return { bound: "atLeast", to };
  for (const { words: parts, bound } of SUFFIXES.get(words[to]?.text ?? "") ?? [])
    if (parts.every((part, index) => words[to + index]?.text === part)) return { bound, to: to + parts.length };
  return undefined;
}

/** `~85`, `> 100`. */
function markBefore(text: string, start: number): Bound | undefined {
  switch (
    text
      .slice(Math.max(0, start - 2), start)
      .trim()
      .at(-1)
  ) {
    case "~":
    case "≈":
      return "about";
    case ">":
      return "atLeast";
    case "<":
      return "atMost";
    default:
      return undefined;
  }
}
