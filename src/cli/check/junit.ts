import { xmlElement, xmlText } from "../../text";
import type { PrintableFinding } from "../print-findings";
import type { Reporter } from "./reporter";
import { type CheckSummary, silentlyRefused } from "./summary";

/**
 * A JUnit report: one failed test case per error, one that passes and says so per warning or note, and one that stands for
 * all records. Errors that `--max-findings` keeps back fail in one case more: a report must not look better than the input.
 */
export function junitReporter(): Reporter {
  // The root element names its totals, so the cases wait for the end; `--max-findings` bounds them.
  const cases: string[] = [];
  let failures = 0;
  return {
    finding: (finding) => {
      if (finding.severity === "error") failures += 1;
      cases.push(findingCase(finding));
      return "";
    },
    end: (summary: CheckSummary) => {
      const valid = `${summary.valid} of ${summary.records} records are valid`;
      const all = [testCase("igf-sessions", valid), ...cases];
      const hidden = summary.error - failures;
      if (hidden > 0) {
        const message = `${hidden} more ${hidden === 1 ? "error is" : "errors are"} counted and not shown.`;
        all.push(testCase("igf-sessions", "errors not shown", failure("igf-sessions check", message, "")));
      }
      const silent = summary.silentlyRefused > 0 ? 1 : 0;
      if (silent > 0) {
        const message = silentlyRefused(summary);
        all.push(testCase("igf-sessions", "records refused", failure("igf-sessions check", message, "")));
      }
      const totals = {
        tests: String(all.length),
        failures: String(failures + (hidden > 0 ? 1 : 0) + silent),
        errors: "0",
      };
      const suite = xmlElement("testsuite", { name: "igf-sessions check", ...totals }, "\n", all.join(""));
      return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("testsuites", totals, "\n", suite, "\n")}\n`;
    },
  };
}

function findingCase({ file, line, column, severity, code, id, message, hint }: PrintableFinding): string {
  const place = `${file}:${line}:${column}`;
  const text = hint === undefined ? message : `${message} ${hint}`;
  const content =
    severity === "error"
      ? failure(code, text, place)
      : xmlElement("system-out", {}, xmlText(`${severity}: ${place} ${text}`));
  return testCase(file, `${id ?? `line ${line}`}: ${code}`, content);
}

function testCase(classname: string, name: string, content = ""): string {
  return `${xmlElement("testcase", { classname, name }, content)}\n`;
}

function failure(type: string, message: string, place: string): string {
  return xmlElement("failure", { type, message }, xmlText(place));
}
