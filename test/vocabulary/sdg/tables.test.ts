import { createHash } from "node:crypto";

import { describe, expect, test } from "vitest";

import * as sdg from "../../../src/vocabulary/sdg";
import { SDG_GOAL_TITLES_AR } from "../../../src/vocabulary/sdg/titles-ar";
import { SDG_GOAL_TITLES_ES } from "../../../src/vocabulary/sdg/titles-es";
import { SDG_GOAL_TITLES_FR } from "../../../src/vocabulary/sdg/titles-fr";
import { SDG_GOAL_TITLES_RU } from "../../../src/vocabulary/sdg/titles-ru";
import { SDG_GOAL_TITLES_ZH } from "../../../src/vocabulary/sdg/titles-zh";
import {
  INDICATORS_OF_TARGETS,
  references,
  TARGETS_BY_END_YEAR,
  TARGETS_OF_GOALS,
  TITLE_HASHES,
  type TitleLanguage,
} from "./oracle";

const titles: Readonly<Record<TitleLanguage, sdg.SdgGoalTitles>> = {
  ar: SDG_GOAL_TITLES_AR,
  en: sdg.SDG_GOAL_TITLES,
  es: SDG_GOAL_TITLES_ES,
  fr: SDG_GOAL_TITLES_FR,
  ru: SDG_GOAL_TITLES_RU,
  zh: SDG_GOAL_TITLES_ZH,
};
const languages = Object.keys(titles) as TitleLanguage[];
const goals = Object.values(sdg.SDG_GOALS);
const targets = Object.values(sdg.SDG_TARGETS);
const indicatorCodes: readonly sdg.SdgIndicatorCode[] = Object.values(sdg.SDG_INDICATOR_CODES_2025).flat();

const goalsWithTargets = [
  sdg.SDG_GOAL_1,
  sdg.SDG_GOAL_2,
  sdg.SDG_GOAL_3,
  sdg.SDG_GOAL_4,
  sdg.SDG_GOAL_5,
  sdg.SDG_GOAL_6,
  sdg.SDG_GOAL_7,
  sdg.SDG_GOAL_8,
  sdg.SDG_GOAL_9,
  sdg.SDG_GOAL_10,
  sdg.SDG_GOAL_11,
  sdg.SDG_GOAL_12,
  sdg.SDG_GOAL_13,
  sdg.SDG_GOAL_14,
  sdg.SDG_GOAL_15,
  sdg.SDG_GOAL_16,
  sdg.SDG_GOAL_17,
];

describe("goals", () => {
  test("are numbered 1 to 17 without a gap", () => {
    const numbers = Array.from({ length: 17 }, (_, index) => index + 1);
    expect(sdg.SDG_GOAL_NUMBERS).toEqual(numbers);
    expect(goals.map(({ number }) => number)).toEqual(numbers);
  });

  test("have official colours that no two of them share", () => {
    expect(goals.map(({ color }) => color.slice(1)).join(" ")).toBe(
      "E5243B DDA63A 4C9F38 C5192D FF3A21 26BDE2 FCC30B A21942 FD6925 DD1367 FD9D24 BF8B2E 3F7E44 0A97D9 56C02B 00689D 19486A",
    );
  });

  test("have one sentence of description each, in other words than the Agenda's", () => {
    for (const { description } of goals) expect(description).toMatch(/^[A-Z][^.]*\.$/);
    expect(new Set(goals.map(({ description }) => description)).size).toBe(17);
  });

  test.each(languages)("have in %s the titles on the icons, up to letter case", (language) => {
    const all = Object.values(titles[language]);
    expect(all).toHaveLength(17);
    const joined = all.map((title) => title.toLowerCase()).join("\n");
    expect(createHash("sha256").update(joined).digest("hex")).toBe(TITLE_HASHES[language]);
  });

  test.each(languages)("have a title for every number in %s, in Unicode form NFC, without stray space", (language) => {
    expect(Object.keys(titles[language]).map(Number)).toEqual(sdg.SDG_GOAL_NUMBERS);
    for (const title of Object.values(titles[language])) {
      expect(title).toBe(title.normalize("NFC"));
      expect(title).toBe(title.trim());
      expect(title).not.toMatch(/[\u00a0\u200b-\u200f\u2028-\u202f\ufeff]|\s{2}/);
    }
  });
});

describe("targets", () => {
  const expected = TARGETS_OF_GOALS.flatMap(([numbered, lastLetter], index) => {
    const numbers = Array.from({ length: numbered }, (_, part) => String(part + 1));
    const letters = ["a", "b", "c", "d"].filter((letter) => letter <= lastLetter);
    return [...numbers, ...letters].map((part) => `${index + 1}.${part}`);
  });

  test("are the 169 of the Agenda, in its order", () => {
    expect(sdg.SDG_TARGET_CODES).toEqual(expected);
    expect(targets.map(({ code }) => code)).toEqual(expected);
    expect(expected).toHaveLength(169);
    expect(new Set(expected).size).toBe(169);
  });

  test("are 107 outcomes and 62 means of implementation, 43 of them lettered", () => {
    const means = targets.filter(({ kind }) => kind === "means-of-implementation");
    expect(means).toHaveLength(62);
    expect(means.filter(({ code }) => /[a-d]$/.test(code))).toHaveLength(43);
    expect(means.filter(({ goal }) => goal === 17)).toHaveLength(19);
  });

  test("have the year that their text names, and no other", () => {
    const found = Object.keys(TARGETS_BY_END_YEAR).map((year) => [
      year,
      targets
        .filter(({ endYear }) => String(endYear) === year)
        .map(({ code }) => code)
        .join(" "),
    ]);
    expect(Object.fromEntries(found)).toEqual(TARGETS_BY_END_YEAR);
    expect(targets.filter(({ endYear }) => endYear === undefined)).toHaveLength(86);
  });

  test("have short titles of at most 90 characters that no two of them share", () => {
    const all = Object.values(sdg.SDG_TARGET_TITLES);
    expect(new Set(all).size).toBe(169);
    for (const title of all) {
      expect(title.length).toBeLessThanOrEqual(90);
      expect(title).toMatch(/^[A-Z].*[^.\s]$/);
    }
  });

  test("belong to the goal that their code names, in every table", () => {
    for (const [index, { number, title, targets: own }] of goalsWithTargets.entries()) {
      const goal = goals[index]!;
      expect({ number, title }).toEqual({ number: goal.number, title: goal.title });
      expect(Object.keys(own)).toEqual(sdg.SDG_TARGET_CODES_BY_GOAL[goal.number]);
      expect(targets.filter((target) => target.goal === goal.number).map(({ title }) => title)).toEqual(
        Object.values(own),
      );
    }
  });
});

describe("indicators", () => {
  test("are the 251 listed after the review of 2025, in the order of targets", () => {
    const counts = sdg.SDG_GOAL_NUMBERS.map((goal) =>
      sdg.SDG_TARGET_CODES_BY_GOAL[goal].map((target) => sdg.SDG_INDICATOR_CODES_2025[target].length).join(""),
    );
    expect(counts).toEqual(INDICATORS_OF_TARGETS);
    expect(indicatorCodes).toHaveLength(251);
    for (const [target, codes] of Object.entries(sdg.SDG_INDICATOR_CODES_2025)) {
      expect(codes).toEqual(codes.map((_, index) => `${target}.${index + 1}`));
    }
  });

  test("are 234 when the 13 repeated groups count once", () => {
    const repeated = sdg.SDG_INDICATOR_REPEATS.flat();
    expect(sdg.SDG_INDICATOR_REPEATS).toHaveLength(13);
    expect(new Set(repeated).size).toBe(repeated.length);
    expect(indicatorCodes.length - repeated.length + sdg.SDG_INDICATOR_REPEATS.length).toBe(234);
    for (const code of repeated) expect(indicatorCodes).toContain(code);
  });

  test("repeat both ways: what one code names, names it back", () => {
    for (const code of indicatorCodes) {
      for (const other of sdg.sdgRepeatsOf(code)) expect(sdg.sdgRepeatsOf(other)).toContain(code);
    }
    expect(indicatorCodes.filter((code) => sdg.sdgRepeatsOf(code).length === 0)).toHaveLength(221);
  });

  test("are listed unless they are retired", () => {
    for (const [code, { status }] of Object.entries(sdg.SDG_INDICATOR_CHANGES)) {
      expect(sdg.isSdgIndicatorCode(code)).toBe(status === "redefined");
      expect(sdg.isSdgRetiredIndicatorCode(code)).toBe(status === "retired");
    }
  });

  test("lead to their target and goal", () => {
    expect(sdg.sdgIndicator("11.b.1")).toEqual({
      code: "11.b.1",
      goal: 11,
      target: "11.b",
      edition: 2025,
      repeats: ["1.5.3", "13.1.2"],
    });
    for (const [target, codes] of Object.entries(sdg.SDG_INDICATOR_CODES_2025)) {
      for (const code of codes) expect(sdg.sdgTargetOf(code)).toBe(target);
    }
  });
});

describe("every table", () => {
  const tables = Object.entries(sdg).filter(([, value]) => typeof value === "object");

  test.each(tables)("%s is frozen through and through", (_name, table) => {
    expect(findUnfrozen(table, "table")).toBeUndefined();
  });
});

/** The path of the first object that can still be changed. */
function findUnfrozen(value: unknown, path: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Object.isFrozen(value)) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnfrozen(inner, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe.each(references)("the reference files", (reference) => {
  test("say the same of goals", () => {
    expect(goals.map(({ number, title, color, uri }) => ({ number, title, color, uri }))).toEqual(
      reference.goals.map((goal) => ({
        number: goal.goal,
        title: goal.titleTitleCase_en,
        color: goal.hex,
        uri: goal.uri,
      })),
    );
    for (const language of languages) {
      expect(Object.values(titles[language]).map((title) => title.toLowerCase())).toEqual(
        reference.goals.map(({ title }) => title[language].toLowerCase()),
      );
    }
  });

  test("say the same of targets", () => {
    expect(targets.map(({ code, goal, kind, endYear, uri }) => ({ code, goal, kind, endYear, uri }))).toEqual(
      reference.targets.map((target) => ({
        code: target.code,
        goal: target.goal,
        kind: target.kind === "means" ? "means-of-implementation" : target.kind,
        endYear: target.endYear ?? undefined,
        uri: target.uri,
      })),
    );
  });

  test("say the same of indicators, and of what changed", () => {
    const { codes, repeatGroups, history } = reference.indicators;
    expect(indicatorCodes).toEqual(codes.after2025);
    expect(sdg.SDG_INDICATOR_REPEATS).toEqual(repeatGroups);
    const dropped = history.flatMap(({ removed = [] }) => removed);
    const replaced = history.flatMap(({ replaced_sameCode = [] }) => replaced_sameCode);
    expect(Object.keys(sdg.SDG_INDICATOR_CHANGES).sort()).toEqual([...dropped, ...replaced].sort());
    for (const code of dropped)
      expect(sdg.findSdgIndicatorChange(code)?.edition).toBe(sdg.isSdgIndicatorCode(code) ? 2025 : 2020);
  });

  test("are not quoted: a target's short title is no stretch of the target's text", () => {
    for (const { code, text_en } of reference.targets) {
      const { title } = targets.find((target) => target.code === code)!;
      expect(text_en.toLowerCase()).not.toContain(title.toLowerCase());
    }
  });
});
