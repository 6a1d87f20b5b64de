import type { Diagnostic, DiagnosticCode } from "../diagnostics";
import type { Session } from "../model";
import type { Evidence } from "../vocabulary";
import { endsOf, type Slot } from "./local-time";
import type { Timetable } from "./timetable";

/** What a rule about single sessions knows besides the session. */
export interface SessionRuleContext<Numbers extends RuleNumbers = RuleNumbers> {
  readonly numbers: Numbers;
  /** Absent where the caller gave no clock: rules that need one then cannot tell. */
  readonly now: Date | undefined;
  /** The ends of the session, read once for all rules; absent where one of them is. */
  readonly ends: Slot | undefined;
}

/** What a rule knows besides the sessions. */
export interface RuleContext extends Omit<SessionRuleContext, "ends"> {
  readonly timetable: Timetable;
}

export type RuleNumbers = Readonly<Record<string, number>>;

/** The numbers of a rule that has none. */
export const NO_NUMBERS: RuleNumbers = {};

/** What a rule says: findings, each with the sessions it is about, and the sessions of which it cannot tell. */
export interface RuleReport {
  readonly findings: readonly RuleFinding[];
  readonly undecided: readonly Undecided[];
  /** Overlaps that the rule did not look at, since there are too many; none unless told. */
  readonly left?: number;
}

export interface RuleFinding {
  /** Its path starts with the index of the session. */
  readonly diagnostic: Diagnostic;
  /** Indices of all sessions involved. */
  readonly sessions: readonly number[];
}

export interface Undecided {
  readonly session: number;
  /** The fact that is missing, as it ends the sentence "… is not known". */
  readonly lacks: string;
}

/** One check: what it is called, the numbers it works with, where the demand comes from, and the check itself. */
export interface Rule {
  readonly code: DiagnosticCode;
  /** `session` rules look at one record at a time, `programme` rules at many together. */
  readonly scope: "session" | "programme";
  /** The numbers that a profile may change, with the values they have otherwise. */
  readonly numbers: RuleNumbers;
  /** Where the demand comes from; a finding may name a nearer source, such as the call of its year. */
  readonly evidence: Evidence;
  readonly check: (sessions: readonly Session[], context: RuleContext) => RuleReport;
  /** The question behind `check`, where the rule looks at single sessions. */
  readonly ask?: (session: Session, context: SessionRuleContext) => Answer;
}

/** A rule's answer about one session: its findings (none: it passes), or what it lacks. */
export type Answer = readonly Diagnostic[] | { readonly lacks: string };

/** What a session rule is made of. */
export interface SessionRuleParts<Numbers extends RuleNumbers> {
  readonly code: DiagnosticCode;
  readonly numbers?: Numbers;
  readonly evidence: Evidence;
  /** Paths are those in the session's record. */
  readonly ask: (session: Session, context: SessionRuleContext<Numbers>) => Answer;
}

/** Makes a rule of a question about one session. */
export function sessionRule<const Numbers extends RuleNumbers = Record<string, never>>(
  parts: SessionRuleParts<Numbers>,
): Rule {
  const { code, evidence } = parts;
  // A profile's numbers are checked against the rule's before it runs.
  const ask = parts.ask as (session: Session, context: SessionRuleContext) => Answer;
  return {
    ask,
    code,
    scope: "session",
    numbers: parts.numbers ?? NO_NUMBERS,
    evidence,
    check: (sessions, context) => {
      const findings: RuleFinding[] = [];
      const undecided: Undecided[] = [];
      sessions.forEach((session, index) => {
        const answer = ask(session, { ...context, ends: endsOf(session) });
        if ("lacks" in answer) undecided.push({ session: index, lacks: answer.lacks });
        else for (const found of answer) findings.push({ diagnostic: below(found, index), sessions: [index] });
      });
      return { findings, undecided };
    },
  };
}

function below(diagnostic: Diagnostic, index: number): Diagnostic {
  return { ...diagnostic, path: [index, ...(diagnostic.path ?? [])] };
}

/** The answer of a rule that has nothing to object to. */
export const PASSES: Answer = [];

export function cannotTell(lacks: string): Answer {
  return { lacks };
}
