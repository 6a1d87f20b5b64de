import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type { Profile } from "../../src/model";
import { PROFILES } from "../../src/programme";
import { parseProfile, type profileSchema } from "../../src/schema";

test("every profile of the package is a valid profile", () => {
  for (const profile of Object.values(PROFILES)) {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile, diagnostics: [] });
  }
});

test("the schema produces exactly the model", () => {
  expectTypeOf<z.output<typeof profileSchema>>().toEqualTypeOf<Profile>();
});

const profile = { name: "mine", title: "Our habits", rules: {} };

test.each([
  { value: [], path: [], why: "a list is no profile" },
  { value: { ...profile, rules: undefined }, path: ["rules"], why: "no rules" },
  {
    value: { ...profile, rules: { "session/no-rapporteur": "fatal" } },
    path: ["rules", "session/no-rapporteur"],
    why: "no such level",
  },
  { value: { ...profile, appliesTo: { types: ["opn-forum"] } }, path: ["appliesTo", "types", 0], why: "no such type" },
  {
    value: { ...profile, appliesTo: { editions: ["2023"] } },
    path: ["appliesTo", "editions", 0],
    why: "a text for a year",
  },
  { value: { ...profile, rule: {} }, path: ["rule"], why: "an unknown key" },
])("$why is a finding at $path", ({ value, path }) => {
  const { profile: read, diagnostics } = parseProfile(value);
  expect(read).toBeUndefined();
  expect(diagnostics[0]?.path ?? []).toEqual(path);
});
