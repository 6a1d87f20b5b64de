// The text of a mail to the organisers of a session: what they owe, late ones first, on the clock of the reader.
import { readFile } from "node:fs/promises";

import { deadlinesFor, formatDeadline } from "igf-sessions/deadlines";
import { readPage } from "igf-sessions/page";

const page = new URL("pages/igf-2022-open-forum-56.txt", import.meta.url);
const { session } = readPage(await readFile(page, "utf8"));
// As if nothing had been handed in: the page was saved after its report.
const { report: _, ...without } = session;
const deadlines = deadlinesFor(without, { now: "2022-12-02T08:00:00Z", timeZone: "Africa/Nairobi" });

const late = deadlines.filter(({ state }) => state === "overdue");
const open = deadlines.filter(({ state }) => state === "open" || state === "due-soon");
const list = (heading, items) =>
  items.length === 0 ? [] : [heading, ...items.map((deadline) => `- ${formatDeadline(deadline)}`), ""];

console.log(
  [`Subject: To hand in for ${session.title}`, "", ...list("Overdue:", late), ...list("Still to come:", open)].join(
    "\n",
  ),
);
