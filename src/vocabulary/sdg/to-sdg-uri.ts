import type { SdgTargetCode } from "./target-codes";
import type { SdgGoalNumber } from "./titles-en";

/** Where the UN publishes the goals and targets as linked data. Its identifiers begin with `http:`, not `https:`. */
const UN_BASE = "http://metadata.un.org/sdg/";

/** The UN's identifier of a goal or a target. */
export type SdgUri<Code extends SdgGoalNumber | SdgTargetCode = SdgGoalNumber | SdgTargetCode> =
  `${typeof UN_BASE}${Code}`;

/**
 * The UN's identifier of a goal or a target. Indicators have none that is made from their code.
 *
 * @example
 * toSdgUri(7); // "http://metadata.un.org/sdg/7"
 * toSdgUri("9.c"); // "http://metadata.un.org/sdg/9.c"
 */
export function toSdgUri<const Code extends SdgGoalNumber | SdgTargetCode>(code: Code): SdgUri<Code> {
  return `${UN_BASE}${code}`;
}
