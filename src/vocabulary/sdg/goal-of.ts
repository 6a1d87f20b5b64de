import type { SdgIndicatorCode } from "./indicator-codes-2025";
import type { SdgTargetCode } from "./target-codes";
import type { SdgGoalNumber } from "./titles-en";

/** Number of the goal that a target or an indicator belongs to: `SdgGoalOf<"9.c">` is 9. */
export type SdgGoalOf<Code extends SdgTargetCode | SdgIndicatorCode> =
  Code extends `${infer Number extends SdgGoalNumber}.${string}` ? Number : never;

/**
 * The goal that a target or an indicator belongs to.
 *
 * @example
 * sdgGoalOf("9.c"); // 9
 * sdgGoalOf("13.2.1"); // 13
 */
export function sdgGoalOf<const Code extends SdgTargetCode | SdgIndicatorCode>(code: Code): SdgGoalOf<Code> {
  // The type says what the first component of the code is.
  return Number.parseInt(code, 10) as SdgGoalOf<Code>;
}
