import { expect, test } from "vitest";

import { readPage } from "../../../src/page";

const SPEAKERS =
  "Ben Sample, Office of Rivers Cai Model, Lake Trust Dee Proof, Dune Union Eli Draft, Academy of Marshes Fay Trial, Moor Guild";

test("people of one role whom nothing parts stay in the text, with a finding, and those beside them are read", () => {
  const line = `Moderator: Ana Example, Harbour Guild Speakers: ${SPEAKERS} Rapporteur: Gil Essay, ITU`;
  const page = ["IGF 2018 DC on Quiet Devices", "", "Round Table - 90 Min", "", "", line].join("\n");
  const { session, diagnostics } = readPage(page);
  expect(session?.people).toEqual([
    { name: "Ana Example", affiliation: "Harbour Guild", roles: ["moderator"] },
    { name: "Gil Essay", affiliation: "ITU", roles: ["rapporteur"] },
  ]);
  expect(session?.sections).toEqual([{ heading: "Moderator", text: line.slice("Moderator: ".length) }]);
  expect(diagnostics).toMatchObject([{ code: "page/person-unreadable", data: { text: SPEAKERS } }]);
});

test("among the organisers a mark behind somebody says what they do besides, among the speakers what they do", () => {
  const line = "Ana Example, Harbour Guild, Academia, WEOG - onsite moderator";
  const rolesUnder = (label: string): unknown => {
    const page = ["IGF 2025 Day 0 Event #5 Quiet Devices", "Room", "Room 3", label, line].join("\n");
    return readPage(page).session?.people?.[0]?.roles;
  };
  expect(rolesUnder("Organizers")).toEqual(["organizer", "onsite-moderator"]);
  expect(rolesUnder("Speakers")).toEqual(["onsite-moderator"]);
});
