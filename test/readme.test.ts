import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { entrySpecifier, LIBRARY_ENTRIES } from "../entries";
import { documents } from "./docs/documents";

const README = readFileSync("README.md", "utf8");
test("the README lists every entry", () => {
  const names = Object.keys(LIBRARY_ENTRIES).filter((entry) => !entry.startsWith("sdg/"));
  expect(names.filter((entry) => !README.includes(`\`${entrySpecifier(entry)}\``))).toEqual([]);
});

test.each(documents())("every file that %s links to or names exists", (file) => {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const text = readFileSync(file, "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:|\/)([^)#\s]+)/g)].map(([, path]) => `${folder}${path!}`);
  const named = [...text.matchAll(/`((?:docs|test|scripts|bench|examples)\/[\w./-]+)`/g)].map(([, path]) => path!);
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
});
