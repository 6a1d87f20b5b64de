import { frozen } from "../frozen";
import { sdgGoalOf, type SdgGoalOf } from "./goal-of";
import { findSdgIndicatorChange, type SdgIndicatorChange } from "./indicator-changes";
import type { SdgIndicatorCode } from "./indicator-codes-2025";
import { SDG_INDICATOR_REPEATS } from "./indicator-repeats";
import type { SdgTargetCode } from "./target-codes";

/** Code of the target that an indicator belongs to: `SdgTargetOfIndicator<"9.c.1">` is `"9.c"`. */
export type SdgTargetOfIndicator<Code extends SdgIndicatorCode> = Code extends `${infer Goal}.${infer Part}.${number}`
  ? Extract<`${Goal}.${Part}`, SdgTargetCode>
  : never;

/** One indicator of the 2025 edition. Its wording is the UN's and not in this package. */
export interface SdgIndicator<Code extends SdgIndicatorCode = SdgIndicatorCode> {
  readonly code: Code;
  readonly goal: SdgGoalOf<Code>;
  readonly target: SdgTargetOfIndicator<Code>;
  /** The edition of the framework that lists the code. */
  readonly edition: 2025;
  /** The codes under which the same indicator is listed elsewhere; empty for most. */
  readonly repeats: readonly SdgIndicatorCode[];
  /** How the code's meaning changed between editions; absent where it did not. */
  readonly change?: SdgIndicatorChange;
}

/**
 * The indicator of a code.
 *
 * @example
 * sdgIndicator("4.7.1").repeats; // ["12.8.1", "13.3.1"]
 * sdgIndicator("8.9.2").change?.droppedIn; // 2020
 */
export function sdgIndicator<const Code extends SdgIndicatorCode>(code: Code): SdgIndicator<Code> {
  const change = findSdgIndicatorChange(code);
  return frozen({
    code,
    goal: sdgGoalOf(code),
    target: sdgTargetOf(code),
    edition: 2025,
    repeats: sdgRepeatsOf(code),
    ...(change === undefined ? {} : { change }),
  });
}

/**
 * The target that an indicator belongs to.
 *
 * @example
 * sdgTargetOf("9.c.1"); // "9.c"
 */
export function sdgTargetOf<const Code extends SdgIndicatorCode>(code: Code): SdgTargetOfIndicator<Code> {
  // The type says what the first two components of the code are.
  return code.slice(0, code.lastIndexOf(".")) as SdgTargetOfIndicator<Code>;
}

/**
 * The codes under which an indicator is listed again, in the UN's order; empty for the 221 that are listed once.
 *
 * @example
 * sdgRepeatsOf("15.a.1"); // ["15.b.1"]
 */
export function sdgRepeatsOf(code: SdgIndicatorCode): readonly SdgIndicatorCode[] {
  const groups: readonly (readonly SdgIndicatorCode[])[] = SDG_INDICATOR_REPEATS;
  const group = groups.find((codes) => codes.includes(code)) ?? [];
  return group.filter((other) => other !== code);
}
