import type { Diagnostic } from "../diagnostics";
import type { Evidence } from "../vocabulary";

/** A finding with its source. */
export function withEvidence<Found extends Diagnostic>(found: Found, evidence: Evidence | undefined): Found {
  // Added to a finding made a moment ago, which nobody else holds: in a stream of records copies would be most of the cost.
  return evidence === undefined ? found : Object.assign(found, { evidence });
}
