export { compareSdgCodes } from "./compare-sdg-codes";
export { formatSdg, type FormatSdgOptions, type SdgTextForm } from "./format-sdg";
export { SDG_GOAL_COLORS } from "./goal-colors";
export { SDG_GOAL_DESCRIPTIONS } from "./goal-descriptions";
export { isSdgGoalNumber, SDG_GOAL_NUMBERS } from "./goal-numbers";
export { sdgGoalOf, type SdgGoalOf } from "./goal-of";
export { SDG_GOAL_TITLE_VARIANTS } from "./goal-title-variants";
export { sdgGoal, SDG_GOALS, type SdgGoal, type SdgGoals } from "./goals";
export {
  SDG_GOAL_1,
  SDG_GOAL_10,
  SDG_GOAL_11,
  SDG_GOAL_12,
  SDG_GOAL_13,
  SDG_GOAL_14,
  SDG_GOAL_15,
  SDG_GOAL_16,
  SDG_GOAL_17,
  SDG_GOAL_2,
  SDG_GOAL_3,
  SDG_GOAL_4,
  SDG_GOAL_5,
  SDG_GOAL_6,
  SDG_GOAL_7,
  SDG_GOAL_8,
  SDG_GOAL_9,
  type SdgGoalWithTargets,
} from "./goals-with-targets";
export {
  findSdgIndicatorChange,
  isSdgRetiredIndicatorCode,
  SDG_INDICATOR_CHANGES,
  type SdgIndicatorChange,
  type SdgRetiredIndicatorCode,
} from "./indicator-changes";
export {
  isSdgIndicatorCode,
  SDG_INDICATOR_CODES_2025,
  type SdgIndicatorCode,
  type SdgIndicatorOf,
} from "./indicator-codes-2025";
export { SDG_INDICATOR_REPEATS } from "./indicator-repeats";
export { sdgIndicator, sdgRepeatsOf, sdgTargetOf, type SdgIndicator, type SdgTargetOfIndicator } from "./indicators";
export { readSdg, readSdgLine } from "./read-sdg";
export { readSdgUri } from "./read-sdg-uri";
export type { ReadSdgOptions, SdgGoalTitles, SdgReference } from "./sdg-reference";
export {
  isSdgTargetCode,
  SDG_TARGET_CODES,
  SDG_TARGET_CODES_BY_GOAL,
  type SdgTargetCode,
  type SdgTargetOf,
} from "./target-codes";
export { SDG_TARGET_END_YEARS } from "./target-end-years";
export { SDG_TARGET_TITLES, type SdgTargetTitles } from "./target-titles";
export {
  sdgTarget,
  sdgTargetKind,
  SDG_TARGETS,
  type SdgTarget,
  type SdgTargetEndYear,
  type SdgTargetKind,
  type SdgTargets,
} from "./targets";
export { SDG_GOAL_TITLES, type SdgGoalNumber } from "./titles-en";
export { toSdgUri, type SdgUri } from "./to-sdg-uri";
