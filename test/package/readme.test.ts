import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { transformSync } from "esbuild";
import { expect, inject, test } from "vitest";

import { fencedBlocks } from "../support/fenced-blocks";

const folder = join(inject("project"), "readme");
const blocks = fencedBlocks(readFileSync("README.md", "utf8"))
  .filter(({ kind }) => kind === "ts")
  .map(({ text }, at) => ({ name: `block-${at + 1}`, text, first: text.split("\n", 1)[0] }));

mkdirSync(folder, { recursive: true });
copyFileSync("examples/pages/igf-2022-open-forum-56.txt", join(folder, "page.txt"));
writeFileSync(join(folder, "sessions.ndjson"), '{"schemaVersion":1}\n');

test("the README shows the three uses", () => {
  expect(blocks).toHaveLength(3);
});

test.each(blocks)("$first … runs on the installed package", ({ name, text }) => {
  writeFileSync(join(folder, `${name}.mjs`), transformSync(text, { loader: "ts", target: "node20" }).code);
  const printed = execFileSync(process.execPath, [`${name}.mjs`], { cwd: folder, encoding: "utf8" });
  // The first shows constants, the others print what they found.
  if (name !== "block-1") expect(printed).not.toBe("");
});

test("the README's code fits the declarations", () => {
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    noEmit: true,
    target: "es2022",
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    skipLibCheck: true,
  };
  for (const { name, text } of blocks) writeFileSync(join(folder, `${name}.mts`), text);
  const files = blocks.map(({ name }) => `${name}.mts`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  expect(() =>
    execFileSync(process.execPath, [resolve("node_modules/typescript7/bin/tsc"), "-p", folder], { encoding: "utf8" }),
  ).not.toThrow();
});
