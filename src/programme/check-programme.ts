import type { Diagnostic, DiagnosticCode } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { Profile, Session } from "../model";
import { nearestWord } from "../vocabulary/nearest-word";
import { type ActiveRule, activeRules } from "./active-rules";
import { groupByKeys } from "./group-by-keys";
import { findProfile, PROFILES } from "./profiles";
import type { Undecided } from "./rule";
import { timetableOf } from "./timetable";
import { withEvidence } from "./with-evidence";

export interface CheckOptions {
  /** A profile, or the name of one that comes with the package; `general` unless told. */
  readonly profile?: string | Profile;
  /** The instant at which reports count as due. Without it nothing is overdue, and the result says that it cannot tell. */
  readonly now?: Date | string;
}

/** What checking gave. */
export interface CheckResult {
  /**
   * The findings, by the sessions they are about. A path starts with the index of the session. `programme/cannot-tell`
   * names the sessions that a rule could not decide, once for each rule and missing fact.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that every session involved acknowledges: silent, but counted. */
  readonly acknowledged: readonly Diagnostic[];
  /** The rules that ran. */
  readonly rules: readonly DiagnosticCode[];
}

/**
 * Checks many sessions, each by itself and all together: clashes, numbers, what a screening asks for.
 *
 * A rule that lacks a fact says so (`programme/cannot-tell`) and never passes for that reason. The sessions are taken as
 * valid records; the order of the findings does not depend on anything but the sessions and the profile.
 */
export function checkProgramme(sessions: readonly Session[], options: CheckOptions = {}): CheckResult {
  const { profile: wanted = "general" } = options;
  if (typeof wanted !== "string") return runProfile(sessions, wanted, options);
  const profile = findProfile(wanted);
  return profile === undefined ? withoutProfile(wanted) : runProfile(sessions, profile, options);
}

/** What checking against a profile that does not exist gives. */
export function withoutProfile(name: string): CheckResult {
  const nearest = nearestWord(name, Object.keys(PROFILES));
  const data = { name, ...(nearest === undefined ? {} : { nearest }) };
  const unknown: Diagnostic = diagnose(programmeDiagnostics, "programme/unknown-profile", {}, data);
  return { diagnostics: [unknown], acknowledged: [], rules: [] };
}

function runProfile(sessions: readonly Session[], profile: Profile, { now }: CheckOptions): CheckResult {
  const surroundings = {
    now: now === undefined ? undefined : new Date(now),
    timetable: timetableOf(sessions),
  };
  const isApplicable = sessions.map((session) => isInScope(session, profile));
  const asked = isApplicable.filter(Boolean).length;
  const found: Located[] = [];
  const unknowns: Diagnostic[] = [];
  const acknowledged: Diagnostic[] = [];
  const { problems, active, codes } = activeRules(profile, "programme");
  for (const activeRule of active) {
    const { rule, numbers } = activeRule;
    const report = rule.check(sessions, { ...surroundings, numbers });
    for (const { diagnostic, sessions: involved } of report.findings) {
      if (!involved.some((index) => isApplicable[index])) continue;
      const isAccepted = involved.every((index) => sessions[index]?.acknowledged?.includes(rule.code));
      const levelled = underProfile(diagnostic, activeRule);
      if (isAccepted) acknowledged.push(levelled);
      else found.push({ diagnostic: levelled, at: involved[0] ?? 0 });
    }
    if (report.left !== undefined && report.left > 0) {
      const data = { rule: rule.code, listed: report.findings.length, left: report.left };
      const more = diagnose(programmeDiagnostics, "programme/more-clashes", { path: [0] }, data);
      unknowns.push(withEvidence(more, activeRule.evidence ?? rule.evidence));
    }
    if (report.undecided.length === 0) continue;
    const undecided = report.undecided.filter(({ session }) => isApplicable[session]);
    unknowns.push(...cannotTell(activeRule, undecided, { sessions, of: asked }));
  }
  // Sorting is stable: findings about one session keep the order of the rules.
  found.sort((a, b) => a.at - b.at);
  const diagnostics = [...problems, ...found.map(({ diagnostic }) => diagnostic), ...unknowns];
  return { diagnostics, acknowledged, rules: codes };
}

interface Located {
  readonly diagnostic: Diagnostic;
  /** Index of the first session involved. */
  readonly at: number;
}

/** A finding with the severity and the source that a profile gives it. */
export function underProfile(found: Diagnostic, { rule, level, evidence }: ActiveRule): Diagnostic {
  const severity = level === "default" ? found.severity : level;
  return { ...found, severity, evidence: evidence ?? found.evidence ?? rule.evidence };
}

/** Tells whether a profile is about sessions like this one. */
export function isInScope({ edition, type }: Session, { appliesTo }: Profile): boolean {
  return (appliesTo?.editions?.includes(edition) ?? true) && (appliesTo?.types?.includes(type) ?? true);
}

/** One finding for each fact that is missing, whatever the number of sessions: a list of 300 would hide the rest. */
function cannotTell(
  { rule, evidence = rule.evidence }: ActiveRule,
  undecided: readonly Undecided[],
  { sessions, of }: { sessions: readonly Session[]; of: number },
): readonly Diagnostic[] {
  return [...groupByKeys(undecided, ({ lacks }) => [lacks])].map(([lacks, group]) => {
    const ids = group.flatMap(({ session }) => sessions[session]?.id ?? []);
    const data = { rule: rule.code, lacks, sessions: ids, of };
    const place = { path: [group[0]?.session ?? 0] };
    return withEvidence(diagnose(programmeDiagnostics, "programme/cannot-tell", place, data), evidence);
  });
}
