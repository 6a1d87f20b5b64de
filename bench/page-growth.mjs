// How does the time to read a page grow with the page, for pages made to slow a reader down? Run `npm run build` first, then
// `node bench/page-growth.mjs [largest page in MB] [words of a kind's name]`; 1 MB of every kind takes a few minutes.
import { readFileSync } from "node:fs";

import { readPage } from "../dist/page.js";
import { hostilePage } from "./hostile-page.mjs";

const MEGABYTE = 1_000_000;
const [largest = 1, words = ""] = [Number(process.argv[2] ?? 1), process.argv[3]];
const SMALLEST = 0.125;

const kinds = JSON.parse(readFileSync("test/fixtures/hostile-pages.json", "utf8"));
const chosen = Object.entries(kinds).filter(([name]) => name.includes(words));

function milliseconds(source) {
  const before = process.cpuUsage();
  readPage(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log(`milliseconds of processor time per MB, and how they grow; steady is x1. Node ${process.version}`);
for (const [name, kind] of chosen) {
  // Compiled before it is measured.
  for (let run = 0; run < 3; run += 1) readPage(hostilePage(kind, SMALLEST * MEGABYTE));
  const cells = [];
  let before;
  for (let size = SMALLEST; ; size = Math.min(size * 2, largest)) {
    const rate = milliseconds(hostilePage(kind, size * MEGABYTE)) / size;
    const growth = before === undefined ? "" : ` x${(rate / before).toFixed(2)}`;
    cells.push(`${size} MB ${rate.toFixed(0)}${growth}`);
    before = rate;
    if (size >= largest) break;
  }
  console.log(`${name.padEnd(42)} ${cells.join("   ")}`);
}
