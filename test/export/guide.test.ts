import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { carriedFacts } from "./carried-facts";

test("the guide's table says which format carries which fact", () => {
  const guide = readFileSync("docs/guides/export.md", "utf8");
  const rows = guide.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("| --"));
  const cells = rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  const first = cells.findIndex(([heading]) => heading === "fact");
  expect(cells.slice(first)).toEqual(carriedFacts());
});
