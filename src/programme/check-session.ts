import type { Diagnostic } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { Profile, Session } from "../model";
import { type ActiveRule, activeRules, type Unknown } from "./active-rules";
import { type CheckOptions, type CheckResult, isInScope, underProfile, withoutProfile } from "./check-programme";
import { endsOf } from "./local-time";
import { findProfile } from "./profiles";
import { NO_NUMBERS, PASSES } from "./rule";
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
  const context = { numbers: NO_NUMBERS, now: clock, ends: endsOf(session) };
  const found: Diagnostic[] = [...problems];
  const unknowns: Diagnostic[] = [];
  const acknowledged: Diagnostic[] = [];
  for (const activeRule of active) {
    const { rule, numbers } = activeRule;
    const answer = rule.ask?.(session, numbers === NO_NUMBERS ? context : { ...context, numbers }) ?? PASSES;
    if (answer === PASSES) continue;
    if (!("lacks" in answer)) {
      const into = session.acknowledged?.includes(rule.code) === true ? acknowledged : found;
      for (const diagnostic of answer) into.push(underProfile(diagnostic, activeRule));
      continue;
    }
    unknowns.push(unknownOf(session, activeRule, answer.lacks));
  }
  const diagnostics = found.length === 0 ? unknowns : [...found, ...unknowns];
  return { diagnostics, acknowledged, rules: codes };
}

/** That a rule lacks a fact. */
function unknownOf({ id }: Session, activeRule: ActiveRule, lacks: string): Unknown {
  const worded = activeRule.unknowns.get(lacks) ?? wordUnknown(activeRule, lacks);
  return { ...worded, path: [], data: { rule: activeRule.rule.code, lacks, sessions: [id], of: 1 } };
}

/** The sentence counts sessions and names none, so it is put into words once for each fact. */
function wordUnknown({ rule, evidence = rule.evidence, unknowns }: ActiveRule, lacks: string): Unknown {
  const data = { rule: rule.code, lacks, sessions: [""], of: 1 };
  const worded = withEvidence(diagnose(programmeDiagnostics, "programme/cannot-tell", { path: [] }, data), evidence);
  unknowns.set(lacks, worded);
  return worded;
}

const NONE: readonly Diagnostic[] = /* @__PURE__ */ Object.freeze([]);
