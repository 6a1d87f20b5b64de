/** Short titles of the Sustainable Development Goals in English, as on the icons of the United Nations. */
export const SDG_GOAL_TITLES = /* @__PURE__ */ Object.freeze({
  1: "No Poverty",
  2: "Zero Hunger",
  3: "Good Health and Well-being",
  4: "Quality Education",
  5: "Gender Equality",
  6: "Clean Water and Sanitation",
  7: "Affordable and Clean Energy",
  8: "Decent Work and Economic Growth",
  9: "Industry, Innovation and Infrastructure",
  10: "Reduced Inequalities",
  11: "Sustainable Cities and Communities",
  12: "Responsible Consumption and Production",
  13: "Climate Action",
  14: "Life Below Water",
  15: "Life on Land",
  16: "Peace, Justice and Strong Institutions",
  17: "Partnerships for the Goals",
} as const);

/** Number of a goal, 1 to 17. */
export type SdgGoalNumber = keyof typeof SDG_GOAL_TITLES;
