import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { entrySpecifier, LIBRARY_ENTRIES } from "../entries";
import { claimsIn } from "./support/claims";
import { fencedBlocks } from "./support/fenced-blocks";
import { filesBelow } from "./support/files-below";
import { runSnippet } from "./support/run-snippet";

const README = readFileSync("README.md", "utf8");
const claims = fencedBlocks(README)
  .filter(({ kind }) => kind === "ts")
  .flatMap(({ text }) => claimsIn(text));

test("the README shows values", () => {
  expect(claims.length).toBeGreaterThan(2);
});

test.each(claims)("$expression is $value, as the README says", async ({ setting, expression, value }) => {
  expect(await runSnippet(`${setting}\n(${expression});`)).toEqual(await runSnippet(`(${value});`));
});

test("the README lists every entry", () => {
  const names = Object.keys(LIBRARY_ENTRIES).filter((entry) => !entry.startsWith("sdg/"));
  expect(names.filter((entry) => !README.includes(`\`${entrySpecifier(entry)}\``))).toEqual([]);
});

const documents = ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", ".md")].filter(
  (file) => !file.includes("/node_modules/") && !file.includes("/.vitepress/"),
);

test.each(documents)("every file that %s links to or names exists", (file) => {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const text = readFileSync(file, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:|\/)([^)#\s]+)/g)].map(([, path]) => `${folder}${path!}`);
  const named = [...text.matchAll(/`((?:docs|test|scripts|bench|examples)\/[\w./-]+)`/g)].map(([, path]) => path!);
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
});
