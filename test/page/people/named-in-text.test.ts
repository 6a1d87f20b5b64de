import { describe, expect, test } from "vitest";

import { readPage } from "../../../src/page";

/** The people of a page whose text has this line. */
function peopleIn(line: string, people: readonly string[] = []): string[] {
  const page = ["IGF 2023 Open Forum #7 Bridges", "Speakers", ...people, "Description", line].join("\n");
  return (readPage(page).session?.people ?? []).map(({ name, roles }) => `${name}: ${roles.join(", ")}`);
}

describe("running text names people who take part", () => {
  test.each([
    {
      line: "Closing remarks by Mr. Ben Sample, director of Dusk Labs.",
      people: ["Ben Sample: speaker"],
      why: "a title",
    },
    {
      line: "2. Intro to the work of 2023 by Ana Example (Harbour Guild)",
      people: ["Ana Example: speaker"],
      why: "an item",
    },
    {
      line: "3. What the guild did this year by Ana Example (bridge consultant)",
      people: ["Ana Example: speaker"],
      why: "an item that ends in a name and a post",
    },
    {
      line: "II. Two accounts [~20 mins]\n\nAna Example, Keeper of Locks, Harbour Guild",
      people: ["Ana Example: speaker"],
      why: "a name and a post below an item with a Roman number",
    },
    {
      line: "2. Two accounts\n\nMs. Ana Example, Harbour Guild\n\nMr. Ben Sample, River Office",
      people: ["Ana Example: speaker", "Ben Sample: speaker"],
      why: "names with a title below an item",
    },
    {
      line: "The session will be moderated by Ana Example.",
      people: ["Ana Example: moderator"],
      why: "a verb before by",
    },
    { line: "What next (moderated by Ana Example)", people: ["Ana Example: moderator"], why: "in a bracket" },
    { line: "Ana Example will present her maps.", people: ["Ana Example: speaker"], why: "a pronoun tells a person" },
    {
      line: "The editor, Ana Example, will open the session.",
      people: ["Ana Example: speaker"],
      why: "a post beside the name",
    },
    { line: "• Ana Example (Harbour Guild)", people: ["Ana Example: speaker"], why: "a bullet with a bracket" },
    { line: "• Ms. Ana Example, Georgia", people: ["Ana Example: speaker"], why: "a bullet with a title" },
  ])("$line ($why)", ({ line, people }) => {
    expect(peopleIn(line)).toEqual(people);
  });

  test("a name that a list has too needs no further sign", () => {
    const line = "A keynote on rivers by Ana Example opens the day.";
    expect(peopleIn(line)).toEqual([]);
    expect(peopleIn(line, ["Ana Example, Civil Society, GRULAC"])).toEqual(["Ana Example: speaker"]);
  });
});

describe("running text mentions much that is nobody who takes part", () => {
  test.each([
    { line: "The report written by Ana Example was a turning point.", why: "an author" },
    { line: "A book by Ana Example shows what rivers cost.", why: "another author" },
    { line: "Digital Transformation will open new doors.", why: "a topic that acts" },
    { line: "Big Tech will close its doors.", why: "companies" },
    { line: "Member States will introduce new laws.", why: "states" },
    { line: "Harbour Rights Watch will present a study.", why: "a body" },
    { line: "3. Opening Address by Minister of Digital Affairs", why: "an office" },
    { line: "Opening remarks by Host Country (5 minutes)", why: "nobody in particular" },
    { line: "Introduction by Onsite Moderator (5 minutes)", why: "a role" },
    { line: "4. Privacy by Default and Security by Design", why: "a principle" },
    { line: "• Digital Rights, Privacy and Safety", why: "topics in a list" },
    { line: "• Internet Governance (basics)", why: "a topic with a bracket" },
    { line: "• Rio de Janeiro, Brazil", why: "a place" },
    { line: "• Policy Makers, Regulators, Journalists", why: "kinds of people" },
    { line: "• Small Islands (Fiji, Tonga)", why: "kinds of states" },
    { line: "Two accounts\n\nAna Example, Keeper of Locks, Harbour Guild", why: "a name below no item" },
    { line: "2. Who pays?\n\nAna Example, Keeper of Locks, Harbour Guild", why: "a name below a question" },
    { line: "2. A new book by Ana Example (second edition)", why: "an item with a bracket about no person" },
    { line: "As Ana Example said, people forget.", why: "somebody who is quoted" },
  ])("$line ($why)", ({ line }) => {
    expect(peopleIn(line)).toEqual([]);
  });
});
