import type { Reading } from "./reading";

/** What a reading gave, in a sentence for whoever hears the page instead of seeing it. */
export function resultInWords({ sessions, findings }: Reading): string {
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  const [first] = sessions;
  if (first === undefined) return `No session was read. ${count}.`;
  if (sessions.length > 1) return `${sessions.length} sessions were read. ${count}.`;
  return `Read: ${first.title ?? first.id}. ${count}.`;
}
