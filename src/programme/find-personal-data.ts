import type { RecordPath } from "../diagnostics";
import type { Session } from "../model";

/** Something in a record that can reach a person in private. */
export interface PersonalData {
  readonly path: RecordPath;
  readonly kind: "e-mail address" | "telephone number";
}

/** E.164 allows 15 digits; shorter than 8 no number is with its country code. */
const PHONE_DIGITS = { least: 8, most: 15 };

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
  const published = Object.fromEntries(Object.entries(session).filter(([key]) => key !== "source"));
  return [...textsIn(published, [])].flatMap(({ path, text }) => [
    ...(holdsEmail(text) ? [{ path, kind: "e-mail address" } as const] : []),
    ...(holdsPhone(text) ? [{ path, kind: "telephone number" } as const] : []),
  ]);
}

function* textsIn(value: unknown, path: RecordPath): Generator<{ path: RecordPath; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function holdsEmail(text: string): boolean {
  if (!text.includes("@")) return false;
  return text.split(/[\s<>()[\]"',;:|]+/).some((word) => /^[^@]+@[^@.]+(?:\.[^@.]+)+\.?$/.test(word));
}

function holdsPhone(text: string): boolean {
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
