// Checks records on their way into DuckDB, gives it the columns that the shipped JSON Schema names, and asks a question.
// Run it in the repository with `node examples/duckdb/sessions-in-duckdb.mjs [FILE]`; it needs `@duckdb/node-api`.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { DuckDBInstance } from "@duckdb/node-api";
import { validateSessions } from "igf-sessions/pipeline";

const schema = createRequire(import.meta.url)("igf-sessions/schema/session.json");

/** The DuckDB type of what a schema describes. */
function columnType({ type, properties, items }) {
  if (type === "array") return `${columnType(items)}[]`;
  if (type === "integer") return "BIGINT";
  if (type === "number") return "DOUBLE";
  if (type !== "object") return "VARCHAR";
  return `STRUCT(${Object.entries(properties).map(([key, inner]) => `"${key}" ${columnType(inner)}`)})`;
}

const columns = Object.entries(schema.properties).map(([key, inner]) => `"${key}": '${columnType(inner)}'`);
const file = process.argv[2] ?? fileURLToPath(new URL("sessions.ndjson", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sessions-in-duckdb-"));
try {
  const valid = [];
  for await (const { line, session, diagnostics } of validateSessions(createReadStream(file))) {
    if (session !== undefined) valid.push(JSON.stringify(session));
    for (const { message, hint } of diagnostics) console.log(`line ${line} left out: ${message} ${hint ?? ""}`);
  }
  const checked = join(folder, "valid.ndjson");
  writeFileSync(checked, valid.join("\n"));

  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE sessions AS FROM read_json('${checked}', format = 'newline_delimited', columns = {${columns}})`,
  );
  const answer = await connection.runAndReadAll(`
    WITH appearances AS (SELECT id, unnest(people) AS person FROM sessions WHERE list_contains(sdgs.goals, 5))
    SELECT person.name AS name, count(*)::INTEGER AS sessions, string_agg(sessions.title, '; ' ORDER BY sessions.id) AS titles
    FROM appearances JOIN sessions USING (id)
    GROUP BY name ORDER BY sessions DESC, name`);
  for (const { name, sessions, titles } of answer.getRowObjects()) console.log(`${name}: ${sessions} (${titles})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
