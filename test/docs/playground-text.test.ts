import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonParts } from "../../docs/.vitepress/theme/json-parts";
import { formatCountdown } from "../../docs/.vitepress/theme/playground/countdown";

test("the coloured pieces of JSON are the JSON, with every key and number told apart", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const json = JSON.stringify(JSON.parse(text), null, 2);
      expect(
        jsonParts(json)
          .map((part) => part.text)
          .join(""),
      ).toBe(json);
    }),
  );
  const kinds = jsonParts('{ "a\\": 1": "b: 2", "c": [-1.5e+3, true] }').filter(({ kind }) => kind !== undefined);
  expect(kinds).toEqual([
    { text: '"a\\": 1":', kind: "key" },
    { text: '"b: 2"', kind: "string" },
    { text: '"c":', kind: "key" },
    { text: "-1.5e+3", kind: "number" },
  ]);
});

test.each([
  { milliseconds: 7_199_999, text: "01:59:59", why: "a second counts until it is over" },
  { milliseconds: -61_000, text: "00:01:01", why: "what is past is told in words beside it" },
  { milliseconds: 2 * 86_400_000 + 3_600_000, text: "2 d 01:00:00", why: "days stand before the clock" },
  { milliseconds: 0, text: "00:00:00", why: "the instant itself" },
])("$milliseconds ms are $text ($why)", ({ milliseconds, text }) => {
  expect(formatCountdown(milliseconds)).toBe(text);
});
