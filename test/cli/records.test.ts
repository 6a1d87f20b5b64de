import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, describe, expect, test } from "vitest";

import { UsageError } from "../../src/cli/io";
import { listRecordFiles, readAllSessions } from "../../src/cli/records";
import { toCsv } from "../../src/export";
import { parseSession } from "../../src/schema";
import { fakeIo } from "./fake-io";

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function line(number: number, title = "Registers"): string {
  return JSON.stringify({
    schemaVersion: 1,
    id: `igf-2022-workshop-${number}`,
    edition: 2022,
    type: "workshop",
    title,
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function idsIn(path: string, stdin = ""): Promise<readonly string[]> {
  const { sessions, findings } = await readAllSessions([path], fakeIo({ stdin }));
  expect(findings).toEqual([]);
  return sessions.map(({ id }) => id);
}

const both = ["igf-2022-workshop-1", "igf-2022-workshop-2"];
const pretty = JSON.stringify([JSON.parse(line(1)), JSON.parse(line(2))], null, 2);

test.each([
  { name: "lines.ndjson", content: `${line(1)}\n${line(2)}\n`, why: "one record a line" },
  { name: "open-end.ndjson", content: `${line(1)}\n${line(2)}`, why: "no line end after the last" },
  { name: "crlf.ndjson", content: `${line(1)}\r\n\r\n${line(2)}\r\n`, why: "Windows line ends and a blank line" },
  { name: "mark.ndjson", content: `\ufeff${line(1)}\n${line(2)}\n`, why: "a byte-order mark" },
  { name: "array.json", content: `[${line(1)},${line(2)}]`, why: "an array on one line" },
  { name: "pretty.json", content: pretty, why: "a pretty-printed array" },
  { name: "row.json", content: `${line(1)} ${line(2)}`.replace(/,/g, ",\n"), why: "objects in a row, over many lines" },
  { name: "lines.ndjson.gz", content: gzipSync(`${line(1)}\n${line(2)}\n`), why: "gzip" },
  { name: "misnamed.json", content: gzipSync(pretty), why: "gzip that its name hides" },
  {
    name: "members.ndjson.gz",
    content: Buffer.concat([gzipSync(`${line(1)}\n`), gzipSync(line(2))]),
    why: "gzip in two members",
  },
])("reads $name ($why)", async ({ name, content }) => {
  expect(await idsIn(file(name, content))).toEqual(both);
});

test("reads standard input", async () => {
  expect(await idsIn("-", `${line(1)}\n${line(2)}\n`)).toEqual(both);
});

test.each([
  { input: "", args: {}, why: "no bytes" },
  { input: "[]", args: {}, why: "an empty list" },
  { input: "edition,type,title\n", args: { from: "csv" as const }, why: "headings alone" },
])("finds that $input holds no record ($why)", async ({ input, args }) => {
  const { sessions, findings } = await readAllSessions(["-"], fakeIo({ stdin: input }), args);
  expect(sessions).toEqual([]);
  expect(findings).toMatchObject([{ code: "pipeline/no-records", severity: "error", file: "-", line: 1, column: 1 }]);
});

test("does not say of a file that it holds no record where an error says why", async () => {
  const { findings } = await readAllSessions(["-"], fakeIo({ stdin: "[{" }));
  expect(findings.map(({ code }) => code)).toEqual(["pipeline/input-cut-off"]);
});

test("takes the record files of a folder at any depth, in the order of their names", async () => {
  file("tree/b.ndjson", line(2));
  file("tree/a/a.json", line(1));
  file("tree/notes.txt", "nothing");
  const io = fakeIo();
  expect(await listRecordFiles([join(folder, "tree")], {}, io)).toEqual([
    join(folder, "tree/a/a.json"),
    join(folder, "tree/b.ndjson"),
  ]);
  const note = "1 file of another kind is not read; --from says which kind to read.";
  expect(io.printed.err).toBe(`igf-sessions: ${join(folder, "tree")}: ${note}\n`);
  const pages = fakeIo();
  expect(await listRecordFiles([join(folder, "tree")], { from: "page" }, pages)).toHaveLength(1);
  expect(pages.printed.err).toBe("");
  mkdirSync(join(folder, "empty"));
  await expect(listRecordFiles([join(folder, "empty")], {}, fakeIo())).rejects.toThrow(UsageError);
});

test("a table or a page whose name does not tell gets the option that does, once", async () => {
  const content = "id,title\na,Keys\n";
  for (const [path, stdin] of [[file("noname", content)], ["-", content]] as const) {
    const { findings } = await readAllSessions([path], fakeIo({ stdin: stdin ?? "" }));
    expect(findings.map(({ code, hint }) => [code, hint?.includes("--from csv")])).toEqual([
      ["pipeline/broken-json", true],
      ["pipeline/broken-json", undefined],
    ]);
  }
  for (const [name, text] of [
    ["told.ndjson", content],
    ["noname", '{"id":\n'],
  ] as const) {
    expect((await readAllSessions([file(name, text)], fakeIo())).findings[0]?.hint).toBeUndefined();
  }
});

test("a file that is not there is a usage error", async () => {
  await expect(readAllSessions([join(folder, "nowhere.json")], fakeIo())).rejects.toThrow("there is no such file");
});

test("a broken record costs its own line, and its finding says where it breaks", async () => {
  const path = file("broken.ndjson", `${line(1)}\n{"schemaVersion": 1,}\n${line(2)}\n`);
  const { sessions, findings } = await readAllSessions([path], fakeIo());
  expect(sessions.map(({ id }) => id)).toEqual(both);
  expect(findings).toMatchObject([{ code: "pipeline/broken-json", file: path, line: 2, column: 21 }]);
});

test("a gzip that ends early keeps every whole record before its end", async () => {
  const lines = Array.from({ length: 2000 }, (_, at) => line(at + 1, `Registers ${(at * 7919) % 1009}`));
  const packed = gzipSync(`${lines.join("\n")}\n`);
  const path = file("cut.ndjson.gz", packed.subarray(0, packed.length - 8));
  const { sessions, findings } = await readAllSessions([path], fakeIo());
  expect(sessions).toHaveLength(2000);
  expect(findings).toMatchObject([{ code: "pipeline/input-cut-off", severity: "error" }]);
  const half = file("half.ndjson.gz", packed.subarray(0, packed.length / 2));
  const found = await readAllSessions([half], fakeIo());
  expect(found.sessions.length).toBeGreaterThan(500);
  expect(found.findings).toMatchObject([{ code: "pipeline/input-cut-off" }]);
});

describe("a table", () => {
  const headings = "id,edition,type,title,sdgGoals,person,personName,personStakeholderGroup,role";
  const table = [
    headings,
    "igf-2022-workshop-1,2022,workshop,Registers,5,1,Ana Example,academia,speaker",
    "igf-2022-workshop-1,2022,workshop,Registers,5,2,Bo Example,academia,moderator",
    "igf-2022-workshop-2,2022,work shp,Networks,5; 18,1,Ana Example,acadmia,speaker",
    'igf-2022-workshop-3,,workshop,"Two',
    'lines",5,1,Ana Example,academia,',
    "",
  ].join("\r\n");

  test("gives each finding at the line and column of its cell, and keeps the good records", async () => {
    const path = file("table.csv", table);
    const { sessions, findings } = await readAllSessions([path], fakeIo());
    expect(sessions.map(({ id, people }) => [id, people?.length])).toEqual([["igf-2022-workshop-1", 2]]);
    expect(findings.map(({ line: at, column, code, id }) => `${at}:${column} ${code} ${id ?? ""}`)).toEqual([
      "4:26 vocabulary/unknown-term igf-2022-workshop-2",
      "4:44 export/unreadable-value igf-2022-workshop-2",
      "4:64 vocabulary/unknown-term igf-2022-workshop-2",
      "4:26 schema/missing-key igf-2022-workshop-2",
      "5:21 schema/missing-key igf-2022-workshop-3",
      "6:33 schema/empty-list igf-2022-workshop-3",
    ]);
  });

  test("comes through standard input when it is asked for, packed too", async () => {
    const { sessions } = await readAllSessions(["-"], fakeIo({ stdin: gzipSync(table) }), { from: "csv" });
    expect(sessions).toHaveLength(1);
  });

  test.each(["utf-16le", "utf-16be"])("may be %s, where it begins with its mark", async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${table}`, "utf16le");
    const path = file("excel.csv", encoding === "utf-16be" ? bytes.swap16() : bytes);
    const read = await readAllSessions([path], fakeIo());
    const plain = await readAllSessions([file("excel.csv", `\uFEFF${table}`)], fakeIo());
    expect(read.sessions).toHaveLength(1);
    expect(read).toEqual(plain);
  });

  test("gives back what export wrote of a programme", async () => {
    const sessions = [1, 2].map((number) => parseSession(JSON.parse(line(number))).session!);
    const { sessions: back, findings } = await readAllSessions([file("own.csv", toCsv(sessions))], fakeIo());
    expect({ back, findings }).toEqual({ back: sessions, findings: [] });
  });

  test.each([
    { kind: "Excel (.xlsx)", bytes: [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06], more: "[Content_Types].xml" },
    { kind: "an old Excel (.xls)", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], more: "\n\n" },
    { kind: "a PDF", bytes: [], more: "%PDF-1.7\n1 0 obj" },
    { kind: "a rich text file (RTF)", bytes: [], more: "{\\rtf1\\ansi Title" },
    { kind: "an image (PNG)", bytes: [0x89, 0x50, 0x4e, 0x47], more: "\r\n" },
    { kind: "an image (JPEG)", bytes: [0xff, 0xd8, 0xff, 0xe0], more: "JFIF" },
  ])("that is $kind is one finding that says so, whatever it is called", async ({ kind, bytes, more }) => {
    const content = Buffer.concat([Uint8Array.from(bytes), Buffer.from(more)]);
    for (const name of ["office.csv", "office.ndjson", "office.xlsx", "office.txt"]) {
      const { sessions, findings } = await readAllSessions([file(name, content)], fakeIo());
      expect(sessions).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual([name.endsWith(".txt") ? "page/not-text" : "pipeline/not-text"]);
      expect(findings[0]?.message).toMatch(/^The file is .*, not text\.$/);
      expect(findings[0]?.message).toContain(kind);
    }
  });

  test.each([
    { why: "no column that a record has", content: "a,b\n1,2\n", code: "export/no-known-column", at: [1, 1] },
    {
      why: "another encoding",
      content: Uint8Array.of(0x69, 0x64, 0x0a, 0x61, 0xe9),
      code: "pipeline/not-utf8",
      at: [2, 2],
    },
  ])("with $why is one finding", async ({ content, code, at }) => {
    const { sessions, findings } = await readAllSessions([file("odd.csv", content)], fakeIo());
    expect(sessions).toEqual([]);
    expect(findings).toMatchObject([{ code, line: at[0], column: at[1] }]);
  });
});
