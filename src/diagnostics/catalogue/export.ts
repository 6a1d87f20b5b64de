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
    // A secretariat's own notes lose nothing that a session has a place for.
    severity: "warning",
    message: (d: { name: string; nearest?: string }) => `No column is called ${quote(d.name)}; its cells are not read.`,
    hint: (d: { nearest?: string }) =>
      d.nearest === undefined
        ? "Rename the column if it says what a session has a key for."
        : `Did you mean ${quote(d.nearest)}?`,
  },
  "export/no-known-column": {
    severity: "error",
    message: () => "The first row names no column that is known.",
    hint: () => "Begin the file with a row of headings such as `id,edition,type,title`.",
  },
  "export/column-twice": {
    severity: "error",
    message: (d: { name: string; column: string; earlier: string }) =>
      `${quote(d.name)} is the column ${quote(d.column)}, which ${quote(d.earlier)} is already; its cells are not read.`,
    hint: () => "Merge the two columns, or rename one.",
  },
  "export/venue-clock": {
    severity: "info",
    message: (d: { text: string; timeZone: string; cells: number }) =>
      `${d.cells === 1 ? `${quote(d.text)} has` : `${String(d.cells)} times such as ${quote(d.text)} have`} no offset, and ${d.cells === 1 ? "is" : "are"} read on the clock of ${quote(d.timeZone)}.`,
    hint: () => "Add a column `timeZone` where the clock is another.",
  },
  "export/ends-next-day": {
    severity: "info",
    message: (d: { text: string; day: string }) =>
      `The end ${quote(d.text)} is not after the start, and is read as a time of the next day, ${quote(d.day)}.`,
    hint: () => "Write the day before the time where another is meant.",
  },
  "export/unknown-time-zone": {
    severity: "error",
    message: (d: { name: string }) => `No time zone is called ${quote(d.name)}.`,
    hint: (d: { nearest?: string }) =>
      d.nearest === undefined ? "Write its IANA name, such as `Asia/Tokyo`." : `Did you mean ${quote(d.nearest)}?`,
  },
  "export/comma-in-name": {
    severity: "warning",
    message: (d: { name: string }) => `${quote(d.name)} is read as the name of one person.`,
    hint: () => "Part names with `;` or line breaks.",
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
    message: (d: { text: unknown; expected: string; lacks?: "zone" }) =>
      `${quote(d.text)} stands where ${d.expected} was expected.`,
    hint: (d: { lacks?: "zone" }) =>
      d.lacks === "zone"
        ? "Add a column `timeZone`, or give the zone of the whole table: `--venue-time-zone`, in code `timeZone`."
        : undefined,
  },
  "export/rows-disagree": {
    severity: "warning",
    message: (d: { id: string; column: string; text: string; earlier: string }) =>
      `${quote(d.column)} of ${quote(d.id)} is ${quote(d.text)} here and ${quote(d.earlier)} on an earlier row.`,
    hint: () => "Make all rows of a session say the same; the first was kept.",
  },
  "export/rows-contradict": {
    severity: "error",
    message: (d: { id: string; column: string; text: string; earlier: string }) =>
      `${quote(d.column)} of ${quote(d.id)} is ${quote(d.text)} here and ${quote(d.earlier)} on an earlier row.`,
    hint: () => "Make all rows of the session say the same, or give a second session its own number or `id`.",
  },
  "export/not-a-schedule": {
    severity: "error",
    message: (d: { expected: string }) => `The value is no c3voc schedule: it has no ${quote(d.expected)}.`,
  },
} as const satisfies DiagnosticDefinitions;
