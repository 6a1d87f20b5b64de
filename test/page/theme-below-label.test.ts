import { expect, test } from "vitest";

import { readPage } from "../../src/page";

/** What a page names as its themes that prints these lines behind the label. */
function themesOf(lines: readonly string[]): readonly string[] | undefined {
  return readPage(["IGF 2024 WS #7 Bridges", "", "Subtheme", "", ...lines].join("\n")).session?.themes;
}

test.each([
  {
    line: "Mending old bridges and building new ones",
    isTheme: true,
    why: "small letters do not make it running text",
  },
  { line: "Old bridges are mended here, and new ones built.", isTheme: false, why: "a sentence ends in a full stop" },
  {
    line: `Mending ${"old bridges and ".repeat(8)}new ones`,
    isTheme: false,
    why: "no theme is as long as a paragraph",
  },
])("below the label of the themes: $line ($why)", ({ line, isTheme }) => {
  expect(themesOf([line, "", "Organizer 1: Civil Society, African Group"])).toEqual(isTheme ? [line] : undefined);
});

test("only the first line below the label may be a theme in small letters", () => {
  const lines = [
    "Mending old bridges and building new ones",
    "",
    "crossing each of them once more on foot and by boat",
  ];
  expect(themesOf(lines)).toEqual(lines.slice(0, 1));
});
