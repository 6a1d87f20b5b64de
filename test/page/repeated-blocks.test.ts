import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const WORDS =
  "The room is arranged as a circle of ropes, so that everybody sees who is holding the other end, and the talk goes round twice before anybody may answer; a third round is for guests.";
const PAGE = ["Session", "Speaker 1: Ana Example, Media, African Group", "Roundtable"];
const PAIR = ["Duration (minutes): 60", `Format description: ${WORDS}`];

test.each([
  { last: PAIR[1]!, why: "whole" },
  { last: PAIR[1]!.slice(0, 170), why: "cut by the end of the copy" },
])("a pair of labels that is printed twice is read once ($why)", ({ last }) => {
  const { session, diagnostics } = readPage([...PAGE, ...PAIR, PAIR[0], last].join("\n"));
  expect(session?.format).toMatchObject({ durationMinutes: 60, description: WORDS });
  expect(session?.sections).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("page/repeated-block");
});

test("a short last line may begin like another one and mean something else", () => {
  const { session } = readPage([...PAGE, ...PAIR, "SDGs", "4. Quality Education", "The room"].join("\n"));
  expect(JSON.stringify(session)).toContain('The room"');
});

test("a numbered label that is printed twice is read once, also with a space before its colon", () => {
  const lines = ["Speaker 2 : Ben Sample, Media, African Group", "Speaker 2 : Ben Sample, Media, African Group"];
  const { diagnostics } = readPage([...PAGE, ...lines, ...PAIR].join("\n"));
  expect(diagnostics.map(({ code }) => code)).toContain("page/repeated-block");
});
