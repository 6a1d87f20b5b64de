import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { type HostileKind, hostilePage } from "../../bench/hostile-page.mjs";
import { readPage } from "../../src/page";

const kinds = Object.entries(
  JSON.parse(readFileSync("test/fixtures/hostile-pages.json", "utf8")) as Record<string, HostileKind>,
);

const SMALLEST = 50_000;
const LARGEST = 1_000_000;
/** A page is doubled from the size on at which the clock can tell. */
const SHORTEST_MILLISECONDS = 25;
/** Twice the page takes twice the time; the rest is what the machine's caches and the garbage collector add. */
const MOST_GROWTH = 2.6;
const TRIES = 4;

function milliseconds(source: string): number {
  const before = process.cpuUsage();
  readPage(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The shortest of three: whatever makes one longer is not the page. */
function cost(source: string): number {
  return Math.min(milliseconds(source), milliseconds(source), milliseconds(source));
}

describe("twice the page takes twice the time", () => {
  test.each(kinds)("%s", (_, kind) => {
    let size = SMALLEST;
    let time = cost(hostilePage(kind, size));
    while (time < SHORTEST_MILLISECONDS && size < LARGEST) {
      size *= 2;
      time = cost(hostilePage(kind, size));
    }
    let growth = Infinity;
    for (let tries = 0; tries < TRIES && growth > MOST_GROWTH; tries += 1) {
      // Times below the clock's grain say nothing about growth.
      const base = Math.max(cost(hostilePage(kind, size)), SHORTEST_MILLISECONDS / 2);
      growth = Math.min(growth, cost(hostilePage(kind, size * 2)) / base);
    }
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

describe("50 MB are read, or rejected, without an exception", () => {
  const names = ["people in one line", "a line of times", "open elements", "links in one line"];

  test.each(kinds.filter(([name]) => names.includes(name)))("%s", (_, kind) => {
    const { session, rejected } = readPage(hostilePage(kind, 50_000_000));
    expect(session === undefined).toBe(rejected !== undefined);
  });

  test("lines of one letter", () => {
    expect(readPage(`IGF 2022 WS #7 Data\n\nSession Report\n\n${"a\n".repeat(25_000_000)}`).rejected).toBe("too-long");
  });
});

test("every kind of hostile page is a page by its headline", () => {
  for (const [name, kind] of kinds) expect(readPage(hostilePage(kind, 200)).rejected, name).toBeUndefined();
});
