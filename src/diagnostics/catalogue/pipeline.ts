import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Findings about streams of records: lines, encodings, broken JSON. */
export const pipelineDiagnostics = {
  "pipeline/broken-json": {
    severity: "error",
    message: (d: { expected: string; found: string }) =>
      d.found === ""
        ? `The record ends where ${d.expected} belongs.`
        : `${quote(d.found)} stands where ${d.expected} belongs.`,
  },
  "pipeline/not-utf8": {
    severity: "error",
    message: (d: { offset: number }) => `Byte ${d.offset + 1} of the record is no UTF-8.`,
    hint: () => "Save the file as UTF-8; in Excel the type is called `CSV UTF-8`.",
  },
  "pipeline/not-text": {
    severity: "error",
    message: (d: { kind: string }) => `The file is ${d.kind}, not text.`,
    hint: () => "Save a table as CSV (in Excel `CSV UTF-8`) and a page as HTML or plain text, and give that file.",
  },
  "pipeline/record-too-long": {
    severity: "error",
    message: (d: { bytes: number; limit: number }) => `The record has ${d.bytes} bytes; at most ${d.limit} are read.`,
    hint: () => "Put each session on a line of its own; in code, `maxRecordBytes` raises the limit.",
  },
  "pipeline/duplicate-key": {
    severity: "warning",
    message: (d: { key: string }) => `${quote(d.key)} stands twice in one object; the last value counts.`,
    hint: () => "Keep one of the two.",
  },
  "pipeline/input-cut-off": {
    severity: "error",
    message: (d: { reason: string }) => `The input breaks off: ${d.reason}.`,
    hint: () => "Fetch the file again; the records before this place were read.",
  },
  "pipeline/no-records": {
    severity: "error",
    message: (d: { file: string }) =>
      d.file === "-" ? "The standard input holds no record." : `${quote(d.file)} holds no record.`,
    hint: () => "Look at what writes it; where none may come, `check` takes `--rule pipeline/no-records=off`.",
  },
} as const satisfies DiagnosticDefinitions;
