import type { Diagnostic } from "../diagnostics";
import type { Evidence } from "../vocabulary";

/** A finding of a rule, and where the rule's demand comes from. */
export type Finding = Diagnostic & {
  /** The profile's own source where it names one; absent where the finding is about the profile itself. */
  readonly evidence?: Evidence;
};

/** A finding as a rule makes it: it has a source of its own where that is nearer than the rule's. */
export type RawFinding = Diagnostic | (Diagnostic & { readonly evidence: Evidence });

/** A finding with its source. */
export function withEvidence(found: Diagnostic, evidence: Evidence | undefined): Finding & RawFinding {
  // Added to a finding made a moment ago, which nobody else holds: in a stream of records copies would be most of the cost.
  return evidence === undefined ? found : Object.assign(found, { evidence });
}
