import { expect, test } from "vitest";

import { sessionJsonSchema } from "../../src/schema";

/** Every property in a schema, by its path. */
function propertiesIn(schema: Readonly<Record<string, unknown>>, path = ""): [string, Record<string, unknown>][] {
  const { properties = {}, items } = schema as { properties?: Record<string, Record<string, unknown>>; items?: object };
  const own = Object.entries(properties).flatMap(([key, inner]): [string, Record<string, unknown>][] => [
    [`${path}/${key}`, inner],
    ...propertiesIn(inner, `${path}/${key}`),
  ]);
  return items === undefined ? own : [...own, ...propertiesIn(items as Record<string, unknown>, `${path}/*`)];
}

test.each(["2020-12", "7"] as const)("every property of draft %s has a title, a description and examples", (draft) => {
  const properties = propertiesIn(sessionJsonSchema({ draft }));
  expect(properties.length).toBeGreaterThan(80);
  for (const [path, schema] of properties) {
    expect([typeof schema["title"], typeof schema["description"]], path).toEqual(["string", "string"]);
    expect((schema["examples"] as unknown[]).length, path).toBeGreaterThan(0);
  }
});

test("each draft has a name with a version, and lists what a schema cannot say", () => {
  expect(sessionJsonSchema()).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:igf-sessions:schema:session:1",
  });
  expect(sessionJsonSchema()["$comment"]).toContain("An end lies after its start");
  expect(sessionJsonSchema({ draft: "7" })["$id"]).toBe("urn:igf-sessions:schema:session:1:draft-07");
  expect(sessionJsonSchema({ isDraftRecord: true })["required"]).toEqual(["schemaVersion", "id"]);
});
