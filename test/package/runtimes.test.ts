import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, inject, test } from "vitest";

import { entrySpecifier, LIBRARY_ENTRIES } from "../../entries";

const project = inject("project");
const specifiers = Object.keys(LIBRARY_ENTRIES).map(entrySpecifier);

const REPORT = "console.log(JSON.stringify(entries.map((entry) => Object.keys(entry).sort())));";
const PROGRAMS = {
  "import.mjs": `const entries = await Promise.all(${JSON.stringify(specifiers)}.map((name) => import(name)));\n${REPORT}`,
  "require.cjs": `const entries = ${JSON.stringify(specifiers)}.map((name) => require(name));\n${REPORT}`,
  "identity.cjs": `
    const root = require("igf-sessions");
    const entries = ${JSON.stringify(specifiers.filter((name) => !/igf-sessions$|sdg\//.test(name)))}.map((name) => require(name));
    const names = entries.flatMap(Object.entries);
    console.log(JSON.stringify({ all: names.length, different: names.filter(([name, value]) => root[name] !== value).map(([name]) => name) }));`,
};

beforeAll(() => {
  for (const [file, text] of Object.entries(PROGRAMS)) writeFileSync(join(project, file), text);
});

function run(node: string, ...args: readonly string[]): string {
  return execFileSync(node, args, { cwd: project, encoding: "utf8" });
}

describe.each(Object.entries(inject("nodes")))("on Node %s", (_version, node) => {
  test("import and require give the same names for every entry", () => {
    const imported = JSON.parse(run(node, "import.mjs")) as readonly string[][];
    const required = JSON.parse(run(node, "require.cjs")) as readonly string[][];
    expect(imported).toHaveLength(specifiers.length);
    expect(imported[0]!.length).toBeGreaterThan(20);
    expect(required).toEqual(imported);
  });

  test("a value required from two entries is one object", () => {
    const { all, different } = JSON.parse(run(node, "identity.cjs")) as { all: number; different: string[] };
    expect(all).toBeGreaterThan(20);
    expect(different).toEqual([]);
  });

  test("the installed command says its version", () => {
    expect(run(node, "node_modules/igf-sessions/dist/cli/bin.js", "--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test("npm puts the command where npx finds it", () => {
  expect(run("node_modules/.bin/igf-sessions", "--help")).toContain("Usage: igf-sessions");
});
