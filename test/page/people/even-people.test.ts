import { describe, expect, test } from "vitest";

import { readPage } from "../../../src/page";
import { splitPeople } from "../../../src/page/people/split-people";

function peopleOf(text: string): string[] {
  return splitPeople(text).map((stretch) => stretch.text);
}

describe("commas part people who have the same fields in the same order", () => {
  test.each([
    {
      people: ["Ana Example, Harbour Guild", "Ben Sample, River Office", "Cai Model, Lake Trust"],
      why: "three of a name and a body",
    },
    {
      people: ["Ana Example, Keeper of Ropes, Harbour Guild", "Ms. Ben Sample, Editor, River Office"],
      why: "two with a post right behind the name, and a title before the second",
    },
    {
      people: [
        "Ana Example, Keeper, Harbour Guild",
        "Ben Sample, Editor, River Office",
        "Cai Model, Clerk, Lake Trust",
      ],
      why: "three with a post right behind the name",
    },
    {
      people: ["Ana Example, Quiet Streets, Civil Society", "Ben Sample, Long Piers, Government"],
      why: "two with a group at the end",
    },
    { people: ["Ana Example, Civil Society", "Ben Sample, Government"], why: "two of a name and a group" },
    {
      people: ["Ana Example, Academia, Harbour Guild", "Ben Sample, Academia, River Office"],
      why: "two with the group before the body",
    },
  ])("$people ($why)", ({ people }) => {
    expect(peopleOf(people.join(", "))).toEqual(people);
    expect(peopleOf(people.join(", and "))).toEqual(people);
  });
});

describe("the fields of one person are no such list", () => {
  test.each([
    { text: "Ana Example, Harbour Guild, Quiet Piers, River Office", why: "three bodies, or a town between two" },
    { text: "Ana Example, Harbour Guild, Quiet Piers, River Office, Long Ropes, Noon", why: "bodies with any name" },
    { text: "Ana Example, Civil Society, Quiet Piers, Africa", why: "a group, a body and a region" },
    { text: "Ana Example, Keeper, Quiet Piers, Editor", why: "two posts" },
    { text: "Ana Example, Keeper, Harbour Guild, Cape Town, Editor, River Office", why: "two posts, one in a town" },
    { text: "Ana Example, N/A, Quiet Piers, N/A", why: "a field that is not filled in" },
    { text: "Ana Example, Global, Quiet Piers, Global", why: "words that are no region" },
    { text: "Ana Example, Harbour Guild, Keeper, Ben Sample, River Office, Editor", why: "a post behind the body" },
    { text: "Ana Example, River University, Ghana, Harbour Guild, Lake Trust, Kenya", why: "no name in the middle" },
  ])("$text ($why)", ({ text }) => {
    expect(peopleOf(text)).toEqual([text]);
  });
});

describe("other marks between the fields", () => {
  test.each([";", " |"])("%j parts people where a group ends each of them", (mark) => {
    const people = ["Ana Example, Harbour Guild, Academia, Africa", "Ben Sample, River Office, Government, WEOG"];
    expect(peopleOf(people.join(" ").replaceAll(",", mark))).toEqual(people.map((one) => one.replaceAll(",", mark)));
  });

  test.each([
    "Ana Example; Chair of Knots; Harbour Polytechnic",
    "Ana Example; Chief Planner; Long Piers",
    "Ana Example; Republic of Ropes",
    "Ana Example; Long Piers; South Africa",
  ])("%s is one person", (text) => {
    expect(peopleOf(text)).toEqual([text]);
  });

  test("names that nothing else fits are people", () => {
    expect(peopleOf("Ana Example; Ben Sample; Cai Model")).toEqual(["Ana Example", "Ben Sample", "Cai Model"]);
  });
});

describe("names and what stands beside each of them", () => {
  test.each([
    {
      text: "Ana Example (Long Piers) and Ben Sample (River Office)",
      people: ["Ana Example (Long Piers)", "Ben Sample (River Office)"],
    },
    {
      text: "Ana Example (Long Piers) Ben Sample (River Office)",
      people: ["Ana Example (Long Piers)", "Ben Sample (River Office)"],
    },
    {
      text: "Ana Example - Long Piers, Ben Sample - River Office",
      people: ["Ana Example - Long Piers", "Ben Sample - River Office"],
    },
    { text: "Ana Example and Ben Sample, Harbour Guild", people: ["Ana Example", "Ben Sample, Harbour Guild"] },
    {
      text: "TBC, Harbour Guild; Ben Sample, River Office",
      people: ["TBC, Harbour Guild", "Ben Sample, River Office"],
    },
    {
      text: "Ana Example, ITU, Ben Sample, OAS, Cai Model, WTO",
      people: ["Ana Example, ITU", "Ben Sample, OAS", "Cai Model, WTO"],
    },
    { text: "Ana Example (Harbour Guild) Rope Office (HG)", people: ["Ana Example (Harbour Guild) Rope Office (HG)"] },
    {
      text: "Ana Example - Harbour Guild, Rope Office - Africa",
      people: ["Ana Example - Harbour Guild, Rope Office - Africa"],
    },
    { text: "Quiet Piers and Long Knots, Civil Society", people: ["Quiet Piers and Long Knots, Civil Society"] },
    { text: "Ana Example and the Harbour Guild, Africa", people: ["Ana Example and the Harbour Guild, Africa"] },
  ])("$text", ({ text, people }) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

test.each([
  { label: "Speakers", people: ["Ana Example", "Ben Sample"] },
  { label: "Speaker", people: ["Ana Example"] },
  { label: "Organizers", people: ["Ana Example"] },
  { label: "Speakers", more: "Cai Model, Long Piers", people: ["Ana Example", "Cai Model"] },
])("two names behind $label, and $more below, are $people", ({ label, more = "", people }) => {
  const { session } = readPage(
    `IGF 2021 Town Hall #8 Cables\n\nRoom\nSaal 3\n\n${label}: Ana Example, Ben Sample\n${more}\n`,
  );
  expect(session?.people?.map(({ name }) => name)).toEqual(people);
});
