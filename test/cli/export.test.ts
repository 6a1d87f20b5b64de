import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { csvColumns, toCsv, toIcs, toNdjson, toScheduleXml, toTypeScript } from "../../src/export";
import type { Person } from "../../src/model";
import { sessionWith } from "../export/sessions";
import { fakeIo } from "./fake-io";

const session = sessionWith({
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  people: [{ name: "Ana Example", roles: ["speaker"] }],
});
const unscheduled = sessionWith({ id: "igf-2022-workshop-2", title: "=cmd" });

let folder: string;
let programme: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "igf-sessions-export-"));
  programme = file("programme.ndjson", toNdjson([session, unscheduled]));
});

test.each([
  { to: "ics", begins: "BEGIN:VCALENDAR\r\n" },
  { to: "jsonld", begins: '{"@context":"https://schema.org"' },
  { to: "schedule-json", begins: '{\n  "generator"' },
  { to: "schedule-xml", begins: "<?xml" },
  { to: "csv", begins: "id,edition,type" },
  { to: "markdown", begins: "# Open data\n" },
  { to: "ndjson", begins: '{"schemaVersion":1' },
])("--to $to begins with $begins and ends with status 0", async ({ to, begins }) => {
  const { status, out } = await run("export", programme, "--to", to);
  expect(out.slice(0, begins.length)).toBe(begins);
  expect(status).toBe(0);
});

test("what a calendar leaves out is said on standard error", async () => {
  const { err, out } = await run("export", programme, "--to", "ics");
  expect(err).toContain(`${programme}:2:1 warning export/no-start  igf-2022-workshop-2`);
  expect(out).toBe(toIcs([session, unscheduled]));
});

test("what a calendar leaves out stands at its record, also beside the records published before", async () => {
  const previous = file("before.ndjson", toNdjson([session, { ...unscheduled, title: "Other" }]));
  const { err } = await run("export", programme, "--to", "ics", "--previous", previous);
  expect(err).toContain(`${programme}:2:1 warning export/no-start  igf-2022-workshop-2`);
  const gone = await run("export", file("none.ndjson", toNdjson([session])), "--to", "ics", "--previous", previous);
  expect(gone.err).toContain(`${previous}:1:1 warning export/no-start  igf-2022-workshop-2`);
});

test("a schedule that is no JSON is told so, where it breaks", async () => {
  const broken = file("broken.json", '{\n  "schedule": {,}\n}');
  const { err, status } = await run("export", broken, "--from", "schedule-json", "--to", "ndjson");
  expect(err).toBe(
    `${broken}:2:16 error pipeline/broken-json  \`,}\` stands where a key in double quotes or \`}\` belongs.\n` +
      "igf-sessions: no sessions to write.\n",
  );
  expect(status).toBe(1);
});

test("a calendar has what is due when it is asked for", async () => {
  const slot = { start: "2023-10-10T01:00:00Z", end: "2023-10-10T02:00:00Z" };
  const records = file("kyoto.ndjson", toNdjson([sessionWith({ id: "igf-2023-workshop-1", edition: 2023, ...slot })]));
  const { out } = await run("export", records, "--to", "ics", "--deadlines");
  expect(out).toContain("SUMMARY:Due: ");
  expect(out).toContain("BEGIN:VALARM");
});

test("a table becomes records, with findings at their cells", async () => {
  const table = file("table.csv", `${toCsv([session])}igf-2022-workshop-3,2022,work shp,,Open code\r\n`);
  const { status, out, err } = await run("export", table, "--to", "ndjson");
  expect(out).toBe(toNdjson([session]));
  expect(err).toContain("table.csv:3:26 error vocabulary/unknown-term");
  expect(status).toBe(1);
});

test("a table without a year takes that of the command line, and venue times with it", async () => {
  const table = file(
    "own.csv",
    'Type;Title;Start;Speakers\nWorkshop;Keys;10.10.2023 09:30;"Ana Example; Ben Sample"\n',
  );
  const { status, out, err } = await run("export", table, "--edition", "2023", "--to", "ndjson");
  expect(status).toBe(0);
  expect(err).toContain("own.csv:2:15 info export/venue-clock");
  expect(JSON.parse(out)).toMatchObject({ edition: 2023, start: "2023-10-10T00:30:00Z" });
  expect((await run("export", table, "--edition", "23", "--to", "ndjson")).status).toBe(2);
});

test("--columns names the columns to write, or with a minus those to leave out", async () => {
  const args = ["export", programme, "--to", "csv"];
  expect((await run(...args, "--columns", "start,title, personName,start")).out).toBe(
    "start,title,personName\r\n2022-12-01T06:30:00Z,Open data,Ana Example\r\n,'=cmd,\r\n",
  );
  const [headings = ""] = (await run(...args, "--columns", "-description,url")).out.split("\r\n");
  expect(headings.split(",")).toEqual(csvColumns().filter((name) => name !== "description" && name !== "url"));
  expect((await run(...args, "--shape", "wide", "--columns", "title,speaker")).out).toContain(
    "Open data,Ana Example\r\n",
  );
});

test("a table of some columns is read again, and what it lacks of a session is said", async () => {
  const some = file("some.csv", (await run("export", programme, "--to", "csv", "--columns", "-id,description")).out);
  expect(await run("export", some, "--to", "ndjson")).toMatchObject({ status: 0, err: "" });
  const few = file("few.csv", (await run("export", programme, "--to", "csv", "--columns", "title,start")).out);
  const { status, err } = await run("check", few, "--format", "github");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect((await run("check", few)).out).toContain("`type` is missing.");
});

test("no export calls another meeting the IGF", async () => {
  const table = file("forum.csv", "Type,Title,Start,End,Room\nWorkshop,Keys,2023-05-10 09:30,10:30,Hall 1\n");
  const args = ["export", table, "--edition", "2023", "--venue-time-zone", "Asia/Kathmandu"];
  const named = [...args, "--name", "National Forum"];
  for (const format of ["ics", "jsonld", "schedule-json", "schedule-xml", "markdown", "csv"]) {
    const hasNoName = format === "markdown" || format === "csv";
    const { status, out } = await run(...(hasNoName ? args : named), "--to", format);
    expect(status).toBe(0);
    // The ids and the name of the program are no words for people.
    const words = out.replaceAll(/igf-sessions|igf-2023-[\w-]+|igf2023/g, "");
    expect(words, format).not.toMatch(/IGF|Internet Governance|Kyoto/i);
  }
  expect((await run(...named, "--to", "jsonld")).out).toContain('"name":"National Forum"');
});

test("a table without zones takes the one of the command line", async () => {
  const table = file("zoneless.csv", "Type,Title,Start\nWorkshop,Keys,2027-10-10 09:30\n");
  const args = ["export", table, "--edition", "2027", "--to", "ndjson"];
  const { status, out } = await run(...args, "--venue-time-zone", "Asia/Kathmandu");
  expect(JSON.parse(out)).toMatchObject({ timeZone: "Asia/Kathmandu", start: "2027-10-10T03:45:00Z" });
  expect(status).toBe(0);
  const mistyped = await run(...args, "--venue-time-zone", "Asia/Kathmando");
  expect(mistyped.err).toContain("Give the IANA name of a time zone, such as Asia/Kathmandu. Did you mean Asia/Kat");
  expect(mistyped.status).toBe(2);
});

test("a schedule of another tool becomes records", async () => {
  const event = { title: "Open data", type: "workshop", date: "2022-12-01T09:30:00+03:00", duration: "01:00" };
  const schedule = file(
    "schedule.json",
    JSON.stringify({ schedule: { conference: { days: [{ rooms: { A: [event] } }] } } }),
  );
  const { out } = await run("export", schedule, "--from", "schedule-json", "--to", "csv");
  expect(out).toContain("\r\nigf-2022-workshop-open-data,2022,workshop,,Open data,,2022-12-01T06:30:00Z");
});

test("the records published before raise revisions and keep what is gone", async () => {
  const previous = file("previous.ndjson", toNdjson([session, unscheduled]));
  const current = file("current.ndjson", toNdjson([{ ...session, room: "Hall B" }]));
  const args = ["--previous", previous, "--changed-at", "2022-12-01T00:00:00Z", "--to", "ndjson"];
  const records = (await run("export", current, ...args)).out.trim().split("\n");
  expect(records.map((record) => JSON.parse(record) as unknown)).toMatchObject([
    { id: session.id, revision: 1, source: { modifiedAt: "2022-12-01T00:00:00Z" } },
    { id: unscheduled.id, status: "cancelled", revision: 1 },
  ]);
});

test("the calendar of a person has their sessions only", async () => {
  const other = sessionWith({ id: "igf-2022-workshop-3", start: session.start!, end: session.end! });
  const both = file("both.ndjson", toNdjson([session, other]));
  const { out, err, status } = await run("export", both, "--to", "ics", "--person", "ana example");
  expect(out).toBe(toIcs([session, other], { person: "ana example" }));
  expect(out.split("BEGIN:VEVENT")).toHaveLength(2);
  expect({ err, status }).toEqual({ err: "", status: 0 });
});

test.each([
  { person: "Nobody", to: "ics", hint: "" },
  { person: "Example, Ana", to: "csv", hint: " Did you mean Ana Example?" },
  { person: "Anna Exampel", to: "ics", hint: " Did you mean Ana Example?" },
])("an export of $person, whom no session names, leaves the file that was there", async ({ person, to, hint }) => {
  const path = join(folder, "of-nobody");
  writeFileSync(path, "yesterday");
  const { err, status } = await run("export", programme, "--to", to, "--person", person, "--out", path);
  expect(err).toBe(`igf-sessions: no session names that person: "${person}"; ${path} is left as it was.${hint}\n`);
  expect(status).toBe(1);
  expect(readFileSync(path, "utf8")).toBe("yesterday");
  expect(await run("export", programme, "--to", to, "--person", person)).toMatchObject({ status: 1, out: "" });
});

describe("the calendar of a person who was in the records published before", () => {
  const ana: Person = { name: "Ana Example", roles: ["speaker"] };
  const ben: Person = { name: "Ben Sample", roles: ["speaker"] };
  const withBen = { ...session, people: [ana, ben] };
  const later = sessionWith({ id: "igf-2022-workshop-4", title: "Later", people: [ben], revision: 2 });
  const before = () => file("person-before.ndjson", toNdjson([withBen, later]));

  test("cancels the session that names them no longer, and the one that is gone", async () => {
    const after = file("person-after.ndjson", toNdjson([session]));
    const args = ["--person", "Ben Sample", "--previous", before()];
    const { out, err, status } = await run("export", after, ...args, "--to", "ndjson");
    expect(out).toBe(
      toNdjson([
        { ...withBen, status: "cancelled", revision: 1 },
        { ...later, status: "cancelled", revision: 3 },
      ]),
    );
    expect(err).toBe(
      'igf-sessions: no session that takes place names "Ben Sample"; 2 sessions of theirs are cancelled.\n',
    );
    expect(status).toBe(0);
    expect((await run("export", after, ...args, "--to", "ics")).out).toContain("STATUS:CANCELLED");
  });

  test("names who is meant where the name is spelled otherwise now", async () => {
    const renamed = [{ ...withBen, people: [{ ...ben, name: "Ben B. Sample" }] }];
    const after = file("person-renamed.ndjson", toNdjson(renamed));
    const { err } = await run("export", after, "--person", "Ben Sample", "--previous", before(), "--to", "ics");
    expect(err).toContain("2 sessions of theirs are cancelled. Did you mean Ben B. Sample?\n");
  });

  test("is not written where neither version names them", async () => {
    const after = file("person-same.ndjson", toNdjson([session]));
    const { out, status } = await run("export", after, "--person", "Nobody", "--previous", before(), "--to", "ics");
    expect({ out, status }).toEqual({ out: "", status: 1 });
  });
});

describe("--previous", () => {
  const rows = (...titles: string[]) =>
    `Type;Title;Start;End;Room\n${titles.map((title) => `Workshop;${title};2027-05-10 09:30;10:30;Hall\n`).join("")}`;
  const zone = ["--edition", "2027", "--venue-time-zone", "Asia/Colombo"];

  test("is read as the input is: with its year and zone", async () => {
    const [old, next] = [file("p1.csv", rows("Keys")), file("p2.csv", rows("Keys", "Locks"))];
    const { out, status } = await run("export", next, ...zone, "--previous", old, "--to", "ndjson");
    const records = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { title: string; revision?: number });
    expect(records.map(({ title, revision }) => ({ title, revision }))).toEqual([
      { title: "Keys", revision: undefined },
      { title: "Locks", revision: undefined },
    ]);
    expect(status).toBe(0);
  });

  test.each([
    {
      why: "a refused record",
      name: "r.ndjson",
      text: `${toNdjson([session])}{}\n`,
      how: " (1 of 2 records is refused)",
    },
    { why: "no record", name: "n.ndjson", text: "", how: "" },
    { why: "a cut-off end", name: "c.json", text: `[${JSON.stringify(session)}`, how: "" },
  ])("with $why leaves the file that was there", async ({ name, text, how }) => {
    const path = join(folder, "published.ics");
    writeFileSync(path, "yesterday");
    const previous = file(name, text);
    const args = ["export", programme, "--previous", previous, "--to", "ics"];
    const { err, status } = await run(...args, "--out", path);
    expect(err).toContain(`igf-sessions: --previous ${previous} cannot be read whole${how}, and what it lacks`);
    expect(err).toContain(`; ${path} is left as it was.\n`);
    expect(status).toBe(1);
    expect(readFileSync(path, "utf8")).toBe("yesterday");
    expect(await run(...args)).toMatchObject({ status: 1, out: "" });
  });

  test("keeps the published id of a session whose title was mended", async () => {
    const [old, next] = [
      file("t1.csv", rows("Data & me in the city")),
      file("t2.csv", rows("Data and me in the city")),
    ];
    const published = file("t1.ndjson", (await run("export", old, ...zone, "--to", "ndjson")).out);
    const { out, err, status } = await run("export", next, ...zone, "--previous", published, "--to", "ndjson");
    const { id } = JSON.parse(readFileSync(published, "utf8")) as { id: string };
    expect(JSON.parse(out)).toMatchObject({ id, title: "Data and me in the city", revision: 1 });
    expect(err).toContain(`igf-sessions: 1 session keeps the id it was published with: ${id} (not igf-2027-workshop-`);
    expect(status).toBe(0);
    const diff = await run("diff", published, next, ...zone, "--format", "json");
    expect(diff.out).toContain('"renamed"');
  });

  test("leaves an id to the session that has it now", async () => {
    const named = (id: string) => sessionWith({ id, title: "Open standards everywhere" });
    const previous = file("twice.ndjson", toNdjson([named("a"), named("a")]));
    const next = file("twice-next.ndjson", toNdjson([named("a"), named("b")]));
    const { out } = await run("export", next, "--previous", previous, "--to", "ndjson");
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["a", "b"]);
  });
});

test("a file gets its name when it is complete", async () => {
  const path = join(folder, "out.xml");
  await run("export", programme, "--to", "schedule-xml", "--out", path);
  expect(readFileSync(path, "utf8")).toBe(toScheduleXml([session]));
  expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
});

test.each([
  { why: "an empty file", name: "empty.ndjson", text: "", said: "no sessions to write;" },
  { why: "headings alone", name: "empty.csv", text: "edition,type,title\n", said: "no sessions to write;" },
  { why: "refused rows", name: "bad.csv", text: "edition,type,title\n2022,Tlak,Keys\n", said: "no sessions to write;" },
  { why: "no slots", name: "late.ndjson", text: toNdjson([unscheduled]), said: "ics leaves out all that were read;" },
])("an export of nothing ($why) leaves the file that was there", async ({ name, text, said }) => {
  const path = join(folder, `kept-${name}.ics`);
  writeFileSync(path, "yesterday");
  const records = file(name, text);
  const { status, err } = await run("export", records, "--to", "ics", "--out", path);
  expect(readFileSync(path, "utf8")).toBe("yesterday");
  expect(err).toContain(said);
  expect(err).toContain(`; ${path} is left as it was.\n`);
  expect(status).toBe(1);
  expect(await run("export", records, "--to", "ics")).toMatchObject({ status: 1, out: "" });
});

describe("an export in the place of what it reads is refused, and that stays as it was:", () => {
  const text = toNdjson([session]);
  const event = { title: "Open data", type: "workshop", date: "2022-12-01T09:30:00+03:00", duration: "01:00" };
  const schedule = JSON.stringify({ schedule: { conference: { days: [{ rooms: { A: [event] } }] } } });

  test.each([
    { why: "its name", input: "own.ndjson", out: "own.ndjson", args: ["--to", "csv"] },
    { why: "another spelling of it", input: "own.ndjson", out: "../own/own.ndjson", args: ["--to", "markdown"] },
    { why: "the same records", input: "own.ndjson", out: "own.ndjson", args: ["--to", "ndjson"] },
    { why: "a link", input: "own.ndjson", out: "link.ndjson", args: ["--to", "csv"] },
    { why: "a second name", input: "own.ndjson", out: "second.ndjson", args: ["--to", "csv"] },
    { why: "a file of a folder", input: ".", out: "own.ndjson", args: ["--to", "csv"] },
    { why: "a schedule", input: "s.json", out: "s.json", args: ["--from", "schedule-json", "--to", "csv"] },
    { why: "--previous", input: "other.ndjson", out: "own.ndjson", args: ["--to", "ndjson"], previous: "own.ndjson" },
  ])("$why", async ({ input, out, args, previous }) => {
    const own = mkdtempSync(join(folder, "own-"));
    mkdirSync(join(own, "own"));
    const at = (name: string) => join(own, "own", name);
    writeFileSync(at("own.ndjson"), text);
    writeFileSync(at("other.ndjson"), toNdjson([unscheduled]));
    writeFileSync(at("s.json"), schedule);
    symlinkSync(at("own.ndjson"), at("link.ndjson"));
    linkSync(at("own.ndjson"), at("second.ndjson"));
    const before = previous === undefined ? [] : ["--previous", at(previous)];
    // `join` would resolve the spelling.
    const target = `${own}/own/${out}`;
    const { status, err } = await run("export", at(input), ...args, ...before, "--out", target);
    expect(err).toContain(
      `igf-sessions: --out ${target} is the input ${at(previous ?? (input === "." ? out : input))}, `,
    );
    expect(status).toBe(2);
    expect(readFileSync(at("own.ndjson"), "utf8")).toBe(text);
    expect(readFileSync(at("s.json"), "utf8")).toBe(schedule);
    expect(readdirSync(at(".")).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });
});

test("a file of one good session and one refused is written", async () => {
  const path = join(folder, "half.csv");
  const records = file("half.ndjson", `${toNdjson([session])}{}\n`);
  expect((await run("export", records, "--to", "csv", "--out", path)).status).toBe(1);
  expect(readFileSync(path, "utf8")).toBe(toCsv([session]));
});

test.each([
  { args: ["--to", "pdf"], said: "choices are", why: "an unknown format" },
  { args: ["--to", "csv", "--shape", "round"], said: "csv has the shapes long and wide", why: "an unknown shape" },
  { args: ["--to", "csv", "--columns", "titl"], said: "no column titl. Did you mean title?", why: "no such column" },
  { args: ["--to", "csv", "--columns", ", "], said: "names no column; write it like", why: "no column at all" },
  { args: ["--to", "csv", "--columns", "xyz"], said: "There are id, edition, type,", why: "nothing is near it" },
  { args: ["--to", "csv", "--shape", "wide", "--columns", "role"], said: "wide form has no", why: "not in that shape" },
  {
    args: ["--to", "ics", "--columns", "title"],
    said: "--columns is for --to csv, not for ics",
    why: "columns where there are none",
  },
  { args: ["--to", "ics", "--byte-order-mark"], said: "--byte-order-mark is for --to csv", why: "a mark for Excel" },
  { args: ["--to", "csv", "--deadlines"], said: "--deadlines is for --to ics, not for csv", why: "deadlines" },
  { args: ["--to", "csv", "--name", "x"], said: "--name is for --to ics, schedule-json", why: "a name for a table" },
  { args: ["--to", "ics", "--changed-at", "2022-12-01T00:00:00Z"], said: "give both", why: "changes since nothing" },
  { args: ["--to", "ics", "--shape", "long"], said: "ics has no shapes", why: "a shape where there is none" },
  { args: ["--to", "ics", "--previous", "missing.ndjson"], said: "there is no such file", why: "a missing file" },
  { args: ["--to", "ics", "--out", "missing/folder/x.ics"], said: "there is no such folder", why: "a missing folder" },
])("$why ends with status 2 and a message", async ({ args, said }) => {
  const { status, err } = await run("export", programme, ...args);
  expect(err).toContain(said);
  expect(status).toBe(2);
});

test("the types of a record are printed for programs without this package", async () => {
  expect((await run("schema", "--format", "typescript")).out).toBe(toTypeScript());
});

async function run(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const io = fakeIo();
  return { status: await main(argv, io), ...io.printed };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("--to page writes one session in the site's layout", async () => {
  const { status, out } = await run("export", file("one.ndjson", toNdjson([session])), "--to", "page");
  expect(out.split("\n").slice(0, 4)).toEqual([
    "Open data",
    "",
    "Time",
    "Thursday, 1st December, 2022 (06:30 UTC) - Thursday, 1st December, 2022 (07:30 UTC)",
  ]);
  expect(status).toBe(0);
});

test("--to page of several sessions is a usage error", async () => {
  const { status, err } = await run("export", programme, "--to", "page");
  expect(status).toBe(2);
  expect(err).toContain("writes one session; the input holds 2");
});
