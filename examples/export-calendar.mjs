// A calendar to subscribe to, one person's own calendar, and the next version with a change and a cancellation.
import { reviseSessions, toIcs } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();
const calendar = toIcs(sessions, { name: "IGF 2022 examples" });
const own = toIcs(sessions, { name: "Ana's sessions", person: "Ana Example" });

const [first, ...others] = sessions;
const moved = { ...first, room: "Example Hall C" };
const next = reviseSessions(sessions, [moved, others[1]], { changedAt: "2022-11-25T12:00:00Z" });

console.log(calendar.match(/^SUMMARY:.*$/gm));
console.log(own.match(/^DESCRIPTION:.*$/gm));
console.log(toIcs(next).match(/^(?:SEQUENCE|STATUS):.*$/gm));
