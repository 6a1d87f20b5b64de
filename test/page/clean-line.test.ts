import { expect, test } from "vitest";

import { cleanLine } from "../../src/page/clean-line";

/** A mark that prints nothing: a line with it is cleaned in all its steps, and then is the same as without it. */
const NOTHING = "\u200b";

test("a line that looks clean is what all the steps of cleaning would make of it", () => {
  const differing = Array.from({ length: 0x1_0000 }, (_, code) => `a${String.fromCharCode(code)}b`).filter(
    (line) => cleanLine(line) !== cleanLine(`${line}${NOTHING}`),
  );
  expect(differing).toEqual([]);
});

test.each([
  { raw: " Tides ", text: "Tides", why: "white space around it" },
  { raw: "Open  data", text: "Open data", why: "two spaces" },
  { raw: "Open\u00a0data", text: "Open data", why: "a space of another kind" },
  { raw: "Sa\u00adlon", text: "Salon", why: "a soft hyphen" },
  { raw: "Cafe\u0301", text: "Caf\u00e9", why: "an accent of its own" },
  { raw: "Open\u2028data", text: "Open data", why: "a separator of lines" },
  {
    raw: "ports\u2014and \u201ctides\u201d\u2026",
    text: "ports\u2014and \u201ctides\u201d\u2026",
    why: "nothing to clean",
  },
])("$text is left of a line with $why", ({ raw, text }) => {
  expect(cleanLine(raw)).toBe(text);
});
