import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import { deadlinesFor, isKnownDeadline } from "../../deadlines";
import { documentsMissingIn } from "../../deadlines/deadlines-for";
import type { DeadlineRule, SessionReport } from "../../model";
import type { Evidence } from "../../vocabulary";
import { findPersonalData } from "../find-personal-data";
import { dueText } from "../local-time";
import { mayHaveLostReport, WHETHER_REPORTED } from "../damaged-copy";
import { cannotTell, PASSES, type Rule, sessionRule } from "../rule";
import { withEvidence } from "../with-evidence";

const goalOnlyByTarget = /* @__PURE__ */ sessionRule({
  code: "session/goal-only-by-target",
  evidence: {
    certainty: "inferred",
    note: "Each target stands under its goal in General Assembly resolution A/RES/70/1.",
  },
  ask: ({ sdgs }) => {
    const named: readonly number[] = sdgs?.goals ?? [];
    const isNamed = (target: string): boolean => named.includes(goalOf(target));
    if (sdgs?.targets === undefined || sdgs.targets.every(isNamed)) return PASSES;
    const targets = sdgs.targets.filter((target) => !isNamed(target));
    const goals = [...new Set(targets.map(goalOf))].sort((a, b) => a - b);
    const place = { path: ["sdgs", "targets"] };
    return [diagnose(programmeDiagnostics, "session/goal-only-by-target", place, { goals, targets })];
  },
});

/** `16.7` → 16. Goals have one digit, or a 1 and another; `Number.parseInt` would be most of the rule's cost. */
function goalOf(target: string): number {
  return target.charAt(1) === "." ? digitAt(0, target) : 10 + digitAt(1, target);
}

function digitAt(at: number, text: string): number {
  return text.charCodeAt(at) - "0".charCodeAt(0);
}

const personalData = /* @__PURE__ */ sessionRule({
  code: "session/personal-data",
  evidence: { certainty: "seen", note: "The Forum's own site puts `[email protected]` where a page held an address." },
  ask: (session) => {
    const found = findPersonalData(session);
    if (found.length === 0) return PASSES;
    return found.map(({ path, kind }) => diagnose(programmeDiagnostics, "session/personal-data", { path }, { kind }));
  },
});

const reportOverdue = /* @__PURE__ */ sessionRule({
  code: "session/report-overdue",
  evidence: { certainty: "inferred", note: "What is due when is in the table of deadlines, with its sources." },
  ask: (session, { now }) => {
    if (session.status === "cancelled") return PASSES;
    if (now === undefined) return cannotTell("the present time");
    const deadlines = deadlinesFor(session, { now, documents: documentsMissingIn(session) });
    const overdue = deadlines.filter(isKnownDeadline).filter(({ state }) => state === "overdue");
    if (overdue.length === 0 && deadlines.some(({ state }) => state === "unknown"))
      return cannotTell("when the report is due");
    if (overdue.length > 0 && mayHaveLostReport(session)) return cannotTell(WHETHER_REPORTED);
    return overdue.map((deadline) => {
      const { document, dueAt, rule, isDayEnd } = deadline;
      const data = { document, dueAt, local: dueText(session, dueAt, { isDayEnd }) };
      const found = diagnose(programmeDiagnostics, "session/report-overdue", { path: ["report"] }, data);
      return withEvidence(found, evidenceOf(rule));
    });
  },
});

/** The parts of a report, as the pages of 2022 and later head them. A call to action is optional there. */
const REPORT_PARTS = {
  keyTakeaways: "key takeaways",
  summary: "session report",
  gender: "reflection on gender issues",
} as const satisfies Partial<Record<keyof SessionReport, string>>;

/** Reports of earlier years had other parts, such as the policy questions and discussion areas of 2019. */
const FIRST_YEAR_OF_PARTS = 2022;

const reportIncomplete = /* @__PURE__ */ sessionRule({
  code: "session/report-incomplete",
  evidence: { certainty: "seen", note: "Report headings on a session page of IGF 2022." },
  ask: (session) => {
    const { edition, report, source, status } = session;
    if (status === "cancelled") return PASSES;
    const missing = Object.entries(REPORT_PARTS)
      .filter(([part]) => !Object.hasOwn(report ?? {}, part))
      .map(([, label]) => label);
    if (missing.length === 0) return PASSES;
    if (edition < FIRST_YEAR_OF_PARTS) return cannotTell("which parts a report of that year had");
    // A record of another source than a page may have no place for reports.
    if (report === undefined && source?.copy !== "full" && source?.copy !== "html") return cannotTell(WHETHER_REPORTED);
    return [diagnose(programmeDiagnostics, "session/report-incomplete", { path: ["report"] }, { missing })];
  },
});

/** Where a deadline's rule comes from, as the rules of this layer say it. */
function evidenceOf({ confidence, source, note, words }: DeadlineRule): Evidence {
  const remark = note ?? (source === undefined ? words : undefined);
  return {
    certainty: confidence === "inferred" ? "inferred" : "seen",
    ...(source === undefined ? {} : { source }),
    ...(remark === undefined ? {} : { note: remark }),
  };
}

/** Rules about what a session says of itself. */
export const CONTENT_RULES: readonly Rule[] = [goalOnlyByTarget, personalData, reportOverdue, reportIncomplete];
