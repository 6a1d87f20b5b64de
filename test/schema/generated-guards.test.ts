import { readFileSync } from "node:fs";

import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";

import { recordGuardSource } from "../../scripts/schema/guards";
import { isSession } from "../../src/schema";
import { sessionArbitrary } from "../arbitraries/session";

test("the guards in the repository are those that the schemas give", async () => {
  const written = readFileSync("src/schema/generated/guards.ts", "utf8");
  expect(await format(recordGuardSource(), { parser: "typescript", printWidth: 120 })).toBe(written);
});

test("a guard accepts every session the generator makes", () => {
  fc.assert(
    fc.property(sessionArbitrary(), (session) => isSession(session)),
    { numRuns: 200 },
  );
});
