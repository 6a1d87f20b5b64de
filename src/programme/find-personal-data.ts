import type { RecordPath } from "../diagnostics";
import type { Organization, Person, Session } from "../model";
import { holdsPhoneNumber } from "./phone-number";

/** Something in a record that can reach a person in private. */
export interface PersonalData {
  readonly path: RecordPath;
  readonly kind: "e-mail address" | "telephone number";
}

/** The key of what is not searched. */
const ORIGIN = "source";

/** `a@b.cd`: no shorter text holds an address or a number. */
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
  // Almost no record holds anything, which is seen sooner where no path is kept.
  if (holdsAny(session)) collect(session, [], found);
  return found;
}

// Asked of every value of every record: `for … in` over plain data makes no list of keys.
function holdsAny(value: unknown): boolean {
  if (typeof value === "string") return value.length >= SHORTEST && (holdsEmail(value) || holdsPhoneNumber(value));
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (holdsAny(value[at])) return true;
    return false;
  }
  for (const key in value) {
    // Nested values may have other keys: these only miss the list. Plain data has a value for each.
    if (!isOfNobody(key as Key) && holdsAny((value as Readonly<Record<string, unknown>>)[key])) return true;
  }
  return false;
}

type Key = keyof Session | keyof Person | keyof Organization;

/** Whether a key's texts are not searched or reach nobody: dates and words of closed lists are half of the texts of a record. */
function isOfNobody(key: Key): boolean {
  return (
    key === ORIGIN ||
    key === "roles" ||
    key === "stakeholderGroup" ||
    key === "regionalGroup" ||
    key === "participation" ||
    key === "type" ||
    key === "start" ||
    key === "end"
  );
}

function collect(value: unknown, path: RecordPath, found: PersonalData[]): void {
  if (typeof value === "string") {
    if (holdsEmail(value)) found.push({ path, kind: "e-mail address" });
    if (holdsPhoneNumber(value)) found.push({ path, kind: "telephone number" });
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
