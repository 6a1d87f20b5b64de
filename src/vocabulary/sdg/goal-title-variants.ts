import { frozen } from "../frozen";
import type { SdgGoalNumber } from "./titles-en";

/**
 * Other English wordings of goal titles met in public sources and on IGF pages. Letter case, punctuation and `&` for
 * `and` do not count when titles are compared, so only those that differ in a word are listed.
 *
 * The IGF's own forms print goal 12 the wrong way round.
 */
export const SDG_GOAL_TITLE_VARIANTS = /* @__PURE__ */ frozen({
  3: ["Good Health and Wellbeing"],
  8: ["Decent Jobs and Economic Growth"],
  10: ["Reduced Inequality"],
  11: ["Sustainable Cities"],
  12: ["Responsible Production and Consumption", "Responsible Consumption"],
  16: ["Peace and Justice Strong Institutions", "Peace and Justice"],
  17: ["Partnership for the Goals", "Partnerships to achieve the Goals", "Partnerships to achieve the Goal"],
} satisfies Partial<Record<SdgGoalNumber, readonly string[]>>);
