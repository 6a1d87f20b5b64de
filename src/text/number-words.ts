/** The numbers from nought to nineteen, written out. */
export const NUMBER_WORDS: readonly string[] = /* @__PURE__ */ Object.freeze([
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]);

/** Twenty stands at index 2. */
const TENS: readonly string[] = /* @__PURE__ */ Object.freeze([
  "",
  "",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
]);

/** The number below a hundred that a word in lower case is, `eighty-five` being one, or `undefined`. */
export function findNumberWord(word: string): number | undefined {
  const unit = NUMBER_WORDS.indexOf(word);
  if (unit >= 0) return unit;
  // Nearly all words are none: the tens end in this letter, with or without ones behind them.
  if (!word.includes("y")) return undefined;
  const [tens, ones, ...rest] = word.split("-");
  const ten = TENS.indexOf(tens!, 2);
  if (ten < 0 || rest.length > 0) return undefined;
  if (ones === undefined) return ten * 10;
  const one = NUMBER_WORDS.indexOf(ones);
  return one > 0 && one < 10 ? ten * 10 + one : undefined;
}
