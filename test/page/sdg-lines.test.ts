import { describe, expect, test } from "vitest";

import { readPage } from "../../src/page";
import { readSdgList } from "../../src/page/sdg-list";
import { SDG_GOAL_TITLE_VARIANTS, SDG_TARGET_TITLES, sdgGoal, SDG_GOAL_NUMBERS } from "../../src/vocabulary/sdg";

/** What a page with these lines says about the goals. */
function sdgsOf(lines: readonly string[]): object {
  const { session, diagnostics } = readPage(["IGF 2023 WS #7 Bridges", "Room", "Room 3", ...lines].join("\n"));
  const codes = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("sdg/"));
  const { goals = [], targets = [], rationale } = session?.sdgs ?? {};
  return {
    goals,
    targets,
    ...(rationale === undefined ? {} : { rationale }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

describe("goals and targets of the SDG list", () => {
  test.each([
    {
      lines: ["SDGs", "GOAL 9: Industry, Innovation and Infrastructure"],
      sdgs: { goals: [9], targets: [] },
      why: "the form to 2020",
    },
    {
      lines: ["SDGs", "9. Industry, Innovation and Infrastructure", "9.1", "9.a", "17.16"],
      sdgs: { goals: [9], targets: ["9.1", "9.a", "17.16"] },
      why: "since 2021, with targets below, one of them without its goal",
    },
    {
      lines: ["• 4. Quality Education", "• 5. Gender Equality"],
      sdgs: { goals: [4, 5], targets: [] },
      why: "bullets and no label",
    },
    {
      lines: ["SDGs", "12. Responsible Production and Consumption"],
      sdgs: { goals: [12], targets: [], codes: ["sdg/title-variant"] },
      why: "the site's own wording of a goal",
    },
    {
      lines: ["SDGs", "GOAL 4: Quality Education", "GOAL 18: Digital Dignity for All"],
      sdgs: { goals: [4], targets: [], codes: ["sdg/unknown-code"] },
      why: "a goal that does not exist, in the older form",
    },
    {
      lines: ["SDGs", "18. Digital Dignity for All", "4. Quality Education", "16.77"],
      sdgs: { goals: [4], targets: [], codes: ["sdg/unknown-code", "sdg/unknown-code"] },
      why: "a goal and a target that do not exist, the goal first",
    },
    {
      lines: ["9. Industry, Innovation and Infrastructure", "9.1", "18. Connecting the Rivers"],
      sdgs: { goals: [9], targets: ["9.1"], codes: ["sdg/unknown-code"] },
      why: "a goal that does not exist, below a label that is lost",
    },
    { lines: ["SDGs", "SDGs 9 and 17"], sdgs: { goals: [9, 17], targets: [] }, why: "one word for two codes" },
    { lines: ["SDGs", "9, 17"], sdgs: { goals: [9, 17], targets: [] }, why: "codes alone, below their label" },
    {
      lines: ["SDGs", "Goals 9, 16 & 17", "4.7; 9.c"],
      sdgs: { goals: [9, 16, 17], targets: ["4.7", "9.c"] },
      why: "two lists of codes",
    },
    {
      lines: ["SDGs", "SDG 4 - Quality Education; SDG 5: Gender Equality"],
      sdgs: { goals: [4, 5], targets: [] },
      why: "titles, parted by what no title holds",
    },
    { lines: ["SDGs", "No Poverty, Zero Hunger"], sdgs: { goals: [1, 2], targets: [] }, why: "titles without numbers" },
    {
      lines: ["SDGs", "16. Peace, Justice and Strong Institutions"],
      sdgs: { goals: [16], targets: [] },
      why: "a comma and an `and` inside a title",
    },
  ])("$lines ($why)", ({ lines, sdgs }) => {
    expect(sdgsOf(lines)).toEqual(sdgs);
  });
});

describe("lines that look like goals and are none", () => {
  test.each([
    {
      lines: ["Session Agenda", "1. Introduction to bridges", "5. Discussion with Audience"],
      why: "items of a programme",
    },
    { lines: ["Policy Question(s)", "4. Who pays for quality education?"], why: "a numbered question" },
    { lines: ["Description", "16.3 percent of all bridges are new."], why: "a number in prose" },
    { lines: ["Description", "SDG 9 and SDG 10 are close to this."], why: "codes in prose" },
  ])("$lines ($why)", ({ lines }) => {
    expect(sdgsOf(lines)).toEqual({ goals: [], targets: [] });
  });

  test("codes in the prose of the targets stay there", () => {
    const rationale = "Bridges serve 9.1 and, by 16.3 - justice, a little of SDG 16 (17.6, 17.7).";
    expect(sdgsOf([`Targets: ${rationale}`])).toEqual({ goals: [], targets: [], rationale });
  });
});

test("no title of a goal or a target is a list of goals, with its number or without", () => {
  const goals = SDG_GOAL_NUMBERS.flatMap((goal) => [sdgGoal(goal).title, `${goal}. ${sdgGoal(goal).title}`]);
  const titles = [...goals, ...Object.values(SDG_GOAL_TITLE_VARIANTS).flat(), ...Object.values(SDG_TARGET_TITLES)];
  expect(titles.length).toBeGreaterThan(200);
  expect(titles.filter((title) => readSdgList(title) !== undefined)).toEqual([]);
});
