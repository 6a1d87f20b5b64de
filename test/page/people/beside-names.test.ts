import { describe, expect, test } from "vitest";

import type { Person } from "../../../src/model";
import { readPersonSlot } from "../../../src/page/people/person-line";
import { splitPeople } from "../../../src/page/people/split-people";

const GUILD = { name: "Ana Example", affiliation: "Harbour Guild" } as const;

describe("what stands beside a name and is no part of it", () => {
  test.each<{ text: string; person: Omit<Person, "roles"> }>([
    { text: "Ana Example, PhD, Harbour Guild", person: { ...GUILD, honorific: "PhD" } },
    { text: "Ana Example Ph.D., Harbour Guild", person: { ...GUILD, honorific: "Ph.D." } },
    { text: "Dr. Ana Example, PhD, Harbour Guild", person: { ...GUILD, honorific: "Dr." } },
    { text: "Ana Example MBA PhD, Harbour Guild", person: { ...GUILD, honorific: "MBA PhD" } },
    { text: "Ana Example, PhD, MBA, Harbour Guild", person: { ...GUILD, honorific: "PhD" } },
    { text: "Ana Example, Sr. Keeper, Harbour Guild", person: { ...GUILD, position: "Sr. Keeper" } },
    { text: "Dr. Ana Keeper: Harbour Guild", person: { ...GUILD, name: "Ana Keeper", honorific: "Dr." } },
    { text: "Ana Example, PhD Candidate, Harbour Guild", person: { ...GUILD, position: "PhD Candidate" } },
    { text: "Ana Example, Co-Founder, Harbour Guild", person: { ...GUILD, position: "Co-Founder" } },
    {
      text: "Ana Example, Harbour Trading, Co. Ltd.",
      person: { name: "Ana Example", affiliation: "Harbour Trading, Co. Ltd." },
    },
    { text: "Hon. Ana Example MP, Harbour Guild", person: { ...GUILD, honorific: "Hon.", position: "MP" } },
    { text: "Ana Example (she/her), Harbour Guild", person: GUILD },
    { text: "Ana Example (She / Her / Hers), Harbour Guild", person: GUILD },
    { text: "Ana Example (Rope/Tide), Harbour Guild", person: { ...GUILD, affiliation: "Rope/Tide, Harbour Guild" } },
    { text: "Ana Example [TBC], Harbour Guild", person: GUILD },
    { text: "Ana Example, Harbour Guild (TBC)", person: GUILD },
    { text: "Ana Example**, Harbour Guild", person: GUILD },
    { text: "b) Ana Example, Harbour Guild", person: GUILD },
    { text: "Ms. Ana Example: Harbour Guild", person: { ...GUILD, honorific: "Ms." } },
    {
      text: "Ms. Ana Example: Keeper of Ropes, Harbour Guild",
      person: { ...GUILD, honorific: "Ms.", position: "Keeper of Ropes" },
    },
    { text: "Ana Example, Harbour Guild, Panelist", person: GUILD },
    { text: "Ana Example, Harbour Guild, Speaker", person: GUILD },
    {
      text: "Ana Example, Parliament of Voltania, Speaker",
      person: { name: "Ana Example", affiliation: "Parliament of Voltania, Speaker" },
    },
    {
      text: "Ana Example, Permanent Representative of Voltania to the UN",
      person: { name: "Ana Example", position: "Permanent Representative of Voltania to the UN" },
    },
    { text: "Ana Example, Professor of Law", person: { name: "Ana Example", position: "Professor of Law" } },
    {
      text: "Ana Example, Professor of Law, Keeper of the Harbour Guild",
      person: { ...GUILD, position: "Professor of Law; Keeper" },
    },
    {
      text: "Ana Example, Lecturer of Harbour University",
      person: { name: "Ana Example", position: "Lecturer", affiliation: "Harbour University" },
    },
    {
      text: "Ana Example, Ambassador of Voltania, Harbour Guild",
      person: { ...GUILD, position: "Ambassador of Voltania" },
    },
    {
      text: "Ana Example, Youth Ambassador 2022-2024",
      person: { name: "Ana Example", position: "Youth Ambassador 2022-2024" },
    },
    { text: "Ana Example, Tide Forum 2022", person: { name: "Ana Example", affiliation: "Tide Forum 2022" } },
  ])("$text", ({ text, person }) => {
    const slot = readPersonSlot(text, { isPromised: true });
    expect(slot.kind === "person" ? slot.person : slot).toEqual(person);
  });
});

test.each(["[TBC]", "Harbour Guild [TBC], Africa", "Ana Example [TBC], Ben Sample [TBC]"])(
  "%s is still nobody",
  (text) => {
    expect(readPersonSlot(text, { isPromised: true }).kind).toBe("placeholder");
  },
);

test.each(["Ana Example - invited", "Ana Example, not confirmed", "Ana Example (pending)"])(
  "%s is not certain",
  (text) => {
    expect(readPersonSlot(text, { isPromised: true })).toMatchObject({
      person: { name: "Ana Example" },
      isPlaceholderBeside: true,
    });
  },
);

test.each(["River University, PhD", "River University MBA PhD", "MBA Alumni Association"])("%s is a body", (text) => {
  expect(readPersonSlot(text, { isPromised: true }).kind).toBe("organization");
});

test.each(["PhD Student, River University", "MBA Student"])("%s names nobody", (text) => {
  expect(readPersonSlot(text, { isPromised: true }).kind).toBe("unreadable");
});

test.each(["Time Keeper: Harbour Guild", "South Africa: Harbour Guild"])("%s has a label and no name", (text) => {
  expect(readPersonSlot(text, { isPromised: true }).kind).toBe("organization");
});

test.each([
  "Ms. Ana Example: what ropes know",
  "Job Title: Director, Harbour Guild",
  "Home Institution: Harbour Guild",
])("%s is nobody", (text) => {
  expect(readPersonSlot(text, { isPromised: true }).kind).not.toBe("person");
});

test("a legal form is nobody among names", () => {
  const text = "Ana Example, Harbour Trading, S.A. de C.V.";
  expect(splitPeople(text).map((stretch) => stretch.text)).toEqual([text]);
});
