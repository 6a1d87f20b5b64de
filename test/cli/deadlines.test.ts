import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

const records = [
  {
    id: "igf-2022-open-forum-56",
    edition: 2022,
    end: "2022-12-01T07:30:00Z",
    printedDeadlines: [
      { document: "session-report", raw: "26 October" },
      { document: "key-takeaways", raw: "2 hours after session" },
    ],
  },
  {
    id: "igf-2022-workshop-1",
    edition: 2022,
    end: "2022-12-01T11:00:00Z",
    printedDeadlines: [{ document: "key-takeaways", raw: "2 hours after session" }],
  },
].map((facts) => ({ schemaVersion: 1, type: "workshop", title: "Registers", ...facts }));

const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join("");

async function run(...args: string[]) {
  const io = fakeIo({ stdin });
  const status = await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z", ...args], io);
  return { status, ...io.printed };
}

test("lists deadlines by due time, overdue ones first and marked, on the reader's clock", async () => {
  const { status, out, err } = await run("--time-zone", "Africa/Nairobi");
  expect(out.split("\n")).toEqual([
    expect.stringMatching(
      /^OVERDUE 3 h 10 min late {2}key takeaways {2}igf-2022-open-forum-56 {2}2022-12-01 12:30 \(09:30 UTC\) {2}Two hours/,
    ),
    expect.stringMatching(
      /^in 20 min +key takeaways {2}igf-2022-workshop-1 +2022-12-01 16:00 \(13:00 UTC\) {2}Two hours/,
    ),
    "2 dated, 2 without a known date, 0 handed in; --all lists these two kinds as well",
    "Local times are those of Africa/Nairobi; --time-zone shows another clock.",
    "",
  ]);
  expect([status, err]).toEqual([0, ""]);
});

test("--all gives the reason for each deadline that nobody can date", async () => {
  expect((await run("--all")).out).toMatch(
    /^unknown +session report {2}igf-2022-\S+ +no known date +`26 October` fits IGF 2023, not IGF 2022/m,
  );
});

test("--format json gives what the library gives, in the same order", async () => {
  const due = JSON.parse((await run("--format", "json")).out) as { readonly dueAt?: string; readonly state: string }[];
  expect(due.map(({ dueAt, state }) => [dueAt, state])).toEqual([
    ["2022-12-01T09:30:00Z", "overdue"],
    ["2022-12-01T13:00:00Z", "due-soon"],
    [undefined, "unknown"],
    [undefined, "unknown"],
  ]);
});

test("--format ics gives entries with alarms", async () => {
  const { out, err } = await run("--format", "ics");
  expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(err).toBe("");
  expect(out).toContain("DTEND:20221201T093000Z");
  expect(out).toContain("BEGIN:VALARM");
});

test.each([
  { page: "town-hall-mode-markers-2022/source.html", id: "igf-2022-town-hall", what: "HTML" },
  { page: "best-practice-forum-long-report/source.txt", id: "igf-", what: "text" },
])("reads a saved page as $what, and says in what words its labels were printed", async ({ page, id }) => {
  const io = fakeIo();
  const file = `test/fixtures/pages/${page}`;
  const status = await main(["deadlines", file, "--now", "2024-01-01T00:00:00Z", "--all", "--format", "json"], io);
  const due = JSON.parse(io.printed.out) as { readonly sessionId: string; readonly words?: string }[];
  expect(status).toBe(0);
  expect(due.every(({ sessionId }) => sessionId.startsWith(id))).toBe(true);
  expect(due.map(({ words }) => words)).toContain("26 October");
});

test("a page that is no session is a finding and exit status 1", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "igf-page-")), "page.txt");
  writeFileSync(file, "Nothing of a session.\n");
  const io = fakeIo();
  const status = await main(["deadlines", file, "--now", "2024-01-01T00:00:00Z"], io);
  expect([status, io.printed.out]).toEqual([1, "0 dated, 0 without a known date, 0 handed in\n"]);
  expect(io.printed.err).toContain("page/not-a-session");
});

test("a report that stands in the record is handed in", async () => {
  const report = { keyTakeaways: ["Registers need time."], summary: "People met." };
  const io = fakeIo({ stdin: `${JSON.stringify({ ...records[0], report })}\n` });
  await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z", "--all", "--format", "json"], io);
  const due = JSON.parse(io.printed.out) as { readonly document: string; readonly state: string }[];
  expect(due.map(({ document, state }) => [document, state])).toEqual([
    ["key-takeaways", "done"],
    ["session-report", "done"],
  ]);
});

test.each([
  { now: "2022-11-25T00:00:00Z", state: "open", text: "in 6 days" },
  { now: "2022-12-01T08:00:00Z", state: "due-soon", text: "in 1 h 30 min" },
  { now: "2022-12-01T09:30:00Z", state: "due-soon", text: "in less than 1 min" },
  { now: "2022-12-01T09:31:00Z", state: "overdue", text: "1 min late" },
  { now: "2022-12-04T10:00:00Z", state: "overdue", text: "3 days late" },
])("seen from $now the first is $state, $text", async ({ now, state, text }) => {
  const io = fakeIo({ stdin });
  await main(["deadlines", "-", "--now", now, "--format", "json"], io);
  const due = JSON.parse(io.printed.out) as { readonly dueAt: string; readonly state: string; timeLeft: object }[];
  expect(due.find(({ dueAt }) => dueAt === "2022-12-01T09:30:00Z")).toMatchObject({ state, timeLeft: { text } });
});

test.each([
  { now: "2022-12-01 15:40", zone: "Africa/Nairobi" },
  { now: "2022-12-01T18:10:00", zone: "Asia/Kolkata" },
  { now: "2022-12-01T15:40+03:00", zone: "Asia/Kolkata" },
])("--now $now is read on the clock of $zone, unless it has an offset", async ({ now, zone }) => {
  const { status, out } = await run("--now", now, "--time-zone", zone);
  expect(status).toBe(0);
  expect(out).toMatch(/^in 20 min/m);
});

test.each([
  { zone: "GMT+3", says: "For this offset write +03:00." },
  { zone: "UTC-9:30", says: "For this offset write -09:30." },
  { zone: "GMT+99", says: "Write it like Africa/Nairobi." },
])("--time-zone $zone is no name: $says", async ({ zone, says }) => {
  const { status, err } = await run("--time-zone", zone);
  expect({ status, err }).toEqual({
    status: 2,
    err: `igf-sessions: --time-zone ${zone}: no time zone has this name. ${says}\n`,
  });
});

test("where everything is handed in, the output says how to see it", async () => {
  const report = { keyTakeaways: ["Registers need time."], summary: "People met." };
  const io = fakeIo({ stdin: `${JSON.stringify({ ...records[0], report })}\n` });
  await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z"], io);
  expect(io.printed.out).toBe("0 dated, 0 without a known date, 2 handed in; --all lists these two kinds as well\n");
  const all = fakeIo({ stdin: `${JSON.stringify({ ...records[0], report })}\n` });
  await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z", "--all"], all);
  const marks = all.printed.out.split("\n").map((line) => line.split("  ")[0]);
  expect(marks.slice(0, 3)).toEqual(["handed in", "handed in", "0 dated, 0 without a known date, 2 handed in"]);
  const json = fakeIo({ stdin: `${JSON.stringify({ ...records[0], report })}\n` });
  await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z", "--format", "json"], json);
  expect(JSON.parse(json.printed.out)).toMatchObject([{ state: "done", timeLeft: { text: "handed in" } }, {}]);
  expect(json.printed.out).not.toContain("late");
  const ics = fakeIo({ stdin: `${JSON.stringify({ ...records[0], report })}\n` });
  await main(["deadlines", "-", "--now", "2022-12-01T12:40:00Z", "--format", "ics"], ics);
  expect(ics.printed.out).not.toContain("BEGIN:VEVENT");
  expect(ics.printed.err).toContain("the calendar has no entries");
});

test("the calendar is called after the meeting", async () => {
  const event = {
    name: "National Forum",
    year: 2022,
    timeZone: "Asia/Kolkata",
    firstDay: "2022-12-01",
    lastDay: "2022-12-02",
  };
  expect((await run("--format", "ics")).out).toContain("\r\nNAME:IGF deadlines\r\n");
  const { out } = await run("--event", fileOf({ ...event, rules: [] }), "--format", "ics");
  expect(out).toContain("\r\nNAME:National Forum deadlines\r\n");
});

test("--event takes the rules of a meeting of one's own", async () => {
  const event = {
    name: "National Forum",
    year: 2022,
    timeZone: "Asia/Kolkata",
    firstDay: "2022-12-01",
    lastDay: "2022-12-02",
    rules: [{ document: "session-report", kind: "after-session-day", days: 1, time: "09:00" }],
  };
  const { out } = await run("--event", fileOf(event), "--format", "json");
  expect(JSON.parse(out)).toContainEqual(
    expect.objectContaining({
      dueAt: "2022-12-02T03:30:00Z",
      reason: expect.stringContaining("National Forum") as string,
    }),
  );
});

test.each([
  {
    args: ["--now", "yesterday"],
    says: 'write it like 2022-12-01T08:00:00Z, or like "2022-12-01 11:00"',
    why: "no instant",
  },
  { args: ["--now", "2022-12-01 15:20"], says: "together with --time-zone", why: "a time on nobody's clock" },
  { args: ["--now", "2022-02-30 15:20", "--time-zone", "UTC"], says: "write it like", why: "a day that is none" },
  { args: ["--time-zone", "Europe/Atlantis"], says: "--time-zone Europe/Atlantis: no time zone", why: "no zone" },
  { args: ["--time-zone", "Africa/Nairobbi"], says: "Did you mean Africa/Nairobi?", why: "a misspelt zone" },
  { args: ["--event", "nowhere.json"], says: "nowhere.json", why: "no file" },
  {
    args: ["--event", fileOf({ name: "x", rules: [{ kind: "after-sesion-end" }] })],
    says: "after-session-end",
    why: "no event",
  },
  { args: ["--format", "pdf"], says: "Allowed choices", why: "no format" },
])("$why: exit status 2, a message and nothing on stdout", async ({ args, says }) => {
  const { status, out, err } = await run(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

function fileOf(value: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "igf-event-")), "event.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
}
