import { SDG_GOALS_WITH_TARGETS } from "./goals-with-targets";
import type { SdgGoalNumber } from "./titles-en";

type TitlesOf<Goal extends SdgGoalNumber> = (typeof SDG_GOALS_WITH_TARGETS)[Goal]["targets"];

// No mapped type over the codes: it takes the compiler a tenth of a second for a code that is not known.
/** The short title of each target, as a literal: `SdgTargetTitles["4.c"]` is `"Supply more qualified teachers"`. */
export type SdgTargetTitles = TitlesOf<1> &
  TitlesOf<2> &
  TitlesOf<3> &
  TitlesOf<4> &
  TitlesOf<5> &
  TitlesOf<6> &
  TitlesOf<7> &
  TitlesOf<8> &
  TitlesOf<9> &
  TitlesOf<10> &
  TitlesOf<11> &
  TitlesOf<12> &
  TitlesOf<13> &
  TitlesOf<14> &
  TitlesOf<15> &
  TitlesOf<16> &
  TitlesOf<17>;

/**
 * Short titles of the 169 targets, at most 90 characters each. They are this package's own words and say what a target
 * asks for; the binding text is in A/RES/70/1.
 */
export const SDG_TARGET_TITLES: SdgTargetTitles = /* @__PURE__ */ allTargetTitles();

function allTargetTitles(): SdgTargetTitles {
  const titles = {};
  for (const { targets } of Object.values(SDG_GOALS_WITH_TARGETS)) Object.assign(titles, targets);
  // The compiler does not see that the loop puts in all of them.
  return Object.freeze(titles as SdgTargetTitles);
}
