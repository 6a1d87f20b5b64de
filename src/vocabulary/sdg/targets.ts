import { sdgGoalOf, type SdgGoalOf } from "./goal-of";
import type { SdgTargetCode } from "./target-codes";
import { SDG_TARGET_END_YEARS } from "./target-end-years";
import { SDG_TARGET_TITLES, type SdgTargetTitles } from "./target-titles";
import { type SdgUri, toSdgUri } from "./to-sdg-uri";

/** What a target asks for: a result, or the money, technology and rules to reach the goal's results. */
export type SdgTargetKind<Code extends SdgTargetCode = SdgTargetCode> = Code extends `17.${string}`
  ? "means-of-implementation"
  : Code extends `${number}.${number}`
    ? "outcome"
    : "means-of-implementation";

/** The year that a target's text names, or `undefined`. */
export type SdgTargetEndYear<Code extends SdgTargetCode = SdgTargetCode> =
  Code extends keyof typeof SDG_TARGET_END_YEARS ? (typeof SDG_TARGET_END_YEARS)[Code] : undefined;

/** One target. `SdgTarget<"9.c">` keeps every literal: its `endYear` is 2020. */
export interface SdgTarget<Code extends SdgTargetCode = SdgTargetCode> {
  readonly code: Code;
  readonly goal: SdgGoalOf<Code>;
  /** Short title in this package's own words, at most 90 characters. */
  readonly title: SdgTargetTitles[Code];
  readonly kind: SdgTargetKind<Code>;
  /** Year by which the text asks for it; `undefined` where the text names none. */
  readonly endYear: SdgTargetEndYear<Code>;
  readonly uri: SdgUri<Code>;
}

/** Every target by its code. */
export type SdgTargets = { readonly [Code in SdgTargetCode]: SdgTarget<Code> };

/** The 169 targets by code. */
export const SDG_TARGETS: SdgTargets = /* @__PURE__ */ allTargets();

/**
 * The target of a code.
 *
 * @example
 * sdgTarget("4.7").goal; // 4
 * sdgTarget("9.c").endYear; // 2020
 * sdgTarget("9.c").kind; // "means-of-implementation"
 */
export function sdgTarget<const Code extends SdgTargetCode>(code: Code): SdgTarget<Code> {
  return SDG_TARGETS[code];
}

/**
 * Tells a result from a means of implementation: targets with a letter, and all of goal 17, are means.
 *
 * @example
 * sdgTargetKind("4.7"); // "outcome"
 * sdgTargetKind("17.1"); // "means-of-implementation"
 */
export function sdgTargetKind<const Code extends SdgTargetCode>(code: Code): SdgTargetKind<Code> {
  const isMeans = code.startsWith("17.") || code.slice(code.indexOf(".") + 1) >= "a";
  // The same two rules as in the type.
  return (isMeans ? "means-of-implementation" : "outcome") as SdgTargetKind<Code>;
}

function allTargets(): SdgTargets {
  const endYears: Readonly<Partial<Record<SdgTargetCode, number>>> = SDG_TARGET_END_YEARS;
  const targets: Record<string, object> = {};
  // The keys of the titles are the codes, in the UN's order: the table of codes would cost its bytes again.
  for (const code of Object.keys(SDG_TARGET_TITLES) as SdgTargetCode[]) {
    targets[code] = Object.freeze({
      code,
      goal: sdgGoalOf(code),
      title: SDG_TARGET_TITLES[code],
      kind: sdgTargetKind(code),
      endYear: endYears[code],
      uri: toSdgUri(code),
    });
  }
  // The compiler does not see that the loop puts each code with its own target.
  return Object.freeze(targets) as SdgTargets;
}
