import type { Diagnostic, DiagnosticCode } from "../diagnostics";
import type { Profile, RuleLevel, RuleSetting } from "../model";
import type { Evidence } from "../vocabulary";
import { checkProfile } from "./check-profile";
import { findProfile } from "./profiles";
import type { Rule, RuleNumbers } from "./rule";
import { RULES } from "./rules/rules";

type ActiveLevel = Exclude<RuleLevel, "off">;

/** What is said of a rule that lacks a fact. */
export type Unknown = Diagnostic<"programme/cannot-tell">;

/** A rule as a profile wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: ActiveLevel;
  readonly numbers: RuleNumbers;
  /** What the profile says of where the demand comes from. */
  readonly evidence?: Evidence | undefined;
  /** What it says of one session where a fact is missing, by the fact; filled as it is asked. */
  readonly unknowns: Map<string, Unknown>;
}

/** What a profile comes to: what is wrong with it, and the rules that run. */
interface ActiveRules {
  readonly problems: readonly Diagnostic[];
  readonly active: readonly ActiveRule[];
  readonly codes: readonly DiagnosticCode[];
}

/** Filled as profiles of the package are asked for; these never change, so the answer depends on the key alone. */
const RESOLVED = /* @__PURE__ */ new WeakMap<Profile, Partial<Record<Rule["scope"], ActiveRules>>>();

/** The rules of a profile: with `session` only those that look at single sessions, with `programme` all. */
export function activeRules(profile: Profile, scope: Rule["scope"]): ActiveRules {
  const known = RESOLVED.get(profile);
  const found = known?.[scope];
  if (found !== undefined) return found;
  const resolved = resolve(profile, scope);
  // A caller's own profile may be changed between two calls.
  if (findProfile(profile.name) === profile) RESOLVED.set(profile, { ...known, [scope]: resolved });
  return resolved;
}

function resolve(profile: Profile, scope: Rule["scope"]): ActiveRules {
  const active = RULES.filter((rule) => scope === "programme" || rule.scope === scope).flatMap((rule) => {
    const setting = settingOf(profile, rule.code);
    if (setting === undefined || setting.level === "off") return [];
    const { level, evidence } = setting;
    const numbers = setting.numbers === undefined ? rule.numbers : { ...rule.numbers, ...setting.numbers };
    return [{ rule, level, numbers, evidence, unknowns: new Map<string, Unknown>() }];
  });
  return { problems: checkProfile(profile), active, codes: active.map(({ rule }) => rule.code) };
}

function settingOf(profile: Profile, code: string): RuleSetting | undefined {
  const setting = Object.hasOwn(profile.rules, code) ? profile.rules[code] : undefined;
  return typeof setting === "string" ? { level: setting } : setting;
}
