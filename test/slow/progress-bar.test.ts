import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The built command on a real pseudo-terminal: what a bundler makes of the bar's library is seen nowhere else.

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-bar-"));
const bin = resolve("dist/cli/bin.js");
const pages = join(folder, "pages");
const large = join(folder, "large.ndjson");

const good = JSON.stringify({
  schemaVersion: 1,
  id: "igf-2022-workshop-1",
  edition: 2022,
  type: "workshop",
  title: "Registers",
  description: "A text of some length. ".repeat(40),
});
const wrong = good.replace('"workshop"', '"worksop"');

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"]);
  writeFileSync(large, `${wrong}\n${`${good}\n`.repeat(Math.ceil(22_000_000 / good.length))}${wrong}\n`);
  mkdirSync(pages);
  for (let at = 0; at < 220; at += 1) {
    writeFileSync(
      join(pages, `${at}.txt`),
      `IGF 2022 WS #${at + 1} Registers\n\nSession\nWorkshop\nDescription\nOf them.\n`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a terminal of util-linux' `script` shows of a command, and the status it ends with. */
function onTerminal(command: string, env: Readonly<Record<string, string>> = {}) {
  const { stdout, status } = spawnSync("script", ["-qec", `"${process.execPath}" "${bin}" ${command}`, "/dev/null"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CI: "", TERM: "xterm", NO_COLOR: "1", ...env },
  });
  return { shown: stdout, status };
}

// BSD's `script` has other options; the one of util-linux knows `--version`.
const hasTerminal = String(spawnSync("script", ["--version"]).stdout).includes("util-linux");

const BAR = /[█░] \d+ % {2}/;

// What moves on a terminal: the start of a line, a new one, a column, clearing, and saving and restoring the place.
const STEP = /\r|\n|\u001b\[(\d*)G|\u001b\[[02]?K|\u001b[78]|\u001b\[\?\d+[hl]|[^\r\n\u001b]+/g;

/** The lines that stand on a terminal once all is written. */
function screenAfter(written: string): readonly string[] {
  const lines: (string | undefined)[] = [];
  let [row, column] = [0, 0];
  let saved: readonly [number, number] = [0, 0];
  for (const [step, target] of written.matchAll(STEP)) {
    const line = lines[row] ?? "";
    if (step === "\r") column = 0;
    else if (step === "\n") row += 1;
    else if (target !== undefined) column = Number(target) - 1;
    else if (step === "\u001b7") saved = [row, column];
    else if (step === "\u001b8") [row, column] = saved;
    else if (step === "\u001b[2K") lines[row] = "";
    else if (step.endsWith("K")) lines[row] = line.slice(0, column);
    else if (!step.startsWith("\u001b")) {
      lines[row] = `${line.slice(0, column).padEnd(column)}${step}${line.slice(column + step.length)}`;
      column += step.length;
    }
  }
  return Array.from(lines, (line) => (line ?? "").trimEnd());
}

describe.skipIf(!hasTerminal)("on a terminal (skipped where util-linux' script is missing)", () => {
  test("check shows a bar with rate and time left, and the findings above it", () => {
    const { shown, status } = onTerminal(`check "${large}"`);
    expect(shown).toMatch(/[█░] \d+ % {2}\d+ MB\/s {2}\d+s left/);
    // Nothing of the bar is left, and it has taken none of the lines that were printed while it was there.
    expect(screenAfter(shown)).toEqual(screenAfter(onTerminal(`check "${large}" --no-progress`).shown));
    expect(screenAfter(shown).filter((line) => line.startsWith(large))).toHaveLength(2);
    expect(shown.lastIndexOf("\u001b[?25h")).toBeGreaterThan(shown.lastIndexOf("\u001b[?25l"));
    expect(status).toBe(1);
  });

  test("read shows how many pages are done", () => {
    const { shown, status } = onTerminal(`read "${pages}" --format ndjson > /dev/null`);
    expect(shown).toMatch(/[█░] \d+ % {2}\d+ of 220 pages {2}\d+s left/);
    expect(shown).toContain("220 pages, 220 sessions");
    expect(status).toBe(0);
  });

  test.each([
    { why: "CI", command: () => `check "${large}"`, env: { CI: "true" } },
    { why: "--no-progress", command: () => `check "${large}" --no-progress`, env: {} },
    {
      why: "--no-progress of read",
      command: () => `read "${pages}" --no-progress --format ndjson > /dev/null`,
      env: {},
    },
    { why: "standard error in a pipe", command: () => `check "${large}" 2>&1 | cat`, env: {} },
  ])("$why keeps it away", ({ command, env }) => {
    expect(onTerminal(command(), env).shown).not.toMatch(BAR);
  });
});
