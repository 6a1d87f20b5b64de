import { describe, expect, test } from "vitest";

import type { Session } from "../../src/model";
import { parseSession, parseSessionDraft, safeParseSession, sessionSchema } from "../../src/schema";

const session: Session = {
  schemaVersion: 1,
  id: "igf-2022-open-forum-56",
  edition: 2022,
  type: "open-forum",
  title: "Registers",
};

/** The valid record with some keys replaced. */
function changed(change: Readonly<Record<string, unknown>>): unknown {
  return { ...session, ...change };
}

/** The valid record without a key. */
function without(key: keyof Session): unknown {
  return Object.fromEntries(Object.entries(session).filter(([name]) => name !== key));
}

describe("a record that does not fit", () => {
  test.each([
    { record: [], code: "schema/not-a-record", path: [], why: "a list is no record" },
    { record: "x", code: "schema/not-a-record", path: [], why: "a text is no record" },
    { record: null, code: "schema/not-a-record", path: [], why: "null is no record" },
    { record: without("title"), code: "schema/missing-key", path: ["title"], why: "a required text" },
    {
      record: without("schemaVersion"),
      code: "schema/missing-key",
      path: ["schemaVersion"],
      why: "a required literal",
    },
    { record: without("type"), code: "schema/missing-key", path: ["type"], why: "a required word" },
    { record: changed({ tiitle: "x" }), code: "schema/unknown-key", path: ["tiitle"], why: "a misspelt key" },
    { record: changed({ title: 5 }), code: "schema/wrong-type", path: ["title"], why: "a number where a text belongs" },
    { record: changed({ room: null }), code: "schema/wrong-type", path: ["room"], why: "null is no absent fact" },
    {
      record: changed({ room: undefined }),
      code: "schema/wrong-type",
      path: ["room"],
      why: "undefined is no absent key",
    },
    { record: changed({ number: 5.5 }), code: "schema/wrong-type", path: ["number"], why: "no whole number" },
    { record: changed({ type: "opn-forum" }), code: "schema/unknown-value", path: ["type"], why: "a misspelt word" },
    {
      record: changed({ schemaVersion: 2 }),
      code: "schema/newer-version",
      path: ["schemaVersion"],
      why: "a later release",
    },
    {
      record: changed({ schemaVersion: 0 }),
      code: "schema/unknown-value",
      path: ["schemaVersion"],
      why: "no such version",
    },
    {
      record: changed({ room: "" }),
      code: "schema/empty-text",
      path: ["room"],
      why: "an absent fact is an absent key",
    },
    { record: changed({ people: [] }), code: "schema/empty-list", path: ["people"], why: "the same for lists" },
    { record: changed({ start: "1 Dec 2022" }), code: "schema/wrong-form", path: ["start"], why: "no instant" },
    {
      record: changed({ start: "2022-12-01T09:30:00+03:00" }),
      code: "schema/wrong-form",
      path: ["start"],
      why: "not UTC",
    },
    {
      record: changed({ timeZone: "East Africa" }),
      code: "schema/wrong-form",
      path: ["timeZone"],
      why: "no IANA name",
    },
    {
      record: changed({ edition: 1999 }),
      code: "schema/out-of-range",
      path: ["edition"],
      why: "before the first meeting",
    },
    {
      record: changed({ people: [{ name: "Ana Example", roles: ["speeker"] }] }),
      code: "schema/unknown-value",
      path: ["people", 0, "roles", 0],
      why: "deep in the record",
    },
    {
      record: changed({ sdgs: { goals: [18] } }),
      code: "schema/unknown-value",
      path: ["sdgs", "goals", 0],
      why: "there are 17 goals",
    },
    {
      record: JSON.parse(
        '{"schemaVersion":1,"id":"a","edition":2022,"type":"other","title":"t","__proto__":{"x":1}}',
      ) as unknown,
      code: "schema/unknown-key",
      path: ["__proto__"],
      why: "an own key like any other",
    },
  ])("gives $code ($why)", ({ record, code, path }) => {
    const { session: found, diagnostics } = parseSession(record);
    expect(found).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, path, severity: "error" }]);
  });
});

test("an unknown word is shown with the number of words allowed and the nearest one", () => {
  expect(parseSession(changed({ type: "opn-forum" })).diagnostics[0]).toMatchObject({
    message: "`type` is `opn-forum`, which is none of the 16 values allowed.",
    hint: "Did you mean `open-forum`?",
    data: { where: "type", nearest: "open-forum" },
  });
});

test("an unknown key is compared with the keys of the object it stands in", () => {
  const record = changed({ people: [{ name: "Ana Example", roles: ["speaker"], afiliation: "Example Agency" }] });
  expect(parseSession(record).diagnostics[0]).toMatchObject({
    message: "`people[0].afiliation` is no key of the record.",
    hint: "Did you mean `affiliation`?",
  });
});

test("keys are kept and reported, at every depth, when asked", () => {
  const record = changed({ shoeSize: 38, format: { kind: "panel", colour: "blue" } });
  const { session: kept, diagnostics } = parseSession(record, { unknownKeys: "keep" });
  expect(kept).toBe(record);
  expect(diagnostics).toMatchObject([
    { code: "schema/unknown-key-kept", severity: "warning", path: ["shoeSize"] },
    { code: "schema/unknown-key-kept", severity: "warning", path: ["format", "colour"] },
  ]);
  expect(parseSession(changed({ title: "", shoeSize: 38 }), { unknownKeys: "keep" }).session).toBeUndefined();
});

test("a valid record is the session itself", () => {
  expect(parseSession(session)).toEqual({ session, diagnostics: [] });
  expect(parseSession(session).session).toBe(session);
  expect(safeParseSession(session)).toEqual({ success: true, data: session, diagnostics: [] });
});

test("a draft may lack edition, type and title, and a session may not", () => {
  const draft = { schemaVersion: 1, id: "igf-x" };
  expect(parseSessionDraft(draft).session).toBe(draft);
  expect(parseSession(draft).diagnostics.map(({ path }) => path)).toEqual([["edition"], ["type"], ["title"]]);
  expect(parseSessionDraft({ ...draft, title: "" }).diagnostics).toMatchObject([{ code: "schema/empty-text" }]);
});

test("a record with thousands of unknown keys is answered briefly", () => {
  const record = changed(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, at])));
  const { diagnostics } = parseSession(record);
  expect(diagnostics).toHaveLength(101);
  expect(diagnostics.at(-1)).toMatchObject({ code: "schema/more-findings", data: { count: 4900, shown: 100 } });
});

test("a record nested ten thousand deep is answered without running out of stack", () => {
  const deep = JSON.parse(`${"[".repeat(10_000)}${"]".repeat(10_000)}`) as unknown;
  for (const record of [deep, changed({ room: deep }), changed({ deep }), changed({ people: deep })]) {
    expect(safeParseSession(record).success).toBe(false);
  }
  expect(parseSession(changed({ deep }), { unknownKeys: "keep" }).diagnostics).toHaveLength(1);
});

test("every schema is a Standard Schema", () => {
  expect(sessionSchema["~standard"].vendor).toBe("zod");
  expect(sessionSchema["~standard"].validate(session)).toEqual({ value: session });
});

test("a newer record is told to be newer, and nothing of it is held against this version's shape", () => {
  const { session, diagnostics } = parseSession({ schemaVersion: 2, name: "A" });
  expect(session).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/newer-version"]);
});

test.each([
  { change: { schemaVersion: "1" }, message: "`schemaVersion` is the text `1`, expected `1`." },
  { change: { edition: "2022" }, message: "`edition` is the text `2022`, expected a number." },
  {
    change: { sdgs: { goals: ["9"] } },
    message: "`sdgs.goals[0]` is the text `9`, which is none of the 17 values allowed.",
  },
  { change: { number: Infinity }, message: "`number` is `Infinity`, expected a finite number." },
  { change: { title: 5 }, message: "`title` is `5`, expected a text." },
])("$message", ({ change, message }) => {
  expect(parseSession(changed(change)).diagnostics.map((finding) => finding.message)).toEqual([message]);
});
