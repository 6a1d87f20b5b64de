import type { Diagnostic } from "../diagnostics";
import { pipelineDiagnostics } from "../diagnostics/catalogue/pipeline";
import { diagnose } from "../diagnostics/diagnose";
import type { Session } from "../model";
import { isSession, type ParseOptions, parseSession } from "../schema";
import { locate } from "./locate";
import { located, type LocatedDiagnostic, positionIn, type RecordText, type StreamPosition } from "./read-record";

/** One record of a stream with its verdict: a session, or findings that say why it is none. */
export type ValidatedRecord = StreamPosition & {
  /** The record's id, where it has one, be it valid or not. */
  readonly id?: string;
  /** The record as received; absent where the source gave values and not text, empty where a finding is about no record. */
  readonly text?: string;
  readonly session?: Session;
  readonly diagnostics: readonly LocatedDiagnostic[];
};

/** Which findings are looked for beyond the schema's. */
export interface RecordOptions extends ParseOptions {
  /**
   * `refused` (the default) looks for duplicate keys only in records that are refused anyway; `all` in every record,
   * which takes about as long as parsing it.
   */
  readonly duplicateKeys?: "refused" | "all";
}

/** The verdict on one record of a text. */
export function validateRecord(record: RecordText, options: RecordOptions): ValidatedRecord {
  const { line, column, text, value } = record;
  if (record.diagnostics.length > 0) return { line, column, text, diagnostics: record.diagnostics };
  if (isSession(value) && options.duplicateKeys !== "all") {
    return { line, column, id: value.id, text, session: value, diagnostics: record.diagnostics };
  }
  const { session, diagnostics } = parseSession(value, options);
  const placed = inPlace(record, diagnostics);
  return { line, column, ...idOf(value), text, ...(session === undefined ? {} : { session }), diagnostics: placed };
}

/** The verdict on one value that never was a text here; its `line` is its place in the sequence. */
export function validateValue(value: unknown, line: number, options: ParseOptions): ValidatedRecord {
  const { session, diagnostics } = isSession(value)
    ? { session: value, diagnostics: [] }
    : parseSession(value, options);
  const placed = diagnostics.map((diagnostic) => located(diagnostic, { line, column: 1 }));
  return { line, column: 1, ...idOf(value), ...(session === undefined ? {} : { session }), diagnostics: placed };
}

function idOf(value: unknown): { id?: string } {
  if (typeof value !== "object" || value === null || !("id" in value)) return {};
  return typeof value.id === "string" && value.id !== "" ? { id: value.id } : {};
}

/** Gives findings the line and column of the values they are about, and adds those about duplicate keys. */
function inPlace(record: RecordText, diagnostics: readonly Diagnostic[]): readonly LocatedDiagnostic[] {
  const { places, duplicateKeys } = locate(
    record.text,
    diagnostics.map(({ path }) => path ?? []),
  );
  const placed = diagnostics.map((diagnostic, index) => {
    const { key, value } = places[index]!;
    const isAboutKey = diagnostic.code === "schema/unknown-key" || diagnostic.code === "schema/unknown-key-kept";
    return located(diagnostic, positionIn(record.text, (isAboutKey && key ? key : value).start, record));
  });
  const duplicates = duplicateKeys.map(({ path, span }) => {
    const data = { key: String(path.at(-1)) };
    const diagnostic = diagnose(pipelineDiagnostics, "pipeline/duplicate-key", { path }, data);
    return located(diagnostic, positionIn(record.text, span.start, record));
  });
  return [...placed, ...duplicates];
}
