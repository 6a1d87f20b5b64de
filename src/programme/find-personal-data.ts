import type { RecordPath } from "../diagnostics";
import type { Session } from "../model";

/** Something in a record that can reach a person in private. */
export interface PersonalData {
  readonly path: RecordPath;
  readonly kind: "e-mail address" | "telephone number";
}

/** E.164 allows 15 digits; shorter than 8 no number is with its country code. */
const PHONE_DIGITS = { least: 8, most: 15 };

/** `a@b.cd`: no shorter text holds an address or a number. */
const SHORTEST = 6;

const PHONE_WORD = /\b(?:tel|phone|mobile|whatsapp|fax)\b[.:]* ?/gi;

/**
 * The text fields of a session that hold an e-mail address or a telephone number, with one entry per field and kind.
 *
 * Telephone numbers are known by a leading `+` or by a word such as `Tel:` before them. Where the record comes from
 * (`source`) is not searched.
 *
 * @example
 * findPersonalData({ schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "Write to ana@example.org" }); // [{ path: ["title"], kind: "e-mail address" }]
 */
export function findPersonalData(session: Session): readonly PersonalData[] {
  const found: PersonalData[] = [];
  // Almost no record holds anything, which is seen sooner where no path is kept.
  if (holdsAny(session)) collect(session, [], found);
  return found;
}

/** The key of what is not searched. */
const ORIGIN = "source";

// Asked of every value of every record: `for … in` over plain data makes no list of keys, and a text is no call deeper.
function holdsAny(value: object): boolean {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (isFound(value[at])) return true;
    return false;
  }
  for (const key in value) {
    if (key !== ORIGIN && isFound((value as Readonly<Record<string, unknown>>)[key])) return true;
  }
  return false;
}

function isFound(value: unknown): boolean {
  if (typeof value === "string") return value.length >= SHORTEST && (holdsEmail(value) || holdsPhone(value));
  return typeof value === "object" && value !== null && holdsAny(value);
}

function collect(value: unknown, path: RecordPath, found: PersonalData[]): void {
  if (typeof value === "string") {
    if (holdsEmail(value)) found.push({ path, kind: "e-mail address" });
    if (holdsPhone(value)) found.push({ path, kind: "telephone number" });
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => collect(item, [...path, index], found));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key !== ORIGIN) collect(part, [...path, key], found);
    }
  }
}

function holdsEmail(text: string): boolean {
  if (!text.includes("@")) return false;
  return text.split(/[\s<>()[\]"',;:|]+/).some((word) => /^[^@]+@[^@.]+(?:\.[^@.]+)+\.?$/.test(word));
}

function holdsPhone(text: string): boolean {
  if (!hasRowOf(PHONE_DIGITS.least + 1, text)) return false;
  for (let plus = text.indexOf("+"); plus >= 0; plus = text.indexOf("+", plus + 1)) {
    if (isPhone(text.slice(plus + 1, plus + 40))) return true;
  }
  // Every date comes as far as this, and looking for the first word costs less than making a list of none.
  if (text.search(PHONE_WORD) < 0) return false;
  for (const word of text.matchAll(PHONE_WORD)) {
    const after = word.index + word[0].length;
    if (isPhone(text.slice(after, after + 40))) return true;
  }
  return false;
}

/**
 * Whether so many characters stand in a row that a number and what leads to it may be made of. Of most texts only one
 * character in `length` is looked at.
 */
function hasRowOf(length: number, text: string): boolean {
  let last = length - 1;
  while (last < text.length) {
    let first = last;
    while (first > last - length && isOfNumber(text.charCodeAt(first))) first -= 1;
    if (first === last - length) return true;
    // The row is broken at `first`: the next one ends here at the soonest.
    last = first + length;
  }
  return false;
}

/** Digits, what groups them (space, `(`, `)`, `-`, `.`, `/`), and the `+` or `:` before them. */
function isOfNumber(character: number): boolean {
  if (character > 0x3a) return false;
  return character >= 0x2d || character === 0x20 || character === 0x28 || character === 0x29 || character === 0x2b;
}

/** Whether a text starts with a telephone number, however its digits are grouped. */
function isPhone(text: string): boolean {
  const number = /^[\d ().\-/]*/.exec(text)?.[0] ?? "";
  const digits = number.replace(/\D/g, "").length;
  return digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}
