import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { describe, expect, test } from "vitest";

import { SDG_GOAL_NUMBERS } from "../../../src/vocabulary/sdg";

/** What a program that uses these names of the package weighs, minified and gzipped, in bytes. */
async function gzippedBytes(names: string, from: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "./${from}";`, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    external: ["zod"],
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

describe.each([
  { entry: "igf-sessions/sdg", from: "src/vocabulary/sdg" },
  { entry: "the root", from: "src" },
])("from $entry", ({ from }) => {
  test.each([
    { names: "SDG_GOAL_TITLES", limit: 400, what: "goal titles alone" },
    { names: "SDG_GOALS", limit: 2200, what: "goals with description and colour" },
    { names: "sdgGoal", limit: 2200, what: "the look-up of goals" },
    { names: "SDG_TARGET_TITLES", limit: 5000, what: "all targets with titles" },
    { names: "sdgTarget", limit: 5000, what: "the look-up of targets, with kind, year and identifier" },
    { names: "SDG_TARGET_CODES_BY_GOAL", limit: 600, what: "target codes alone" },
    { names: "isSdgTargetCode", limit: 700, what: "the guard of target codes" },
    { names: "readSdg", limit: 5600, what: "the reader, with the indicators and the wording of its findings" },
  ])("$names weighs at most $limit bytes: $what", async ({ names, limit }) => {
    expect(await gzippedBytes(names, from)).toBeLessThanOrEqual(limit);
  });

  test.each(SDG_GOAL_NUMBERS)("goal %i with its targets weighs at most 600 bytes", async (goal) => {
    expect(await gzippedBytes(`SDG_GOAL_${goal}`, from)).toBeLessThanOrEqual(600);
  });
});

test("the entry holds no schema library and nothing else from outside the package", async () => {
  const { metafile } = await build({
    stdin: { contents: 'export * from "./src/vocabulary/sdg";', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  const used = Object.entries(Object.values(metafile.outputs)[0]!.inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const files = used.map(([file]) => file);
  expect(files.filter((file) => !/^src\/(?:vocabulary|diagnostics|text)\//.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});
