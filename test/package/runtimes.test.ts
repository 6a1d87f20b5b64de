import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";

import { entrySpecifier, LIBRARY_ENTRIES } from "../../entries";
import { tableBelow } from "../support/markdown-table";
import type { ProgramName } from "./fetch-programs";

const project = inject("project");
const programs = inject("programs");
const specifiers = Object.keys(LIBRARY_ENTRIES).map(entrySpecifier);
const COMMAND = "node_modules/igf-sessions/dist/cli/bin.js";

const REPORT = "console.log(JSON.stringify(entries.map((entry) => Object.keys(entry).sort())));";
const WRITTEN = {
  "import.mjs": `const entries = await Promise.all(${JSON.stringify(specifiers)}.map((name) => import(name)));\n${REPORT}`,
  "require.cjs": `const entries = ${JSON.stringify(specifiers)}.map((name) => require(name));\n${REPORT}`,
  "identity.cjs": `
    const root = require("igf-sessions");
    const entries = ${JSON.stringify(specifiers.filter((name) => !/igf-sessions$|sdg\//.test(name)))}.map((name) => require(name));
    const names = entries.flatMap(Object.entries);
    console.log(JSON.stringify({ all: names.length, different: names.filter(([name, value]) => root[name] !== value).map(([name]) => name) }));`,
};

// Only what lies in the folder: nothing is fetched, whatever the machine may reach.
const DENO = ["run", "--allow-read", "--allow-env", "--no-remote", "--node-modules-dir=manual"];

/** What stands before a program on the command line of each runtime. */
const RUNTIMES = [
  { name: "Node 20", args: [] },
  { name: "Node 22", args: [] },
  { name: "Node 24", args: [] },
  { name: "Node 26", args: [] },
  { name: "Deno 2.9", args: DENO },
  { name: "Bun 1.4", args: [] },
] as const satisfies readonly { name: ProgramName; args: readonly string[] }[];

/** What the program of every use prints on the Node that runs the tests. */
let expected = "";

beforeAll(async () => {
  for (const [file, text] of Object.entries(WRITTEN)) writeFileSync(join(project, file), text);
  cpSync("test/package/programs", project, { recursive: true });
  cpSync("examples/pages/igf-2022-open-forum-56.txt", join(project, "page.txt"));
  await build({
    entryPoints: [join(project, "run.mjs")],
    outfile: join(project, "run.cjs"),
    bundle: true,
    packages: "external",
    format: "cjs",
    platform: "node",
  });
  expected = run(process.execPath, "run.mjs", "page.txt");
});

function run(program: string, ...args: readonly string[]): string {
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(project, ".deno"), DO_NOT_TRACK: "1" };
  return execFileSync(program, args, { cwd: project, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

test("the program of every use says much, and the same each time", () => {
  const { names, pipeline } = JSON.parse(expected) as { names: readonly string[]; pipeline: readonly unknown[] };
  expect(names.length).toBeGreaterThan(200);
  expect(pipeline).toMatchObject([
    [1, "igf-2022-open-forum-56", []],
    [2, null, ["schema/missing-key"]],
  ]);
  expect(run(process.execPath, "run.mjs", "page.txt")).toBe(expected);
});

describe.each(RUNTIMES)("on $name", ({ name, args }) => {
  const start = (...more: readonly string[]) => run(programs[name], ...args, ...more);

  test("import and require give the same names for every entry", () => {
    const imported = JSON.parse(start("import.mjs")) as readonly string[][];
    const required = JSON.parse(start("require.cjs")) as readonly string[][];
    expect(imported).toHaveLength(specifiers.length);
    expect(imported[0]!.length).toBeGreaterThan(20);
    expect(required).toEqual(imported);
  });

  test("a value required from two entries is one object", () => {
    const { all, different } = JSON.parse(start("identity.cjs")) as { all: number; different: string[] };
    expect(all).toBeGreaterThan(20);
    expect(different).toEqual([]);
  });

  test.each(["run.mjs", "run.cjs"])("every use gives what it gives on Node, with %s", (file) => {
    expect(start(file, "page.txt")).toBe(expected);
  });

  test("the command works", () => {
    expect(start(COMMAND, "--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(start(COMMAND, "sdg", "4.7")).toContain("4. Quality Education");
    expect(start(COMMAND, "read", "--format", "json", "page.txt")).toContain('"igf-2022-open-forum-56"');
  });
});

test("on workerd, which has no files and no `eval`, every use gives what it gives on Node", async () => {
  await build({
    entryPoints: [join(project, "worker.mjs")],
    outfile: join(project, "worker-bundle.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: ["page.txt"],
  });
  expect(run(programs.workerd, "test", "workerd.capnp")).toBe(expected);
});

test("the documentation lists the runtimes of these tests and no other", () => {
  const rows = tableBelow(readFileSync("docs/runtimes.md", "utf8"), "Runtimes");
  expect(rows).toEqual([...RUNTIMES.map(({ name }) => [name, "yes", "yes", "yes"]), ["workerd", "bundled", "–", "–"]]);
});

test("npm puts the command where npx finds it", () => {
  expect(run("node_modules/.bin/igf-sessions", "--help")).toContain("Usage: igf-sessions");
});
