import { expect, test } from "vitest";

import { isSession, parseSession, sessionJsonSchema, sessionSchema } from "../../src/schema";
import { mutatedRecords } from "./mutations";
import { ajvVerdict, cfworkerVerdict } from "./verdicts";

const records = mutatedRecords(600);
const verdicts = records.map((record) => sessionSchema.safeParse(record).success);

test("the corpus holds valid and broken records in numbers that mean something", () => {
  const valid = verdicts.filter(Boolean).length;
  expect(valid).toBeGreaterThan(100);
  expect(records.length - valid).toBeGreaterThan(200);
});

test.each([
  { name: "the guard", verdict: isSession },
  { name: "parseSession", verdict: (record: unknown) => parseSession(record).session !== undefined },
  { name: "Ajv, draft 2020-12, strict", verdict: ajvVerdict(sessionJsonSchema()) },
  { name: "Ajv, draft 7, strict", verdict: ajvVerdict(sessionJsonSchema({ draft: "7" })) },
  { name: "@cfworker/json-schema", verdict: cfworkerVerdict(sessionJsonSchema()) },
])("$name agrees with zod on every record", ({ verdict }) => {
  const disagreed = records.filter((record, at) => verdict(record) !== verdicts[at]);
  expect(disagreed).toEqual([]);
});

test("a refused record always has at least one finding, and every finding a place in it", () => {
  for (const [at, record] of records.entries()) {
    const { diagnostics } = parseSession(record);
    expect(diagnostics.length > 0).toBe(!verdicts[at]);
    for (const { path } of diagnostics) expect(path).toBeDefined();
  }
});
