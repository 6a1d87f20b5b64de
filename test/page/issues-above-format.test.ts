import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const HEAD = "IGF 2018 WS #7 Bridges for all\n\nThursday, 15 November, 2018 - 10:00 to 11:00\n\nRoom III\n\n";
const FORMAT = "\n\nRound Table - 60 Min\n";

test.each([
  { lines: ["Harbour Union"], why: "alone" },
  { lines: ["Harbour Union", "Quiet waters"], why: "with another issue" },
])("words of a body between the room and the format are an issue ($why)", ({ lines }) => {
  const { session } = readPage(`${HEAD}${lines.join("\n")}${FORMAT}`);
  expect(session?.themes).toEqual(lines);
  expect(session?.organizations).toBeUndefined();
});

test.each([
  { line: "Ana Example, Harbour Union, Civil Society, Africa", why: "its people" },
  { line: "Who keeps the bridges when nobody is there to look after what was built?", why: "a question" },
])("above anything but short lines they are a body ($why)", ({ line }) => {
  const { session } = readPage(`${HEAD}Harbour Union\n\n${line}${FORMAT}`);
  expect(session?.organizations).toEqual([{ name: "Harbour Union" }]);
  expect(session?.themes).toBeUndefined();
});

test.each([
  {
    lines: ["Child Online Safety", "Harbour Union"],
    issues: ["Child Online Safety"],
    why: "an issue has words of a topic",
  },
  { lines: ["Harbour Lanterns", "Harbour Union"], issues: [], why: "a body may have any" },
  { lines: ["Child Online Safety"], issues: [], why: "one of the two must be the body" },
])("below a theme and above a body and its people: $why", ({ lines, issues }) => {
  const people = "Ana Example, Harbour Union, Civil Society, Africa Ben Sample, River Office, Government, APAC";
  const page = [
    "Session",
    "Saturday, 7th October, 2023 (06:00 UTC)",
    "Data Governance & Trust",
    ...lines,
    people,
    "4. Quality Education",
  ];
  const { session } = readPage(page.join("\n"));
  expect(session?.themes).toEqual(["Data Governance & Trust", ...issues]);
  expect(session?.organizations).toEqual(lines.slice(issues.length).map((name) => ({ name })));
});

test.each([
  "Building Digital Trust and Resilience",
  "(Theme 1) Building Digital Trust and Resilience",
  "[Theme 4] Digital Cooperation",
])("%s is a theme of a meeting, whatever leads to its words", (line) => {
  const page = `IGF 2025 WS #7 Bridges for all\n\n\n${line}\n\nSpeaker 1: Ana Example, Media, African Group\n`;
  expect(readPage(page).session).toMatchObject({ themes: [line] });
  expect(readPage(page).session?.organizations).toBeUndefined();
});
