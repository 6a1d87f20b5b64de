import { expect, test } from "vitest";

import { GENERATED_PAGES } from "../../docs/.vitepress/generate";
import { DIAGNOSTICS } from "../../src/diagnostics";
import { EDITIONS, type Vocabulary } from "../../src/vocabulary";
import * as vocabulary from "../../src/vocabulary";
import { SDG_INDICATOR_CODES_2025, SDG_TARGET_TITLES, SDG_GOAL_TITLES } from "../../src/vocabulary/sdg";

const pageOf = (path: string) => GENERATED_PAGES[`reference/${path}.md`]!();

/** Each page and the words that its tables must not lose. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  findings: Object.keys(DIAGNOSTICS).map((code) => `(/diagnostics/${code})`),
  "vocabulary/goals": Object.values(SDG_GOAL_TITLES),
  "vocabulary/targets": Object.entries(SDG_TARGET_TITLES).map(([code, title]) => `| \`${code}\` | ${title} |`),
  "vocabulary/indicators": Object.values(SDG_INDICATOR_CODES_2025)
    .flat()
    .map((code) => `| \`${code}\` |`),
  "vocabulary/editions": Object.values(EDITIONS).map(({ year, timeZone }) => `| ${year} |.*\`${timeZone}\``),
};

const COUNTS: Readonly<Record<string, number>> = {
  findings: 100,
  "vocabulary/goals": 17,
  "vocabulary/targets": 169,
  "vocabulary/indicators": 251,
};

test.each(Object.entries(CONTENTS))("the page %s shows its whole table", (path, words) => {
  const text = pageOf(path);
  const missing = words.filter((word) => (word.includes(".*") ? !hasRow(text, word) : !text.includes(word)));
  expect(missing).toEqual([]);
  expect(words.length).toBeGreaterThanOrEqual(COUNTS[path] ?? 20);
});

const LISTS = Object.entries(vocabulary as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
  isVocabulary(value) ? [{ name, list: value }] : [],
);

test("every closed list stands on a page with every slug and spelling", () => {
  expect(LISTS.length).toBeGreaterThanOrEqual(8);
  const text = ["session-types", "formats", "roles", "groups", "documents"]
    .map((name) => pageOf(`vocabulary/${name}`))
    .join();
  const missing = LISTS.flatMap(({ name, list }) =>
    [name, ...Object.entries(list).flatMap(([slug, term]) => [`\`${slug}\``, ...term.spellings])].filter(
      (word) => !text.includes(word.replaceAll("&", "&amp;")),
    ),
  );
  expect(missing).toEqual([]);
});

test("no page leaves Vue something to fill in or Markdown a tag to open", () => {
  for (const [path, page] of Object.entries(GENERATED_PAGES)) {
    const text = page().replace(/`[^`\n]*`/g, "");
    expect(text, path).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  }
});

function hasRow(text: string, row: string): boolean {
  const [start, end] = row.split(".*");
  return text.split("\n").some((line) => line.startsWith(start!) && line.includes(end!));
}

function isVocabulary(value: unknown): value is Vocabulary {
  if (typeof value !== "object" || value === null) return false;
  const [first] = Object.values(value) as unknown[];
  return typeof first === "object" && first !== null && "spellings" in first;
}
