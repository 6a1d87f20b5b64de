import {
  SDG_GOAL_NUMBERS,
  SDG_GOAL_TITLE_VARIANTS,
  SDG_GOAL_TITLES,
  SDG_GOALS,
  SDG_INDICATOR_CHANGES,
  SDG_INDICATOR_CODES_2025,
  SDG_TARGET_CODES,
  SDG_TARGETS,
  type SdgGoalNumber,
  type SdgGoalTitles,
  sdgIndicator,
} from "../../../src/vocabulary/sdg";
import { SDG_GOAL_TITLES_AR } from "../../../src/vocabulary/sdg/titles-ar";
import { SDG_GOAL_TITLES_ES } from "../../../src/vocabulary/sdg/titles-es";
import { SDG_GOAL_TITLES_FR } from "../../../src/vocabulary/sdg/titles-fr";
import { SDG_GOAL_TITLES_RU } from "../../../src/vocabulary/sdg/titles-ru";
import { SDG_GOAL_TITLES_ZH } from "../../../src/vocabulary/sdg/titles-zh";
import { cell, code, table } from "./markdown-table";

/** The languages in the alphabetical order of their English names, as the UN lists them. */
const TITLES: Readonly<Record<string, SdgGoalTitles>> = {
  Arabic: SDG_GOAL_TITLES_AR,
  Chinese: SDG_GOAL_TITLES_ZH,
  English: SDG_GOAL_TITLES,
  French: SDG_GOAL_TITLES_FR,
  Russian: SDG_GOAL_TITLES_RU,
  Spanish: SDG_GOAL_TITLES_ES,
};

const SOURCES = "Sources and editions are listed in [SDG codes](/vocabulary/sdg).";

/** The 17 goals as tiles, then with colours, titles in six languages and other wordings. */
export function goalsPage(): string {
  const tiles = SDG_GOAL_NUMBERS.map((goal) => `<GoalTile :goal="${goal}" />`).join("\n");
  const facts = SDG_GOAL_NUMBERS.map((goal) => [
    String(goal),
    cell(SDG_GOALS[goal].title),
    cell(SDG_GOALS[goal].description),
    code(SDG_GOALS[goal].color),
    code(SDG_GOALS[goal].uri),
  ]);
  const languages = SDG_GOAL_NUMBERS.map((goal) => [
    String(goal),
    ...Object.values(TITLES).map((titles) => cell(titles[goal])),
  ]);
  const variants = SDG_GOAL_NUMBERS.filter((goal) => wordings(goal).length > 0).map((goal) => [
    String(goal),
    wordings(goal).map(cell).join("; "),
  ]);
  return `# The 17 goals

What \`SDG_GOALS\` of \`igf-sessions/sdg\` holds. ${SOURCES}

<div class="goal-tiles">
${tiles}
</div>

## Titles, colours, identifiers

${table(["goal", "title", "asks for", "colour", "identifier"], facts)}

## In six languages

${table(["goal", ...Object.keys(TITLES)], languages)}

## Other wordings that are read

${table(["goal", "wordings"], variants)}
`;
}

/** The 169 targets, a table for each goal. */
export function targetsPage(): string {
  const sections = SDG_GOAL_NUMBERS.map((goal) => {
    const rows = SDG_TARGET_CODES.filter((each) => SDG_TARGETS[each].goal === goal).map((each) => {
      const target = SDG_TARGETS[each];
      return [code(each), cell(target.title), target.kind.replaceAll("-", " "), cell(target.endYear)];
    });
    return `## ${goal}. ${SDG_GOALS[goal].title}\n\n${table(["target", "short title", "kind", "until"], rows)}\n`;
  });
  return `# The 169 targets

What \`SDG_TARGETS\` of \`igf-sessions/sdg\` holds. The short titles are this package's own: quote A/RES/70/1 where wording counts. ${SOURCES}

${sections.join("\n")}`;
}

/** The indicator codes of the edition of 2025, and what happened to codes before it. */
export function indicatorsPage(): string {
  const indicators = Object.values(SDG_INDICATOR_CODES_2025)
    .flat()
    .map((each) => sdgIndicator(each));
  const sections = SDG_GOAL_NUMBERS.map((goal) => {
    const rows = indicators
      .filter((indicator) => indicator.goal === goal)
      .map((indicator) => [
        code(indicator.code),
        code(indicator.target),
        indicator.repeats.length === 0 ? "–" : indicator.repeats.map(code).join(", "),
        indicator.change === undefined ? "–" : `${indicator.change.status} in ${indicator.change.edition}`,
      ]);
    return `## ${goal}. ${SDG_GOALS[goal].title}\n\n${table(["indicator", "target", "same as", "changed"], rows)}\n`;
  });
  const changes = Object.entries(SDG_INDICATOR_CHANGES).map(([each, change]) => [
    code(each),
    change.status,
    String(change.edition),
    "droppedIn" in change ? String(change.droppedIn) : "–",
  ]);
  return `# Indicators

The codes of the edition of 2025, as \`SDG_INDICATOR_CODES_2025\` of \`igf-sessions/sdg\` holds them. Their wording is the UN's and not in this package. ${SOURCES}

## Retired and redefined

${table(["code", "what", "since", "dropped in between"], changes)}

${sections.join("\n")}`;
}

function wordings(goal: SdgGoalNumber): readonly string[] {
  return (SDG_GOAL_TITLE_VARIANTS as Readonly<Partial<Record<SdgGoalNumber, readonly string[]>>>)[goal] ?? [];
}
