import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(argv: readonly string[], stdin?: string) {
  const io = fakeIo(stdin === undefined ? {} : { stdin });
  const status = await main(argv, io);
  return { status, ...io.printed };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const PAGE = "examples/pages/igf-2022-open-forum-56.txt";
const record = (await run(["read", PAGE, "--quiet", "--format", "ndjson"])).out;
const table = (await run(["export", "-", "--to", "csv"], record)).out;
mkdirSync(join(folder, "pages"));
copyFileSync(PAGE, join(folder, "pages", "one.txt"));

/** The same session in each form that a user may have it in. */
const FORMS = [
  { form: "NDJSON", path: file("one.ndjson", record) },
  { form: "JSON", path: file("one.json", JSON.stringify([JSON.parse(record)], null, 2)) },
  { form: "CSV", path: file("one.csv", table) },
  { form: "a page", path: PAGE },
  { form: "a folder of records", path: join(file("records/deep/one.ndjson", record), "../..") },
  { form: "a folder of tables", path: join(file("tables/one.csv", table), "..") },
  { form: "a folder of pages", path: join(folder, "pages") },
  { form: "standard input", path: "-", stdin: record },
  { form: "a table from standard input", path: "-", stdin: table, more: ["--from", "csv"] },
  { form: "a page from standard input", path: "-", stdin: readFileSync(PAGE, "utf8"), more: ["--from", "page"] },
];

describe.each(FORMS)("$form", ({ path, stdin, more = [] }) => {
  test("is checked", async () => {
    const { status, out } = await run(["check", path, ...more, "--profile", "general"], stdin);
    expect(out).toContain("1 record, 1 valid");
    expect(status).toBe(0);
  });

  test("is counted", async () => {
    const { status, out } = await run(["stats", path, ...more], stdin);
    expect(out).toContain("1 session, ");
    expect(status).toBe(0);
  });

  test("is listed", async () => {
    const { status, out } = await run(["list", path, ...more], stdin);
    expect(out).toContain("[igf-2022-open-forum-56]");
    expect(status).toBe(0);
  });

  test("is dated", async () => {
    const { status, out } = await run(["deadlines", path, ...more, "--format", "json"], stdin);
    expect(out).toContain("igf-2022-open-forum-56");
    expect(status).toBe(0);
  });
});

test.each(FORMS.filter(({ more }) => more === undefined))("$form is compared", async ({ path, stdin }) => {
  const renamed = file("renamed.ndjson", record.replace('"title":"', "$&New: "));
  const { status, out } = await run(["diff", path, renamed], stdin);
  expect(out).toContain("Renamed (1)");
  expect(status).toBe(0);
});

test("a page that is no session is a finding, and the others are read all the same", async () => {
  const list = file("mixed/list.txt", "Nothing of a session stands here.\n");
  copyFileSync(PAGE, join(list, "../page.txt"));
  const { out, status } = await run(["check", join(list, "..")]);
  expect(out).toContain("2 records, 1 valid");
  expect(out).toContain("list.txt:1:1 error page/");
  expect(status).toBe(1);
});

test("an edition that a table does not tell can be said to each command", async () => {
  const own = file("own.csv", "Title,Type,Date,Start,End,Room\nPorts,workshop,2023-10-09,09:00,10:00,Hall 1\n");
  for (const argv of [["check"], ["stats"], ["list"], ["deadlines"]]) {
    expect((await run([...argv, own])).status, argv.join(" ")).toBe(1);
    expect((await run([...argv, own, "--edition", "2023"])).status, argv.join(" ")).toBe(0);
  }
  expect((await run(["diff", own, own, "--edition", "2023"])).out).toContain("0 changed, 1 unchanged");
  // A row without it says how to say it; a record that is no row has no use for the option.
  expect((await run(["check", own])).out).toContain("`edition` is missing. Add a column `edition`");
  const record = file("no-year.json", '{"schemaVersion":1,"id":"a","type":"workshop","title":"Keys"}');
  const { out } = await run(["check", record]);
  expect(out).toContain("`edition` is missing.");
  expect(out).not.toContain("--edition");
});

test("a zone that a table does not tell can be said to each command", async () => {
  const own = file("own-zone.csv", "Title,Type,Start\nPorts,workshop,2027-10-09 09:00\n");
  const zone = ["--edition", "2027", "--venue-time-zone", "Asia/Kathmandu"];
  for (const argv of [["check"], ["stats"], ["list"], ["deadlines"], ["export", "--to", "ndjson"]]) {
    expect((await run([...argv, own, "--edition", "2027"])).status, argv.join(" ")).toBe(1);
    expect((await run([...argv, own, ...zone])).status, argv.join(" ")).toBe(0);
  }
  expect((await run(["list", own, ...zone])).out).toContain("09:00 (UTC+05:45)");
  expect((await run(["diff", own, own, ...zone])).out).toContain("0 changed, 1 unchanged");
});

test("the clock on which deadlines are shown is not that of a table", async () => {
  const own = file("venue.csv", "Title,Type,Start,End\nPorts,open-forum,2023-10-10 09:30,10:30\n");
  const argv = ["deadlines", own, "--edition", "2023", "--format", "json"];
  const dueOf = (text: string) => (JSON.parse(text) as { dueAt?: string }[]).map(({ dueAt }) => dueAt);
  const inNairobi = dueOf((await run([...argv, "--time-zone", "Africa/Nairobi"])).out);
  const inTokyo = dueOf((await run([...argv, "--time-zone", "Asia/Tokyo"])).out);
  expect(inNairobi).toContain("2023-10-10T03:30:00Z");
  expect(inTokyo).toEqual(inNairobi);
  const elsewhere = await run([...argv, "--time-zone", "Asia/Tokyo", "--venue-time-zone", "Africa/Nairobi"]);
  expect(dueOf(elsewhere.out)).toContain("2023-10-10T09:30:00Z");
});

test.each([
  { argv: ["stats"], out: "0 sessions, 0 appearances of people\n" },
  { argv: ["list"], out: "" },
  { argv: ["deadlines", "--format", "json"], out: "[]\n" },
  { argv: ["export", "--to", "csv"], out: "", more: "igf-sessions: no sessions to write.\n" },
])("$argv.0 finds that an input holds no record", async ({ argv, out, more = "" }) => {
  const found = await run([...argv, "-"], "\n");
  expect(found).toMatchObject({ status: 1, out });
  const [finding = "", ...rest] = found.err.split("\n");
  expect(finding).toContain("-:1:1 error pipeline/no-records  The standard input holds no record.");
  expect(rest.join("\n")).toBe(more);
});

test("the records published before are an input: without any, nothing that is gone could be cancelled", async () => {
  const none = file("none-published.ndjson", "");
  const { status, out, err } = await run(["export", "-", "--to", "ndjson", "--previous", none], record);
  expect(out).toBe("");
  expect(err).toContain(`${none}:1:1 error pipeline/no-records`);
  expect(status).toBe(1);
});

test("a table that gives one number to two sessions is an error, and neither is published", async () => {
  const rows = ["Workshop,7,Ports,2023-10-09 09:00", "Workshop,7,Tides,2023-10-10 09:00", "Workshop,8,Locks,"];
  const twice = file("twice.csv", ["Type,No.,Title,Start", ...rows].join("\n"));
  const { status, out, err } = await run(["export", twice, "--edition", "2023", "--to", "ndjson"]);
  expect(status).toBe(1);
  expect(out).not.toContain("workshop-7");
  expect(out).toContain("workshop-8");
  expect(err).toContain(`${twice}:3:12 error export/rows-contradict  igf-2023-workshop-7  \`title\``);
  expect(err).toContain(`${twice}:3:18 error export/rows-contradict  igf-2023-workshop-7  \`start\``);
});

test("what is wrong with a fact that only a later row of a session has is said at its cell", async () => {
  const late = file("late.csv", "id,edition,type,title,number,url\na,2023,workshop,Ports,,\na,,,,0,no address\n");
  const { status, out } = await run(["check", late]);
  expect(status).toBe(1);
  expect(out).toContain(`${late}:3:6 error schema/out-of-range  a  \`number\``);
  expect(out).toContain(`${late}:3:8 error schema/wrong-form  a  \`source.url\``);
});

test("each command says how many records are left out", async () => {
  const some = file("some.ndjson", `${record}{"schemaVersion":1}\n{"id":\n\n`);
  const note = "igf-sessions: 2 of 3 records are left out; the findings say why.\n";
  for (const argv of [["stats"], ["list"], ["deadlines"], ["export", "--to", "csv"], ["diff", some]]) {
    const { status, err } = await run([...argv, some]);
    expect(status).toBe(1);
    expect(err.split(note), argv.join(" ")).toHaveLength(argv[0] === "diff" ? 3 : 2);
  }
  expect((await run(["stats", "-"], '{"schemaVersion":1}')).err).not.toContain("left out");
  // An input without any is a finding, and no record that is left out.
  const none = file("none-left-out.ndjson", "");
  for (const argv of [["stats"], ["export", "--to", "csv"]])
    expect((await run([...argv, none, "-"], record)).err, argv.join(" ")).not.toContain("left out");
});

test("a folder without anything to read says what it looked for", async () => {
  const empty = join(file("empty/notes.md", "Notes"), "..");
  expect(await run(["stats", empty])).toEqual({
    status: 2,
    out: "",
    err: `igf-sessions: ${empty}: the folder holds no file of records (.json, .ndjson), table (.csv) or page (.txt, .html).\n`,
  });
});

test("two versions cannot both come from standard input", async () => {
  const { status, err } = await run(["diff", "-", "-"], record);
  expect({ status, err }).toEqual({
    status: 2,
    err: "igf-sessions: only one of the two versions can come from standard input.\n",
  });
});
