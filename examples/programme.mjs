import { readFile } from "node:fs/promises";

/** The sessions of the example programme beside this file. */
export async function exampleSessions() {
  const text = await readFile(new URL("programme.ndjson", import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
