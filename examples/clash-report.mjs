// Who and what is in two places at once, as a list to send round.
import { formatSlot } from "igf-sessions/deadlines";
import { findClashes } from "igf-sessions/programme";
import { findVenueTimeZone } from "igf-sessions/vocabulary";

import { exampleSessions } from "./programme.mjs";

const [first, ...others] = await exampleSessions();
const copied = { ...first, id: "igf-2022-workshop-999", number: 999, title: "The same people elsewhere" };

const clashes = findClashes([first, copied, ...others]);
for (const { kind, sessions } of clashes) {
  console.log(`${kind}:`);
  for (const session of sessions) {
    console.log(`  ${formatSlot(session, { timeZone: findVenueTimeZone(session) })}  ${session.title}`);
  }
}
console.log(`${clashes.length} clashes`);
