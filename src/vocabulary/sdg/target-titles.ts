import {
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
} from "./goals-with-targets";

/**
 * Short titles of the 169 targets, at most 90 characters each. They are this package's own words and say what a target
 * asks for; the binding text is in A/RES/70/1.
 */
export const SDG_TARGET_TITLES = /* @__PURE__ */ allTargetTitles();

function allTargetTitles() {
  return Object.freeze({
    ...SDG_GOAL_1.targets,
    ...SDG_GOAL_2.targets,
    ...SDG_GOAL_3.targets,
    ...SDG_GOAL_4.targets,
    ...SDG_GOAL_5.targets,
    ...SDG_GOAL_6.targets,
    ...SDG_GOAL_7.targets,
    ...SDG_GOAL_8.targets,
    ...SDG_GOAL_9.targets,
    ...SDG_GOAL_10.targets,
    ...SDG_GOAL_11.targets,
    ...SDG_GOAL_12.targets,
    ...SDG_GOAL_13.targets,
    ...SDG_GOAL_14.targets,
    ...SDG_GOAL_15.targets,
    ...SDG_GOAL_16.targets,
    ...SDG_GOAL_17.targets,
  });
}
