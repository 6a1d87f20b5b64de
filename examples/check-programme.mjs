// Who is in two places at once, what the rules of a team of one's own find, and how the programme is balanced.
import { balance, checkProgramme, findClashes, formatBalance } from "igf-sessions/programme";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();
const [first] = sessions;
const doubled = [...sessions, { ...first, id: "igf-2022-workshop-999", number: 999 }];
const profile = { name: "ours", title: "Our habits", rules: { "session/no-rapporteur": "error" } };

console.log(findClashes(doubled).map(({ kind, sessions: [one, other] }) => [kind, one.id, other.id]));
console.log(checkProgramme(sessions, { profile }).diagnostics.map(({ code, message }) => `${code} ${message}`));
console.log(formatBalance(balance(sessions), { format: "csv" }).split("\r\n").slice(0, 6).join("\n"));
