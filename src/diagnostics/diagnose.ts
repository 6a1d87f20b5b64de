import type { DataOf, DiagnosticDefinitions, Severity } from "./definition";
import type { Diagnostic, DiagnosticCode, DiagnosticPlace } from "./diagnostic";

/**
 * Where the documentation lives. No public address exists yet, so a finding links to the path of its page inside the
 * package; once there is an address, this constant is the one place to change.
 */
export const DOCS_BASE = "docs/";

/** The address of the page that explains a code. */
export function diagnosticUrl(code: string): string {
  return `${DOCS_BASE}diagnostics/${code}.md`;
}

/**
 * Makes a finding from its area's table.
 *
 * The table is an argument so that a bundle carries the wording of the areas it uses and of no other.
 */
export function diagnose<
  const Definitions extends DiagnosticDefinitions,
  const Code extends keyof Definitions & DiagnosticCode,
>(definitions: Definitions, code: Code, place: DiagnosticPlace, data: DataOf<Definitions, Code>): Diagnostic<Code> {
  // The table types each definition's data as its own; TypeScript cannot follow that through the index.
  const definition = definitions[code] as unknown as {
    readonly severity: Severity;
    readonly message: (data: unknown) => string;
    readonly hint?: (data: unknown) => string | undefined;
  };
  // One assignment for each key that may be absent: a stream of records makes many findings, and keys behind a spread are slow.
  const found: Record<string, unknown> = { code, severity: definition.severity, message: definition.message(data) };
  const hint = definition.hint?.(data);
  if (hint !== undefined) found["hint"] = hint;
  if (place.span !== undefined) found["span"] = place.span;
  if (place.path !== undefined) found["path"] = place.path;
  found["data"] = data;
  found["url"] = diagnosticUrl(code);
  // `DataOf<Definitions, Code>` is `DiagnosticData<Code>`: each code stands in one table only, which a test asserts.
  return found as unknown as Diagnostic<Code>;
}

/** Narrows a finding to one code, and with it the type of its `data`. */
export function hasCode<Code extends DiagnosticCode>(
  diagnostic: Diagnostic,
  code: Code,
): diagnostic is Diagnostic<Code> {
  return diagnostic.code === code;
}
