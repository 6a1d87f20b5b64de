import { readFileSync } from "node:fs";

import { DomUtils, parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

import { junitReporter } from "../../src/cli/check/junit";
import { emptySummary } from "../../src/cli/check/summary";
import { main } from "../../src/cli/main";
import type { PrintableFinding } from "../../src/cli/print-findings";
import { mutatedRecords } from "../schema/mutations";
import { fakeIo } from "./fake-io";

const XSD = readFileSync("test/cli/junit.xsd", "utf8");

const record = { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Registers" };
const hostile = '<\u0001&\ud800>]]>"\n\r\t😀';
const mutated = mutatedRecords(200)
  .map((each) => `${JSON.stringify(each)}\n`)
  .join("");

/** The report of a check as XML and as the numbers that a CI shows. */
async function report(stdin: string, ...args: readonly string[]) {
  const io = fakeIo({ stdin });
  await main(["check", "-", "--format", "junit", ...args], io);
  const document = parseDocument(io.printed.out, { xmlMode: true });
  const named = (name: string) => DomUtils.getElementsByTagName(name, document);
  return {
    xml: io.printed.out,
    suites: named("testsuites"),
    suite: named("testsuite"),
    cases: named("testcase"),
    failures: named("failure"),
  };
}

test.each([
  { name: "no record", stdin: "", args: [], failures: 1 },
  { name: "a valid record", stdin: JSON.stringify(record), args: [], failures: 0 },
  { name: "warnings", stdin: JSON.stringify({ ...record, x: 1 }), args: ["--unknown-keys", "keep"], failures: 0 },
  {
    name: "broken JSON and a key of every hostile character",
    stdin: `{\n${JSON.stringify({ ...record, id: hostile, type: hostile })}`,
    args: [],
    failures: 2,
  },
  {
    name: "a record refused in silence",
    stdin: "{",
    args: ["--rule", "pipeline/broken-json=off", "--rule", "pipeline/input-cut-off=off"],
    failures: 1,
  },
  { name: "mutated records", stdin: mutated, args: [], failures: undefined },
  { name: "findings not shown", stdin: mutated, args: ["--max-findings", "3"], failures: undefined },
  { name: "no finding shown", stdin: "{", args: ["--max-findings", "0"], failures: 1 },
])(
  "$name: the report is what readers of JUnit expect, and its totals are those of its cases",
  async ({ stdin, args, failures }) => {
    const { xml, suites, suite, cases, failures: failed } = await report(stdin, ...args);
    expect((await validateXML({ xml: [{ fileName: "report.xml", contents: xml }], schema: [XSD] })).errors).toEqual([]);
    const totals = { tests: String(cases.length), failures: String(failed.length), errors: "0" };
    expect([suites[0]?.attribs, suite[0]?.attribs]).toEqual([totals, { name: "igf-sessions check", ...totals }]);
    if (failures !== undefined) expect(failed).toHaveLength(failures);
  },
);

test("errors that --max-findings keeps back fail in one case more", async () => {
  const wrong = JSON.stringify({ ...record, title: "", type: "worksop", extra: 1 });
  const { cases } = await report(wrong, "--max-findings", "1");
  expect(cases.map(({ attribs }) => attribs["name"])).toEqual([
    "0 of 1 records are valid",
    "igf-2022-workshop-1: schema/unknown-value",
    "errors not shown",
  ]);
});

test("what is no JUnit is seen by the schema", async () => {
  const { xml } = await report("{");
  const wrong = xml.replace("<failure type=", "<failure kind=");
  expect((await validateXML({ xml: [{ fileName: "report.xml", contents: wrong }], schema: [XSD] })).valid).toBe(false);
});

test("a report of very many findings is written whole", () => {
  const reporter = junitReporter();
  const finding = {
    code: "schema/missing-key",
    severity: "error",
    message: "…",
    file: "-",
    line: 1,
    column: 1,
  } as const;
  for (let count = 0; count < 200_000; count += 1) reporter.finding(finding as unknown as PrintableFinding);
  const text = reporter.end?.({ ...emptySummary(), records: 200_000, error: 200_000 }) ?? "";
  expect(text).toContain('failures="200000"');
  expect(text.split("<testcase ").length - 1).toBe(200_001);
});
