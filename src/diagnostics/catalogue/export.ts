import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Findings of what an export leaves out, and of reading other formats back in. */
export const exportDiagnostics = {
  "export/no-start": {
    severity: "warning",
    message: (d: { format: string }) => `The session has no start; ${quote(d.format)} leaves it out.`,
    hint: () => "Add `start` once the slot is known.",
  },
  "export/no-length": {
    severity: "warning",
    message: (d: { format: string; isLeftOut: boolean }) =>
      `The session's length is not known; ${quote(d.format)} ${d.isLeftOut ? "leaves it out" : "shows its start only"}.`,
    hint: () => "Add an `end` after `start`, or `format.durationMinutes`.",
  },
  "export/too-long": {
    severity: "warning",
    message: (d: { format: string; hours: number }) =>
      `The session lasts ${String(d.hours)} hours; ${quote(d.format)} has no room for 100 hours and more, and leaves it out.`,
    hint: () => "Correct the slot, or make one session of each day.",
  },
  "export/unknown-column": {
    severity: "error",
    message: (d: { name: string }) => `${quote(d.name)} is none of the columns of the long form.`,
    hint: () => "Rename or delete the column.",
  },
  "export/no-known-column": {
    severity: "error",
    message: () => "The first row names none of the columns of the long form.",
    hint: () => "Begin the file with a row of headings such as `id,edition,type,title`.",
  },
  "export/broken-quotes": {
    severity: "warning",
    message: (d: { text: string }) => `The quotes around ${quote(d.text)} do not pair.`,
    hint: () => 'Write a quote inside a quoted cell as `""`.',
  },
  "export/surplus-cells": {
    severity: "error",
    message: (d: { columns: number; cells: number }) =>
      `The row has ${String(d.cells)} cells for ${String(d.columns)} columns.`,
    hint: () => "Put cells that hold the delimiter in quotes.",
  },
  "export/unreadable-value": {
    severity: "error",
    message: (d: { text: unknown; expected: string }) => `${quote(d.text)} stands where ${d.expected} was expected.`,
  },
  "export/rows-disagree": {
    severity: "warning",
    message: (d: { id: string; column: string; text: string }) =>
      `${quote(d.column)} of ${quote(d.id)} is ${quote(d.text)} here and something else on an earlier row.`,
    hint: () => "Make all rows of a session say the same; the first was kept.",
  },
  "export/not-a-schedule": {
    severity: "error",
    message: (d: { expected: string }) => `The value is no c3voc schedule: it has no ${quote(d.expected)}.`,
  },
} as const satisfies DiagnosticDefinitions;
