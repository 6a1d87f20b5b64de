import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const CLOSING = "Closing remarks by Ms. Ana Example, Keeper of Locks, Harbour Guild";

test("a part of the programme below the questions is none of them", () => {
  const page = `IGF 2021 High-Level Session: Rivers\n\nPolicy Questions (draft)\n\n1. Who pays?\n2. Who waits?\n\n${CLOSING}`;
  const { session } = readPage(page);
  expect(session?.policyQuestions).toEqual(["1. Who pays?", "2. Who waits?"]);
  expect(session?.sections).toEqual([{ text: CLOSING }]);
  expect(session?.people?.map(({ name }) => name)).toEqual(["Ana Example"]);
});

const PARAGRAPH =
  "The session is open to everybody who keeps a lock or a bridge, and to those who wait in front of one, with or without a boat.";

test.each([
  { above: "1. Opening\n\nModerator: Ms. Ana Example, Harbour Guild", description: PARAGRAPH, why: "of a programme" },
  { above: "Opening words.\n\nModerator: Ms. Ana Example, Harbour Guild", description: undefined, why: "of no list" },
  { above: "1. Opening", description: undefined, why: "where nobody ends the programme" },
])("a paragraph below the moderator is the description ($why)", ({ above, description }) => {
  const page = `IGF 2023 Parliamentary Session: Locks\n\nSession Agenda\n\n${above}\n\n${PARAGRAPH}`;
  expect(readPage(page).session?.description).toBe(description);
});

test("a programme goes on behind its moderator where further items come", () => {
  const items = "1. Opening\n\nModerator: Ms. Ana Example, Harbour Guild";
  const page = `IGF 2023 Parliamentary Session: Locks\n\nSession Agenda\n\n${items}\n\n${PARAGRAPH}\n\n2. Closing`;
  expect(readPage(page).session?.description).toBeUndefined();
});

test.each([
  { when: "Wednesday 7 December 2016 - 15.00, 80 minutes", minutes: 80, why: "with its unit" },
  { when: "Wednesday 7 December 2016 - 15.00, 80", minutes: undefined, why: "and no bare number" },
])("the time line may end in the length $why", ({ when, minutes }) => {
  const page = `IGF 2016 Main Session: Locks\n\n${when}\n\nDescription:\n\nWho opens them?`;
  expect(readPage(page).session?.format?.durationMinutes).toBe(minutes);
});

test.each([
  { items: ["I. Welcome and framing [~5 mins]", "II. Two accounts [~20 mins]"], why: "Roman numbers and minutes" },
  { items: ["I. Welcome and framing", "II. Two accounts"], why: "Roman numbers" },
  { items: ["1. Welcome and framing", "2. Two accounts"], why: "numbers" },
])("items above people are no bodies, and their people speak, where the labels are lost ($why)", ({ items }) => {
  const people = ["Ana Example, Keeper of Locks, Harbour Guild", "Ben Sample, Engineer, River Office"];
  const programme = items.map((item, at) => `${item}\n\n${people[at]!}`).join("\n\n");
  const page = `IGF 2016 Main Session: Locks and rivers\n\n${PARAGRAPH}\n\n\n${programme}\n\nRemote moderator: Cai Model`;
  const { session } = readPage(page);
  expect(session?.organizations).toBeUndefined();
  expect(session?.people?.map(({ name, roles }) => `${name}: ${roles.join(", ")}`)).toEqual([
    "Ana Example: speaker",
    "Ben Sample: speaker",
    "Cai Model: online-moderator",
  ]);
});
