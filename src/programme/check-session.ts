import type { Diagnostic } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { Profile, Session } from "../model";
import { activeRules } from "./active-rules";
import { type CheckOptions, type CheckResult, isInScope, underProfile, withoutProfile } from "./check-programme";
import { endsOf } from "./local-time";
import { findProfile } from "./profiles";
import { PASSES } from "./rule";
import { withEvidence } from "./with-evidence";

/**
 * Checks one session against the rules of a profile that look at single sessions. Paths are those in the session's record.
 *
 * @example
 * checkSession({ schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "A",
 *   start: "2022-12-01T07:30:00Z", end: "2022-12-01T06:30:00Z" }).diagnostics[0]?.code; // "session/end-before-start"
 */
export function checkSession(session: Session, options: CheckOptions = {}): CheckResult {
  const { profile: wanted = "general", now } = options;
  if (typeof wanted !== "string") return askRules(session, wanted, now);
  const profile = findProfile(wanted);
  return profile === undefined ? withoutProfile(wanted) : askRules(session, profile, now);
}

// A stream asks once per record, so nothing is made here for a rule that passes.
function askRules(session: Session, profile: Profile, now: CheckOptions["now"]): CheckResult {
  const { problems, active, codes } = activeRules(profile, "session");
  if (!isInScope(session, profile)) return { diagnostics: problems, acknowledged: NONE, rules: codes };
  const clock = now === undefined ? undefined : new Date(now);
  const ends = endsOf(session);
  const found: Diagnostic[] = [];
  const unknowns: Diagnostic[] = [];
  const acknowledged: Diagnostic[] = [];
  for (const activeRule of active) {
    const { rule, numbers, evidence = rule.evidence } = activeRule;
    const answer = rule.ask?.(session, { numbers, now: clock, ends }) ?? PASSES;
    if (!("lacks" in answer)) {
      if (answer.length === 0) continue;
      const into = session.acknowledged?.includes(rule.code) === true ? acknowledged : found;
      for (const diagnostic of answer) into.push(underProfile(diagnostic, activeRule));
      continue;
    }
    const data = { rule: rule.code, lacks: answer.lacks, sessions: [session.id], of: 1 };
    const unknown = diagnose(programmeDiagnostics, "programme/cannot-tell", { path: [] }, data);
    unknowns.push(withEvidence(unknown, evidence));
  }
  return { diagnostics: [...problems, ...found, ...unknowns], acknowledged, rules: codes };
}

const NONE: readonly Diagnostic[] = /* @__PURE__ */ Object.freeze([]);
