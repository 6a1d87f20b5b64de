// A folder of saved pages becomes a calendar; what could not be read goes to standard error.
import { readdir, readFile } from "node:fs/promises";

import { toIcs } from "igf-sessions/export";
import { decodePage, readPage } from "igf-sessions/page";

const folder = new URL("pages/", import.meta.url);
const sessions = [];
for (const name of (await readdir(folder)).sort()) {
  const { session, diagnostics } = readPage(decodePage(await readFile(new URL(name, folder))).value);
  if (session !== undefined) sessions.push(session);
  for (const { severity, message } of diagnostics) if (severity === "error") console.error(`${name}: ${message}`);
}
process.stdout.write(toIcs(sessions, { name: "Saved sessions" }));
