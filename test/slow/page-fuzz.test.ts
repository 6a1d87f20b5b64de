import { expect, inject, test } from "vitest";

import { readMutated } from "../page/mutated-page-laws";

declare module "vitest" {
  export interface ProvidedContext {
    /** How many mutated pages are read: some thousands here, a hundred thousand by `npm run fuzz`. */
    mutatedPages: number;
  }
}

/** The seeds below are those of `test/page/laws.test.ts`. */
const FIRST_SEED = 5_000;
const BATCH = 1_000;

const batches = Array.from({ length: inject("mutatedPages") / BATCH }, (_, at) => FIRST_SEED + at * BATCH);

test.each(batches)("on a thousand damaged pages from seed %i nothing is invented and hardly a word lost", (from) => {
  let lines = 0;
  let lost = 0;
  for (let seed = from; seed < from + BATCH; seed += 1) {
    const reading = readMutated(seed);
    expect(reading.broken, reading.place).toEqual([]);
    lines += reading.lines;
    lost += reading.lost;
  }
  expect(lines).toBeGreaterThan(10_000);
  // Of a thousand lines one at most: what a mutation leaves of a label is known for none.
  expect(lost / lines).toBeLessThanOrEqual(0.001);
});
