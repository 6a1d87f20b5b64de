import type { Diagnostic } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { Session, SessionDraft } from "../model";
import { compareText } from "../text";
import { fingerprint } from "../vocabulary/session-id";
import { groupByKeys } from "./group-by-keys";

/** The records in their order, and a finding for each that got another id. Paths start with the index of the record. */
export interface DistinctIds<Record> {
  readonly sessions: readonly Record[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives different pages that claim one id ids of their own. Records of one page, told by address or else by title, keep one.
 *
 * The page whose address and title come first keeps the id; each other gets eight digits made from its own, so its id does
 * not depend on the order in which pages are read, nor on how many others claim the same number.
 */
export function withDistinctIds<Record extends Session | SessionDraft>(
  sessions: readonly Record[],
): DistinctIds<Record> {
  const result = [...sessions];
  const diagnostics: Diagnostic[] = [];
  const claims = groupByKeys(
    sessions.map((session, index) => ({ session, index, page: pageOf(session) })),
    ({ session }) => [session.id],
  );
  for (const [claimed, claimants] of claims) {
    const first = claimants.map(({ page }) => page).reduce((a, b) => (compareText(a, b) <= 0 ? a : b));
    for (const { session, index, page } of claimants) {
      if (page === first) continue;
      const id = `${claimed}-${fingerprint(page)}`;
      result[index] = { ...session, id };
      diagnostics.push(
        diagnose(programmeDiagnostics, "programme/id-made-distinct", { path: [index, "id"] }, { claimed, id }),
      );
    }
  }
  return { sessions: result, diagnostics: diagnostics.sort((a, b) => indexOf(a) - indexOf(b)) };
}

/** What tells one page from another. Mirrors of the site share the path of a page and differ in the host. */
function pageOf({ source, title = "" }: Session | SessionDraft): string {
  const address = source?.url?.split(/[?#]/, 1)[0] ?? "";
  const path = address.slice(address.indexOf("/", address.indexOf("://") + 3));
  return path === "" ? title : path;
}

function indexOf({ path }: Diagnostic): number {
  return Number(path?.[0]);
}
