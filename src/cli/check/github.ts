import type { PrintableFinding } from "../print-findings";
import type { Reporter } from "./reporter";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands that GitHub Actions shows as annotations of the lines of a file. */
export function githubReporter(): Reporter {
  return {
    finding: ({ file, line, column, severity, code, id, message, hint }: PrintableFinding) => {
      const text = [id, message, hint].filter((part) => part !== undefined).join(" ");
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${COMMANDS[severity]} ${place}::${data(text)}\n`;
    },
  };
}

/** Escapes of the runner: without them a line break in a record would begin a command of its own. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
