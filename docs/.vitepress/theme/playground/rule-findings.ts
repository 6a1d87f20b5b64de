import type { SessionDraft } from "igf-sessions";
import { checkSession } from "igf-sessions/programme";

import { type Finding, isComplete } from "./reading";

/**
 * What the general rules find in a session. Rules that cannot be decided are left out: they say nothing about it, and
 * what is overdue stands among the deadlines.
 */
export function ruleFindings(session: SessionDraft): readonly Finding[] {
  if (!isComplete(session)) return [];
  return checkSession(session)
    .diagnostics.filter(({ code }) => code !== "programme/cannot-tell")
    .map((diagnostic) => ({ diagnostic, sessionId: session.id }));
}
