/** What became of the value: `error` dropped, `warning` kept but guessed or doubtful, `info` kept and tidied. */
export type Severity = "error" | "warning" | "info";

/** One kind of finding: its severity, and its wording as functions of the facts found. */
export interface DiagnosticDefinition<Data> {
  readonly severity: Severity;
  /** One sentence of fact: what was found, in backticks, and what was expected. */
  readonly message: (data: Data) => string;
  /** One action, as an order. Left out where it would be vague. */
  readonly hint?: (data: Data) => string | undefined;
}

/**
 * The findings of one area, by code. `never` as data is what lets definitions with different facts stand in one table.
 */
export type DiagnosticDefinitions = Readonly<Record<string, DiagnosticDefinition<never>>>;

/** The facts that a code of a table carries: what its message takes. */
export type DataOf<Definitions, Code extends keyof Definitions> = Definitions[Code] extends {
  readonly message: (data: infer Data) => string;
}
  ? Data
  : never;
