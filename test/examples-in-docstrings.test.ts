import { readFileSync } from "node:fs";

import ts from "typescript";
import { describe, expect, test } from "vitest";

import { LIBRARY_ENTRIES } from "../entries";
import { filesBelow } from "./support/files-below";
import { loadModule } from "./support/load-entry";
import { runSnippet } from "./support/run-snippet";

/** What one `expression; // value` of an `@example` says. */
interface Claim {
  /** The statements before it, whose declarations it may use. */
  readonly setting: string;
  readonly expression: string;
  readonly value: string;
}

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

function claimsIn(code: string): readonly Claim[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    if (!ts.isExpressionStatement(statement) || comment === undefined) return [];
    return {
      setting: code.slice(0, statement.pos),
      expression: statement.expression.getText(),
      value: code.slice(comment.pos + "//".length, comment.end).trim(),
    };
  });
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
