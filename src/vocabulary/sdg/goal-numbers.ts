import type { SdgGoalNumber } from "./titles-en";

/** The numbers of the 17 goals, in order. */
export const SDG_GOAL_NUMBERS = /* @__PURE__ */ Object.freeze([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
] as const satisfies readonly SdgGoalNumber[]);

/**
 * Tells whether a value is the number of a goal.
 *
 * @example
 * isSdgGoalNumber(17); // true
 * isSdgGoalNumber(18); // false
 * isSdgGoalNumber("4"); // false
 */
export function isSdgGoalNumber(value: unknown): value is SdgGoalNumber {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 17;
}
