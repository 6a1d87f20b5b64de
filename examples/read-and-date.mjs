// A saved page becomes a record, and the record tells what its organisers owe, and when.
import { readFile } from "node:fs/promises";

import { deadlinesFor, formatDeadline, formatSlot } from "igf-sessions/deadlines";
import { readPage } from "igf-sessions/page";
import { findVenueTimeZone } from "igf-sessions/vocabulary";

const page = new URL("pages/igf-2022-open-forum-56.txt", import.meta.url);
const { session, diagnostics } = readPage(await readFile(page, "utf8"));

console.log(session.id, formatSlot(session, { timeZone: findVenueTimeZone(session) }));
for (const deadline of deadlinesFor(session, { now: "2022-12-01T08:00:00Z" })) console.log(formatDeadline(deadline));
for (const { code, message } of diagnostics) console.log(code, message);
