// Events for search engines: an element to paste into the head of a page.
import { toJsonLd, toJsonLdScript } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();

console.log(`<script type="application/ld+json">\n${toJsonLdScript(sessions.slice(0, 1))}</script>`);
console.log(toJsonLd(sessions)["@graph"].map(({ name, about = [] }) => [name, about.map((goal) => goal["@id"])]));
