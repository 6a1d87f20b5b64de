import { describe, expect, test } from "vitest";

import { formatSdg, readSdg, readSdgLine, readSdgUri, SDG_GOAL_TITLES, toSdgUri } from "../../../src/vocabulary/sdg";
import { SDG_GOAL_TITLES_ES } from "../../../src/vocabulary/sdg/titles-es";
import { references } from "./oracle";

const codesOf = ({ diagnostics }: ReturnType<typeof readSdg>) => diagnostics.map(({ code }) => code);

describe("a line of a page", () => {
  test.each([
    { line: "9. Industry, Innovation and Infrastructure", value: { goal: 9 }, codes: [], why: "pages from 2021 on" },
    { line: "GOAL 16: Peace, Justice and Strong Institutions", value: { goal: 16 }, codes: [], why: "pages to 2020" },
    { line: "GOAL 3: Good Health and Well-Being", value: { goal: 3 }, codes: [], why: "letter case does not count" },
    { line: "  • 4. Quality Education", value: { goal: 4 }, codes: [], why: "NRI pages have bullets" },
    { line: "6. Clean Water & Sanitation", value: { goal: 6 }, codes: [], why: "`&` is `and`" },
    {
      line: "12. Responsible Production and Consumption",
      value: { goal: 12 },
      codes: ["sdg/title-variant"],
      why: "the IGF's own wording",
    },
    {
      line: "9. Gender Equality",
      value: { goal: 9 },
      codes: ["sdg/title-of-another-goal"],
      why: "number and title disagree",
    },
    { line: "SDG9", value: { goal: 9 }, codes: [], why: "no space" },
    { line: "SDG-9", value: { goal: 9 }, codes: [], why: "a hyphen" },
    { line: "SDG\u20119", value: { goal: 9 }, codes: [], why: "a hyphen that does not break" },
    { line: "ODS 3", value: { goal: 3 }, codes: [], why: "Spanish" },
    { line: "    9.1\r", value: { target: "9.1" }, codes: [], why: "indented, with the rest of a line break" },
    { line: "9.C", value: { target: "9.c" }, codes: [], why: "a capital letter" },
    { line: "09.0c", value: { target: "9.c" }, codes: [], why: "padded" },
    { line: "SDG 9 Target 9.C :", value: { target: "9.c" }, codes: [], why: "the goal before the target" },
    { line: "● 16.10", value: { target: "16.10" }, codes: [], why: "a two-digit target" },
    { line: "4.7.1", value: { indicator: "4.7.1" }, codes: [], why: "an indicator" },
    { line: "1.a.3", value: { indicator: "1.a.3" }, codes: ["sdg/retired-indicator"], why: "dropped in 2020" },
    { line: "11.c.1", value: { indicator: "11.c.1" }, codes: ["sdg/redefined-indicator"], why: "dropped and reused" },
    { line: "SDG 18", value: undefined, codes: ["sdg/unknown-code"], why: "there is none" },
    { line: "17.a", value: undefined, codes: ["sdg/unknown-code"], why: "the 170th target" },
    { line: "4.7.2", value: undefined, codes: ["sdg/unknown-code"], why: "one indicator too far" },
    { line: "18. Gender Equality", value: undefined, codes: ["sdg/unknown-code"], why: "a title with no such number" },
  ])("$line gives $value, $codes ($why)", ({ line, value, codes }) => {
    const result = readSdgLine(line);
    expect(result.value).toEqual(value);
    expect(codesOf(result)).toEqual(codes);
  });

  test.each([
    { line: "1. Introduction to the BPF", why: "an agenda item" },
    { line: "5. Discussion with Audience", why: "an agenda item" },
    { line: "1.Digital economy and digital connectivity for all", why: "a numbered paragraph" },
    { line: "6. Ms. Ana Example, Professor, Example University", why: "a numbered person" },
    { line: "3.1.  Unpacking the draft framework", why: "a numbered agenda item that begins like a target" },
    { line: "16.3 - Promote the rule of law", why: "prose about a target" },
    { line: "9", why: "a number" },
    { line: "60", why: "a duration" },
    { line: "24.1", why: "no goal 24: some other number" },
    { line: "9/10", why: "a share" },
    { line: "16 8", why: "broken" },
    { line: "SDG 9 helps us build", why: "a sentence" },
    { line: "SDG 9 and SDG 10", why: "two goals" },
    { line: "SDG 8 Target 9.c", why: "goal and target disagree" },
    { line: "Goal 1: Agree on an agenda", why: "a goal of somebody else" },
    { line: "Target 9", why: "no target" },
    { line: "Indicator 9.c", why: "no indicator" },
    { line: "Quality Education", why: "no number" },
    { line: "9.10.1.2", why: "a version" },
    { line: "9.cc", why: "two letters" },
    { line: "123. Gender Equality", why: "three digits" },
    { line: "", why: "nothing" },
    { line: " • ", why: "a bullet alone" },
    { line: `9. ${"Industry ".repeat(50)}`, why: "longer than any title" },
  ])("$line gives nothing at all ($why)", ({ line }) => {
    expect(readSdgLine(line)).toEqual({ diagnostics: [] });
  });
});

describe("a reference", () => {
  test.each([
    { text: "SDG 9.c", value: { target: "9.c" }, codes: [], why: "the form of the UN's texts" },
    { text: "9", value: { goal: 9 }, codes: [], why: "a bare number, where a goal is asked for" },
    { text: "09", value: { goal: 9 }, codes: [], why: "padded" },
    { text: "Quality education", value: { goal: 4 }, codes: [], why: "a title alone" },
    { text: "Reduced Inequality", value: { goal: 10 }, codes: ["sdg/title-variant"], why: "a variant alone" },
    {
      text: "ODS 3 — Salud y bienestar",
      value: { goal: 3 },
      codes: ["sdg/unknown-title"],
      why: "a language that was not passed",
    },
    { text: "Indicator 9.c.1", value: { indicator: "9.c.1" }, codes: [], why: "says what it is" },
    { text: "1. Introduction to the BPF", value: undefined, codes: ["sdg/not-a-reference"], why: "an agenda item" },
    { text: "16 8", value: undefined, codes: ["sdg/not-a-reference"], why: "a broken target" },
    { text: "SDG 9 and SDG 10", value: undefined, codes: ["sdg/not-a-reference"], why: "two goals" },
    { text: "", value: undefined, codes: ["sdg/not-a-reference"], why: "nothing" },
    { text: "0", value: undefined, codes: ["sdg/unknown-code"], why: "goals begin at 1" },
  ])("$text gives $value, $codes ($why)", ({ text, value, codes }) => {
    const result = readSdg(text);
    expect(result.value).toEqual(value);
    expect(codesOf(result)).toEqual(codes);
  });

  test("may have its title in a language whose titles are passed", () => {
    expect(readSdg("ODS 3 — Salud y bienestar", { titles: SDG_GOAL_TITLES_ES })).toEqual({
      value: { goal: 3 },
      diagnostics: [],
    });
  });

  test("that is unknown gives the nearest code of the same goal or target, and says which there are", () => {
    const hintOf = (text: string) => readSdg(text).diagnostics.map(({ message, hint }) => [message, hint]);
    expect(hintOf("SDG 18")).toEqual([["`18` is no SDG goal; the goals are 1 to 17.", undefined]]);
    expect(hintOf("18. Gender Equality")).toEqual([
      ["`18` is no SDG goal; the goals are 1 to 17.", "Did you mean `5`?"],
    ]);
    expect(hintOf("17.a")).toEqual([["`17.a` is no SDG target; goal 17 has 17.1 to 17.19.", undefined]]);
    expect(hintOf("4.8")).toEqual([
      ["`4.8` is no SDG target; goal 4 has 4.1 to 4.7 and 4.a to 4.c.", "Did you mean `4.7`?"],
    ]);
    expect(hintOf("4.z")).toEqual([
      ["`4.z` is no SDG target; goal 4 has 4.1 to 4.7 and 4.a to 4.c.", "Did you mean `4.c`?"],
    ]);
    expect(hintOf("4.7.2")).toEqual([["`4.7.2` is no SDG indicator; target 4.7 has 4.7.1.", "Did you mean `4.7.1`?"]]);
    expect(hintOf("4.9.1")).toEqual([
      ["`4.9` is no SDG target; goal 4 has 4.1 to 4.7 and 4.a to 4.c.", "Did you mean `4.7`?"],
    ]);
  });

  test("marks the words or the code that a finding is about", () => {
    const text = " • GOAL 12: Responsible Production and Consumption ";
    const { span } = readSdg(text).diagnostics[0]!;
    expect(text.slice(span!.start, span!.end)).toBe("Responsible Production and Consumption");
    const target = "\tSDG 4 Target 04.08 ";
    const { span: code } = readSdg(target).diagnostics[0]!;
    expect(target.slice(code!.start, code!.end)).toBe("04.08");
  });
});

describe("an identifier", () => {
  test.each([
    { uri: "http://metadata.un.org/sdg/9.c", value: { target: "9.c" }, why: "the present form" },
    { uri: "https://metadata.un.org/sdg/7", value: { goal: 7 }, why: "as browsers show it" },
    { uri: "http://data.un.org/kos/sdg/09.0c", value: { target: "9.c" }, why: "the older padded form" },
    { uri: "http://metadata.un.org/sdg/01", value: { goal: 1 }, why: "padded" },
    { uri: "http://metadata.un.org/sdg/17.a", value: undefined, why: "no such target" },
    { uri: "http://metadata.un.org/sdg/C010101", value: undefined, why: "an indicator's, which is no code" },
    { uri: "http://example.org/sdg/9.c", value: undefined, why: "somebody else's" },
    { uri: "9.c", value: undefined, why: "no identifier" },
  ])("$uri gives $value ($why)", ({ uri, value }) => {
    const result = readSdgUri(uri);
    expect(result.value).toEqual(value);
    expect(result.diagnostics).toHaveLength(value === undefined ? 1 : 0);
  });

  test("is written without padding and with `http:`", () => {
    expect(toSdgUri(7)).toBe("http://metadata.un.org/sdg/7");
    expect(toSdgUri("1.a")).toBe("http://metadata.un.org/sdg/1.a");
  });
});

test("forms are written as documented", () => {
  expect((["code", "label", "line", "padded"] as const).map((form) => formatSdg({ goal: 9 }, { form }))).toEqual([
    "9",
    "SDG 9",
    `9. ${SDG_GOAL_TITLES[9]}`,
    "09",
  ]);
  expect(formatSdg({ indicator: "9.c.1" }, { form: "padded" })).toBe("09.0c.01");
});

describe.each(references)("every spelling of the reference", ({ goals, targets }) => {
  const spellings = goals.flatMap(({ goal, title, titleTitleCase_en, variants_en }) =>
    [title.en, titleTitleCase_en, ...variants_en.map(({ text }) => text)].map((text) => ({ goal, text })),
  );

  test("is read as its goal, with the number and without", () => {
    for (const { goal, text } of spellings) {
      for (const form of [`${goal}. ${text}`, `GOAL ${goal}: ${text}`, `SDG ${goal} — ${text}`]) {
        expect(readSdgLine(form).value).toEqual({ goal });
      }
      expect(readSdg(text).value).toEqual({ goal });
    }
  });

  test("of a target's padded notation is read", () => {
    for (const { code, notation } of targets) expect(readSdg(notation).value).toEqual({ target: code });
  });
});
