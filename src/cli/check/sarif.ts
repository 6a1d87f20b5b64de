import { diagnosticUrl } from "../../diagnostics";
import type { PrintableFinding } from "../print-findings";
import type { Reporter } from "./reporter";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/**
 * SARIF 2.1.0, the format of code-scanning services. Columns count UTF-16 code units, as the format's default is.
 */
export function sarifReporter(): Reporter {
  // The rules stand before the results, so the results wait for the end; `--max-findings` bounds them.
  const rules = new Map<string, number>();
  const results: object[] = [];
  return {
    finding: (finding) => {
      const ruleIndex = rules.get(finding.code) ?? rules.size;
      rules.set(finding.code, ruleIndex);
      results.push(resultOf(finding, ruleIndex));
      return "";
    },
    end: () => {
      const driver = {
        name: "igf-sessions",
        version: PACKAGE_VERSION,
        rules: [...rules.keys()].map((id) => ({
          id,
          shortDescription: { text: `Findings of the kind ${id}.` },
          help: { text: `See ${diagnosticUrl(id)} in the package.` },
        })),
      };
      const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
      const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
      return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
    },
  };
}

function resultOf(finding: PrintableFinding, ruleIndex: number): object {
  const { file, line, column, severity, code, id, message, hint } = finding;
  const uri = file === "-" ? "stdin" : file.split("/").map(encodeURIComponent).join("/");
  const text = hint === undefined ? message : `${message} ${hint}`;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } },
        ...(id === undefined ? {} : { logicalLocations: [{ name: id, kind: "object" }] }),
      },
    ],
  };
}
