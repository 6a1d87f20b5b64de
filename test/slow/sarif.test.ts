import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import program from "@microsoft/sarif-multitool";
import { afterAll, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "../cli/fake-io";
import { mutatedRecords } from "../schema/mutations";

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-sarif-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the SARIF multitool finds no fault with what check writes", async () => {
  const io = fakeIo({
    stdin: mutatedRecords(200)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(""),
  });
  expect(await main(["check", "-", "--format", "sarif"], io)).toBe(1);
  const log = join(folder, "check.sarif");
  const report = join(folder, "report.sarif");
  writeFileSync(log, io.printed.out);
  // The program is .NET and would ask for ICU, which slim machines lack.
  execFileSync(program, ["validate", log, "--output", report, "--log", "ForceOverwrite", "--kind", "Fail"], {
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    stdio: "pipe",
  });
  const { runs } = JSON.parse(readFileSync(report, "utf8")) as {
    runs: { results: { level?: string; ruleId: string }[] }[];
  };
  // A result without a level is a warning; those are advice about snippets and addresses that no finding has.
  expect(runs[0]!.results.filter(({ level }) => level === "error")).toEqual([]);
});
