// How long does the command line take to start, beside Node itself? Run `npm run build` first, then `node bench/start.mjs`.
import { execFileSync } from "node:child_process";

const RUNS = 21;
const COMMAND = "dist/cli/bin.js";
const PROGRAMS = {
  "node -e 0": ["-e", "0"],
  "igf-sessions --version": [COMMAND, "--version"],
  "igf-sessions --help": [COMMAND, "--help"],
  "igf-sessions sdg 4": [COMMAND, "sdg", "4"],
  "igf-sessions sdg 9.c --lang fr": [COMMAND, "sdg", "9.c", "--lang", "fr"],
  "igf-sessions schema": [COMMAND, "schema"],
};

// In turns, so that a slow spell of the machine hits all of them.
const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, args] of Object.entries(PROGRAMS)) {
    const start = performance.now();
    execFileSync(process.execPath, args);
    times[name].push(performance.now() - start);
  }
}

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const bare = times["node -e 0"];
console.log(`Start to end, ${RUNS} runs each, Node ${process.version}:`);
for (const [name, values] of Object.entries(times)) {
  const best = Math.min(...values) / Math.min(...bare);
  const usual = middle(values) / middle(bare);
  console.log(
    `${name.padEnd(31)} best ${Math.min(...values)
      .toFixed(0)
      .padStart(
        4,
      )} ms, ${best.toFixed(2)} ×   median ${middle(values).toFixed(0).padStart(4)} ms, ${usual.toFixed(2)} ×`,
  );
}
