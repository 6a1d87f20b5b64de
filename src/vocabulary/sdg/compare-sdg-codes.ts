import { splitSdgCode, type SdgCodeParts } from "./code-parts";
import type { SdgIndicatorCode } from "./indicator-codes-2025";
import type { SdgTargetCode } from "./target-codes";
import type { SdgGoalNumber } from "./titles-en";

/** Puts a letter after every number of a goal's targets. */
const FIRST_LETTER_RANK = 100;

/**
 * Compares goals, targets and indicators in the UN's order, for `sort`: a goal before its targets, a target before its
 * indicators, `8.9` before `8.10` before `8.a`.
 *
 * @example
 * ["8.a", "8.10", "8.9"].sort(compareSdgCodes); // ["8.9", "8.10", "8.a"]
 */
export function compareSdgCodes(
  a: SdgGoalNumber | SdgTargetCode | SdgIndicatorCode,
  b: SdgGoalNumber | SdgTargetCode | SdgIndicatorCode,
): number {
  const [left, right] = [splitSdgCode(a), splitSdgCode(b)];
  return left.goal - right.goal || partRank(left) - partRank(right) || (left.indicator ?? 0) - (right.indicator ?? 0);
}

function partRank({ part }: SdgCodeParts): number {
  if (part === undefined) return 0;
  return part >= "a" ? FIRST_LETTER_RANK + part.charCodeAt(0) : Number(part);
}
