import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

test("DuckDB reads, filters and joins checked records by the columns of the shipped schema", () => {
  execFileSync(process.execPath, ["scripts/build.mjs", "--if-stale"]);
  const out = execFileSync(process.execPath, ["examples/duckdb/sessions-in-duckdb.mjs"], { encoding: "utf8" });
  expect(out.trimEnd().split("\n")).toEqual([
    "line 3 left out: `type` is `town-hal`, which is none of the 16 values allowed. Did you mean `town-hall`?",
    "Ana Example: 2 (Networks of Schools; Open Registers)",
    "Bo Example: 1 (Open Registers)",
  ]);
});
