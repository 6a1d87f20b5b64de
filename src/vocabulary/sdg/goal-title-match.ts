import { fold } from "../../text";
import { SDG_GOAL_NUMBERS } from "./goal-numbers";
import { SDG_GOAL_TITLE_VARIANTS } from "./goal-title-variants";
import type { SdgGoalTitles } from "./sdg-reference";
import { SDG_GOAL_TITLES, type SdgGoalNumber } from "./titles-en";

/** The goal whose title some words are, and whether they are a variant of it. */
export interface GoalTitleMatch {
  readonly goal: SdgGoalNumber;
  readonly isVariant: boolean;
}

/** Made at its first use: folding all titles would be a third of what it takes to import the goals and targets. */
let byTitle: ReadonlyMap<string, GoalTitleMatch> | undefined;

/** The goal that some words are the title of, in English or in the language of `titles`. */
export function matchGoalTitle(words: string, titles?: SdgGoalTitles): GoalTitleMatch | undefined {
  const key = titleKey(words);
  byTitle ??= titleIndex();
  const inEnglish = byTitle.get(key);
  if (inEnglish !== undefined || titles === undefined) return inEnglish;
  const goal = SDG_GOAL_NUMBERS.find((number) => titleKey(titles[number]) === key);
  return goal === undefined ? undefined : { goal, isVariant: false };
}

function titleKey(title: string): string {
  // Nearly no title has the mark.
  return fold(title.includes("&") ? title.replaceAll("&", " and ") : title);
}

function titleIndex(): ReadonlyMap<string, GoalTitleMatch> {
  const index = new Map<string, GoalTitleMatch>();
  const variants: Partial<Record<SdgGoalNumber, readonly string[]>> = SDG_GOAL_TITLE_VARIANTS;
  for (const goal of SDG_GOAL_NUMBERS) {
    index.set(titleKey(SDG_GOAL_TITLES[goal]), { goal, isVariant: false });
    for (const variant of variants[goal] ?? []) index.set(titleKey(variant), { goal, isVariant: true });
  }
  return index;
}
