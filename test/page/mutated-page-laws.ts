import { type PageReading, readPage } from "../../src/page";
import { mutatePage } from "./mutate-page";
import type { NeutralRecord } from "./neutral-record";
import { pageCases } from "./page-cases";
import { inventedStrings, lostLines, strayFindings } from "./page-laws";
import { wordsOf } from "./page-words";

/** What reading one mutated page broke, and how many of its lines lost a word. */
export interface MutatedReading {
  /** The page and the seed: what `mutatePage` makes the page from again. */
  readonly place: string;
  /** Strings that the page does not show, and findings outside it. */
  readonly broken: readonly string[];
  readonly lines: number;
  readonly lost: number;
  /** How many people were read, and how many of them share no word with anybody of the page. */
  readonly people: number;
  readonly strangers: number;
}

/** Reads the page that a seed makes. Lines are counted on text pages that gave a session, people on pages of sessions. */
export function readMutated(seed: number): MutatedReading {
  const { name, source, expected } = pageCases[seed % pageCases.length]!;
  const damaged = mutatePage(source, seed);
  const reading = readPage(damaged);
  const broken = [...inventedStrings(damaged, reading), ...strayFindings(damaged, reading)];
  const place = `${name} with seed ${seed}`;
  const counts = { place, broken, ...(expected.reject === null ? countPeople(expected, reading) : NOBODY) };
  if (reading.session === undefined || damaged.includes("<")) return { ...counts, lines: 0, lost: 0 };
  const lines = damaged.split("\n").filter((line) => line.trim() !== "").length;
  return { ...counts, lines, lost: lostLines(damaged, reading).length };
}

const NOBODY = { people: 0, strangers: 0 };

/** A damaged name has lost a word of several, or a letter of one: whoever shares no word with anybody is a stranger. */
function countPeople(expected: NeutralRecord, { session }: PageReading): { people: number; strangers: number } {
  const known = new Set(expected.people.flatMap(({ name }) => wordsOf(name)));
  const names = (session?.people ?? []).map(({ name }) => wordsOf(name));
  return { people: names.length, strangers: names.filter((words) => !words.some((word) => known.has(word))).length };
}
