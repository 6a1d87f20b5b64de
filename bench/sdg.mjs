// What do the SDG constants cost a program: to start, and to type-check? Run `npm run build` first, then `node bench/sdg.mjs`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { build } from "esbuild";

// The best of so many is the machine's own time, also on one that does other things.
const RUNS = 60;
const folder = mkdtempSync(join(tmpdir(), "igf-sessions-bench-"));

try {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/igf-sessions"));
  await startUp();
  typeCheck();
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Programs of one line, started in turns, so that a slow spell of the machine hits all of them. Processor time, which
 * other programs influence less than the clock.
 */
async function startUp() {
  const programs = {
    "nothing (bare Node)": "",
    "one empty module": 'import "./empty.mjs";',
    "one goal's title, bundled": 'import "./bundled.mjs";',
    "the whole entry": 'import { SDG_GOAL_TITLES } from "igf-sessions/sdg"; SDG_GOAL_TITLES[4];',
  };
  writeFileSync(join(folder, "empty.mjs"), "");
  await bundle('import { SDG_GOAL_TITLES } from "igf-sessions/sdg"; globalThis.title = SDG_GOAL_TITLES[4];');
  const names = Object.keys(programs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const report = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);";
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, `${index}.mjs`), `${programs[name]}\n${report}`);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, name] of names.entries()) {
      times[name].push(Number(execFileSync(process.execPath, [join(folder, `${index}.mjs`)])));
    }
  }
  console.log(`Start of a program, processor time, best and median of ${RUNS}:`);
  const [bareBest, bareMedian] = bestAndMedian(times[names[0]]);
  for (const name of names) {
    const [best, median] = bestAndMedian(times[name]);
    const more = [best - bareBest, median - bareMedian].map((time) => `${time.toFixed(1).padStart(5)} ms more`);
    console.log(`${name.padEnd(26)} ${best.toFixed(1).padStart(6)} ms  ${more.join(", median ")}`);
  }
}

function bestAndMedian(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)]];
}

async function bundle(text) {
  const stdin = { contents: text, resolveDir: folder };
  await build({ stdin, bundle: true, format: "esm", logLevel: "error", outfile: join(folder, "bundled.mjs") });
}

/** Two projects of one file: one uses a goal, a target and its type, the other the same of its own. */
function typeCheck() {
  const own = 'type Code = "4.7" | "4.c"; const code: Code = "4.c"; const title = "Quality Education" as const;';
  const used =
    'import { sdgGoal, type SdgTargetOf } from "igf-sessions/sdg"; const code: SdgTargetOf<4> = "4.c"; const title: "Quality Education" = sdgGoal(4).title;';
  const seconds = { own: Infinity, used: Infinity };
  for (let run = 0; run < 5; run += 1) {
    seconds.own = Math.min(seconds.own, checkTime("own", own));
    seconds.used = Math.min(seconds.used, checkTime("used", used));
  }
  console.log("\nType-check of one file, best of 5 (TypeScript's own `Check time`):");
  console.log(`without the package  ${seconds.own.toFixed(2)} s`);
  console.log(
    `with goals, targets  ${seconds.used.toFixed(2)} s, ${((seconds.used - seconds.own) * 1000).toFixed(0)} ms more`,
  );
}

function checkTime(name, text) {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "use.ts"), `${text}\nexport { code, title };\n`);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const out = execFileSync(
    process.execPath,
    [resolve("node_modules/typescript/bin/tsc"), "-p", project, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  return Number(/^Check time:\s+([\d.]+)s/m.exec(out)?.[1]);
}
