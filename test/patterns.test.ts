import { isSafe } from "redos-detector";
import ts from "typescript";
import { expect, test } from "vitest";

import { nodesOf, sourceModules } from "./support/source-files";

// The linter looks for backtracking too, with another method; one page must never stop a service.

const modules = sourceModules();
const patterns = modules.flatMap(({ file, source }) =>
  [...nodesOf(source)].filter(ts.isRegularExpressionLiteral).map((node) => ({
    place: `${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`,
    literal: node.text,
  })),
);

test("the patterns are found", () => {
  const slashes = modules.flatMap(({ source }) => source.text.match(/\/[dgimsuvy]*\.(?:test|exec)\(/g) ?? []);
  expect(patterns.length).toBeGreaterThanOrEqual(slashes.length);
  expect(patterns.length).toBeGreaterThan(1);
});

test.each(patterns)("$literal does not backtrack ($place)", ({ literal }) => {
  const end = literal.lastIndexOf("/");
  const flags = literal.slice(end + 1).replace(/[^imsu]/g, "");
  // The detector reads names of groups in Unicode mode only; they change nothing about backtracking.
  const unnamed = literal.slice(1, end).replace(/\(\?<(?![=!])[^>]+>/g, "(");
  const result = isSafe(new RegExp(unnamed, flags), { timeout: 10_000 });
  expect({ safe: result.safe, error: result.error }).toEqual({ safe: true, error: null });
});

test("no pattern is put together at run time, where nothing could check it", () => {
  const built = modules.flatMap(({ file, source }) =>
    [...nodesOf(source)]
      .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
      .filter((node) => node.expression.getText() === "RegExp")
      .map((node) => `${file}: ${node.getText().slice(0, 80)}`),
  );
  expect(built).toEqual([]);
});
