import type { SdgGoalNumber } from "./titles-en";

/** What each goal asks for, in one sentence of this package's own. The binding wording is in A/RES/70/1. */
export const SDG_GOAL_DESCRIPTIONS = /* @__PURE__ */ Object.freeze({
  1: "Nobody anywhere lives in poverty, whatever form it takes.",
  2: "Everyone has enough good food all year, from farming that lasts.",
  3: "People of every age can lead healthy lives and get the care they need.",
  4: "Everyone can learn, from early childhood on, in good schools that leave nobody out.",
  5: "Women and girls have the same rights, safety and power as men and boys.",
  6: "Everyone has safe water and sanitation, and water is managed to last.",
  7: "Everyone can rely on energy that is affordable, modern and sustainable.",
  8: "Economies grow in ways that last and give everyone decent, productive work.",
  9: "Countries build infrastructure that endures, industries that include people, and new ideas.",
  10: "The gaps within countries and between them become smaller.",
  11: "Cities, towns and villages are safe, resilient, sustainable and open to all.",
  12: "Goods are made and used in ways the planet can sustain.",
  13: "The world acts now against climate change and what it does.",
  14: "Oceans and seas are protected, and used only as far as they can bear.",
  15: "Land, forests and wildlife are protected and restored, and their loss stops.",
  16: "Societies are peaceful, justice is open to all, and institutions answer to people.",
  17: "Countries and partners put money, technology and skills behind all of the goals.",
} as const satisfies Readonly<Record<SdgGoalNumber, string>>);
