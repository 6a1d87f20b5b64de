import type { Diagnostic } from "../diagnostics";
import { pipelineDiagnostics } from "../diagnostics/catalogue/pipeline";
import { diagnose } from "../diagnostics/diagnose";
import { scanJson } from "../text";
import type { RecordBytes } from "./record-bytes";

/** A finding with its place in the stream: lines and columns from 1, columns in UTF-16 units. */
export type LocatedDiagnostic = Diagnostic & StreamPosition;

/** One record of a stream, as JSON and nothing more. */
export interface RecordText extends StreamPosition {
  /**
   * The record as received, without the line end; its beginning where it could not be read whole; empty where the finding
   * is about what stands between two records.
   */
  readonly text: string;
  /** What the text stands for; absent where it is no JSON. */
  readonly value?: unknown;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

const NONE: readonly LocatedDiagnostic[] = /* @__PURE__ */ Object.freeze([]);

/** Turns the bytes of records into values; `limit` is what the findings about long records name. */
export function recordReader(limit: number): (record: RecordBytes) => RecordText {
  // Fatal, so that a broken byte becomes a finding and not a replacement character in somebody's name.
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (record) => {
    const { line, column, bytes } = record;
    if (record.tooLong !== undefined) {
      const data = { bytes: record.tooLong, limit };
      return refused(record, diagnose(pipelineDiagnostics, "pipeline/record-too-long", {}, data));
    }
    if (record.misplaced !== undefined) {
      return refused(record, diagnose(pipelineDiagnostics, "pipeline/broken-json", {}, record.misplaced));
    }
    let text: string;
    try {
      text = strict.decode(bytes);
    } catch {
      const data = { offset: firstBrokenByte(bytes) };
      return refused(record, diagnose(pipelineDiagnostics, "pipeline/not-utf8", {}, data));
    }
    try {
      return { line, column, text, value: JSON.parse(text) as unknown, diagnostics: NONE };
    } catch {
      return { line, column, text, diagnostics: [brokenJson(record, text)] };
    }
  };
}

function refused({ line, column, bytes }: RecordBytes, diagnostic: Diagnostic): RecordText {
  return { line, column, text: new TextDecoder().decode(bytes), diagnostics: [located(diagnostic, { line, column })] };
}

function brokenJson({ line, column, isUnfinished }: RecordBytes, text: string): LocatedDiagnostic {
  if (isUnfinished !== true) return brokenJsonDiagnostic(text, { line, column });
  const reason = text === "" ? "the list has no `]`" : "the last record is not whole";
  return cutOffDiagnostic(reason, positionIn(text, scanJson(text)?.offset ?? 0, { line, column }));
}

/** The finding for a text that begins at a place and is no JSON: where it breaks, and what belongs there. */
export function brokenJsonDiagnostic(text: string, start: StreamPosition): LocatedDiagnostic {
  const { offset, expected } = scanJson(text) ?? { offset: 0, expected: "JSON" };
  const found = text.slice(offset, offset + 20).split("\n", 1)[0]!;
  const broken = diagnose(pipelineDiagnostics, "pipeline/broken-json", {}, { expected, found });
  return located(broken, positionIn(text, offset, start));
}

/** A place in a stream as people count: from 1, columns in UTF-16 units. */
export interface StreamPosition {
  readonly line: number;
  readonly column: number;
}

/** A finding, put at its place. */
export function located(diagnostic: Diagnostic, { line, column }: StreamPosition): LocatedDiagnostic {
  return { ...diagnostic, line, column };
}

/** The line and column of an offset in a record that begins at a place of its own. */
export function positionIn(text: string, offset: number, start: StreamPosition): StreamPosition {
  let line = start.line;
  let lineStart = -1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at;
  }
  return { line, column: lineStart === -1 ? start.column + offset : offset - lineStart };
}

/** The first byte at which UTF-8 breaks, by halving: a decoder says only that it does. */
export function firstBrokenByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isDecodable(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (isDecodable(bytes.subarray(0, low), { stream: false })) return low;
  // The bytes before end inside a character that does not go on: it begins at the last byte that begins one.
  return bytes.subarray(0, low).findLastIndex((byte) => (byte & 0xc0) !== 0x80);
}

/** As a stream, a character cut off at the end is no error. */
function isDecodable(bytes: Uint8Array, options = { stream: true }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

/** The finding for an input without a single record. */
export function noRecordsDiagnostic(file: string, place: StreamPosition): LocatedDiagnostic {
  return located(diagnose(pipelineDiagnostics, "pipeline/no-records", {}, { file }), place);
}

/** The finding for an input that is no text: what it is, such as `a PDF`. */
export function notTextDiagnostic(kind: string, place: StreamPosition): LocatedDiagnostic {
  return located(diagnose(pipelineDiagnostics, "pipeline/not-text", {}, { kind }), place);
}

/** The finding for an input that breaks off (a compressed file that ends early): what came before it was read. */
export function cutOffDiagnostic(reason: string, place: StreamPosition): LocatedDiagnostic {
  return located(diagnose(pipelineDiagnostics, "pipeline/input-cut-off", {}, { reason }), place);
}
