// How long do 5,000 sessions take to each format, beside writing them as JSON? Run `npm run build` first.
import { streamIcs, toCsv, toIcs, toJsonLdScript, toMarkdown, toNdjson, toScheduleXml } from "igf-sessions/export";

const COUNT = 5000;
const paragraph =
  "Who pays for access, who decides about it, and what follows for the next billion? Réponses, ответы, 回答. ";

const sessions = Array.from({ length: COUNT }, (_, index) => ({
  schemaVersion: 1,
  id: `igf-2022-workshop-${index + 1}`,
  edition: 2022,
  type: "workshop",
  number: index + 1,
  title: `Open data, part ${index + 1}: access; rights — “for all”`,
  start: new Date(Date.UTC(2022, 10, 28, 6) + index * 60_000).toISOString().replace(".000Z", "Z"),
  end: new Date(Date.UTC(2022, 10, 28, 7) + index * 60_000).toISOString().replace(".000Z", "Z"),
  room: `Hall ${index % 12}`,
  themes: ["Connecting All People"],
  description: paragraph.repeat(12),
  people: Array.from({ length: 8 }, (_person, at) => ({
    name: `Person ${index % 500} ${at}`,
    affiliation: "Example Agency",
    roles: at === 0 ? ["speaker", "rapporteur"] : ["speaker"],
  })),
  sdgs: { goals: [9, 16, 17] },
  links: [{ label: "Join online", url: `https://example.org/join/${index}` }],
  source: { url: `https://example.org/${index}`, modifiedAt: "2022-11-20T08:00:00Z" },
}));

const base = await time("NDJSON", () => toNdjson(sessions).length);
for (const [name, write] of Object.entries({
  iCalendar: () => toIcs(sessions).length,
  "iCalendar, streamed": async () => {
    let length = 0;
    for await (const piece of streamIcs(sessions)) length += piece.length;
    return length;
  },
  "c3voc XML": () => toScheduleXml(sessions).length,
  "JSON-LD": () => toJsonLdScript(sessions).length,
  CSV: () => toCsv(sessions).length,
  Markdown: () => toMarkdown(sessions).length,
})) {
  await time(name, write, base);
}

/** The best of five runs in milliseconds. */
async function time(name, write, base) {
  let best = Infinity;
  let length = 0;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    length = await write();
    best = Math.min(best, performance.now() - start);
  }
  const ratio = base === undefined ? "" : `  ${(best / base).toFixed(1)} × NDJSON`;
  console.log(
    `${name.padEnd(20)} ${best.toFixed(0).padStart(6)} ms for ${COUNT} sessions, ${(length / 1e6).toFixed(1)} million characters${ratio}`,
  );
  return best;
}
