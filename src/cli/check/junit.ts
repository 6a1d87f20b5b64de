import type { PrintableFinding } from "../print-findings";
import type { Reporter } from "./reporter";
import type { CheckSummary } from "./summary";

/** A JUnit report: one failed test case per error, and one passed case that stands for all valid records. */
export function junitReporter(): Reporter {
  // The root element names its totals, so the cases wait for the end; `--max-findings` bounds them.
  const cases: string[] = [];
  return {
    finding: (finding) => {
      cases.push(testCase(finding));
      return "";
    },
    end: (summary: CheckSummary) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites tests="${cases.length + 1}" failures="${summary.error}">`,
        `<testsuite name="igf-sessions check" tests="${cases.length + 1}" failures="${summary.error}">`,
        `<testcase classname="igf-sessions" name="${summary.valid} of ${summary.records} records are valid"/>`,
        ...cases,
        "</testsuite>",
        "</testsuites>",
        "",
      ].join("\n"),
  };
}

function testCase({ file, line, column, severity, code, id, message, hint }: PrintableFinding): string {
  const name = attribute(`${id ?? `line ${line}`}: ${code}`);
  const place = `${file}:${line}:${column}`;
  const text = attribute(hint === undefined ? message : `${message} ${hint}`);
  const content =
    severity === "error"
      ? `<failure type="${attribute(code)}" message="${text}">${attribute(place)}</failure>`
      : `<system-out>${attribute(`${severity}: ${place} `)}${text}</system-out>`;
  return `<testcase classname="${attribute(file)}" name="${name}">${content}</testcase>`;
}

/** XML 1.0 has no way to write most control characters and half surrogates, not even as references. */
const NOT_IN_XML = /[\u0000-\u0008\v\f\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;

function attribute(text: string): string {
  return text
    .replace(NOT_IN_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}
