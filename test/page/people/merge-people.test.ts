import { describe, expect, test } from "vitest";

import { readPage } from "../../../src/page";

/** A page with these people lines and nothing else to read. */
function pageWith(lines: readonly string[]): string {
  return ["IGF 2023 WS #7 Bridges", "Room", "Room 3", ...lines].join("\n");
}

describe("one person has one entry", () => {
  test.each([
    {
      why: "a profile has the family name in front, the programme the given name: the later order counts",
      lines: ["Organizer 1: Okonjo Adaeze, Bridge Guild", "Moderator", "Adaeze Okonjo, Civil Society, African Group"],
      names: [["Adaeze Okonjo", "Okonjo Adaeze"]],
    },
    {
      why: "two lines against one decide, whichever comes last",
      lines: [
        "Organizer 1: Adaeze Okonjo, Bridge Guild",
        "Speaker 1: Adaeze Okonjo, Civil Society, African Group",
        "Rapporteur",
        "Okonjo Adaeze, Civil Society, African Group",
      ],
      names: [["Adaeze Okonjo", "Okonjo Adaeze"]],
    },
    {
      why: "two lines against one decide against the line that comes first, too",
      lines: [
        "Speaker 1: Okonjo Adaeze, Civil Society, African Group",
        "Moderator",
        "Adaeze Okonjo, Civil Society, African Group",
        "Rapporteur",
        "Adaeze Okonjo",
      ],
      names: [["Adaeze Okonjo", "Okonjo Adaeze"]],
    },
    {
      why: "no organiser's account among them: the first order counts",
      lines: ["Speaker 1: Adaeze Okonjo, Civil Society, African Group", "Rapporteur", "Okonjo Adaeze"],
      names: [["Adaeze Okonjo", "Okonjo Adaeze"]],
    },
    {
      why: "copies lose accents and never add any",
      lines: ["Organizer 1: Zoë Lindqvist, Bridge Guild", "Moderator", "Zoe Lindqvist, Civil Society, WEOG"],
      names: [["Zoë Lindqvist", "Zoe Lindqvist"]],
    },
    {
      why: "one letter in a long word is a slip between two roles",
      lines: ["Organizer 1: Marisela Quintero, Bridge Guild", "Moderator", "Marisella Quintero"],
      names: [["Marisela Quintero", "Marisella Quintero"]],
    },
    {
      why: "two people with like names in one list are two people",
      lines: [
        "Speaker 1: Marisela Quintero, Civil Society, GRULAC",
        "Speaker 2: Marisella Quintero, Government, GRULAC",
      ],
      names: [["Marisela Quintero"], ["Marisella Quintero"]],
    },
    {
      why: "a family name alone is shared by many",
      lines: ["Organizer 1: Adaeze Okonjo, Bridge Guild", "Moderator", "Chidi Okonjo, Civil Society, African Group"],
      names: [["Adaeze Okonjo"], ["Chidi Okonjo"]],
    },
  ])("$why", ({ lines, names }) => {
    const { session } = readPage(pageWith(lines));
    expect(session?.people?.map(({ name, alternateNames = [] }) => [name, ...alternateNames])).toEqual(names);
  });
});

test("in a list too long to be compared the words of a name in another order are still one person", () => {
  const letters = "b c d f g h k l m n p r s t v z".split(" ");
  const names = letters.flatMap((first) => letters.map((last) => `Ana${first}a Okon${last}${first}o`));
  const more = letters.flatMap((first) => letters.slice(0, 4).map((last) => `Chi${first}i Lind${last}${first}e`));
  const listed = [...names, ...more];
  expect(listed.length).toBeGreaterThan(300);
  const lines = listed.map((name, index) => `Speaker ${index + 1}: ${name}, Civil Society, African Group`);
  const turned = names[7]!.split(" ").toReversed().join(" ");
  const { session } = readPage(pageWith([...lines, "Moderator", `${turned}, Civil Society, African Group`]));
  expect(session?.people).toHaveLength(listed.length);
  expect(session?.people?.[7]).toMatchObject({ name: names[7], alternateNames: [turned] });
});

test("what the line of a person says of the body holds against a line of details", () => {
  const { session } = readPage(
    pageWith(["Proposer's Name: Adaeze Okonjo, Bridge Guild", "Proposer's Organization: Ferry Union"]),
  );
  expect(session?.people?.[0]).toMatchObject({ name: "Adaeze Okonjo", affiliation: "Bridge Guild" });
});

test("what a bullet says of its group holds against the line above the bullets", () => {
  const { session } = readPage(
    pageWith([
      "Speakers",
      "The speakers are members of the guild (civil society):",
      "- Adaeze Okonjo, Bridge Guild",
      "- Zoe Lindqvist, Ferry Union, Private Sector",
    ]),
  );
  expect(session?.people?.map(({ stakeholderGroup }) => stakeholderGroup)).toEqual(["civil-society", "private-sector"]);
});

test.each(["Rasha Qutba", "Emre Altbc"])("the end of a family name is no mark: %s", (name) => {
  const { session } = readPage(pageWith(["Moderator", name]));
  expect(session?.people?.map((person) => person.name)).toEqual([name]);
});
