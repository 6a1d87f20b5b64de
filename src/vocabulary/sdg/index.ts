export { SDG_TARGET_CODES_BY_GOAL, type SdgTargetCode, type SdgTargetOf } from "./target-codes";
export { SDG_GOAL_TITLES, type SdgGoalNumber } from "./titles-en";
