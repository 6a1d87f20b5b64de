// What does it cost to validate a record, as a share of parsing it? Peers validate the same records by the same rules.
// Run it with `npm run bench`, which builds first. Only ratios within one run mean anything.
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { createRequire } from "node:module";
import { isSession, sessionJsonSchema, sessionSchema } from "igf-sessions/schema";
import { checkSession } from "igf-sessions/programme";
import { Compile } from "typebox/compile";
import { Bench } from "tinybench";
import * as z from "zod";

import { records } from "./records.mjs";

const sessions = records(200);
const texts = sessions.map((session) => JSON.stringify(session));
const schema = sessionJsonSchema();

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

const cases = {
  "JSON.parse": () => texts.forEach((text) => JSON.parse(text)),
  "igf-sessions isSession": () => sessions.every((session) => isSession(session)),
  "igf-sessions checkSession": () => sessions.forEach((session) => checkSession(session)),
  "zod, compiled": () => sessions.every((session) => compiled.safeParse(session).success),
  "zod, plain": () => sessions.every((session) => sessionSchema.safeParse(session).success),
  typebox: () => sessions.every((session) => typebox.Check(session)),
  "ajv, standalone": () => sessions.every((session) => standalone.exports(session)),
};

for (const [name, run] of Object.entries(cases)) {
  if (run() === false) throw new Error(`${name} refuses a valid record.`);
}
const bench = new Bench({ time: 700, warmupTime: 300 });
for (const [name, run] of Object.entries(cases)) bench.add(name, run);
await bench.run();
const parse = bench.tasks[0].result.latency.p50;
console.log(`A record has ${Math.round(texts.join("").length / texts.length)} characters. Cost, with JSON.parse = 1:`);
for (const { name, result } of bench.tasks)
  console.log(`  ${(result.latency.p50 / parse).toFixed(2).padStart(6)}  ${name}`);
