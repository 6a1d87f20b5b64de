import fc from "fast-check";
import { expect, test } from "vitest";

import { locate } from "../../src/pipeline/locate";
import { scanJson } from "../../src/text";

/** Every path in a value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]: [string | number, unknown]) => pathsIn(inner, [...path, key]))];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value);
}

test("the text at the place of a path is the value at that path, in any layout", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const paths = pathsIn(JSON.parse(text));
      const { places, duplicateKeys } = locate(text, paths);
      expect(duplicateKeys).toEqual([]);
      paths.forEach((path, index) => {
        const { start, end } = places[index]!.value;
        expect(JSON.parse(text.slice(start, end))).toEqual(valueAt(JSON.parse(text), path));
      });
    }),
  );
});

test("the scan refuses exactly what JSON.parse refuses", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"',
    "\\",
    "\\u00e9",
    "1",
    "-",
    ".5",
    "e9",
    "true",
    "nul",
    " ",
    "\n",
    "\u0001",
  );
  const broken = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));
  const damaged = fc
    .tuple(fc.json(), fc.nat(), pieces)
    .map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)));
  fc.assert(
    fc.property(fc.oneof(broken, damaged), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(scanJson(text) === undefined).toBe(isJson);
    }),
    { numRuns: 2000 },
  );
});

test("a key that stands twice is found, and the later value is the one that counts", () => {
  const text = '{"a": 1, "b": {"c": 1, "\\u0063": 2}, "a": 3}';
  const { places, duplicateKeys } = locate(text, [["a"]]);
  expect(duplicateKeys.map(({ path }) => path)).toEqual([["b", "c"], ["a"]]);
  expect(text.slice(places[0]!.value.start, places[0]!.value.end)).toBe("3");
});

test("a path that leads nowhere has the place of the value around it", () => {
  const text = '{"people": [{"name": "Ana Example"}]}';
  const { places } = locate(text, [["people", 0, "roles"]]);
  expect(text.slice(places[0]!.value.start, places[0]!.value.end)).toBe('{"name": "Ana Example"}');
});
