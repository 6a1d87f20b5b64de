import { execFileSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, inject, test } from "vitest";

const folder = join(inject("project"), "examples");
cpSync("examples", folder, { recursive: true });

/** Those in folders of their own need other packages than the library; the file of sessions is a module of the others. */
const programs = readdirSync("examples").filter((file) => file.endsWith(".mjs") && file !== "programme.mjs");

test("there are examples of every use", () => {
  expect(programs.length).toBeGreaterThan(7);
});

test.each(programs)("%s prints what it printed when it was reviewed", async (file) => {
  const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
  expect(printed).not.toBe("");
  await expect(printed).toMatchFileSnapshot(`examples/${file.replace(".mjs", ".txt")}`);
});
