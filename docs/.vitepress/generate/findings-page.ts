import { readFileSync } from "node:fs";

import { type DiagnosticCode, DIAGNOSTICS } from "../../../src/diagnostics";
import { code, table } from "./markdown-table";

/** What each area of findings is about, in the order in which a page meets them. */
const AREAS: Readonly<Record<string, string>> = {
  page: "Reading a page",
  deadline: "Reading a deadline",
  sdg: "Reading SDG codes",
  vocabulary: "Closed lists",
  schema: "A record's form",
  pipeline: "Streams and files",
  session: "Checks of one session",
  programme: "Checks of a programme",
  export: "Other formats",
};

/** Every kind of finding with its severity and the first sentence of its page, by area. */
export function findingsPage(): string {
  const codes = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
  const unknown = codes.filter((each) => !(each.slice(0, each.indexOf("/")) in AREAS));
  if (unknown.length > 0) throw new Error(`The index of findings has no heading for ${unknown.join(", ")}.`);
  const sections = Object.entries(AREAS).map(([area, heading]) => {
    const rows = codes
      .filter((each) => each.startsWith(`${area}/`))
      .sort()
      .map((each) => [`[${code(each)}](/diagnostics/${each})`, DIAGNOSTICS[each].severity, firstSentence(each)]);
    return `## ${heading}\n\n${table(["code", "severity", "says"], rows)}`;
  });
  return `# Findings

Everything that this package has to say about a page, a record, a label or a table is one of ${codes.length} kinds of finding. \`error\` means that the value was dropped, \`warning\` that it was kept but is in doubt, \`info\` that it was kept and tidied. A code is never renamed or used again.

${sections.join("\n\n")}
`;
}

/** The first sentence under the heading of the code's page. */
function firstSentence(each: DiagnosticCode): string {
  const paragraph = readFileSync(`docs/diagnostics/${each}.md`, "utf8").split("\n")[2] ?? "";
  const end = /[.:] /.exec(`${paragraph} `)?.index ?? paragraph.length;
  return `${paragraph.slice(0, end)}.`.replaceAll("|", "\\|");
}
