/** E.164 allows 15 digits; shorter than 8 no number is with its country code. */
const DIGITS = { least: 8, most: 15 };

/** The shortest row of characters that a number and what leads to it may be made of: `+` or a space, and eight digits. */
const SHORTEST_ROW = 9;

/** Longer than any grouping of a number makes it. */
const LONGEST_NUMBER = 40;

/** A word that leads to a number, at the end of a text. */
const LEADING_WORD = /\b(?:tel|phone|mobile|whatsapp|fax)$/i;

/** The letters of `whatsapp`, and the character before them, which must be of no word. */
const LEADING_WORD_REACH = 9;

/** Whether a text holds a telephone number: digits after a `+`, or after a word such as `Tel:`. */
export function holdsPhoneNumber(text: string): boolean {
  if (text.length >= LONG && !holdsDigit(text)) return false;
  for (let start = findRow(text, 0); start >= 0;) {
    const end = endOfRow(text, start + SHORTEST_ROW);
    if (rowHoldsNumber(text, start, end)) return true;
    start = findRow(text, end);
  }
  return false;
}

/** From this length on ten searches, which the engine runs many characters at a time, cost less than one loop here. */
const LONG = 200;

/** Most paragraphs hold no digit; of the others most hold one of a year. */
function holdsDigit(text: string): boolean {
  return (
    text.includes("2") ||
    text.includes("0") ||
    text.includes("1") ||
    text.includes("3") ||
    text.includes("4") ||
    text.includes("5") ||
    text.includes("6") ||
    text.includes("7") ||
    text.includes("8") ||
    text.includes("9")
  );
}

/**
 * Where a text first has a row of characters long enough for a number, or -1. No row goes on across `from`.
 *
 * A row is looked for from its end: where that is a letter, as in most prose, the eight characters before it are no row
 * either and are not looked at.
 */
function findRow(text: string, from: number): number {
  let last = from + SHORTEST_ROW - 1;
  while (last < text.length) {
    let broken = last;
    while (isOfNumber(text.charCodeAt(broken))) {
      broken -= 1;
      if (broken === last - SHORTEST_ROW) return broken + 1;
    }
    last = broken + SHORTEST_ROW;
  }
  return -1;
}

function endOfRow(text: string, from: number): number {
  let end = from;
  while (end < text.length && isOfNumber(text.charCodeAt(end))) end += 1;
  return end;
}

/** Digits, what groups them (space, `(`, `)`, `-`, `.`, `/`), and the `+` or `:` before them. */
function isOfNumber(character: number): boolean {
  if (character > 0x3a) return false;
  return character >= 0x2d || character === 0x20 || character === 0x28 || character === 0x29 || character === 0x2b;
}

/** A number starts after a `+` in its row, or at the beginning of the row after a word. */
function rowHoldsNumber(text: string, start: number, end: number): boolean {
  const row = text.slice(start, end);
  for (let plus = row.indexOf("+"); plus >= 0; plus = row.indexOf("+", plus + 1)) {
    if (isNumber(row.slice(plus + 1, plus + LONGEST_NUMBER))) return true;
  }
  // A digit right after its letters makes another word of it.
  if (start === 0 || /^\d/.test(row)) return false;
  const isLed = LEADING_WORD.test(text.slice(Math.max(0, start - LEADING_WORD_REACH), start));
  return isLed && isNumber(row.replace(/^[.:]* ?/, "").slice(0, LONGEST_NUMBER));
}

/** Whether a text starts with a telephone number, however its digits are grouped. */
function isNumber(text: string): boolean {
  const number = /^[\d ().\-/]*/.exec(text)?.[0] ?? "";
  const digits = number.replace(/\D/g, "").length;
  return digits >= DIGITS.least && digits <= DIGITS.most;
}
