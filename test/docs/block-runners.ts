import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { transformSync } from "esbuild";
import { expect } from "vitest";

import { codesRaisedBy } from "../diagnostics/run-example";
import type { FencedBlock } from "../support/fenced-blocks";
import { environmentOf } from "./sample-folder";

/** Runs a block of the documentation in a folder, and fails where it does not do what it shows. */
type BlockRunner = (block: FencedBlock, folder: string) => unknown;

/**
 * How a block is run, by the first word after its fence.
 *
 * Options follow that word: `exit=1` for a command or a program that is meant to fail, `file=name` for a file that later blocks use,
 * `used-by="command"` for the command that takes the file, and `not-run="reason"` for a block that no test can run.
 * A `text` block shows what `of="command"` prints: the lines stand in this order, and `…` for those left out.
 */
export const BLOCK_RUNNERS: Readonly<Record<string, BlockRunner>> = {
  sh: ({ text, options }, folder) => {
    const status = options["exit"] ?? 0;
    expectStatus(Number(status), "bash", ["-euo", "pipefail", "-c", text], folder);
  },
  ts: ({ text, line, options }, folder) => {
    const name = `block-${line}.mjs`;
    writeFileSync(join(folder, name), transformSync(text, { loader: "ts", target: "node20" }).code);
    expectStatus(Number(options["exit"] ?? 0), process.execPath, [name], folder);
  },
  json: (block, folder) => {
    JSON.parse(block.text);
    writeBlock(block, folder);
  },
  csv: writeBlock,
  text: ({ text, options }, folder) => {
    const command = options["of"];
    expect(command, "a block of text names the command that prints it with `of`").toEqual(expect.any(String));
    const printed = expectStatus(0, "bash", ["-euo", "pipefail", "-c", String(command)], folder).stdout.split("\n");
    const shown = text.split("\n").filter((line) => line !== "…");
    let from = 0;
    for (const line of shown) {
      const at = printed.indexOf(line, from);
      expect(at, `“${line}” in what ${String(command)} prints`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  },
  page: codesRaisedBy,
  record: codesRaisedBy,
  ndjson: codesRaisedBy,
  sdg: codesRaisedBy,
  label: codesRaisedBy,
  check: codesRaisedBy,
  // No language: a drawing, a tree of files, or what a program prints.
  "": () => undefined,
};

function writeBlock({ text, options }: FencedBlock, folder: string): void {
  const { file, "used-by": command } = options;
  expect(file, "a block of data names its `file`").toEqual(expect.any(String));
  writeFileSync(join(folder, String(file)), `${text}\n`);
  if (command !== undefined) expectStatus(0, "bash", ["-euo", "pipefail", "-c", String(command)], folder);
}

function expectStatus(status: number, program: string, args: readonly string[], folder: string) {
  const run = spawnSync(program, args, { cwd: folder, env: environmentOf(folder), encoding: "utf8", timeout: 60_000 });
  expect(run, `${run.stdout}${run.stderr}`).toMatchObject({ status });
  return run;
}
