import { readPage } from "../../src/page";
import { mutatePage } from "./mutate-page";
import { pageCases } from "./page-cases";
import { inventedStrings, lostLines, strayFindings } from "./page-laws";

/** What reading one mutated page broke, and how many of its lines lost a word. */
export interface MutatedReading {
  /** The page and the seed: what `mutatePage` makes the page from again. */
  readonly place: string;
  /** Strings that the page does not show, and findings outside it. */
  readonly broken: readonly string[];
  readonly lines: number;
  readonly lost: number;
}

/** Reads the page that a seed makes. Lines are counted on text pages that gave a session. */
export function readMutated(seed: number): MutatedReading {
  const { name, source } = pageCases[seed % pageCases.length]!;
  const damaged = mutatePage(source, seed);
  const reading = readPage(damaged);
  const broken = [...inventedStrings(damaged, reading), ...strayFindings(damaged, reading)];
  const place = `${name} with seed ${seed}`;
  if (reading.session === undefined || damaged.includes("<")) return { place, broken, lines: 0, lost: 0 };
  const lines = damaged.split("\n").filter((line) => line.trim() !== "").length;
  return { place, broken, lines, lost: lostLines(damaged, reading).length };
}
