import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { type HostileKind, hostilePage } from "../../bench/hostile-page.mjs";
import { readPage } from "../../src/page";

const kinds = Object.entries(
  JSON.parse(readFileSync("test/fixtures/hostile-pages.json", "utf8")) as Record<string, HostileKind>,
);

const SMALLEST = 50_000;
const LARGEST = 800_000;
/** A page is doubled from the size on at which what every page costs no longer counts. */
const SHORTEST_MILLISECONDS = 25;
/** Twice the page takes twice the time; the rest is what the machine's caches add. */
const MOST_GROWTH = 2.3;
const FEWEST_ROUNDS = 2;
const MOST_ROUNDS = 10;

/** Processor time: what else the machine does counts less than on a clock. */
function milliseconds(source: string): number {
  const before = process.cpuUsage();
  readPage(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The size from which on a page of a kind is measured; the first time is the one that the engine compiles in. */
function firstSize(kind: HostileKind): number {
  for (let size = SMALLEST; size < LARGEST; size *= 2) {
    const page = hostilePage(kind, size);
    if (milliseconds(page) + milliseconds(page) >= 2 * SHORTEST_MILLISECONDS) return size;
  }
  return LARGEST;
}

/**
 * How many times as long twice the page takes, for the better of two doublings: a page that outgrows a cache of the processor
 * takes longer once, a reader whose time grows with the square of the page does so each time.
 */
function growthOf(kind: HostileKind): number {
  const size = firstSize(kind);
  const pages = [size, size * 2, size * 4].map((length) => hostilePage(kind, length));
  const shortest = pages.map(() => Infinity);
  let growth = Infinity;
  // In turns, so that a slow spell of the machine hits all; whatever makes a time longer than the shortest is not the page.
  for (let round = 1; round <= MOST_ROUNDS && (round <= FEWEST_ROUNDS || growth > MOST_GROWTH); round += 1) {
    for (const [index, page] of pages.entries()) shortest[index] = Math.min(shortest[index]!, milliseconds(page));
    // Times below the clock's grain say nothing about growth.
    const [once, twice, fourTimes] = shortest.map((time) => Math.max(time, SHORTEST_MILLISECONDS / 4));
    growth = Math.min(twice! / once!, fourTimes! / twice!);
  }
  return growth;
}

// A slow spell of the machine can outlast all rounds of a kind; a reader whose time grows faster fails each time.
describe("twice the page takes twice the time", { retry: 2 }, () => {
  test.each(kinds)("%s", (_, kind) => {
    expect(growthOf(kind)).toBeLessThanOrEqual(MOST_GROWTH);
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
