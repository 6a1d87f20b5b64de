// A programme of any size, session by session: the text never stands in memory whole.
import { Readable } from "node:stream";

import { streamIcs } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

async function* arriving() {
  for (const session of await exampleSessions()) yield session;
}

for await (const piece of Readable.from(streamIcs(arriving()))) process.stdout.write(piece);
