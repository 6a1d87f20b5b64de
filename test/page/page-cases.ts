import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { NeutralRecord } from "./neutral-record";

/** A page and what a careful reader writes down after reading it. */
export interface PageCase {
  readonly name: string;
  readonly source: string;
  readonly expected: NeutralRecord & { readonly why: string };
}

const FIXTURES = "test/fixtures/pages";
const SAMPLES = "../shared/pages";

/** The fixtures of this repository, and the samples beside it where there are any. */
export const pageCases: readonly PageCase[] = [...fixtures(), ...samples()];

function fixtures(): PageCase[] {
  return readdirSync(FIXTURES).map((name) => {
    const folder = join(FIXTURES, name);
    const file = readdirSync(folder).find((each) => each.startsWith("source."))!;
    return pageCase(name, join(folder, file), join(folder, "expected.json"));
  });
}

function samples(): PageCase[] {
  if (!existsSync(SAMPLES)) return [];
  return readdirSync(SAMPLES)
    .filter((file) => /^\d.*\.(?:txt|html)$/.test(file))
    .map((file) => pageCase(file, join(SAMPLES, file), join(SAMPLES, `${file.replace(/\.\w+$/, "")}.expected.json`)));
}

function pageCase(name: string, source: string, expected: string): PageCase {
  return {
    name,
    source: readFileSync(source, "utf8"),
    expected: JSON.parse(readFileSync(expected, "utf8")) as PageCase["expected"],
  };
}
