import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Facts that every finding about a value carries. `where` is the path as people write it: `people[2].roles`. */
export interface FoundValue {
  readonly where: string;
  /** The value found, as a message shows it. */
  readonly found: string;
}

const didYouMean = (d: { nearest?: string }) =>
  d.nearest === undefined ? undefined : `Did you mean ${quote(d.nearest)}?`;

/** Findings about records that do not fit the schema. */
export const schemaDiagnostics = {
  "schema/not-a-record": {
    severity: "error",
    message: (d: { found: string }) => `The record is ${d.found}, expected an object.`,
    hint: () => "Give one JSON object per session.",
  },
  "schema/missing-key": {
    severity: "error",
    message: (d: { where: string; key: string }) => `${quote(d.where)} is missing.`,
    hint: (d: { where: string }) =>
      d.where === "schemaVersion" ? 'Name the version of the record\'s shape: `"schemaVersion": 1`.' : undefined,
  },
  "schema/unknown-key": {
    severity: "error",
    message: (d: { where: string; key: string; nearest?: string }) => `${quote(d.where)} is no key of the record.`,
    hint: didYouMean,
  },
  "schema/unknown-key-kept": {
    severity: "warning",
    message: (d: { where: string; key: string; nearest?: string }) =>
      `${quote(d.where)} is no key of the record and was kept as it is.`,
    hint: didYouMean,
  },
  "schema/wrong-type": {
    severity: "error",
    message: (d: FoundValue & { expected: string }) => `${quote(d.where)} is ${d.found}, expected ${d.expected}.`,
    hint: (d: { found: string }) => (d.found === "null" ? "Leave the key out where a fact is absent." : undefined),
  },
  "schema/unknown-value": {
    severity: "error",
    message: (d: FoundValue & { allowed: readonly (string | number)[]; nearest?: string }) =>
      `${quote(d.where)} is ${d.found}, ${oneOf(d.allowed)}.`,
    hint: (d: FoundValue & { nearest?: string }) =>
      d.where === "schemaVersion"
        ? "No release wrote records of that version; see what wrote this one."
        : didYouMean(d),
  },
  "schema/empty-text": {
    severity: "error",
    message: (d: { where: string }) => `${quote(d.where)} is an empty text.`,
    hint: () => "Leave the key out where a fact is absent.",
  },
  "schema/empty-list": {
    severity: "error",
    message: (d: { where: string }) => `${quote(d.where)} is an empty list.`,
    hint: () => "Leave the key out where a fact is absent.",
  },
  "schema/wrong-form": {
    severity: "error",
    message: (d: FoundValue & { expected: string; example: string }) =>
      `${quote(d.where)} is ${d.found}, not ${d.expected}.`,
    hint: (d: { example: string }) => `Write it like ${quote(d.example)}.`,
  },
  "schema/out-of-range": {
    severity: "error",
    message: (d: FoundValue & { minimum?: number; maximum?: number }) =>
      `${quote(d.where)} is ${d.found}, expected ${range(d)}.`,
  },
  "schema/newer-version": {
    severity: "error",
    message: (d: { found: number; supported: number }) =>
      `The record has schema version ${d.found}; this release knows versions up to ${d.supported}.`,
    hint: () => "Update `igf-sessions`, or write the record with the older version.",
  },
  "schema/more-findings": {
    severity: "error",
    message: (d: { count: number; shown: number }) =>
      `The record has ${d.count} findings more than the ${d.shown} shown.`,
    hint: () => "Mend the findings shown, then check again.",
  },
} as const satisfies DiagnosticDefinitions;

/** A short list is shown whole, a long one by its length. */
function oneOf(allowed: readonly (string | number)[]): string {
  if (allowed.length === 1) return `expected ${quote(allowed[0])}`;
  if (allowed.length > 4) return `which is none of the ${allowed.length} values allowed`;
  return `expected one of ${allowed.map(quote).join(", ")}`;
}

function range(d: { minimum?: number; maximum?: number }): string {
  if (d.minimum === undefined) return `at most ${d.maximum ?? "any number"}`;
  return d.maximum === undefined ? `at least ${d.minimum}` : `${d.minimum} to ${d.maximum}`;
}
