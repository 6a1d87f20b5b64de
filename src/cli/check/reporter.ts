import { type Colors, formatFinding, type PrintableFinding } from "../print-findings";
import type { CheckFormat } from "./formats";
import { githubReporter } from "./github";
import { junitReporter } from "./junit";
import { sarifReporter } from "./sarif";
import { type CheckSummary, formatSummary } from "./summary";

/** Writes findings in one format as they come. */
export interface Reporter {
  readonly start?: () => string;
  readonly finding: (finding: PrintableFinding) => string;
  readonly end?: (summary: CheckSummary) => string;
}

/** The formats of `check`; each reporter is made for one run. */
export const REPORTERS = {
  text: (colors: Colors) => textReporter(colors),
  json: () => jsonReporter(),
  ndjson: () => ({ finding: (finding: PrintableFinding) => `${JSON.stringify(machineFinding(finding))}\n` }),
  sarif: () => sarifReporter(),
  github: () => githubReporter(),
  junit: () => junitReporter(),
} as const satisfies Readonly<Record<CheckFormat, (colors: Colors) => Reporter>>;

function textReporter(colors: Colors): Reporter {
  return {
    finding: (finding) => `${formatFinding(finding, colors)}\n`,
    end: (summary) => formatSummary(summary, colors),
  };
}

function jsonReporter(): Reporter {
  let isFirst = true;
  return {
    start: () => '{"findings":[',
    finding: (finding) => {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + JSON.stringify(machineFinding(finding));
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

/** A finding in machine output: where it is first, then what it is. */
export function machineFinding(finding: PrintableFinding): object {
  const { file, line, column, id, code, severity, message, hint, path, data, evidence, url } = finding;
  return { file, line, column, id, code, severity, message, hint, path, data, evidence, url };
}
