// What a form needs to let people pick goals and targets: options in two languages, and a check of what comes back.
import { isSdgTargetCode, SDG_GOAL_NUMBERS, SDG_TARGET_CODES_BY_GOAL, sdgGoal, sdgTarget } from "igf-sessions/sdg";
import { SDG_GOAL_TITLES_FR } from "igf-sessions/sdg/fr";

const goals = SDG_GOAL_NUMBERS.map((value) => ({
  value,
  label: sdgGoal(value).title,
  labelFr: SDG_GOAL_TITLES_FR[value],
  color: sdgGoal(value).color,
}));

/** @param {import("igf-sessions/sdg").SdgGoalNumber} goal */
const targetsOf = (goal) =>
  SDG_TARGET_CODES_BY_GOAL[goal].map((value) => ({ value, label: `${value} ${sdgTarget(value).title}` }));

console.log(goals.slice(3, 5));
console.log(targetsOf(4).slice(-3));
console.log(["4.c", "17.a", "9.C"].map((picked) => [picked, isSdgTargetCode(picked)]));
