import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The table of the guide, row by row, on the built command line: what users run, with real pipes, signals and disks.

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-hostile-"));
const bin = resolve("dist/cli/bin.js");
beforeAll(() => void execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"]));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = JSON.stringify({
  schemaVersion: 1,
  id: "igf-2022-workshop-1",
  edition: 2022,
  type: "workshop",
  title: "Registers",
});
const wrong = good.replace('"workshop"', '"worksop"');
const open = good.slice(0, -1);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "check", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function partials(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".partial"));
}

const bytes = (text: string) => Buffer.from(text);
const lines = Array.from({ length: 3000 }, (_, at) => good.replace("workshop-1", `workshop-${at + 1}`)).join("\n");

/** Input as one file, what `check` finds in it as `line code`, and how many records are good all the same. */
const INPUTS: readonly {
  readonly row: string;
  readonly input: string | Uint8Array;
  readonly found: readonly string[];
  readonly valid: number;
  readonly args?: readonly string[];
}[] = [
  { row: "nothing, or blank lines", input: "\n \n\n", found: ["1 pipeline/no-records"], valid: 0 },
  { row: "a broken line", input: `${good}\n{"id":\n${good}`, found: ["2 pipeline/broken-json"], valid: 2 },
  {
    row: "invalid UTF-8",
    input: Buffer.concat([bytes(`${good}\n{"id":"`), Buffer.of(0xff), bytes(`"}\n${good}`)]),
    found: ["2 pipeline/not-utf8"],
    valid: 2,
  },
  { row: "a byte-order mark, CRLF", input: `\ufeff${good}\r\n${good}\r\n`, found: [], valid: 2 },
  {
    row: "nesting 10,000 deep",
    input: `${good}\n${open},"x":${'{"x":['.repeat(5000)}1${"]}".repeat(5000)}}\n${good}`,
    found: ["2 schema/unknown-key"],
    valid: 2,
  },
  { row: "brackets that never close", input: "[".repeat(100_000), found: ["1 pipeline/input-cut-off"], valid: 0 },
  {
    row: "a duplicate key",
    input: `${good}\n${open},"title":"Registers"}`,
    found: ["2 pipeline/duplicate-key"],
    valid: 2,
    args: ["--duplicate-keys"],
  },
  {
    row: "`__proto__` as a key",
    input: `${open},"__proto__":{"title":"x"}}`,
    found: ["1 schema/unknown-key"],
    valid: 0,
  },
  {
    row: "a whole number beyond 2^53, `1e999`",
    input: `${open},"number":9007199254740993}\n${open},"number":1e999}`,
    found: ["1 schema/out-of-range", "2 schema/wrong-type"],
    valid: 0,
  },
  { row: "a list that is cut off", input: `[${good},\n${good},`, found: ["2 pipeline/input-cut-off"], valid: 2 },
  {
    row: "a list with a comma missing or too many",
    input: `[${good}\n${good},,\n${good},]`,
    found: ["2 pipeline/broken-json", "2 pipeline/broken-json", "3 pipeline/broken-json"],
    valid: 3,
  },
  {
    row: "a gzip that ends early",
    input: gzipSync(`${lines}\n`).subarray(0, -8),
    found: ["3000 pipeline/input-cut-off"],
    valid: 3000,
  },
  {
    row: "thousands of unknown keys",
    input: `${open},${Array.from({ length: 5000 }, (_, at) => `"k${at}":1`).join(",")}}`,
    found: [...Array.from({ length: 100 }, () => "1 schema/unknown-key"), "1 schema/more-findings"],
    valid: 0,
  },
];

test.each(INPUTS)("$row", ({ input, found, valid, args = [] }) => {
  const half = join(folder, "valid.ndjson");
  const { status, stdout, stderr } = check(file("input", input), "--format", "ndjson", "--valid", half, ...args);
  const findings = stdout.split("\n").filter((line) => line !== "");
  expect(
    findings.map((line) => {
      const { line: at, code } = JSON.parse(line) as { line: number; code: string };
      return `${at} ${code}`;
    }),
  ).toEqual(found);
  expect(stderr).toBe("");
  expect(status).toBe(valid === 2 && args.length > 0 ? 0 : found.length > 0 ? 1 : 0);
  expect(readFileSync(half, "utf8").split("\n").length - 1).toBe(valid);
});

test("a line longer than 16 MiB", () => {
  const path = join(folder, "long.ndjson");
  const handle = openSync(path, "w");
  writeFileSync(handle, `${good}\n{"title":"`);
  for (let at = 0; at < 100; at += 1) writeFileSync(handle, "x".repeat(1_000_000));
  writeFileSync(handle, `"}\n${good}\n`);
  closeSync(handle);
  const { status, stdout } = check(path);
  expect(status).toBe(1);
  expect(stdout).toContain(`${path}:2:1 error pipeline/record-too-long`);
  expect(stdout).toContain("3 records, 2 valid, 1 error");
  rmSync(path);
});

describe("a full disk", () => {
  test.runIf(existsSync("/dev/full"))("behind standard output leaves no half-written file", () => {
    const half = join(folder, "full.ndjson");
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(
      process.execPath,
      [bin, "check", file("input", `${wrong}\n`), "--valid", half],
      {
        stdio: ["ignore", full, "pipe"],
        encoding: "utf8",
      },
    );
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "igf-sessions: standard output: the disk is full.\n" });
    expect([existsSync(half), partials()]).toEqual([false, []]);
  });

  test("behind --valid leaves the file that was there before", () => {
    const half = file("half.ndjson", "before\n");
    // A file may not grow beyond 8 kB: what a write then gives is what a full disk gives.
    const command = `ulimit -f 8; exec "$0" "$1" check "$2" --valid "$3"`;
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, bin, file("input", lines), half], {
      encoding: "utf8",
    });
    expect(stderr).toBe(`igf-sessions: ${half}: the output cannot be written (EFBIG).\n`);
    expect([status, readFileSync(half, "utf8"), partials()]).toEqual([2, "before\n", []]);
  });
});

describe("a closed pipe, as of `head`", () => {
  const piped = (command: string, ...args: readonly string[]) =>
    spawnSync(
      "bash",
      ["-c", `"$0" "$1" check ${command}; echo "status \${PIPESTATUS[0]}"`, process.execPath, bin, ...args],
      {
        encoding: "utf8",
      },
    );
  const bad = Array.from({ length: 20_000 }, () => wrong).join("\n");

  test("ends the check without a word", () => {
    const { stdout, stderr } = piped('"$2" | head -n 1', file("input", bad));
    expect(stdout.split("\n")[0]).toContain("input:1:");
    expect(stdout).toMatch(/\nstatus 1\n$/);
    expect(stderr).toBe("");
  });

  test("does not keep the good records from their file", () => {
    const half = join(folder, "head.ndjson");
    const { stderr } = piped('"$2" --valid "$3" | head -n 1', file("input", `${bad}\n${good}\n`), half);
    expect(stderr).toBe("");
    expect(readFileSync(half, "utf8")).toBe(`${good}\n`);
    expect(partials()).toEqual([]);
  });
});

describe("Ctrl-C", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("%s while standard input is silent", async (signal) => {
    const half = join(folder, "stopped.ndjson");
    const child = spawn(process.execPath, [bin, "check", "-", "--valid", half], { stdio: "pipe" });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.write(`${good}\n`);
    while (partials().length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    const status = await new Promise((done) => child.on("exit", done));
    expect({ status, stderr }).toEqual({ status: 2, stderr: "igf-sessions: Stopped.\n" });
    expect([existsSync(half), partials()]).toEqual([false, []]);
  });
});

describe("a device as output", () => {
  test("is written, not replaced", () => {
    // A link to the device: a command that replaces its output would take the link, and no device from the machine.
    const link = join(folder, "null");
    symlinkSync("/dev/null", link);
    expect(check(file("input", good), "--valid", link).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("standard output takes the good records", () => {
    const command = '"$0" "$1" check "$2" --valid /proc/self/fd/1 --format github | cat';
    const { stdout } = spawnSync(
      "bash",
      [
        "-c",
        command,
        process.execPath,
        bin,
        file(
          "input",
          `${good}
`,
        ),
      ],
      {
        encoding: "utf8",
      },
    );
    expect(stdout).toBe(`${good}
`);
  });

  test("a link to a file stays a link, and its file is replaced", () => {
    const target = file("target.ndjson", "before\n");
    const link = join(folder, "link.ndjson");
    symlinkSync(target, link);
    expect(check(file("input", good), "--valid", link).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe(`${good}\n`);
  });
});

test("the input may be its own output", () => {
  const path = file("own.ndjson", `${good}\n${wrong}\n`);
  const before = join(folder, "own-before.ndjson");
  copyFileSync(path, before);
  expect(check(path, "--valid", path).status).toBe(1);
  expect(readFileSync(path, "utf8")).toBe(`${good}\n`);
});

test("each row of the guide's table is a test of this file", () => {
  const guide = readFileSync("docs/guides/validation.md", "utf8");
  const table = guide.slice(guide.indexOf("| input "), guide.indexOf("## JSON Schema"));
  const cells = table.split("\n").map((line) => line.split("|")[1]?.trim() ?? "");
  const rows = cells.filter((cell) => cell !== "" && cell !== "input" && !cell.startsWith("--"));
  const tests = readFileSync("test/slow/hostile-input.test.ts", "utf8");
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !tests.includes(`"${row}"`))).toEqual([]);
});
