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
