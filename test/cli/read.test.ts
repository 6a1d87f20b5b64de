import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

const EXAMPLE = "examples/pages/igf-2022-open-forum-56.txt";
const NOW = "2022-12-01T08:00:00Z";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "igf-sessions-read-"));
  mkdirSync(join(folder, "pages/2022"), { recursive: true });
  file("pages/a.txt", "IGF 2022 WS #1 Lamps\n\nSpeaker 1: Ana Example, Civil Society, African Group\n");
  file("pages/2022/b.html", "<main><h1>IGF 2022 WS #2 Letters</h1></main>");
  file("pages/c.txt", "");
  file("pages/readme.md", "no page");
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const io = fakeIo();
  const status = await main(argv, io);
  return { status, out: io.printed.out, err: io.printed.err };
}

test("the example page is printed as a person wants to see it", async () => {
  const { status, out } = await run("read", EXAMPLE, "--format", "text", "--now", NOW, "--time-zone", "Africa/Nairobi");
  expect(status).toBe(0);
  for (const words of [
    "Enhance International Cooperation on Data-Driven Digital Economy",
    "IGF 2022 Open Forum #56",
    "Thursday, 1 December 2022, 06:30–07:30 UTC",
    "09:30–10:30",
    "Banquet Hall A",
    "Panel, Auditorium, 60 minutes",
    "Cyberspace Administration of China (Bureau of International",
    "Ms. Yik Chan Chin, Associate Professor, Beijing Normal University",
    "17. Partnerships for the Goals",
    "at least 33 % women",
    "`26 October` fits IGF 2023",
    "deadline/label-of-another-edition",
  ]) {
    expect(out).toContain(words);
  }
});

test("the record of the example page holds its facts", async () => {
  const { out } = await run("read", EXAMPLE, "--quiet");
  const session = JSON.parse(out) as Record<string, unknown> & { people: { name: string; roles: string[] }[] };
  expect(session).toMatchObject({
    id: "igf-2022-open-forum-56",
    start: "2022-12-01T06:30:00Z",
    format: { kind: "panel", layout: "auditorium", durationMinutes: 60 },
    sdgs: { goals: [1, 5, 8, 9, 10, 11, 16, 17] },
    report: { attendance: { total: { atLeast: 100 }, womenShare: { atLeast: 0.333 } } },
    printedDeadlines: [
      { document: "key-takeaways", raw: "2 hours after session" },
      { document: "session-report", raw: "26 October" },
    ],
  });
  expect(session.people).toHaveLength(10);
  expect(session.people.find(({ name }) => name === "Yik Chan Chin")?.roles).toEqual(["speaker", "onsite-moderator"]);
});

test("the summary says how many sessions are incomplete and what they lack; their records are written", async () => {
  mkdirSync(join(folder, "drafts"), { recursive: true });
  file("drafts/whole.txt", "IGF 2022 WS #1 Lamps\n\nSpeaker 1: Ana Example, Civil Society, African Group\n");
  file("drafts/yearless.txt", "Session\n\nOrganizer 1: Ana Example, Civil Society, African Group\n\nRoom\nHall 3\n");
  file("drafts/titled.txt", "WS #2 Letters\n\nSpeaker 1: Ben Sample, Civil Society, African Group\n");
  const { out, err } = await run("read", join(folder, "drafts"));
  expect(out.trim().split("\n")).toHaveLength(3);
  expect(err).toContain("3 pages, 3 sessions (2 incomplete: 2 without a year, 1 without a type, 1 without a title), ");
});

test("a folder is read at any depth, a bad page is a finding, and a summary ends it", async () => {
  const { status, out, err } = await run("read", join(folder, "pages"));
  const ids = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.sort()).toEqual(["igf-2022-workshop-1", "igf-2022-workshop-2"]);
  expect(err).toContain("c.txt:1:1 error page/empty");
  expect(err).toContain("3 pages, 2 sessions, 1 not a session (1 empty file)");
  expect(status).toBe(1);
});

test("--format json gives one object for each page, with coverage", async () => {
  const { out } = await run("read", join(folder, "pages/a.txt"), join(folder, "pages/c.txt"), "--format", "json");
  expect(JSON.parse(out)).toMatchObject([
    { session: { number: 1 }, diagnostics: [], coverage: { lines: 2 } },
    { rejected: "empty", diagnostics: [{ code: "page/empty", line: 1, column: 1 }] },
  ]);
});

test.each([
  { name: "empty.txt", content: "", code: "page/empty", why: "an empty file" },
  {
    name: "image.txt",
    content: new Uint8Array([0x89, 0x50, 0, 1]),
    code: "page/not-text",
    why: "a file that is no text",
  },
  { name: "essay.txt", content: "Dear all,\nthe meeting was fine.\n", code: "page/not-a-session", why: "no session" },
  {
    name: "words.txt",
    content: "word\n".repeat(10_000),
    code: "page/not-a-session",
    why: "ten thousand lines of a word",
  },
])("$why is one clear finding and status 1", async ({ name, content, code }) => {
  const { status, out, err } = await run("read", file(name, content), "--format", "ndjson");
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err.split("\n").filter((line) => line !== "")).toEqual([expect.stringContaining(code)]);
});

test("records and tables that are given to `read` are sent to the commands that take them", async () => {
  for (const path of [file("records.ndjson", '{"id":"a"}\n'), file("table.csv", "id,title\na,Keys\n")]) {
    const { status, err } = await run("read", path);
    expect(status).toBe(1);
    expect(err).toContain("page/not-a-session");
    expect(err).toContain("`check`, `list`, `stats` and `export` take records and tables.");
  }
  expect((await run("read", file("other.txt", "Dear all,\nthe meeting was fine.\n"))).err).not.toContain("`check`");
});

test.each([
  { argv: ["read", "no-such-page.txt"], words: "no-such-page.txt", why: "a missing file" },
  { argv: ["read", EXAMPLE, "--url", "sessions/56"], words: "Give the whole address", why: "half an address" },
  { argv: ["read"], words: "missing required argument", why: "no file at all" },
  {
    argv: ["read", EXAMPLE, "--format", "xml"],
    words: "Allowed choices are ndjson, json, text",
    why: "a format of another command",
  },
  {
    argv: ["read", EXAMPLE, EXAMPLE, "--url", "https://example.org/"],
    words: "--url belongs to one page",
    why: "an address for two pages",
  },
  { argv: ["read", EXAMPLE, "--format", "text", "--now", "soon"], words: "write it like 2022", why: "no instant" },
  {
    argv: ["read", EXAMPLE, "--format", "text", "--time-zone", "Nairobbi"],
    words: "Did you mean Africa/Nairobi?",
    why: "no time zone",
  },
  { argv: ["raed"], words: "Did you mean read?", why: "a mistyped command" },
])("$why is a usage error: status 2 and no stack trace", async ({ argv, words }) => {
  const { status, err } = await run(...argv);
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect(err).not.toContain("\n    at ");
});
