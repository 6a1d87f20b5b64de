import type { Evidence } from "../vocabulary/editions";
import type { SessionType } from "../vocabulary/session-types";

/**
 * Which checks matter for a purpose, and with which numbers: the screening of one year's workshops, a report, a
 * programme team's own habits. Plain data, so that it can live in a JSON file.
 */
export interface Profile {
  /** A slug, such as `igf-2023-workshop-screening`. */
  name: string;
  /** What it is for, in one line. */
  title: string;
  /** The sessions it is about; without it all. Rules across sessions see all sessions either way. */
  appliesTo?: ProfileScope;
  /** Settings by code of the rule. A rule that is not named is off. */
  rules: Record<string, RuleLevel | RuleSetting>;
}

export interface ProfileScope {
  editions?: number[];
  types?: SessionType[];
}

/** `default` is the severity that the rule has of itself. */
export type RuleLevel = "off" | "default" | "info" | "warning" | "error";

export interface RuleSetting {
  level: RuleLevel;
  /** The numbers of the rule that differ from its own, such as `{ "atLeast": 4 }`. */
  numbers?: Record<string, number>;
  /** Where the demand comes from. */
  evidence?: Evidence;
}
