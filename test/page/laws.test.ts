import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readPage } from "../../src/page";
import { htmlLines } from "../../src/page/html-lines";
import { readMutated } from "./mutated-page-laws";
import { pageCases } from "./page-cases";
import { inventedStrings, lostLines, strayFindings } from "./page-laws";

const MUTATED_PAGES = 5_000;
const sessions = pageCases.filter(({ expected }) => expected.reject === null);
const texts = sessions.filter(({ source }) => !source.trimStart().startsWith("<"));

describe.each(sessions)("$name", ({ source }) => {
  const reading = readPage(source);

  test("has no string in its record that the page does not show", () => {
    expect(inventedStrings(source, reading)).toEqual([]);
  });

  test("has every finding inside the page", () => {
    expect(strayFindings(source, reading)).toEqual([]);
  });

  test("gives the same record a second time", () => {
    expect(readPage(source)).toEqual(reading);
  });
});

test.each(texts)("$name: every line is in the record or in a finding", ({ source }) => {
  expect(lostLines(source, readPage(source))).toEqual([]);
});

const markup = sessions.filter(({ source }) => source.trimStart().startsWith("<"));

test.each(markup)("$name: every visible line is in the record or in a finding", ({ source }) => {
  const visible = htmlLines(source).lines.map(({ marked }) => marked);
  expect(visible.length).toBeGreaterThan(5);
  expect(lostLines(visible.join("\n"), readPage(source))).toEqual([]);
});

test("nothing is invented on damaged pages: of 10,000 lines at most one loses a word, of 1,000 people at most three are nobody", () => {
  let lines = 0;
  let lost = 0;
  let people = 0;
  let strangers = 0;
  for (let seed = 0; seed < MUTATED_PAGES; seed += 1) {
    const reading = readMutated(seed);
    expect(reading.broken, reading.place).toEqual([]);
    lines += reading.lines;
    lost += reading.lost;
    people += reading.people;
    strangers += reading.strangers;
  }
  expect(lines).toBeGreaterThan(50_000);
  expect(lost / lines).toBeLessThanOrEqual(0.0001);
  expect(people).toBeGreaterThan(10_000);
  expect(strangers / people).toBeLessThanOrEqual(0.003);
});

const piece = fc.constantFrom(
  ..."IGF 2022|WS #7|Speaker 1: |Organizer 2: |Ana Example|Ben Sample|, | - |;|(|)|🔒|TBC|Civil Society|African Group|\n|\n\n|Time|Room".split(
    "|",
  ),
  ..."Duration (minutes): |SDGs|16.3|GOAL 9: |Format|Panel - 90 Min|Moderator|<p>|</div>|&#0;|&#x110000;|__proto__|constructor:".split(
    "|",
  ),
  ..."Key Takeaways (* deadline |1st December, 2022 (06:30 UTC)|24:61 UTC|31 February 2022|60%|one hundred|[email protected]".split(
    "|",
  ),
);

test("whatever the text, a reading comes back", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ unit: "grapheme" })), { maxLength: 60 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (source) => {
      const { session, rejected, diagnostics } = readPage(source);
      expect(session === undefined).toBe(rejected !== undefined);
      expect(rejected === undefined || diagnostics.length > 0).toBe(true);
      expect(strayFindings(source, { diagnostics, coverage: undefined as never })).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test("a heading named like a part of every object is only a heading", () => {
  for (const heading of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const { session } = readPage(
      `IGF 2022 WS #7 Data\n\n${heading}\n\nSome words.\n\n${heading}: more words.\n\nSpeaker 1: Ana Example, ${heading}`,
    );
    expect(JSON.stringify(session)).toContain(heading);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe("a page of more than 100,000 lines", () => {
  const title = "IGF 2022 WS #7 Data";

  test("is rejected, and one of a line less is read", () => {
    expect(readPage(`${title}\n${"word\n".repeat(100_000)}`).rejected).toBe("too-long");
    expect(readPage(`${title}\n${"word\n".repeat(99_999)}`).session?.title).toBe("Data");
  });

  test("is rejected as HTML too, also where its main part lies behind the lines that are kept", () => {
    const menu = "<p>Menu</p>".repeat(100_001);
    expect(readPage(`<html>${menu}<main><h1>${title}</h1><p>Words.</p></main></html>`).rejected).toBe("too-long");
  });
});
