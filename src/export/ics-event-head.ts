import type { Session } from "../model";
import { sessionUuid } from "../vocabulary/session-id";
import { contentLine, instantValue } from "./content-line";

/** What every entry of a session begins with: who it is, and which version of it. */
export function eventHead(session: Session, id: string): string[] {
  const { modifiedAt, retrievedAt } = session.source ?? {};
  // DTSTAMP is required; a clock would change the bytes on every run.
  const stamp = modifiedAt ?? retrievedAt ?? session.start ?? `${String(session.edition)}-01-01T00:00:00Z`;
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", sessionUuid(id)),
    contentLine("DTSTAMP", instantValue(stamp)),
    ...(modifiedAt === undefined ? [] : [contentLine("LAST-MODIFIED", instantValue(modifiedAt))]),
    contentLine("SEQUENCE", String(session.revision ?? 0)),
  ];
}
