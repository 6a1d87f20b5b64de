import type * as z from "zod";

import type { Diagnostic, RecordPath } from "../diagnostics";
import { schemaDiagnostics } from "../diagnostics/catalogue/schema";
import { diagnose } from "../diagnostics/diagnose";
import { nearestWord } from "../vocabulary/nearest-word";
import { describeFound, formatPath, hasPath, valueAt } from "./found";
import { keysAt } from "./schema-at";
import { SCHEMA_VERSION } from "./session";
import { findTextForm, INSTANT } from "./texts";

/** More findings than this in one record are counted, not listed: a hostile record may hold millions. */
const MOST_FINDINGS = 100;

/** What the issues of a schema are read against. */
export interface IssueContext {
  /** The schema that raised the issues: it knows which keys an unknown one may have been meant for. */
  readonly schema: z.core.$ZodType;
  /** The value that was refused. */
  readonly record: unknown;
}

/**
 * The findings that the issues of one of this package's schemas stand for, in the same order: code, path, what was found,
 * what is allowed, and the nearest allowed word. At most 100 for one record; a last finding counts the rest.
 *
 * @example
 * const record = { name: "", roles: ["speaker"] };
 * toDiagnostics(personSchema.safeParse(record).error?.issues ?? [], { schema: personSchema, record })[0]?.code; // "schema/empty-text"
 */
export function toDiagnostics(issues: readonly z.core.$ZodIssue[], context: IssueContext): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") {
      count += 1;
      if (diagnostics.length < MOST_FINDINGS) diagnostics.push(fromValue(issue, context.record));
      continue;
    }
    count += issue.keys.length;
    const keys = issue.keys.slice(0, MOST_FINDINGS - diagnostics.length);
    diagnostics.push(...keys.map((key) => unknownKey("schema/unknown-key", context.schema, [...pathOf(issue), key])));
  }
  if (count === diagnostics.length) return diagnostics;
  const data = { count: count - diagnostics.length, shown: diagnostics.length };
  return [...diagnostics, diagnose(schemaDiagnostics, "schema/more-findings", { path: [] }, data)];
}

/** The finding for a key that the schema does not name, with the nearest of those it does. */
export function unknownKey(
  code: "schema/unknown-key" | "schema/unknown-key-kept",
  schema: z.core.$ZodType,
  path: RecordPath,
): Diagnostic {
  const key = String(path.at(-1));
  const nearest = nearestWord(key, keysAt(schema, path.slice(0, -1)));
  const data = { where: formatPath(path), key, ...(nearest === undefined ? {} : { nearest }) };
  return diagnose(schemaDiagnostics, code, { path }, data);
}

function pathOf(issue: z.core.$ZodIssue): RecordPath {
  // Records are JSON, whose keys are never symbols.
  return issue.path as RecordPath;
}

function fromValue(issue: z.core.$ZodIssue, record: unknown): Diagnostic {
  const path = pathOf(issue);
  const place = { path };
  const value = valueAt(record, path);
  const where = formatPath(path);
  const found = describeFound(value);
  if (path.length === 0) return diagnose(schemaDiagnostics, "schema/not-a-record", place, { found });
  if (!hasPath(record, path)) {
    return diagnose(schemaDiagnostics, "schema/missing-key", place, { where, key: String(path.at(-1)) });
  }
  if (issue.code === "invalid_value") return fromUnknownValue(issue.values, { path, value, where, found });
  if (issue.code === "invalid_format") return fromForm(issue, { path, where, found });
  if (issue.code !== "too_small" && issue.code !== "too_big") {
    const expected = issue.code === "invalid_type" ? kindOf(issue.expected, value) : "another value";
    return diagnose(schemaDiagnostics, "schema/wrong-type", place, { where, found: withKind(value), expected });
  }
  if (issue.origin === "string") return diagnose(schemaDiagnostics, "schema/empty-text", place, { where });
  if (issue.origin === "array") return diagnose(schemaDiagnostics, "schema/empty-list", place, { where });
  const bound = issue.code === "too_small" ? { minimum: Number(issue.minimum) } : { maximum: Number(issue.maximum) };
  return diagnose(schemaDiagnostics, "schema/out-of-range", place, { where, found, ...bound });
}

interface Found {
  readonly path: RecordPath;
  readonly where: string;
  readonly found: string;
}

function fromUnknownValue(values: readonly z.core.util.Primitive[], place: Found & { value: unknown }): Diagnostic {
  const { path, value, where, found } = place;
  // The lists of this package hold words and numbers only.
  const allowed = values as readonly (string | number)[];
  if (where === "schemaVersion" && typeof value === "number" && value > SCHEMA_VERSION) {
    return diagnose(schemaDiagnostics, "schema/newer-version", { path }, { found: value, supported: SCHEMA_VERSION });
  }
  const words = allowed.filter((word) => typeof word === "string");
  const nearest = typeof value === "string" ? nearestWord(value, words) : undefined;
  const shown = words.length === 0 ? withKind(value) : found;
  const data = { where, found: shown, allowed, ...(nearest === undefined ? {} : { nearest }) };
  return diagnose(schemaDiagnostics, "schema/unknown-value", { path }, data);
}

function fromForm(issue: z.core.$ZodIssueInvalidStringFormat, { path, where, found }: Found): Diagnostic {
  const form = issue.format === "datetime" ? INSTANT : findTextForm(issue.pattern ?? "");
  const expected = form?.name ?? "a text of this form";
  return diagnose(
    schemaDiagnostics,
    "schema/wrong-form",
    { path },
    { where, found, expected, example: form?.example ?? "" },
  );
}

/** A value where no text is allowed: `"2022"` must not look like 2022. */
function withKind(value: unknown): string {
  const found = describeFound(value);
  return typeof value === "string" && value !== "" ? `the text ${found}` : found;
}

/** zod's names of types, in the words of the messages. */
function kindOf(expected: string, value: unknown): string {
  if (expected === "string") return "a text";
  if (expected === "array") return "a list";
  if (expected === "object") return "an object";
  if (expected === "int") return "a whole number";
  if (expected !== "number") return expected;
  // `1e999` is JSON, and more than any number there is.
  return typeof value === "number" ? "a finite number" : "a number";
}
