// A step of a pipeline: records in on one side, valid ones out on the other, the rest reported with line and path.
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";

import { validateSessions } from "igf-sessions/pipeline";

async function* input() {
  for await (const chunk of createReadStream(new URL("programme.ndjson", import.meta.url))) yield chunk;
  yield new TextEncoder().encode('{"schemaVersion":1,"edition":2022,"type":"workshp","title":"Typed by hand"}\n');
}

let valid = 0;
for await (const { line, session, diagnostics } of validateSessions(Readable.from(input()))) {
  if (session !== undefined) valid += 1;
  for (const { severity, code, path, hint = "" } of diagnostics) {
    console.log(`line ${line} ${severity} ${code} ${(path ?? []).join(".")} ${hint}`);
  }
}
console.log(`${valid} valid`);
