import { existsSync, readFileSync } from "node:fs";

/**
 * Facts about the framework in another form than the tables have them, taken from the reference files: the tables are
 * right when both forms say the same.
 */

/** Per goal: how many targets have a number, and the last letter of those that have one. */
export const TARGETS_OF_GOALS: readonly (readonly [numbered: number, lastLetter: string])[] = [
  [5, "b"],
  [5, "c"],
  [9, "d"],
  [7, "c"],
  [6, "c"],
  [6, "b"],
  [3, "b"],
  [10, "b"],
  [5, "c"],
  [7, "c"],
  [7, "c"],
  [8, "c"],
  [3, "b"],
  [7, "c"],
  [9, "c"],
  [10, "b"],
  [19, ""],
];

/** Per goal: how many indicators each of its targets has, one digit a target, in the order of targets. */
export const INDICATORS_OF_TARGETS: readonly string[] = [
  "1212421",
  "24212211",
  "2252212231312",
  "2211111111",
  "122122211",
  "11222111",
  "21111",
  "111221122211",
  "22212111",
  "1112114111",
  "1121322121",
  "12121111111",
  "32111",
  "1111111111",
  "211211111111",
  "433222211211",
  "2121111111111111132",
];

/** The targets whose text names a year, by year. */
export const TARGETS_BY_END_YEAR: Readonly<Record<number, string>> = {
  2017: "17.8",
  2020: "2.5 3.6 4.b 6.6 8.6 8.b 9.c 11.b 12.4 13.a 14.2 14.4 14.5 14.6 15.1 15.2 15.5 15.8 15.9 17.11 17.18",
  2025: "8.7 14.1",
  2030:
    "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 3.7 3.9 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.c 6.1 6.2 6.3 6.4 6.5 6.a " +
    "7.1 7.2 7.3 7.a 7.b 8.4 8.5 8.9 9.2 9.4 9.5 10.1 10.2 10.c 11.1 11.2 11.3 11.5 11.6 11.7 12.2 12.3 12.5 12.8 14.7 " +
    "15.3 15.4 16.4 16.9 17.19",
};

/** SHA-256 of the 17 titles of a language in lower case, joined by line feeds. */
export const TITLE_HASHES = {
  ar: "9e6d634bef9e3ea67605b6f52310a5e760d3695569fb7e34364e4371ca349254",
  en: "a1a544231ccce4ed4870532c62792ea03d8010091c9e9a21994fd40b3ac22b00",
  es: "117a0b31812a29372f8965881cfb8f6f01f61821d8a8fb1df055dc2313e88a87",
  fr: "a927e2956a2e5ad02b586df77ad719419e368c5f61dbaea73c7396239e5d5337",
  ru: "3a0d216c24d86c61af0742d75bc4ccd29aae2ea80197a7d5e74b7c7695ff461e",
  zh: "f2bcb88d0f90de72ed35e2be2c333dd4f9ce7493a6cc2105a59795174199fba7",
} as const;

/** Code of a language with an entry of its own. */
export type TitleLanguage = keyof typeof TITLE_HASHES;

export interface GoalReference {
  readonly goal: number;
  readonly uri: string;
  readonly hex: string;
  readonly title: Readonly<Record<TitleLanguage, string>>;
  readonly titleTitleCase_en: string;
  readonly variants_en: readonly { readonly text: string }[];
}

export interface TargetReference {
  readonly code: string;
  readonly goal: number;
  readonly kind: "outcome" | "means";
  readonly uri: string;
  readonly notation: string;
  readonly endYear: number | null;
  readonly text_en: string;
}

export interface IndicatorReference {
  readonly repeatGroups: readonly (readonly string[])[];
  readonly codes: Readonly<Record<"after2025" | "before2025" | "after2020" | "kos2019", readonly string[]>>;
  readonly history: readonly { readonly removed?: readonly string[]; readonly replaced_sameCode?: readonly string[] }[];
}

/** The reference files of the folder `shared` beside the repository, where there is one: an empty list otherwise. */
export const references = existsSync("../shared/reference/sdg-goals.json")
  ? [
      {
        goals: (readReference("sdg-goals") as { readonly goals: readonly GoalReference[] }).goals,
        targets: (readReference("sdg-targets") as { readonly targets: readonly TargetReference[] }).targets,
        indicators: readReference("sdg-indicators") as IndicatorReference,
      },
    ]
  : [];

function readReference(name: string): unknown {
  return JSON.parse(readFileSync(`../shared/reference/${name}.json`, "utf8"));
}
