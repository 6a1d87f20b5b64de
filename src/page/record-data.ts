import type { SessionDraft } from "../model";
import { isSessionDraft } from "../schema/generated/guards";

/** What begins the last line of a written page: facts that the site's layout has no place for, as JSON. */
const PREFIX = "Record data: ";

/** Keys of a record with their values; `null` for a key that the layout seems to show and the record does not have. */
export type RecordData = Readonly<Record<string, unknown>>;

/** The line that carries these facts; every control character and lone surrogate is escaped, as JSON allows. */
export function recordDataLine(data: RecordData): string {
  return PREFIX + JSON.stringify(data);
}

/** Parts a source into the page and the facts on its last line. Words that are no JSON object are part of the page. */
export function takeRecordData(source: string): { readonly page: string; readonly data?: RecordData } {
  const start = Math.max(source.lastIndexOf("\n"), 0);
  const from = source.indexOf(PREFIX, start);
  if (from < 0 || from > start + 1) return { page: source };
  const data = parsedObject(source.slice(from + PREFIX.length));
  return data === undefined ? { page: source } : { page: source.slice(0, from), data };
}

function parsedObject(text: string): RecordData | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // A null prototype keeps `__proto__` a key like any other.
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (Object.assign(Object.create(null), value) as RecordData)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A record with the facts laid over it; `undefined` where they make no record of it. */
export function withRecordData(session: SessionDraft | undefined, data: RecordData): SessionDraft | undefined {
  const merged: [string, unknown][] = Object.entries({ ...session, ...data });
  const record: unknown = Object.fromEntries(merged.filter(([, value]) => value !== null));
  return isSessionDraft(record) ? record : undefined;
}
