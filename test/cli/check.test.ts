import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

import { afterAll, describe, expect, test } from "vitest";

import { CHECK_FORMATS } from "../../src/cli/check/formats";
import { main } from "../../src/cli/main";
import { fakeIo, type FakeIoOptions } from "./fake-io";

const folder = mkdtempSync(join(tmpdir(), "igf-sessions-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = JSON.stringify({
  schemaVersion: 1,
  id: "igf-2022-workshop-1",
  edition: 2022,
  type: "workshop",
  title: "Registers",
});
const wrong = good.replace('"workshop"', '"worksop"');
const at = wrong.indexOf('"worksop"') + 1;
const input = `${good}\n${wrong}\n{"id":\n`;

async function check(args: readonly string[], options: FakeIoOptions = {}) {
  const io = fakeIo(options);
  const status = await main(["check", ...args], io);
  return { status, ...io.printed };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly object[] } };
  readonly results: readonly {
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  }[];
}

describe("the formats", () => {
  test("text has one line per finding, with place, code, id and hint, and a summary by code", async () => {
    const { status, out } = await check(["-"], { stdin: input });
    expect(status).toBe(1);
    expect(out.split("\n")).toEqual([
      `-:2:${at} error schema/unknown-value  igf-2022-workshop-1  \`type\` is \`worksop\`, which is none of the 16 values allowed. Did you mean \`workshop\`?`,
      "-:3:7 error pipeline/broken-json  The record ends where a value belongs.",
      "3 records, 1 valid, 2 errors",
      "       1  schema/unknown-value",
      "       1  pipeline/broken-json",
      "",
    ]);
  });

  test("json is one object with findings and summary, ndjson one finding a line", async () => {
    const { findings, summary } = JSON.parse((await check(["-", "--format", "json"], { stdin: input })).out) as {
      findings: unknown[];
      summary: unknown;
    };
    expect(findings).toMatchObject([
      {
        file: "-",
        line: 2,
        column: at,
        id: "igf-2022-workshop-1",
        code: "schema/unknown-value",
        severity: "error",
        path: ["type"],
      },
      { file: "-", line: 3, column: 7, code: "pipeline/broken-json", severity: "error" },
    ]);
    expect(summary).toMatchObject({ records: 3, valid: 1, error: 2, codes: { "schema/unknown-value": 1 } });
    const lines = (await check(["-", "--format", "ndjson"], { stdin: input })).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(findings);
    expect(JSON.parse((await check(["-", "--format", "json"], { stdin: good })).out)).toMatchObject({ findings: [] });
  });

  test("github gives workflow commands whose text cannot begin another command", async () => {
    const evil = good.replace("Registers", "").replace("workshop-1", "workshop-1\\n::error::x");
    const { out } = await check(["-", "--format", "github"], { stdin: `${evil}\n` });
    expect(out).toBe(
      `::error file=-,line=1,col=${evil.indexOf('""') + 1},title=schema/empty-text::igf-2022-workshop-1%0A::error::x ` +
        "`title` is an empty text. Leave the key out where a fact is absent.\n",
    );
  });

  test("sarif names each rule once and each place with line and column", async () => {
    const { out } = await check(["-", "--format", "sarif"], { stdin: input });
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          columnKind: "utf16CodeUnits",
          tool: {
            driver: { name: "igf-sessions", rules: [{ id: "schema/unknown-value" }, { id: "pipeline/broken-json" }] },
          },
          results: [
            {
              ruleId: "schema/unknown-value",
              ruleIndex: 0,
              level: "error",
              locations: [{ physicalLocation: { region: { startLine: 2, startColumn: at } } }],
            },
            { ruleId: "pipeline/broken-json", ruleIndex: 1 },
          ],
        },
      ],
    });
  });

  test("sarif gives paths from the working folder, or a whole address outside of it, and says what a rule is about", async () => {
    const inside = mkdtempSync(join(process.cwd(), ".cache-sarif-"));
    try {
      const name = join(inside, "a b.ndjson");
      writeFileSync(name, wrong);
      const outside = file("out.ndjson", wrong);
      const { out } = await check([name, `./${relative(process.cwd(), name)}`, outside, "--format", "sarif"]);
      const [run] = (JSON.parse(out) as { runs: SarifRun[] }).runs;
      const below = `${basename(inside)}/a%20b.ndjson`;
      const uris = run!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
      expect(uris).toEqual([below, below, pathToFileURL(outside).href]);
      expect(run!.tool.driver.rules).toEqual([
        expect.objectContaining({
          help: {
            text: "docs/diagnostics/schema/unknown-value.md in the package igf-sessions explains schema/unknown-value. For example: `type` is `worksop`, which is none of the 16 values allowed. Did you mean `workshop`?",
          },
        }),
      ]);
    } finally {
      rmSync(inside, { recursive: true });
    }
  });

  test("an unknown format is a usage error that lists the formats", async () => {
    const { status, err } = await check(["-", "--format", "xml"]);
    expect(status).toBe(2);
    expect(err).toContain("Allowed choices are text, json, ndjson, sarif, github, junit.");
    const config = file("xml.json", JSON.stringify({ format: "xml" }));
    expect(await check(["-", "--config", config])).toMatchObject({
      status: 2,
      err: "igf-sessions: --format xml: choose one of text, json, ndjson, sarif, github, junit.\n",
    });
  });
});

describe("colours", () => {
  test.each([
    { why: "a terminal", options: { isTerminal: true }, isColoured: true },
    { why: "no terminal", options: {}, isColoured: false },
    { why: "NO_COLOR", options: { isTerminal: true, env: { NO_COLOR: "1" } }, isColoured: false },
    {
      why: "an empty NO_COLOR, which asks for nothing",
      options: { isTerminal: true, env: { NO_COLOR: "" } },
      isColoured: true,
    },
  ])("$why", async ({ options, isColoured }) => {
    expect((await check(["-"], { stdin: wrong, ...options })).out.includes("\u001b[")).toBe(isColoured);
  });
});

describe("an input without a record", () => {
  test.each([
    { name: "no bytes", stdin: "" },
    { name: "blank lines", stdin: "\n\n" },
    { name: "an empty list", stdin: "[]" },
    { name: "gzip of nothing", stdin: gzipSync("") },
    { name: "headings alone", stdin: "edition,type,title\n", args: ["--from", "csv"] },
    {
      name: "headings alone, one unknown and switched off",
      stdin: "edition,type,title,what\n",
      args: ["--from", "csv", "--rule", "export/unknown-column=off"],
    },
  ])("$name is an error in every format, which a rule can accept", async ({ stdin, args = [] }) => {
    const { status, out } = await check(["-", ...args], { stdin });
    expect(status).toBe(1);
    expect(out).toContain("-:1:1 error pipeline/no-records  The standard input holds no record.");
    for (const format of CHECK_FORMATS) {
      const printed = await check(["-", ...args, "--format", format], { stdin });
      expect([printed.status, printed.out]).toEqual([1, expect.stringContaining("no-records")]);
    }
    expect((await check(["-", ...args, "--rule", "pipeline/no-records=off"], { stdin })).status).toBe(0);
  });

  test("is told of each such file, also where others hold records", async () => {
    const files = [file("none.ndjson", ""), file("one.ndjson", good), file("list.json", "[]")];
    const { status, out } = await check(files);
    expect(status).toBe(1);
    expect(out.match(/^.*(?:none\.ndjson|list\.json):1:1 error pipeline\/no-records/gm)).toHaveLength(2);
    expect(out).toContain("1 record, 1 valid, 2 errors");
  });

  test("is not what an input is whose first record breaks off", async () => {
    expect((await check(["-"], { stdin: "[{" })).out).not.toContain("no-records");
  });
});

describe("rules", () => {
  test("a code can be silenced or given another severity, and the exit status follows", async () => {
    const extra = good.replace("}", ',"x":1}');
    const args = ["-", "--unknown-keys", "keep"];
    expect((await check(args, { stdin: extra })).status).toBe(0);
    expect((await check([...args, "--rule", "schema/unknown-key-kept=error"], { stdin: extra })).status).toBe(1);
    expect((await check([...args, "--rule", "schema/unknown-key-kept=off"], { stdin: extra })).out).not.toContain(
      "unknown-key",
    );
  });

  test.each([
    { levels: ["off", "off"], lines: [] },
    { levels: ["warning", "info"], lines: [`-:2:${at} warning schema/unknown-value`] },
  ])("a record refused by codes at $levels stays refused, fails the run and is counted", async ({ levels, lines }) => {
    const [first, second] = levels;
    const rules = ["--rule", `schema/unknown-value=${first}`, "--rule", `pipeline/broken-json=${second}`];
    const valid = join(folder, "not-refused.ndjson");
    const { status, out, err } = await check(["-", "--valid", valid, ...rules], { stdin: input });
    const said =
      "2 records are refused by errors that rules turned down: a rule changes what is said, not what is valid.";
    expect(status).toBe(1);
    for (const line of [...lines, `\n${said}\n`]) expect(`\n${out}`).toContain(line);
    expect(readFileSync(valid, "utf8")).toBe(`${good}\n`);
    expect(err).toBe("");
    for (const format of ["json", "ndjson", "sarif", "github", "junit"]) {
      const machine = await check(["-", "--format", format, ...rules], { stdin: input });
      expect([machine.status, machine.err]).toEqual([1, `${said}\n`]);
    }
    const { out: report } = await check(["-", "--format", "junit", ...rules], { stdin: input });
    expect(report).toContain('failures="1"');
  });

  test("a config file says the same, and the command line overrides it", async () => {
    const config = file("config.json", JSON.stringify({ rules: { "schema/unknown-value": "off" } }));
    expect((await check(["-", "--config", config], { stdin: input })).out).not.toContain("schema/unknown-value");
    const back = ["--rule", "schema/unknown-value=error"];
    expect((await check(["-", "--config", config, ...back], { stdin: input })).out).toContain("schema/unknown-value");
  });

  test.each([
    { args: ["--rule", "schema/unknown-valu=off"], where: "--rule" },
    { args: ["--config", file("typo.json", '{ "rules": { "schema/unknown-valu": "off" } }')], where: "typo.json" },
  ])("a code that no finding has is refused with the nearest one, in $where", async ({ args, where }) => {
    const { status, err } = await check(["-", ...args], { stdin: input });
    expect(status).toBe(2);
    expect(err).toContain(`${where}: no finding has the code schema/unknown-valu. Did you mean schema/unknown-value?`);
  });

  test.each([
    { args: ["--rule", "schema/unknown-value"], why: "no level" },
    { args: ["--rule", "schema/unknown-value=loud"], why: "no such level" },
    { args: ["--config", join(folder, "nowhere.json")], why: "no such config" },
    { args: ["--max-findings", "many"], why: "no number" },
    { args: ["--profile", "igf-1999"], why: "no such profile" },
    { args: ["--profile", join(folder, "nowhere.json")], why: "no such file" },
    { args: ["--profile", file("list.json", "[]")], why: "no profile in the file" },
  ])("$args is a usage error ($why)", async ({ args }) => {
    expect((await check(["-", ...args], { stdin: input })).status).toBe(2);
  });
});

test.each([
  { why: "a list that is not closed", name: "open.json", content: `[${good}`, records: "1 record, 1 valid, 1 error" },
  { why: "commas", name: "commas.json", content: `[${good} ${good},]`, records: "2 records, 2 valid, 2 errors" },
  { why: "an empty table", name: "empty.csv", content: "", records: "0 records, 0 valid, 1 error" },
  {
    why: "a table that is no UTF-8",
    name: "latin.csv",
    content: Buffer.of(0xff),
    records: "0 records, 0 valid, 1 error",
  },
  {
    why: "gzip that ends early",
    name: "cut.ndjson.gz",
    content: gzipSync(`${good}\n`).subarray(0, -8),
    records: "1 record, 1 valid, 1 error",
  },
])("a finding that is about no record counts as none: $why", async ({ name, content, records }) => {
  expect((await check([file(name, content)])).out).toContain(`\n${records}\n`);
});

test.each([
  { config: undefined, says: "there is no such file." },
  { config: '{ "rules": ', says: "the file is no JSON; a value belongs here.", at: ":1:12" },
  { config: "[]", says: "the config file is no JSON object." },
  { config: '{ "rule": {} }', says: "rule is no setting; there are rules, profile, format, maxFindings." },
  { config: '{ "__proto__": 1 }', says: "__proto__ is no setting; there are rules, profile, format, maxFindings." },
  {
    config: '{ "rules": { "schema/unknown-key": "warn" } }',
    says: 'rules["schema/unknown-key"] is "warn"; allowed are "off", "error", "warning", "info".',
  },
  {
    config: '{ "rules": ["schema/unknown-key"] }',
    says: "rules is not an object of codes, each with off, error, warning or info.",
  },
  { config: '{ "maxFindings": -1 }', says: "maxFindings is not a whole number from 0." },
  { config: '{ "profile": 5 }', says: "profile is not a text." },
])("the config file $config is refused: $says", async ({ config, says, at = "" }) => {
  const path = config === undefined ? join(folder, "nowhere.json") : file("config.json", config);
  const { status, err } = await check(["-", "--config", path], { stdin: input });
  expect({ status, err }).toEqual({ status: 2, err: `igf-sessions: ${path}${at}: ${says}\n` });
});

test("findings beyond --max-findings are counted and not shown", async () => {
  const { out, err, status } = await check(["-", "--max-findings", "1"], { stdin: input });
  expect(status).toBe(1);
  expect(out).not.toContain("-:3:7");
  expect(out).toContain("2 errors");
  expect(err).toBe("… 1 finding more is counted and not shown.\n");
  const cut = await check(["-", "--max-findings", "1", "--format", "sarif"], { stdin: input });
  expect(JSON.parse(cut.out)).toMatchObject({
    runs: [
      {
        invocations: [
          { toolExecutionNotifications: [{ message: { text: expect.stringContaining(": 1.") as string } }] },
        ],
      },
    ],
  });
  const whole = await check(["-", "--format", "sarif"], { stdin: input });
  expect(whole.out).not.toContain("invocations");
});

describe("--valid and --invalid", () => {
  test("write the two halves and lose no record", async () => {
    const [valid, invalid] = [join(folder, "valid.ndjson"), join(folder, "invalid.ndjson")];
    await check(["-", "--valid", valid, "--invalid", invalid], { stdin: input });
    expect(readFileSync(valid, "utf8")).toBe(`${good}\n`);
    expect(readFileSync(invalid, "utf8")).toBe(`${wrong}\n{"id":\n`);
  });

  test("leave nothing behind when the check is stopped", async () => {
    const stop = new AbortController();
    stop.abort();
    const target = join(folder, "stopped.ndjson");
    const { status } = await check(["-", "--valid", target], { stdin: input, signal: stop.signal });
    expect(status).toBe(2);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  test("answer a folder that is not there with a usage error", async () => {
    const { status, err } = await check(["-", "--valid", join(folder, "no/such/folder.ndjson")], { stdin: input });
    expect(status).toBe(2);
    expect(err).toContain("there is no such folder");
  });
});

test("an input that cannot be read is a usage error, and a packed one is unpacked", async () => {
  expect((await check([join(folder, "nowhere.ndjson")])).status).toBe(2);
  const packed = file("packed.ndjson.gz", gzipSync(`${good}\n`));
  expect(gunzipSync(readFileSync(packed)).toString()).toBe(`${good}\n`);
  expect((await check([packed])).out).toBe("1 record, 1 valid\n");
});

test("a profile's findings stand at the values they are about, and at the record where there is none", async () => {
  const session = { ...(JSON.parse(good) as object), start: "2022-12-01T07:30:00Z", end: "2022-12-01T06:30:00Z" };
  const text = JSON.stringify({ ...session, id: "b" });
  const { out, status } = await check(["-", "--profile", "general"], { stdin: `${good}\n${text}\n` });
  expect(status).toBe(1);
  expect(out).toContain(`-:2:${text.indexOf('"2022-12-01T06') + 1} error session/end-before-start  b  `);
  expect(out).toMatch(/^-:1:1 info programme\/cannot-tell {2}igf-2022-workshop-1 {2}/m);
  const pretty = JSON.stringify([JSON.parse(good), session], null, 2);
  const line = pretty.split("\n").findIndex((each) => each.includes('"end"')) + 1;
  expect((await check(["-", "--profile", "general"], { stdin: pretty })).out).toContain(
    `-:${line}:12 error session/end-before-start`,
  );
});

test("acknowledged findings stay silent and are counted", async () => {
  const silent = good.replace(
    '"title"',
    '"start":"2022-06-01T06:30:00Z","acknowledged":["session/outside-edition"],"title"',
  );
  const stdin = `${silent}\n`;
  const { out } = await check(["-", "--profile", "general"], { stdin });
  expect(out).not.toContain("session/outside-edition");
  expect(out).toMatch(/1 record, 1 valid, \d+ notes, 1 acknowledged\n/);
  const { summary } = JSON.parse((await check(["-", "--profile", "general", "--format", "json"], { stdin })).out) as {
    summary: unknown;
  };
  expect(summary).toMatchObject({ acknowledged: 1 });
});

test("refused records are counted as not looked at by a profile, in the summary or on standard error", async () => {
  const said = "2 records are refused, so the rules of the profile did not look at them.";
  const { out } = await check(["-", "--profile", "general"], { stdin: input });
  expect(out).toContain(`3 records, 1 valid, 2 errors`);
  expect(out).toContain(`\n${said}\n`);
  const json = await check(["-", "--profile", "general", "--format", "json"], { stdin: input });
  expect(json.err).toBe(`${said}\n`);
  expect(JSON.parse(json.out)).toMatchObject({ summary: { notLookedAt: 2 } });
  expect((await check(["-"], { stdin: input })).out).not.toContain("profile");
  expect((await check(["-", "--profile", "general"], { stdin: good })).out).not.toContain("did not look");
});

test("machine output says where the demand of a rule comes from", async () => {
  const stdin = good.replace('"title"', '"start":"2022-06-01T06:30:00Z","title"');
  const { out } = await check(["-", "--profile", "general", "--format", "ndjson"], { stdin });
  const findings = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { code: string; evidence: unknown });
  const found = findings.find(({ code }) => code === "session/outside-edition");
  expect(found?.evidence).toMatchObject({ certainty: "seen", source: expect.stringMatching(/^https:/) as string });
});

test("a profile may be a JSON file, and what it gets wrong stands at its place in that file", async () => {
  const rules = { "session/no-rapporteur": "error", "session/no-such-rule": "error" };
  const profile = file("ours.json", JSON.stringify({ name: "ours", title: "Our habits", rules }, null, 2));
  const person = { name: "Ana Example", roles: ["speaker"] };
  const { out, status } = await check(["-", "--profile", profile], {
    stdin: `${JSON.stringify({ ...(JSON.parse(good) as object), people: [person] })}\n`,
  });
  expect(status).toBe(1);
  expect(out).toMatch(/^-:1:\d{3} error session\/no-rapporteur {2}igf-2022-workshop-1 {2}/m);
  expect(out).toContain(`${profile}:6:5 `);
  expect(out).toContain("programme/unknown-rule");
});

test("whether a report is overdue is told by the moment of the check", async () => {
  const session = {
    ...(JSON.parse(good) as object),
    edition: 2015,
    start: "2015-11-10T12:00:00Z",
    end: "2015-11-10T13:00:00Z",
  };
  const stdin = `${JSON.stringify(session)}\n`;
  const at = async (now: string) => (await check(["-", "--profile", "igf-report"], { stdin, now: new Date(now) })).out;
  expect(await at("2015-12-20T00:00:00Z")).toContain("session/report-overdue");
  expect(await at("2015-11-20T00:00:00Z")).not.toContain("session/report-overdue");
});

test("schema prints the JSON Schema in the draft asked for", async () => {
  const io = fakeIo();
  expect(await main(["schema", "--draft", "7"], io)).toBe(0);
  expect(JSON.parse(io.printed.out)).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "IGF session",
  });
});
