import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { claimsIn } from "../support/claims";
import { fencedBlocks } from "../support/fenced-blocks";
import { runSnippet } from "../support/run-snippet";
import { BLOCK_RUNNERS } from "./block-runners";
import { documents } from "./documents";
import { removeTemplate, sampleFolder } from "./sample-folder";

const written = documents().map((file) => ({ file, blocks: fencedBlocks(readFileSync(file, "utf8")) }));
const run = written.map(({ file, blocks }) => ({
  file,
  blocks: blocks.filter(({ options }) => !("not-run" in options)),
}));

test("every block says how it is run, or why it is not", () => {
  const unknown = run.flatMap(({ file, blocks }) =>
    blocks.filter(({ kind }) => !(kind in BLOCK_RUNNERS)).map(({ kind, line }) => `${file}:${line} ${kind}`),
  );
  expect(unknown).toEqual([]);
  const silent = written
    .flatMap(({ blocks }) => blocks)
    .filter(({ options }) => String(options["not-run"] ?? "–") === "");
  expect(silent).toEqual([]);
});

test("commands are shown as they run where the package is installed in a folder: with npx", () => {
  const bare = written.flatMap(({ file, blocks }) =>
    blocks
      .filter(({ kind, text }) => kind === "sh" && /(?:^|[|&;] *)igf-sessions /m.test(text))
      .map(({ line }) => `${file}:${line}`),
  );
  expect(bare).toEqual([]);
});

// The pages of findings are run by test/diagnostics, which also knows what they raise.
const guides = run.filter(({ file, blocks }) => !file.startsWith("docs/diagnostics/") && blocks.length > 0);

afterAll(removeTemplate);

test("there is something to run", () => {
  expect(guides.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(25);
});

describe.each(guides)("$file", ({ blocks }) => {
  let folder = "";
  beforeAll(() => {
    folder = sampleFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(blocks)("the block on line $line does what it shows", async (block) => {
    await BLOCK_RUNNERS[block.kind]!(block, folder);
  });
});

const claims = guides.flatMap(({ file, blocks }) =>
  blocks.filter(({ kind }) => kind === "ts").flatMap(({ text }) => claimsIn(text).map((claim) => ({ file, ...claim }))),
);

test.each(claims)("$file: $expression is $value", async ({ setting, expression, value }) => {
  expect(await runSnippet(`${setting}\n(${expression});`)).toEqual(await runSnippet(`(${value});`));
});

test("every block of TypeScript fits the declarations", () => {
  const folder = sampleFolder();
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const files = run.flatMap(({ file, blocks }) =>
    blocks
      .filter(({ kind }) => kind === "ts")
      .map(({ text, line }) => {
        const name = `${file.replaceAll("/", "-")}-${line}.mts`;
        // Without an import a file shares its names with all others.
        writeFileSync(join(folder, name), `${text}\nexport {};\n`);
        return name;
      }),
  );
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  expect(files.length).toBeGreaterThan(10);
  let errors = "";
  try {
    execFileSync(process.execPath, ["node_modules/typescript7/bin/tsc", "-p", folder], { encoding: "utf8" });
  } catch (error) {
    errors = (error as { stdout: string }).stdout;
  }
  rmSync(folder, { recursive: true });
  expect(errors).toBe("");
});
