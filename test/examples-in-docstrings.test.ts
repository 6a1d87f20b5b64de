import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { LIBRARY_ENTRIES } from "../entries";
import { type Claim, claimsIn } from "./support/claims";
import { filesBelow } from "./support/files-below";
import { loadModule } from "./support/load-entry";
import { runSnippet } from "./support/run-snippet";

interface Example {
  readonly file: string;
  readonly line: number;
  readonly claims: readonly Claim[];
}

/** The `@example` tags of a source file. */
function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)].flatMap((comment) =>
    comment[0]
      .split(/^ *\* @/m)
      .filter((tag) => tag.startsWith("example"))
      .map((tag) => {
        const line = text.slice(0, comment.index + comment[0].indexOf(tag)).split("\n").length;
        const code = tag
          .slice("example".length)
          .replace("*/", "")
          .replace(/^ *\* ?/gm, "");
        return { file, line, claims: claimsIn(code) };
      }),
  );
}

/** What an example may name without an import: what its own module exports, and what the entries export. */
async function scopeOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const modules = await Promise.all([...Object.values(LIBRARY_ENTRIES), file].map(loadModule));
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

const examples = filesBelow("src", ".ts").flatMap(examplesIn);

test("every @example claims at least one value", () => {
  expect(examples.length).toBeGreaterThan(10);
  expect(examples.filter(({ claims }) => claims.length === 0)).toEqual([]);
});

describe.each(examples)("the example of $file:$line", ({ file, claims }) => {
  test.for(claims)("$expression is $value", async ({ setting, expression, value }) => {
    const scope = await scopeOf(file);
    const actual = await runSnippet(`${setting}\n(${expression});`, scope);
    expect(actual).toEqual(await runSnippet(`(${value});`, scope));
  });
});
