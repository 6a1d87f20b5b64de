import { expect, test } from "vitest";

import { readPage } from "../../../src/page";
import { splitPeople } from "../../../src/page/people/split-people";

const HEAD = "IGF 2023 WS #418 Ropes across the river\n\nRoom\nSaal 3\n\n";

function peopleOf(page: string): Record<string, readonly string[]> {
  const people = readPage(page).session?.people ?? [];
  return Object.fromEntries(people.map(({ name, roles }) => [name, roles]));
}

test("a numbered label is one on the items of a list too", () => {
  const page = `${HEAD}• Organizer 1: Ada Brook, Rope Guild\n• Organizer 2: Civil Society, African Group

• Speaker 1: Ada Brook, Civil Society, African Group\n• Speaker 2: Tom Vane, Government, Asia-Pacific Group\n\nSDGs\n\n9.1\n`;
  expect(peopleOf(page)).toEqual({ "Ada Brook": ["organizer", "speaker"], "Tom Vane": ["speaker"] });
});

test("the items of a list in the markup name a person each", () => {
  const items = ["Ada Brook, Civil Society, African Group", "Tom Vane, Government, Asia-Pacific Group"];
  const list = items.map((item, index) => `<li>Speaker ${index + 1}: ${item}</li>`).join("\n");
  const page = `<main><h1>IGF 2023 WS #418 Ropes across the river</h1>
<div class="field field--name-field-speakers field__item"><ul>${list}</ul></div></main>`;
  const { session, diagnostics } = readPage(page);
  expect(session?.people).toEqual([
    { name: "Ada Brook", roles: ["speaker"], stakeholderGroup: "civil-society", regionalGroup: "african" },
    { name: "Tom Vane", roles: ["speaker"], stakeholderGroup: "government", regionalGroup: "asia-pacific" },
  ]);
  expect(diagnostics.map(({ code }) => code)).not.toContain("page/person-unreadable");
});

test("so does a label of two words in a list that has none", () => {
  const page = `${HEAD}Speakers

• Speaker 1: Ada Brook, Civil Society, African Group\n• Online Moderator: Tom Vane, Government, Asia-Pacific Group\n\nSDGs\n\n9.1\n`;
  expect(peopleOf(page)).toEqual({ "Ada Brook": ["speaker"], "Tom Vane": ["online-moderator"] });
});

test("an item of a programme stays in the text, and one that names somebody does not end it", () => {
  const page = `${HEAD}Session outline

How ropes are tied is asked here.\n• Speaker 1: What ropes know\n• Speaker 2: Ada Brook, Rope Guild\n• Open floor\n\nThe room then ties one.\n`;
  expect(peopleOf(page)).toEqual({ "Ada Brook": ["speaker"] });
  const { sections, description } = readPage(page).session ?? {};
  expect(sections).toMatchObject([
    { text: expect.stringMatching(/Speaker 1: What ropes know[\s\S]*The room then ties one/u) as string },
  ]);
  expect(description).toBe(undefined);
});

test("a role at the head of a line is no part of the name, also where it is the only one", () => {
  expect(splitPeople("Panelist: Ada Brook, Rope Guild")).toEqual([{ text: "Ada Brook, Rope Guild", role: "speaker" }]);
});

test("numbers count people where the line above is one of them, with a title or without", () => {
  const list = "1.Ms. Ada Brook, Rope Guild\n2. Tom Vane, Ferry Depot\n3. Lea Moss, Tide Depot";
  expect(peopleOf(`${HEAD}Speakers\n\n${list}\n\nSDGs\n\n9.1\n`)).toEqual({
    "Ada Brook": ["speaker"],
    "Tom Vane": ["speaker"],
    "Lea Moss": ["speaker"],
  });
});

test("below people without numbers they count the items of a programme", () => {
  const list = "Ms. Ada Brook, Rope Guild\n1. Knots, ropes and tides\n2. Long Ropes, short piers";
  expect(peopleOf(`${HEAD}Speakers\n\n${list}\n\nSDGs\n\n9.1\n`)).toEqual({ "Ada Brook": ["speaker"] });
});

test("a label right below a list of organisers makes its people no organisers, and one beside a person does", () => {
  const organizers = "Co-Organizers\nMs. Ada Brook, Rope Guild\n";
  const tide = "Lea Moss, Tide Depot, Civil Society, WEOG";
  expect(peopleOf(`${HEAD}${organizers}Additional Speakers\n\n${tide}\n\nSDGs\n\n9.1\n`)).toEqual({
    "Ada Brook": ["organizer"],
    "Lea Moss": ["speaker"],
  });
  expect(peopleOf(`${HEAD}${organizers}Onsite Moderator: ${tide}\n\nSDGs\n\n9.1\n`)).toEqual({
    "Ada Brook": ["organizer"],
    "Lea Moss": ["organizer", "onsite-moderator"],
  });
});

test.each(["1. ", "(1) ", "1) "])(
  "the number %j stands before a body, a biography or several people, and is no part of them",
  (number) => {
    const organizers = `${number}Rope Guild of the River\n`;
    const speakers = `${number}Ada Brook, Rope Guild; Tom Vane, Ferry Depot\n`;
    const biography = `${number}Lea Moss is Director of Tides at the Tide Depot and ties ropes at night.\n`;
    const { session } = readPage(
      `${HEAD}Organizers\n\n${organizers}\nSpeakers\n\n${speakers}${biography}\nSDGs\n\n9.1\n`,
    );
    expect(session?.organizations).toEqual([{ name: "Rope Guild of the River" }]);
    expect(session?.people).toMatchObject([
      { name: "Ada Brook", affiliation: "Rope Guild" },
      { name: "Tom Vane", affiliation: "Ferry Depot" },
      { name: "Lea Moss", position: "Director of Tides" },
    ]);
  },
);

test("keys of two words on bullets are details of the person above them", () => {
  const keys = "• Organizational Affiliation: Rope Guild\n• Stakeholder: Academia\n• Regional Group: APAC\n";
  const { session } = readPage(`${HEAD}Speakers\n\n• Ms. Ada Brook\n${keys}\nSDGs\n\n9.1\n`);
  expect(session?.people).toEqual([
    {
      name: "Ada Brook",
      honorific: "Ms.",
      affiliation: "Rope Guild",
      stakeholderGroup: "academia",
      regionalGroup: "asia-pacific",
      roles: ["speaker"],
    },
  ]);
});
