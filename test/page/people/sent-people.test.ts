import { describe, expect, test } from "vitest";

import { readPage, type PageReading } from "../../../src/page";

const HEAD = ["IGF 2021 Day 0 Event #3 Quiet streets", "", "Conference Room 4", ""];
const TAIL = ["", "Onsite Moderator", "Gil Essay", "Online Moderator", "Hal Notes", ""];

function read(lines: readonly string[]): PageReading {
  return readPage([...HEAD, ...lines, ...TAIL].join("\n"));
}

function namesOf({ session }: PageReading): string[] {
  const people = (session?.people ?? []).filter(({ roles }) => !roles.some((role) => role.endsWith("moderator")));
  return people.map(({ name, affiliation, roles }) => `${name}, ${affiliation}: ${roles.join(", ")}`);
}

function bodiesOf({ session }: PageReading): string[] {
  return (session?.organizations ?? []).map(({ name }) => name);
}

describe("lines of a body, a dash and a name", () => {
  const LINES = [
    "Harbour Guild - Ana Example",
    "",
    "River Youth Project – Ben Sample, Ferry Hub",
    "",
    "Lake Trust - Cai Model,",
  ];

  test("speak behind a gap below the bodies that organise the session", () => {
    const reading = read(["Harbour Guild, Lake Trust, River Union", "", "", ...LINES]);
    expect(namesOf(reading)).toEqual([
      "Ana Example, Harbour Guild: speaker",
      "Ben Sample, River Youth Project, Ferry Hub: speaker",
      "Cai Model, Lake Trust: speaker",
    ]);
    expect(bodiesOf(reading)).toEqual(["Harbour Guild", "Lake Trust", "River Union"]);
  });

  test("organise it right below them", () => {
    const reading = read(["Quiet Streets Union", ...LINES.filter((line) => line !== "")]);
    expect(namesOf(reading)).toContain("Ana Example, Harbour Guild: organizer");
    expect(bodiesOf(reading)).toEqual(["Quiet Streets Union"]);
  });

  test("are people under a label that promises some", () => {
    expect(namesOf(read(["Speakers", "", "Harbour Guild - Ana Example"]))).toEqual([
      "Ana Example, Harbour Guild: speaker",
    ]);
  });

  test("stay whole with a finding where two names stand behind the body", () => {
    const line = "Ferry Hub - Dee Proof, Eli Draft, Marsh Society";
    const reading = read(["", ...LINES, "", line]);
    expect(namesOf(reading)).toHaveLength(3);
    expect(reading.session?.sections).toEqual([{ text: line }]);
    expect(reading.diagnostics).toContainEqual(expect.objectContaining({ code: "page/person-unreadable" }));
  });
});

describe("a dash also parts a body from a part of it", () => {
  test.each([
    { lines: ["Harbour Guild - Ana Example"], why: "one line proves nothing" },
    { lines: ["Harbour Guild - Green Lake Chapter", "", "River Union - North Dune Branch"], why: "chapters" },
    { lines: ["Harbour Guild - South Africa", "", "River Union - Costa Rica"], why: "countries" },
    { lines: ["Harbour Guild - Office of Tides", "", "River Union - Lake Institute"], why: "bodies" },
  ])("$lines are bodies ($why)", ({ lines }) => {
    const reading = read(lines);
    expect(namesOf(reading)).toEqual([]);
    expect(bodiesOf(reading)).toEqual(lines.filter((line) => line !== ""));
  });
});
