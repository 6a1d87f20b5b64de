import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const QUESTIONS = [
  "Common gardens and their gates: What is meant by a garden where half of its keepers only ever meet on a screen? Who holds the key?",
  "Seeds and the duties of neighbours: What should towns be asked to give back for the seeds that they take out of a common garden?",
];
const TEXT = ["Does a garden still belong to its street?", "Four keepers describe a summer with a pump that they run."];
const HEAD = ["IGF 2021 Town Hall #94 Shared gardens", ""];
const FORMAT = ["", "Round Table - Circle - 60 Min", ""];

test.each([
  { lines: [...HEAD, "Conference Room 3", "", ...QUESTIONS, ...FORMAT, ...TEXT], why: "no label" },
  {
    lines: [...HEAD, "Room", "Room 3", "Issue(s)", "", ...QUESTIONS, ...FORMAT, "Description", ...TEXT],
    why: "issues",
  },
  { lines: ["Session", ...QUESTIONS, "Round Table - Circle - 60 Min", ...TEXT], why: "no empty lines" },
])("questions above the format line of 2021 are policy questions, and those below it are not ($why)", ({ lines }) => {
  const url = "https://www.intgovforum.org/en/content/igf-2021-town-hall-94-shared-gardens";
  const { session } = readPage(lines.join("\n"), { url });
  expect(session?.policyQuestions).toEqual(QUESTIONS);
  expect(session?.description).toBe(TEXT.join("\n"));
  expect(session?.themes).toBeUndefined();
});

test("a paragraph that tells among them is no question, nor are those beside it", () => {
  const lines = [...HEAD, "Conference Room 3", "", QUESTIONS[0], TEXT[1], ...FORMAT, "The circle writes a page."];
  expect(readPage(lines.join("\n")).session?.policyQuestions).toBeUndefined();
});

test("a workshop that has lost its labels asks its questions below the format line", () => {
  const lines = ["IGF 2021 WS #94 Shared gardens", ...FORMAT, ...QUESTIONS];
  expect(readPage(lines.join("\n")).session?.policyQuestions).toEqual(QUESTIONS);
});
