// A record in the layout of the site's pages, from which the same record is read again.
import assert from "node:assert/strict";

import { readPage, writePage } from "igf-sessions/page";

import { exampleSessions } from "./programme.mjs";

const [session] = await exampleSessions();
const page = writePage(session);
console.log(page);
assert.deepEqual(readPage(page).session, session);
