import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

const session = { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Ports" };
let folder: string;
const pathOf = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "igf-sessions-"));
  writeFileSync(pathOf("old.ndjson"), `${JSON.stringify({ ...session, room: "Room 2" })}\n`);
  writeFileSync(
    pathOf("new.json"),
    JSON.stringify([
      { ...session, room: "Main Hall" },
      { ...session, id: "b" },
    ]),
  );
  writeFileSync(pathOf("broken.ndjson"), `${JSON.stringify(session)}\n{"id":\n`);
  writeFileSync(pathOf("empty.ndjson"), "");
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]) {
  const io = fakeIo();
  const status = await main(argv, io);
  return { status, ...io.printed };
}

test("`diff` prints what changed as text, JSON and Markdown", async () => {
  const files = [pathOf("old.ndjson"), pathOf("new.json")];
  const text = await run("diff", ...files);
  expect(text).toMatchObject({ status: 0, err: "" });
  expect(text.out).toContain("room: Room 2 → Main Hall");
  const json = JSON.parse((await run("diff", ...files, "--format", "json")).out) as { changes: { kinds: string[] }[] };
  expect(json.changes.map(({ kinds }) => kinds)).toEqual([["added"], ["moved"]]);
  expect((await run("diff", ...files, "--format", "markdown")).out).toContain("## Moved (1)");
});

test("`stats` prints tables and a chart", async () => {
  const file = pathOf("new.json");
  expect((await run("stats", file)).out).toContain("Session types (2 sessions)");
  expect((await run("stats", file, "--format", "csv")).out).toContain("type,workshop,Workshop,2,2,sessions\r\n");
  expect((await run("stats", file, "--format", "markdown")).out).toContain("| Workshop | 2 | 100 % |");
  expect((await run("stats", file, "--format", "svg")).out).toMatch(/^<svg /);
  expect(JSON.parse((await run("stats", file, "--format", "json")).out)).toMatchObject({ sessions: 2, people: 0 });
});

test("`stats --by` prints one table, or one of two dimensions", async () => {
  const file = pathOf("new.json");
  const one = await run("stats", file, "--by", "type", "--format", "csv");
  expect(one.out.split("\r\n").map((line) => line.split(",")[0])).toEqual([
    "dimension",
    ...Array<string>(17).fill("type"),
    "",
  ]);
  const two = await run("stats", file, "--by", "type,year");
  expect(two).toMatchObject({ status: 0, err: "" });
  expect(two.out).toMatch(/^Session types × Meetings \(2 sessions\)\n +2022 +All\n {2}Workshop +2 +2\n/);
  // Given twice, and by the names that records have.
  expect(await run("stats", file, "--by", "type", "--by", "edition")).toEqual(two);
  const people = await run("stats", file, "--by", "group,region", "--format", "json");
  expect(await run("stats", file, "--by", "stakeholder-group, regionalGroup", "--format", "json")).toEqual(people);
  const json: unknown = JSON.parse((await run("stats", file, "--by", "type,year", "--format", "json")).out);
  expect(json).toMatchObject({ dimensions: ["type", "edition"], unit: "sessions", total: 2 });
  expect((await run("stats", file, "--by", "type,year", "--format", "markdown")).out).toContain("| Workshop | 2 | 2 |");
  expect((await run("stats", file, "--by", "type", "--format", "svg")).out).toMatch(/^<svg /);
});

test.each([
  { by: ["grup,year"], says: "Did you mean group?", why: "no such word" },
  { by: ["group,year,role"], says: "two dimensions at the most", why: "three" },
  { by: ["year", "--by", "year"], says: "two dimensions that differ", why: "one twice" },
  { by: ["type", "--role", "speaker"], says: "--role counts people", why: "a table of sessions" },
  { by: ["group", "--role", "speakr"], says: "Did you mean speaker?", why: "no such role" },
  { by: ["group,year", "--format", "svg"], says: "draws no table of two", why: "no chart of it" },
])("`stats --by $by` is refused ($why)", async ({ by, says }) => {
  const { status, out, err } = await run("stats", pathOf("new.json"), "--by", ...by);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(says);
});

test("--role counts only the people who have the role, and says so", async () => {
  const people = [
    { name: "Ana Example", roles: ["speaker", "moderator"], stakeholderGroup: "academia" },
    { name: "Cem Muster", roles: ["moderator"], stakeholderGroup: "academia" },
    { name: "Lin Sample", roles: ["organizer"], stakeholderGroup: "government" },
  ];
  const record = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "A", people };
  const file = pathOf("roles.json");
  writeFileSync(file, JSON.stringify(record));
  const of = async (role: string) => {
    const { out } = await run("stats", file, "--by", "group,year", "--role", role, "--format", "json");
    const { total, rows } = JSON.parse(out) as { total: number; rows: { key: string; count: number }[] };
    return [total, rows.filter(({ count }) => count > 0).map(({ key }) => key)];
  };
  expect(await of("speaker")).toEqual([1, ["academia"]]);
  expect(await of("Moderators")).toEqual([2, ["academia"]]);
  expect(await of("organizer")).toEqual([1, ["government"]]);
  expect((await run("stats", file, "--by", "group,year", "--role", "speaker")).out).toMatch(
    /^Of people only: Speaker\n\nStakeholder groups × Meetings \(1 appearance\)\n/,
  );
});

test("a broken record is a finding on standard error and status 1; the other records still count", async () => {
  const { status, out, err } = await run("stats", pathOf("broken.ndjson"), "--format", "json");
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ sessions: 1 });
  expect(err).toContain("broken.ndjson:2:");
});

test.each([
  { argv: ["diff", "only-one.ndjson"], why: "one file is missing" },
  { argv: ["stats", "no-such-file.ndjson"], why: "there is no such file" },
  { argv: ["stats", "x.ndjson", "--format", "pdf"], why: "there is no such format" },
])("`$argv` is refused with status 2 and no stack trace ($why)", async ({ argv }) => {
  const { status, out, err } = await run(...argv);
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).not.toContain("    at ");
});

test("an empty file is an empty programme and an error: what should have filled it has failed", async () => {
  const empty = pathOf("empty.ndjson");
  const found = expect.stringContaining(`${empty}:1:1 error pipeline/no-records`) as string;
  expect(await run("stats", empty)).toEqual({ status: 1, out: "0 sessions, 0 appearances of people\n", err: found });
  expect(await run("stats", empty, "--format", "markdown")).toMatchObject({
    status: 1,
    out: "# Balance of the programme\n\n0 sessions, 0 appearances of people\n",
  });
  expect(await run("stats", empty, pathOf("new.json"))).toMatchObject({
    status: 1,
    out: expect.stringContaining("Session types (2 sessions)") as string,
    err: found,
  });
});

test("an empty side of `diff` is an error, and the other side is compared with nothing", async () => {
  const [empty, full] = [pathOf("empty.ndjson"), pathOf("new.json")];
  const err = expect.stringContaining(`${empty}:1:1 error pipeline/no-records`) as string;
  const kindsIn = (text: string) => (JSON.parse(text) as { changes: { kinds: string[] }[] }).changes;
  const added = await run("diff", empty, full, "--format", "json");
  expect(added).toMatchObject({ status: 1, err });
  expect(kindsIn(added.out).map(({ kinds }) => kinds)).toEqual([["added"], ["added"]]);
  const removed = await run("diff", full, empty, "--format", "json");
  expect(removed).toMatchObject({ status: 1, err });
  expect(kindsIn(removed.out).map(({ kinds }) => kinds)).toEqual([["removed"], ["removed"]]);
});
