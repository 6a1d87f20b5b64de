import type { RecordPath } from "../diagnostics";
import { quote } from "../text";

/** A value as a message names it: short texts and numbers as they are, the rest by its kind, so that nothing deep is walked. */
export function describeFound(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "string") return value === "" ? "an empty text" : quote(value);
  if (typeof value === "object") return "an object";
  if (typeof value === "number" || typeof value === "boolean") return quote(String(value));
  return `of type ${typeof value}`;
}

const PLAIN_KEY = /^[a-z_]\w*$/i;

/** A path as people write it: `people[2].roles`. */
export function formatPath(path: RecordPath): string {
  let out = "";
  for (const part of path) {
    if (typeof part === "number") out += `[${part}]`;
    else if (PLAIN_KEY.test(part)) out += out === "" ? part : `.${part}`;
    else out += `[${JSON.stringify(part)}]`;
  }
  return out;
}

/** The value at a path, or `undefined` where there is none. Looks at own properties only. */
export function valueAt(record: unknown, path: RecordPath): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** Tells whether a record has something, be it `null`, at a path. */
export function hasPath(record: unknown, path: RecordPath): boolean {
  const parent = valueAt(record, path.slice(0, -1));
  const key = path.at(-1);
  return key !== undefined && typeof parent === "object" && parent !== null && Object.hasOwn(parent, key);
}
