import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

import type { PrintableFinding } from "../print-findings";
import type { Reporter } from "./reporter";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/**
 * SARIF 2.1.0, the format of code-scanning services. Columns count UTF-16 code units, as the format's default is.
 */
export function sarifReporter(): Reporter {
  // The rules stand before the results, so the results wait for the end; `--max-findings` bounds them.
  const rules = new Map<string, Rule>();
  const results: object[] = [];
  return {
    finding: (finding) => {
      const rule = rules.get(finding.code) ?? { index: rules.size, example: textOf(finding), url: finding.url };
      rules.set(finding.code, rule);
      results.push(resultOf(finding, rule.index));
      return "";
    },
    end: ({ error, warning, info }) => {
      const hidden = error + warning + info - results.length;
      const driver = {
        name: "igf-sessions",
        version: PACKAGE_VERSION,
        rules: [...rules].map(([id, { example, url }]) => ({
          id,
          shortDescription: { text: example },
          help: { text: `${url} in the package igf-sessions explains ${id}. For example: ${example}` },
        })),
      };
      const run = { tool: { driver }, columnKind: "utf16CodeUnits", ...notShown(hidden), results };
      const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
      return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
    },
  };
}

/** What `--max-findings` cut, since a service shows what a run holds and nothing of its standard error. */
function notShown(hidden: number): object {
  if (hidden === 0) return {};
  const message = { text: `Findings beyond --max-findings that are counted and not shown: ${hidden}.` };
  return {
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: "note", message }] }],
  };
}

interface Rule {
  readonly index: number;
  /** The first finding in words: a service shows it beside the rule, and cannot open the page of ours. */
  readonly example: string;
  /** The page about it, in the package: an address that a service could open does not exist, so there is no `helpUri`. */
  readonly url: string;
}

function textOf({ message, hint }: PrintableFinding): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** Below the working folder the path from there, by which a service finds the file in its repository; else the whole. */
function uriOf(file: string): string {
  if (file === "-") return "stdin";
  const path = relative(process.cwd(), resolve(file));
  const isOutside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return isOutside ? pathToFileURL(file).href : path.split(sep).map(encodeURIComponent).join("/");
}

function resultOf(finding: PrintableFinding, ruleIndex: number): object {
  const { file, line, column, severity, code, id } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: textOf(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
        ...(id === undefined ? {} : { logicalLocations: [{ name: id, kind: "object" }] }),
      },
    ],
  };
}
