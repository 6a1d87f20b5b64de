import { sessionJsonSchema } from "../../../src/schema";
import { cell, code, table } from "./markdown-table";

/** What is shown of a part of the JSON Schema. */
interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** Longer lists of words are on their vocabulary's page, longer examples in the schema. */
const MOST_WORDS = 8;
const LONGEST_EXAMPLE = 80;

/** The record, key by key, from its JSON Schema. */
export function recordPage(): string {
  const schema = sessionJsonSchema() as SchemaNode & { readonly $comment?: string };
  return `# The record

What one session is, as data: the reader of pages gives it, the schemas accept it, the checks question it, the exports carry it. An absent fact is an absent key, never \`""\`, \`null\` or \`0\`. Instants are ISO 8601 in UTC with a final \`Z\`, calendar days \`YYYY-MM-DD\`, time zones IANA names, languages BCP 47 tags.

The JSON Schema of this page is <a href="/schema/session.json" target="_self">session.json</a> (draft 2020-12) and <a href="/schema/session.draft-07.json" target="_self">session.draft-07.json</a>; the package has both as \`igf-sessions/schema/session.json\` and \`igf-sessions/schema/session.draft-07.json\`, and \`igf-sessions schema\` prints them. A record in progress, which may lack edition, type and title, has <a href="/schema/session-draft.json" target="_self">session-draft.json</a>.

${section("A session", schema, "")}

## What a schema cannot say

${cell((schema.$comment ?? "").replace("Not said here: ", ""))} \`parseSession\` and \`igf-sessions check\` do say it.
`;
}

/** The table of one object's keys, and below it the sections of the objects that it holds. */
function section(title: string, node: SchemaNode, path: string): string {
  const properties = Object.entries(node.properties ?? {});
  const rows = properties.map(([key, each]) => [
    code(path + key) + (node.required?.includes(key) === true ? " (required)" : ""),
    form(each),
    cell(each.description),
    example(each),
  ]);
  const inner = properties.flatMap(([key, each]) => {
    const held = each.items ?? each;
    if (held.properties === undefined) return [];
    return [section(code(path + key), held, `${path}${key}${each.items === undefined ? "." : "[]."}`)];
  });
  return [`## ${title}\n\n${table(["key", "form", "what", "for example"], rows)}`, ...inner].join("\n\n");
}

function form(node: SchemaNode): string {
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (node.enum !== undefined) {
    const isLong = node.enum.length > MOST_WORDS;
    return isLong ? `one of ${node.enum.length} words` : node.enum.map((word) => code(String(word))).join(" ");
  }
  if (node.type === "array") return `list of ${node.items === undefined ? "values" : form(node.items)}`;
  return node.format ?? node.type ?? "value";
}

function example(node: SchemaNode): string {
  const [first] = node.examples ?? [];
  const text = first === undefined ? "" : JSON.stringify(first);
  const isShort = text !== "" && text.length <= LONGEST_EXAMPLE && node.properties === undefined;
  return isShort ? code(text) : "–";
}
