// What does it cost to validate a record, as a share of parsing it? Peers validate the same records by the same rules.
// Run it with `npm run bench`, which builds first. Only ratios within one run mean anything: each record is parsed and then
// validated, as in a pipeline, and what validating adds is told by the least disturbed twentieth of the rounds.
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { createRequire } from "node:module";
import { isSession, sessionJsonSchema, sessionSchema } from "igf-sessions/schema";
import { checkSession, findPersonalData } from "igf-sessions/programme";
import { Compile } from "typebox/compile";
import { Bench } from "tinybench";
import * as z from "zod";

import { isSession as isSessionByArktype } from "./peers/arktype.mjs";
import { isSession as isSessionByValibot } from "./peers/valibot.mjs";
import { records } from "./records.mjs";

const sessions = records(200);
const texts = sessions.map((session) => JSON.stringify(session));
const schema = sessionJsonSchema();
/** The same records before their reports came. */
const textsWithoutReport = sessions.map(({ report, ...owing }) => JSON.stringify(owing));
/** Long after the sessions: whatever a record owes is late. */
const now = "2023-06-01T00:00:00Z";

const ajv = new Ajv2020.default({ strict: true, code: { source: true } });
addFormats.default(ajv);
const standalone = { exports: {} };
new Function("module", "exports", "require", standaloneCode.default(ajv, ajv.compile(schema)))(
  standalone,
  standalone.exports,
  createRequire(import.meta.url),
);
const compiled = z.compile(sessionSchema);
const typebox = Compile(schema);

/** Whether a value is a session, as each of us says. */
const verdicts = {
  "igf-sessions isSession": (value) => isSession(value),
  "zod, compiled": (value) => compiled.safeParse(value).success,
  "zod, plain": (value) => sessionSchema.safeParse(value).success,
  typebox: (value) => typebox.Check(value),
  arktype: isSessionByArktype,
  "ajv, standalone": (value) => standalone.exports(value),
  valibot: isSessionByValibot,
};

/** Records with one fault each: who does not refuse them all does less work than the others. */
const faulty = [
  { title: "" },
  { type: "worksop" },
  { edition: 2005 },
  { number: 1.5 },
  { start: "2022-02-30T06:30:00Z" },
  { timeZone: "Africa/" },
  { themes: [] },
  { extra: 1 },
  { sdgs: { goals: [18] } },
  { sdgs: { targets: ["9.z"] } },
  { people: [{ name: "Ana Example", roles: ["speeker"] }] },
  { people: [{ name: "Ana Example", roles: [] }] },
  { report: { attendance: { womenShare: { exactly: 2, raw: "all" } } } },
  { links: [{ url: "a b" }] },
  { source: { url: "example.org" } },
].map((fault) => ({ ...sessions[0], ...fault }));

for (const [name, accepts] of Object.entries(verdicts)) {
  if (!sessions.every((session) => accepts(session))) throw new Error(`${name} refuses a valid record.`);
  const accepted = faulty.findIndex((record) => accepts(record));
  if (accepted !== -1) throw new Error(`${name} accepts the faulty record ${accepted}.`);
}

const both = (session) => isSession(session) && checkSession(session);
const bothWithClock = (session) => isSession(session) && checkSession(session, { now });

/** What is done to each record just parsed. */
const cases = [
  ...Object.entries(verdicts).map(([name, accepts]) => [name, texts, accepts]),
  ["igf-sessions isSession and checkSession", texts, both],
  ["  of which the search of all texts", texts, findPersonalData],
  ["  both with a clock", texts, bothWithClock],
  ["  both with a clock, of a record without its report", textsWithoutReport, bothWithClock],
];
const parsingOnly = [
  ["JSON.parse", texts],
  ["JSON.parse, without a report", textsWithoutReport],
];

const bench = new Bench({ time: 1500, warmupTime: 500, retainSamples: true });
for (const [name, records, run = () => undefined] of [...parsingOnly, ...cases]) {
  bench.add(name, () => {
    for (const text of records) run(JSON.parse(text));
  });
}
await bench.run();

/** The least disturbed twentieth of a case's rounds, in milliseconds. */
function millisecondsOf(name) {
  const { samples } = bench.getTask(name).result.latency;
  return samples.toSorted((one, other) => one - other)[Math.floor(samples.length / 20)];
}

const parse = millisecondsOf("JSON.parse");
const parsing = new Map(parsingOnly.map(([name, records]) => [records, millisecondsOf(name)]));
const characters = Math.round(texts.join("").length / texts.length);
const perRecord = ((parse * 1000) / texts.length).toFixed(1);
console.log(`A record has ${characters} characters, and JSON.parse takes ${perRecord} µs for it.`);
console.log("What a valid record costs besides, with JSON.parse = 1:");
for (const [name, records] of cases) {
  const besides = (millisecondsOf(name) - parsing.get(records)) / parse;
  console.log(`  ${besides.toFixed(2).padStart(6)}  ${name}`);
}
