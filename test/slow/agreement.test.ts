import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { registerSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import { afterAll, expect, test } from "vitest";

import { isSession, sessionJsonSchema, sessionSchema } from "../../src/schema";
import { mutatedRecords } from "../schema/mutations";
import { ajvVerdict, cfworkerVerdict } from "../schema/verdicts";

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-agreement-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = mutatedRecords(5000);
const valid = records.map((record) => sessionSchema.safeParse(record).success);

/** Indexes of records on which a validator and zod differ. */
function disagreements(verdicts: readonly boolean[]): readonly number[] {
  expect(verdicts).toHaveLength(records.length);
  return verdicts.flatMap((verdict, at) => (verdict === valid[at] ? [] : [at]));
}

/** The native program of @sourcemeta/jsonschema: it ends with a status of its own for records that fail. */
function jsonschema(...args: readonly string[]): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile("node_modules/.bin/jsonschema", args, { maxBuffer: 1 << 29 }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });
}

test("the guard, Ajv in strict mode and @cfworker/json-schema agree with zod on 5,000 mutated records", () => {
  expect(valid.filter(Boolean).length).toBeGreaterThan(1000);
  for (const verdict of [
    isSession,
    ajvVerdict(sessionJsonSchema()),
    ajvVerdict(sessionJsonSchema({ draft: "7" })),
    cfworkerVerdict(sessionJsonSchema()),
  ]) {
    expect(disagreements(records.map(verdict))).toEqual([]);
  }
});

test("@hyperjump/json-schema accepts the schema and agrees with zod", async () => {
  const name = "urn:igf-sessions:schema:session:1";
  // The schema is JSON by its type; the library's own type wants each keyword to be.
  registerSchema(sessionJsonSchema() as SchemaObject, name);
  const isValid = await validate(name);
  expect(disagreements(records.map((record) => isValid(record as never).valid))).toEqual([]);
});

test("@sourcemeta/jsonschema accepts the schema and agrees with zod", async () => {
  const schema = join(folder, "session.json");
  const lines = join(folder, "records.jsonl");
  writeFileSync(schema, JSON.stringify(sessionJsonSchema()));
  // Its parser refuses texts with half a surrogate pair, which no rule of the schema asks about.
  const text = (record: unknown) => JSON.stringify(record).replace(/\\ud[89a-f][\da-f]{2}/g, "?");
  writeFileSync(lines, records.map((record) => `${text(record)}\n`).join(""));
  expect((await jsonschema("metaschema", schema)).status).toBe(0);
  const { output } = await jsonschema("validate", schema, lines, "--continue");
  const failed = new Set([...output.matchAll(/^fail: .*\(entry #(\d+)\)$/gm)].map(([, entry]) => Number(entry) - 1));
  expect(disagreements(records.map((_, at) => !failed.has(at)))).toEqual([]);
});
