import type { Span } from "../text";
import type { DIAGNOSTICS } from "./catalogue";
import type { DataOf, Severity } from "./definition";
import type { Evidence } from "./evidence";

/** The stable name of a kind of finding, `area/name`. Never renamed or reused. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** The facts that a finding of this code carries. */
export type DiagnosticData<Code extends DiagnosticCode> = DataOf<typeof DIAGNOSTICS, Code>;

/** Where a value stands in a record: keys and array indexes from the root. */
export type RecordPath = readonly (string | number)[];

/** The place of a finding: a span of the text as received, a path in a record, or both. */
export interface DiagnosticPlace {
  readonly span?: Span;
  readonly path?: RecordPath;
}

/**
 * One finding: what was found, where, and what to do about it.
 *
 * `code`, `severity` and the keys of `data` follow semantic versioning; `message` and `hint` are wording and do not.
 */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> extends DiagnosticPlace {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly data: DiagnosticData<Code>;
  /** The page that explains this code. */
  readonly url: string;
  /** Where the demand comes from, of a finding of a check: the profile's own source where it names one, else the rule's. */
  readonly evidence?: Evidence;
}

/** What a reader gives: the value where there is one, and everything it was not sure of. */
export interface ReadResult<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}
