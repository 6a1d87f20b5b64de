// How long does it take to find every clash, and how does that grow? Run `npm run build` first, then `node bench/clashes.mjs`.
import { checkProgramme, findClashes } from "../dist/programme.js";
import { randomProgramme } from "./random-programme.mjs";

const RUNS = 9;

/** What one run takes, in milliseconds: on the clock, and of the processor, which other work of the machine does not lengthen. */
function timeOf(task) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = task();
  return { result, wall: performance.now() - start, cpu: process.cpuUsage(before).user / 1000 };
}

/** The fastest of several runs: the rest measures what else the machine does. */
function fastest(task) {
  const runs = Array.from({ length: RUNS }, () => timeOf(task));
  return { wall: Math.min(...runs.map(({ wall }) => wall)), cpu: Math.min(...runs.map(({ cpu }) => cpu)) };
}

const nLogN = (n) => n * Math.log2(n);

console.log("sessions  people   clashes  best ms   cpu ms    growth  n log n");
let before;
for (const count of [5_000, 10_000, 20_000]) {
  const sessions = randomProgramme({ sessions: count });
  const found = findClashes(sessions).length;
  const { wall, cpu } = fastest(() => findClashes(sessions));
  const growth = before === undefined ? "" : `x${(cpu / before.cpu).toFixed(2)}`;
  const bound = before === undefined ? "" : `x${(nLogN(count) / nLogN(before.count)).toFixed(2)}`;
  console.log(
    `${String(count).padStart(8)}  ${String(count * 8).padStart(6)}  ${String(found).padStart(8)}  ${wall.toFixed(1).padStart(9)} ${cpu.toFixed(1).padStart(8)}  ${growth.padStart(6)}  ${bound.padStart(7)}`,
  );
  before = { count, cpu };
}

const editions = randomProgramme({ sessions: 6_000, perEdition: 300 });
const { result, wall, cpu } = timeOf(() => checkProgramme(editions));
console.log(
  `20 editions of 300 sessions, every rule of the general profile, first run: ${wall.toFixed(0)} ms, ${cpu.toFixed(0)} ms of the processor, ${result.diagnostics.length} findings`,
);
