// The programme as a table and the reports of its sessions, as Markdown.
import { toMarkdown } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();

console.log(toMarkdown(sessions, { shape: "table" }));
console.log(toMarkdown(sessions.slice(0, 1)));
