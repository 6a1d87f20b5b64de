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

/** What is done to each record just parsed. */
const cases = {
  "JSON.parse": () => undefined,
  "igf-sessions isSession": verdicts["igf-sessions isSession"],
  "igf-sessions isSession and checkSession": (session) => isSession(session) && checkSession(session),
  "  of which the search of all texts": (session) => findPersonalData(session),
  "  both with a clock": (session) => isSession(session) && checkSession(session, { now }),
  "  both with a clock, of a record without its report": ({ report, ...owing }) =>
    isSession(owing) && checkSession(owing, { now }),
  ...verdicts,
};

const bench = new Bench({ time: 1500, warmupTime: 500, retainSamples: true });
for (const [name, run] of Object.entries(cases)) {
  bench.add(name, () => {
    for (const text of texts) run(JSON.parse(text));
  });
}
await bench.run();
const [parse, ...others] = bench.tasks.map(({ name, result }) => {
  const { samples } = result.latency;
  return { name, milliseconds: samples.toSorted((one, other) => one - other)[Math.floor(samples.length / 20)] };
});
const perRecord = ((parse.milliseconds * 1000) / texts.length).toFixed(1);
console.log(
  `A record has ${Math.round(texts.join("").length / texts.length)} characters, and JSON.parse takes ${perRecord} µs for it.`,
);
console.log("What a valid record costs besides, with JSON.parse = 1:");
for (const { name, milliseconds } of others)
  console.log(`  ${(milliseconds / parse.milliseconds - 1).toFixed(2).padStart(6)}  ${name}`);
