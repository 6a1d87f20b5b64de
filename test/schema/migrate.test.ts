import { afterEach, describe, expect, test } from "vitest";

import { validateSessions } from "../../src/pipeline";
import { migrate, parseSession, parseSessionDraft, SCHEMA_VERSION } from "../../src/schema";
import { type Migration, MIGRATIONS } from "../../src/schema/migrations/table";

const record = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Registers" };

test("a record of the present version is given back itself", () => {
  expect(migrate(record).record).toBe(record);
  expect(migrate(record)).toEqual({ record, from: 1, diagnostics: [] });
});

test.each([
  { value: { ...record, schemaVersion: 2 }, code: "schema/newer-version", why: "a later release" },
  { value: { ...record, schemaVersion: 1.5 }, code: "schema/newer-version", why: "a version between two" },
  { value: { ...record, schemaVersion: 0 }, code: "schema/unknown-value", why: "a version there never was" },
  { value: { ...record, schemaVersion: "1" }, code: "schema/unknown-value", why: "a text" },
  { value: { id: "a" }, code: "schema/missing-key", why: "no version" },
  { value: Object.create({ schemaVersion: 1 }) as unknown, code: "schema/missing-key", why: "an inherited version" },
  { value: [record], code: "schema/not-a-record", why: "a list" },
  { value: null, code: "schema/not-a-record", why: "nothing" },
])("$why is refused by $code, as parseSession does, with a hint", ({ value, code }) => {
  const { record: migrated, diagnostics } = migrate(value);
  expect(migrated).toBeUndefined();
  expect(diagnostics.map((found) => found.code)).toEqual([code]);
  expect(diagnostics[0]?.hint).toBeTypeOf("string");
  expect(parseSession(value).diagnostics.map((found) => found.code)).toContain(code);
});

describe("with steps from versions that there never were", () => {
  const table = MIGRATIONS as Map<number, Migration>;
  const steps = () => {
    // Version -1 called the title `name`, version 0 had its edition as a text.
    table.set(-1, ({ name, ...rest }) => ({ ...rest, title: name }));
    table.set(0, (old) => ({ ...old, edition: Number(old["edition"]) }));
  };
  afterEach(() => {
    table.delete(-1);
    table.delete(0);
  });
  const { title, ...untitled } = record;
  const old = { ...untitled, schemaVersion: -1, name: title, edition: "2022" };

  test("an old record goes from version to version and is not changed itself", () => {
    steps();
    const before = structuredClone(old);
    expect(migrate(old)).toEqual({ record, from: -1, diagnostics: [] });
    expect(migrate({ ...record, schemaVersion: 0, edition: "2022" })).toMatchObject({ record, from: 0 });
    expect(old).toEqual(before);
  });

  test("parsing and streams accept it, and what is wrong with it is told in the present shape", async () => {
    steps();
    expect(parseSession(old)).toEqual({ session: record, diagnostics: [] });
    expect(parseSessionDraft(old).session).toEqual(record);
    expect((await validateSessions([JSON.stringify(old)]).next()).value?.session).toEqual(record);
    expect(parseSession({ ...old, name: "" }).diagnostics).toMatchObject([
      { code: "schema/empty-text", path: ["title"] },
    ]);
  });
});

test("each version before the present one has a step, and no other", () => {
  const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1);
  expect([...MIGRATIONS.keys()]).toEqual(versions);
});
