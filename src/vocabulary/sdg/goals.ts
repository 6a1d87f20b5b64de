import { SDG_GOAL_COLORS } from "./goal-colors";
import { SDG_GOAL_DESCRIPTIONS } from "./goal-descriptions";
import { SDG_GOAL_NUMBERS } from "./goal-numbers";
import { SDG_GOAL_TITLES, type SdgGoalNumber } from "./titles-en";
import { type SdgUri, toSdgUri } from "./to-sdg-uri";

/** One goal. `SdgGoal<4>` keeps every literal: its `title` is `"Quality Education"`. */
export interface SdgGoal<Number extends SdgGoalNumber = SdgGoalNumber> {
  readonly number: Number;
  /** Short title in English, as on the UN's icons. */
  readonly title: (typeof SDG_GOAL_TITLES)[Number];
  /** What the goal asks for, in one sentence of this package's own. */
  readonly description: (typeof SDG_GOAL_DESCRIPTIONS)[Number];
  /** Official colour, `#RRGGBB`. */
  readonly color: (typeof SDG_GOAL_COLORS)[Number];
  readonly uri: SdgUri<Number>;
}

/** Every goal by its number. */
export type SdgGoals = { readonly [Number in SdgGoalNumber]: SdgGoal<Number> };

/** The 17 goals by number, with everything but their targets. */
export const SDG_GOALS: SdgGoals = /* @__PURE__ */ allGoals();

/**
 * The goal of a number.
 *
 * @example
 * sdgGoal(4).title; // "Quality Education"
 * sdgGoal(4).color; // "#C5192D"
 */
export function sdgGoal<const Number extends SdgGoalNumber>(number: Number): SdgGoal<Number> {
  return SDG_GOALS[number];
}

function allGoals(): SdgGoals {
  const goals: Partial<Record<SdgGoalNumber, object>> = {};
  for (const number of SDG_GOAL_NUMBERS) {
    goals[number] = Object.freeze({
      number,
      title: SDG_GOAL_TITLES[number],
      description: SDG_GOAL_DESCRIPTIONS[number],
      color: SDG_GOAL_COLORS[number],
      uri: toSdgUri(number),
    });
  }
  // The compiler does not see that the loop puts each number with its own goal.
  return Object.freeze(goals) as SdgGoals;
}
