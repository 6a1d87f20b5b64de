import { expect, test } from "vitest";

import * as schemas from "../../src/schema";

/** What https://standardschema.dev asks of a schema, as far as a caller sees it. */
interface StandardSchema {
  readonly "~standard": {
    readonly version: number;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
  };
}

const exported = Object.entries(schemas).filter(([name]) => name.endsWith("Schema") && name !== "sessionJsonSchema");

test.each(exported)("%s is a Standard Schema and tells where a value is wrong", async (_, schema) => {
  const { version, vendor, validate } = (schema as unknown as StandardSchema)["~standard"];
  expect([version, typeof vendor]).toEqual([1, "string"]);
  const result = (await validate("a text is no object")) as { issues?: readonly { message: string }[] };
  expect(result.issues?.[0]?.message).toBeTypeOf("string");
});

test("the schemas of all parts of a record are there", () => {
  expect(exported.length).toBeGreaterThan(25);
});

test("a session goes through the interface as it is, and an issue has its path", async () => {
  const { validate } = (schemas.sessionSchema as unknown as StandardSchema)["~standard"];
  const session = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Registers" };
  expect(await validate(session)).toEqual({ value: session });
  expect(await validate({ ...session, title: "" })).toMatchObject({ issues: [{ path: ["title"] }] });
});
