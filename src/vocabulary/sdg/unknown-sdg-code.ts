import { sdgDiagnostics } from "../../diagnostics/catalogue/sdg";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Span } from "../../text";
import { joinSdgCode, type SdgCodeParts } from "./code-parts";
import { isSdgGoalNumber } from "./goal-numbers";
import { SDG_INDICATOR_CODES_2025 } from "./indicator-codes-2025";
import { isSdgTargetCode, SDG_TARGET_CODES_BY_GOAL } from "./target-codes";
import type { SdgGoalNumber } from "./titles-en";

/** The finding that a code does not exist: what there is instead, and the nearest code of the same goal or target. */
export function unknownSdgCode(parts: SdgCodeParts, span: Span, goalOfTitle?: SdgGoalNumber): Diagnostic {
  const { kind, range, nearest } = neighbours(parts, goalOfTitle);
  const data = { text: codeOf(parts, kind), kind, range, ...(nearest === undefined ? {} : { nearest }) };
  return diagnose(sdgDiagnostics, "sdg/unknown-code", { span }, data);
}

/** As much of the code as is at fault: of `4.9.1`, `4.9`, when goal 4 has no such target. */
function codeOf({ goal, part, indicator }: SdgCodeParts, kind: Neighbours["kind"]): string {
  if (kind === "goal" || part === undefined) return joinSdgCode({ goal });
  return joinSdgCode(kind === "target" || indicator === undefined ? { goal, part } : { goal, part, indicator });
}

interface Neighbours {
  readonly kind: "goal" | "target" | "indicator";
  /** The codes there are, in words. */
  readonly range: string;
  readonly nearest?: string | undefined;
}

function neighbours({ goal, part = "", indicator }: SdgCodeParts, goalOfTitle?: SdgGoalNumber): Neighbours {
  if (!isSdgGoalNumber(goal)) {
    return { kind: "goal", range: "1 to 17", ...(goalOfTitle && { nearest: String(goalOfTitle) }) };
  }
  const target = `${goal}.${part}`;
  if (indicator !== undefined && isSdgTargetCode(target)) {
    const listed: readonly string[] = SDG_INDICATOR_CODES_2025[target];
    return { kind: "indicator", range: span(listed), nearest: indicator > 0 ? listed.at(-1) : listed[0] };
  }
  const isLetter = part >= "a";
  const targets: readonly string[] = SDG_TARGET_CODES_BY_GOAL[goal];
  const lettered = targets.filter((code) => code.slice(code.indexOf(".") + 1) >= "a");
  const numbered = targets.slice(0, targets.length - lettered.length);
  const alike = isLetter ? lettered : numbered;
  const range = lettered.length === 0 ? span(numbered) : `${span(numbered)} and ${span(lettered)}`;
  return { kind: "target", range, nearest: part === "0" ? numbered[0] : alike.at(-1) };
}

function span(codes: readonly string[]): string {
  const [first, last] = [codes[0] ?? "", codes.at(-1) ?? ""];
  return first === last ? first : `${first} to ${last}`;
}
