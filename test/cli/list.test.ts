import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

const base = { schemaVersion: 1, edition: 2022, type: "workshop" } as const;
const ports = {
  ...base,
  id: "igf-2022-workshop-7",
  number: 7,
  title: "Ports and tides",
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  room: "Room 2",
  sdgs: { goals: [14] },
  people: [{ name: "Ana Example", roles: ["speaker", "rapporteur"] }],
};
const locks = {
  ...base,
  id: "igf-2022-workshop-8",
  title: "Locks\u001b[31m",
  start: "2022-12-01T12:00:00Z",
  end: "2022-12-01T13:00:00Z",
  room: "Main Hall",
  people: [{ name: "A. Example", roles: ["speaker"] }],
};
const keys = { ...base, id: "keys", title: "Keys to ports" };

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "igf-sessions-list-"));
  file = join(folder, "programme.json");
  writeFileSync(file, JSON.stringify([keys, locks, ports]));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const io = fakeIo();
  const status = await main(["list", file, ...args], io);
  return { status, ...io.printed };
}

test("a programme is listed by day on the clock of the venue, and what has no day is last", async () => {
  const { status, out } = await run();
  expect(out).toBe(
    [
      "2022-12-01 (2)",
      "  Thu 2022-12-01 09:30–10:30 (UTC+03:00)  Room 2     Workshop #7: Ports and tides  [igf-2022-workshop-7]",
      "  Thu 2022-12-01 15:00–16:00 (UTC+03:00)  Main Hall  Workshop: Locks\\u{1b}[31m  [igf-2022-workshop-8]",
      "",
      "In no group (1)",
      "  no time yet  no room yet  Workshop: Keys to ports  [keys]",
      "",
    ].join("\n"),
  );
  expect(status).toBe(0);
});

test.each([
  { args: ["--by", "goal"], ids: ["igf-2022-workshop-7", "igf-2022-workshop-8", "keys"], why: "one has a goal" },
  { args: ["--search", "port"], ids: ["igf-2022-workshop-7", "keys"], why: "both hold the word" },
  { args: ["--ongoing"], ids: ["igf-2022-workshop-8"], why: "it is 12:40 UTC" },
  { args: ["--ongoing", "--now", "2022-12-01T10:00:00+03:00"], ids: ["igf-2022-workshop-7"], why: "another moment" },
  { args: ["--ongoing", "--now", "2022-12-01 10:00"], ids: ["igf-2022-workshop-7"], why: "on the clock of the list" },
  {
    args: ["--ongoing", "--now", "2022-12-01 12:00", "--venue-time-zone", "UTC"],
    ids: ["igf-2022-workshop-8"],
    why: "on the clock that was named",
  },
  { args: ["--ongoing", "--search", "port"], ids: [], why: "the one that is on does not hold the word" },
  { args: ["--person", "EXAMPLE Ana"], ids: ["igf-2022-workshop-7", "igf-2022-workshop-8"], why: "an initial is near" },
])("$args gives $ids ($why)", async ({ args, ids }) => {
  const { out, err } = await run(...args);
  expect(Array.from(out.matchAll(/ \[([\w-]+)\]/g), ([, id]) => id).sort()).toEqual(ids);
  expect(err).toBe(ids.length === 0 ? "igf-sessions: no session fits.\n" : "");
  const records = (await run(...args, "--format", "ndjson")).out.split("\n").slice(0, -1);
  expect(records.map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual(ids);
});

test("a person whom nobody is like gets no guess, a misspelt one does", async () => {
  expect((await run("--person", "Zoe Nobody")).err).toBe("igf-sessions: no session fits.\n");
  expect((await run("--person", "Anna Exampel")).err).toBe(
    "igf-sessions: no session fits. Did you mean Ana Example?\n",
  );
});

test("a person's own schedule says their roles, and where a name is only near", async () => {
  const { out } = await run("--person", "Ana Example");
  expect(out).toContain("[igf-2022-workshop-7]  Speaker, Rapporteur\n");
  expect(out).toContain("[igf-2022-workshop-8]  Speaker (maybe: the page names A. Example)\n");
});

test("a room is free within the hours of the day, between what is on in it", async () => {
  expect((await run("--free", "room 2")).out).toBe("Thu 2022-12-01 10:30–16:00 (UTC+03:00)\n");
  const { out } = await run("--free", "Main Hall", "--format", "json");
  const local = "Thu 2022-12-01 09:30–15:00 (UTC+03:00)";
  expect(JSON.parse(out)).toEqual([{ start: "2022-12-01T06:30:00Z", end: "2022-12-01T12:00:00Z", local }]);
});

test("a room that no session is in may be another that was meant", async () => {
  const { out, err, status } = await run("--free", "Main Hal");
  expect({ status, err }).toEqual({
    status: 0,
    err: "igf-sessions: no session is in a room called Main Hal. Did you mean Main Hall?\n",
  });
  expect(out).toContain("09:30–16:00");
  expect((await run("--free", "Terrace")).err).toContain("The rooms are Main Hall, Room 2.");
});

test("a time on two clocks is refused: it would be two moments", async () => {
  const second = join(folder, "second.json");
  writeFileSync(second, JSON.stringify([{ ...ports, id: "other", timeZone: "Asia/Kolkata" }]));
  const argv = [second, "--ongoing", "--now", "2022-12-01 10:00"];
  expect(await run(...argv)).toMatchObject({
    status: 2,
    out: "",
    err: expect.stringContaining("--venue-time-zone") as string,
  });
  expect((await run(...argv, "--venue-time-zone", "Africa/Nairobi")).status).toBe(0);
});

test.each([
  { args: ["--now", "2022-12-01T10:00:00Z"], said: "--ongoing", why: "nothing looks at the moment" },
  { args: ["--ongoing", "--now", "noon"], said: "write it like 2022-12-01T08:00:00Z", why: "no instant" },
  {
    args: ["--ongoing", "--now", "12/1/2022Z"],
    said: "write it like 2022-12-01T08:00:00Z",
    why: "two days, and an offset",
  },
  { args: ["--by", "colour"], said: "Allowed choices", why: "nothing has one" },
  { args: ["--free", "Room 2", "--search", "x"], said: "cannot be used with", why: "two questions" },
])("$args is refused with status 2 ($why)", async ({ args, said }) => {
  const { status, out, err } = await run(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(said);
});
