import type { SdgGoalTitles } from "../vocabulary/sdg";

/** How the goals' titles of each language are loaded: one language, one file. */
const LOADERS = {
  ar: async () => (await import("../vocabulary/sdg/titles-ar")).SDG_GOAL_TITLES_AR,
  en: async () => (await import("../vocabulary/sdg/titles-en")).SDG_GOAL_TITLES,
  es: async () => (await import("../vocabulary/sdg/titles-es")).SDG_GOAL_TITLES_ES,
  fr: async () => (await import("../vocabulary/sdg/titles-fr")).SDG_GOAL_TITLES_FR,
  ru: async () => (await import("../vocabulary/sdg/titles-ru")).SDG_GOAL_TITLES_RU,
  zh: async () => (await import("../vocabulary/sdg/titles-zh")).SDG_GOAL_TITLES_ZH,
} satisfies Readonly<Record<string, () => Promise<SdgGoalTitles>>>;

/** Language that the goals' titles come in. */
export type SdgLanguage = keyof typeof LOADERS;

export const SDG_LANGUAGES = /* @__PURE__ */ Object.keys(LOADERS);

export function loadGoalTitles(language: SdgLanguage): Promise<SdgGoalTitles> {
  return LOADERS[language]();
}
