import { expect, test } from "vitest";

import { readPage } from "../../src/page";

test("the numbered questions of the form are a heading each, also without empty lines between them", () => {
  const page = [
    "IGF 2024 Open Forum #163 Lending libraries",
    "",
    "Description",
    "Two towns lend screws.",
    "1) How will you facilitate interaction between onsite and online speakers and attendees?",
    "Whoever is online begins.",
    "2) How will you design the session to ensure the best possible experience?",
    "A second camera looks at the parts.",
  ].join("\n");
  const { session } = readPage(page);
  expect(session?.sections).toMatchObject([
    { heading: expect.stringMatching(/^1\) /) as string, text: "Whoever is online begins." },
    { heading: expect.stringMatching(/^2\) /) as string, text: "A second camera looks at the parts." },
  ]);
});

test.each([
  { below: "Duration (minutes)\n60", text: "Five tables stand in a ring, and a bell.", why: "above the duration" },
  { below: "Speakers\nAna Example", text: undefined, why: "and above no other label" },
])("words below a layout are about the format where they stand $why", ({ below, text }) => {
  const words = "Five tables stand in a ring, and a bell.";
  const page = `IGF 2024 Networking Session #163 Lending libraries\n\nFormat\n\nRoundtable\n\n${words}\n\n${below}`;
  const { session } = readPage(page);
  expect(session?.format?.layout).toBe("roundtable");
  expect(session?.format?.description).toBe(text);
  expect(session?.description).toBe(text === undefined ? words : undefined);
});

test.each([
  {
    text: "• Who pays? • Who waits for the ferry?",
    questions: ["Who pays?", "Who waits for the ferry?"],
    why: "bullets",
  },
  {
    text: "A. Who pays? It is not clear yet. B. Who waits?",
    questions: ["A. Who pays? It is not clear yet. B. Who waits?"],
    why: "a letter behind a sentence may be an initial",
  },
  { text: "A. Who pays? B. Who waits?", questions: ["A. Who pays?", "B. Who waits?"], why: "letters" },
  { text: "1. Who pays? 2. Who waits?", questions: ["1. Who pays?", "2. Who waits?"], why: "numbers" },
  {
    text: "Who pays? Who waits?",
    questions: ["Who pays? Who waits?"],
    why: "no marks: one question may have two sentences",
  },
])("questions on one line: $why", ({ text, questions }) => {
  const page = `IGF 2022 WS #305 Ferries\n\nTime\n\nRound Table - 60 Min\n\nPolicy Question(s)\n\n${text}\n`;
  expect(readPage(page).session?.policyQuestions).toEqual(questions);
});

test("the report form of 2018 goes on behind the numbers that it asks for", () => {
  const { session } = readPage(
    "IGF 2018 DC Lending libraries\n\nSession Report\n\nTwo towns lend screws.\n\n- Estimate the overall number of women present at the session: 22\n\nThe others did not say.\n",
  );
  expect(session?.report?.summary).toBe("Two towns lend screws.\n\nThe others did not say.");
  expect(session?.report?.attendance?.women).toMatchObject({ exactly: 22 });
});

test("an item of a numbered list is no heading, whatever it is about", () => {
  const items = "1. Opening\n2. Policy Questions\n3. Closing words";
  const { session } = readPage(
    `IGF 2024 Open Forum #163 Lending libraries\n\nDescription\n\nTwo towns lend screws.\n\nAgenda\n${items}\n`,
  );
  expect(session?.sections).toEqual([{ heading: "Agenda", text: items }]);
  expect(session?.policyQuestions).toBeUndefined();
});

test("a paragraph behind the questions is no question", () => {
  const text =
    "Two towns lend screws to each other, and nobody has asked them how they count what comes back in spring.";
  const { session } = readPage(
    `IGF 2022 Open Forum #163 Lending libraries\n\nPolicy Questions\n\n1. Who pays?\n\n2. Who waits?\n\n${text}\n`,
  );
  expect(session?.policyQuestions).toEqual(["1. Who pays?", "2. Who waits?"]);
  expect(session?.description).toBe(text);
});
