import { spawnSync } from "node:child_process";

import { build } from "esbuild";
import { expect, inject, test } from "vitest";

/** What a user's bundle grows by for one line of code. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inject("project") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return outputFiles[0]!.text;
}

test.each(["igf-sessions", "igf-sessions/sdg"])("a constant imported from %s costs its own bytes", async (entry) => {
  const text = await bundled(`import { SDG_GOAL_TITLES } from "${entry}"; console.log(SDG_GOAL_TITLES);`);
  expect(text).toContain("Quality Education");
  expect(text.length).toBeLessThan(1000);
});

test.each(["sdg", "vocabulary", "diagnostics", "deadlines", "page", "programme", "export"])(
  "igf-sessions/%s works without zod",
  async (entry) => {
    const text = await bundled(`import * as all from "igf-sessions/${entry}"; console.log(all);`);
    expect(text).not.toMatch(/ZodType|_zod\b/);
  },
);

test("a name taken from everything costs what the name costs", async () => {
  const text = await bundled(`import * as all from "igf-sessions"; console.log(all.isRole("rapporteur"));`);
  expect(text).not.toMatch(/ZodType|_zod\b/);
  expect(text.length).toBeLessThan(10_000);
});

test("docs/sizes.md holds what is measured, and nothing is larger than its limit", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/sizes.mjs", "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
