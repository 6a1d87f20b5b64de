// How long does it take to find every clash, and how does that grow? Run `npm run build` first, then `node bench/clashes.mjs`.
import { checkProgramme, findClashes } from "../dist/programme.js";
import { randomProgramme } from "./random-programme.mjs";

const RUNS = 9;

/** The fastest of several runs, in milliseconds: on a machine that does other work the rest measures that work. */
function fastestMilliseconds(task) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const nLogN = (n) => n * Math.log2(n);

console.log("sessions  people   clashes  best ms    growth  n log n");
let before;
for (const count of [5_000, 10_000, 20_000]) {
  const sessions = randomProgramme({ sessions: count });
  const found = findClashes(sessions).length;
  const time = fastestMilliseconds(() => findClashes(sessions));
  const growth = before === undefined ? "" : `x${(time / before.time).toFixed(2)}`;
  const bound = before === undefined ? "" : `x${(nLogN(count) / nLogN(before.count)).toFixed(2)}`;
  console.log(
    `${String(count).padStart(8)}  ${String(count * 8).padStart(6)}  ${String(found).padStart(8)}  ${time.toFixed(1).padStart(9)}  ${growth.padStart(6)}  ${bound.padStart(7)}`,
  );
  before = { count, time };
}

const editions = randomProgramme({ sessions: 6_000, perEdition: 300 });
const start = performance.now();
const { diagnostics } = checkProgramme(editions);
console.log(
  `20 editions of 300 sessions, every rule of the general profile, first run: ${(performance.now() - start).toFixed(0)} ms, ${diagnostics.length} findings`,
);
