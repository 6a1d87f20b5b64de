import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  sessionValidationStream,
  type ValidatedRecord,
  type ValidateOptions,
  validateSessions,
} from "../../src/pipeline";
import { sessionArbitrary } from "../arbitraries/session";

const valid = { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Registers" };
const good = JSON.stringify(valid);

async function all(source: Iterable<unknown>, options?: ValidateOptions): Promise<readonly ValidatedRecord[]> {
  const results: ValidatedRecord[] = [];
  for await (const result of validateSessions(source, options)) results.push(result);
  return results;
}

/** The findings of a text as `line:column code`. */
async function findingsIn(text: string | Uint8Array, options?: ValidateOptions): Promise<readonly string[]> {
  const results = await all([text], options);
  return results.flatMap(({ diagnostics }) => diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`));
}

const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("a hostile input is a finding or a clean end", () => {
  test.each([
    { name: "an empty input", input: "", findings: [], sessions: 0 },
    { name: "blank lines", input: `\n  \n${good}\n\n`, findings: [], sessions: 1 },
    {
      name: "a broken line between good ones",
      input: `${good}\n{"id":\n${good}`,
      findings: ["2:7 pipeline/broken-json"],
      sessions: 2,
    },
    {
      name: "invalid UTF-8",
      input: joined(bytes(`${good}\n{"id":"`), Uint8Array.of(0xff), bytes(`"}\n${good}`)),
      findings: ["2:1 pipeline/not-utf8"],
      sessions: 2,
    },
    { name: "a byte-order mark", input: `\ufeff${good}`, findings: [], sessions: 1 },
    { name: "CRLF line ends", input: `${good}\r\n${good}\r\n`, findings: [], sessions: 2 },
    {
      name: "nesting 10,000 deep",
      input: `${good}\n${"[".repeat(1e4)}${"]".repeat(1e4)}\n${good}`,
      findings: ["2:1 schema/not-a-record"],
      sessions: 2,
    },
    {
      name: "nesting 10,000 deep in a key",
      input: `${good.slice(0, -1)},"x":${'{"x":'.repeat(1e4)}1${"}".repeat(1e4)}}`,
      findings: [`1:${good.length + 1} schema/unknown-key`],
      sessions: 0,
    },
    {
      name: "nesting that never closes",
      input: "[".repeat(1e5),
      findings: ["1:100001 pipeline/input-cut-off"],
      sessions: 0,
    },
    {
      name: "a duplicate key in a refused record",
      input: `${good.slice(0, -1)},"room":"","room":""}`,
      findings: [`1:${good.length + 18} schema/empty-text`, `1:${good.length + 11} pipeline/duplicate-key`],
      sessions: 0,
    },
    {
      name: "__proto__",
      input: `${good.slice(0, -1)},"__proto__":{"title":"x"}}`,
      findings: [`1:${good.length + 1} schema/unknown-key`],
      sessions: 0,
    },
    {
      name: "a number beyond 2^53",
      input: `${good.slice(0, -1)},"number":9007199254740993}`,
      findings: [`1:${good.length + 10} schema/out-of-range`],
      sessions: 0,
    },
    {
      name: "a number beyond all numbers",
      input: `${good.slice(0, -1)},"number":1e999}`,
      findings: [`1:${good.length + 10} schema/wrong-type`],
      sessions: 0,
    },
    {
      name: "a list that is cut off",
      input: `[${good},`,
      findings: [`1:${good.length + 3} pipeline/input-cut-off`],
      sessions: 1,
    },
    {
      name: "a record that is cut off in a list",
      input: `[${good},{"id":"x`,
      findings: [`1:${good.length + 11} pipeline/input-cut-off`],
      sessions: 1,
    },
    {
      name: "a comma that is missing in a list",
      input: `[${good}\n ${good}]`,
      findings: ["2:2 pipeline/broken-json"],
      sessions: 2,
    },
    {
      name: "commas too many in a list, which are one finding",
      input: `[${good},,,\n,${good}]`,
      findings: [`1:${good.length + 3} pipeline/broken-json`],
      sessions: 2,
    },
    {
      name: "a comma at the beginning of a list",
      input: `[,${good}]`,
      findings: ["1:2 pipeline/broken-json"],
      sessions: 1,
    },
    {
      name: "a comma at the end of a list",
      input: `[${good},\n]`,
      findings: ["2:1 pipeline/broken-json"],
      sessions: 1,
    },
    {
      name: "a comma behind a list",
      input: `[${good}],`,
      findings: [`1:${good.length + 3} pipeline/broken-json`],
      sessions: 1,
    },
    { name: "a list behind a list, and an empty one", input: `[${good}] [${good}]\n[]`, findings: [], sessions: 2 },
    {
      name: "another character than a comma in a list",
      input: `[${good};${good}]`,
      findings: [`1:${good.length + 2} pipeline/broken-json`, `1:${good.length + 3} pipeline/broken-json`],
      sessions: 2,
    },
    {
      name: "numbers and texts as records",
      input: `1\n"x"\nnull\n${good}`,
      findings: ["1:1 schema/not-a-record", "2:1 schema/not-a-record", "3:1 schema/not-a-record"],
      sessions: 1,
    },
  ])("$name", async ({ input, findings, sessions }) => {
    expect(await findingsIn(input)).toEqual(findings);
    expect((await all([input])).filter(({ session }) => session !== undefined)).toHaveLength(sessions);
  });

  test("a line longer than allowed is passed over with its length, and the next is read", async () => {
    const long = `{"title":"${"x".repeat(5000)}"}`;
    const results = await all([`${good}\n${long}\n${good}`], { maxRecordBytes: 1000 });
    expect(results.map(({ session }) => session?.id)).toEqual([valid.id, undefined, valid.id]);
    expect(results[1]?.diagnostics).toMatchObject([
      { code: "pipeline/record-too-long", line: 2, data: { bytes: long.length, limit: 1000 } },
    ]);
  });
});

test("a finding names the line and column of its value, on one line and in pretty-printed JSON", async () => {
  const wrong = { ...valid, people: [{ name: "Ana Exämple 😀", roles: ["speeker"] }] };
  const compact = JSON.stringify(wrong);
  expect(await findingsIn(`${good}\n${compact}`)).toEqual([
    `2:${compact.indexOf('"speeker"') + 1} schema/unknown-value`,
  ]);
  const pretty = JSON.stringify([valid, wrong], null, 2);
  const lines = pretty.split("\n");
  const line = lines.findIndex((text) => text.includes("speeker"));
  expect(await findingsIn(pretty)).toEqual([`${line + 1}:${lines[line]!.indexOf('"') + 1} schema/unknown-value`]);
  expect(await findingsIn(`[${good},${compact}]`)).toEqual([
    `1:${good.length + 3 + compact.indexOf('"speeker"')} schema/unknown-value`,
  ]);
});

test("duplicate keys of valid records are found when asked for", async () => {
  const text = `${good.slice(0, -1)},"title":"Registers"}`;
  expect(await findingsIn(text)).toEqual([]);
  expect(await findingsIn(text, { duplicateKeys: "all" })).toEqual([`1:${good.length + 1} pipeline/duplicate-key`]);
});

test("a finding about commas says what stands there and what belongs there, and has no text", async () => {
  const misplaced = (await all([`[${good} ${good},,1,]`])).filter(({ text }) => text === "");
  expect(misplaced.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
    "`{` stands where `,` or `]` belongs.",
    "`,` stands where a value belongs.",
    "`]` stands where a value belongs.",
  ]);
});

test("where commas are cut off from their records changes nothing", async () => {
  const text = `[,${good}  ${good},, 1 2 "x"{}; [1]x,]\n[${good},`;
  const whole = await all([text]);
  for (let at = 1; at < text.length; at += 1) expect(await all([text.slice(0, at), text.slice(at)])).toEqual(whole);
  expect(await all(Array.from(text))).toEqual(whole);
});

test("where the chunks of a stream are cut changes nothing", async () => {
  const records = fc.array(sessionArbitrary(), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (sessions, size, isList) => {
      const text = isList ? JSON.stringify(sessions, null, 1) : sessions.map((each) => JSON.stringify(each)).join("\n");
      const whole = bytes(text);
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
        whole.slice(at * size, (at + 1) * size),
      );
      const cut = await all(chunks);
      expect(cut.map(({ session }) => JSON.stringify(session))).toEqual(sessions.map((each) => JSON.stringify(each)));
      expect(cut).toEqual(await all([whole]));
    }),
    { numRuns: 30 },
  );
});

test("values that are parsed already are validated by their place in the sequence", async () => {
  expect(await all([valid, { ...valid, title: "" }])).toMatchObject([
    { line: 1, session: valid, diagnostics: [] },
    { line: 2, id: valid.id, diagnostics: [{ code: "schema/empty-text", path: ["title"], line: 2 }] },
  ]);
});

test("the TransformStream gives what the generator gives, and takes text and bytes", async () => {
  const text = `${good}\n{"id":1}\n`;
  const source = new ReadableStream<string | Uint8Array>({
    start: (controller) => {
      controller.enqueue(text.slice(0, 30));
      controller.enqueue(bytes(text.slice(30)));
      controller.close();
    },
  });
  const results: ValidatedRecord[] = [];
  await source
    .pipeThrough(sessionValidationStream())
    .pipeTo(new WritableStream<ValidatedRecord>({ write: (result) => void results.push(result) }));
  expect(results).toEqual(await all([text]));
});

test("a stream is cancelled when its reader leaves early", async () => {
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes(`${good}\n`)),
    cancel: () => void (isCancelled = true),
  });
  for await (const { line } of validateSessions(endless)) if (line === 3) break;
  expect(isCancelled).toBe(true);
});

test.each([
  { bytes: [0xff], offset: 0, why: "a byte that no character has" },
  { bytes: [0x61, 0xe9, 0x2c], offset: 1, why: "a Latin letter of an older encoding" },
  { bytes: [0x61, 0xe9], offset: 1, why: "the same at the end" },
  { bytes: [0xc3, 0xa9, 0xf0, 0x9f, 0x98], offset: 2, why: "a character cut off" },
])("names the byte that is no UTF-8: $why", async ({ bytes: raw, offset }) => {
  expect((await all([Uint8Array.from(raw)]))[0]?.diagnostics).toMatchObject([
    { code: "pipeline/not-utf8", data: { offset } },
  ]);
});
