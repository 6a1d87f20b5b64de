import type { RecordPath } from "../diagnostics";
import type { Session } from "../model";

/** Something in a record that can reach a person in private. */
export interface PersonalData {
  readonly path: RecordPath;
  readonly kind: "e-mail address" | "telephone number";
}

/** E.164 allows 15 digits; shorter than 8 no number is with its country code. */
const PHONE_DIGITS = { least: 8, most: 15 };

/** `a@b.cd`: no text below this length holds an address or a number. */
const SHORTEST = 6;

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
  const path: (string | number)[] = [];
  for (const [key, value] of Object.entries(session)) {
    if (key === "source") continue;
    path.push(key);
    search(value, path, found);
    path.pop();
  }
  return found;
}

/** Almost no text holds anything, so the path is one list that grows and shrinks, and is copied for a find alone. */
function search(value: unknown, path: (string | number)[], found: PersonalData[]): void {
  if (typeof value === "string") {
    if (value.length < SHORTEST) return;
    if (holdsEmail(value)) found.push({ path: [...path], kind: "e-mail address" });
    if (holdsPhone(value)) found.push({ path: [...path], kind: "telephone number" });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      search(value[index], path, found);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    search((value as Readonly<Record<string, unknown>>)[key], path, found);
    path.pop();
  }
}

function holdsEmail(text: string): boolean {
  if (!text.includes("@")) return false;
  return text.split(/[\s<>()[\]"',;:|]+/).some((word) => /^[^@]+@[^@.]+(?:\.[^@.]+)+\.?$/.test(word));
}

function holdsPhone(text: string): boolean {
  // Most texts are too short or have no digit, which is cheaper to see than that no word of a telephone is in them.
  if (text.length < PHONE_DIGITS.least || !/\d/.test(text)) return false;
  for (let plus = text.indexOf("+"); plus >= 0; plus = text.indexOf("+", plus + 1)) {
    if (isPhone(text.slice(plus + 1, plus + 40))) return true;
  }
  for (const word of text.matchAll(/\b(?:tel|phone|mobile|whatsapp|fax)\b[.:]* ?/gi)) {
    const after = word.index + word[0].length;
    if (isPhone(text.slice(after, after + 40))) return true;
  }
  return false;
}

/** Whether a text starts with a telephone number, however its digits are grouped. */
function isPhone(text: string): boolean {
  const number = /^[\d ().\-/]*/.exec(text)?.[0] ?? "";
  const digits = number.replace(/\D/g, "").length;
  return digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}
