import { expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

async function run(...argv: readonly string[]) {
  const io = fakeIo();
  const status = await main(argv, io);
  return { status, ...io.printed };
}

test.each([
  { words: ["s"], gives: ["sdg", "schema", "stats"], why: "commands" },
  { words: ["complete-w"], gives: [], why: "a command for shells is not for people" },
  { words: ["--v"], gives: ["--version"], why: "options of the program" },
  { words: ["sdg", "--l"], gives: ["--lang"], why: "options of a command" },
  { words: ["sdg", "--lang", "fr", "--l"], gives: [], why: "an option that stands there already" },
  { words: ["export", "x.ndjson", "--to", "schedule-"], gives: ["schedule-json", "schedule-xml"], why: "values" },
  { words: ["export", "--to", "--o"], gives: [], why: "an option cannot stand where a value is due" },
  { words: ["export", "--out", ""], gives: [], why: "a file: the shell offers its own" },
  { words: ["read", "pa"], gives: [], why: "a file" },
  { words: ["completion", ""], gives: ["bash", "zsh", "fish"], why: "values of an argument" },
])("$words is completed with $gives: $why", async ({ words, gives }) => {
  const { status, out } = await run("complete-words", "--", ...words);
  expect({ status, words: out.split("\n").filter((word) => word !== "") }).toEqual({ status: 0, words: gives });
});

test("each shell gets a script of its own, others are refused", async () => {
  const scripts = await Promise.all(["bash", "zsh", "fish"].map((shell) => run("completion", shell)));
  expect(new Set(scripts.map(({ out }) => out)).size).toBe(3);
  const { status, out, err } = await run("completion", "tcsh");
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("Allowed choices are bash, zsh, fish.");
});
