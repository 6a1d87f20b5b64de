// How fast and in how much memory does `check` go through a large file, beside a loop that only reads, splits and parses?
// `node bench/ndjson.bench.mjs [MEGABYTES]`; each side runs in a process of its own, three times, and the best counts.
// On a machine with other work only the ratio of the processor's time means anything.
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { records } from "./records.mjs";

const self = fileURLToPath(import.meta.url);

/** The floor: read, split at line ends, decode, parse. */
async function readAndParse(file) {
  let left = Buffer.alloc(0);
  let count = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const bytes = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      JSON.parse(bytes.toString("utf8", start, end));
      count += 1;
      start = end + 1;
    }
    left = bytes.subarray(start);
  }
  return count;
}

async function main() {
  const megabytes = Number(process.argv[2] ?? 500);
  const folder = mkdtempSync(join(tmpdir(), "igf-sessions-bench-"));
  const file = join(folder, "sessions.ndjson");
  try {
    const lines = Buffer.from(
      records(500)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(""),
    );
    const out = createWriteStream(file);
    for (let written = 0; written < megabytes * 1e6; written += lines.length)
      if (!out.write(lines)) await once(out, "drain");
    out.end();
    await once(out, "finish");
    const size = statSync(file).size / 1e6;
    const cli = fileURLToPath(new URL("../dist/cli/bin.js", import.meta.url));
    const sides = { floor: [self, "--floor", file], check: [self, "--check", cli, file] };
    const best = {};
    for (let round = 0; round < 3; round += 1) {
      for (const [name, args] of Object.entries(sides)) {
        const { stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
        if (status !== 0) throw new Error(`${name}: ${stderr}`);
        const [seconds, memory, processor] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
        const before = best[name] ?? { seconds: Infinity, memory: 0, processor: Infinity };
        best[name] = {
          seconds: Math.min(before.seconds, seconds),
          memory: Math.max(before.memory, memory),
          processor: Math.min(before.processor, processor),
        };
      }
    }
    for (const [name, { seconds, memory, processor }] of Object.entries(best)) {
      const speeds = `${rate(size, seconds)} MB/s, ${rate(size, processor)} MB a second of the processor's time`;
      console.log(`${name.padEnd(6)} ${speeds}, at most ${memory.toFixed(0)} MB of memory`);
    }
    const reached = (measure) => (best.floor[measure] / best.check[measure]).toFixed(2);
    console.log(
      `check reaches ${reached("seconds")} of the floor on ${size.toFixed(0)} MB, ${reached("processor")} by the processor's time.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rate(size, seconds) {
  return (size / seconds).toFixed(0).padStart(5);
}

async function timed(run) {
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\n${seconds} ${process.resourceUsage().maxRSS / 1000} ${(user + system) / 1e6}\n`);
}

const [, , mode, ...rest] = process.argv;
if (mode === "--floor") await timed(() => readAndParse(rest[0]));
else if (mode === "--check") {
  const [cli, file] = rest;
  process.argv = [process.execPath, cli, "check", file];
  await timed(() => import(cli));
} else await main();
