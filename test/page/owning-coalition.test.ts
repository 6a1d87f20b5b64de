import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const FORMAT = ["", "Round Table - Circle - 60 Min", "", "Devices that keep silent are read out and counted."];

test.each([
  {
    head: ["IGF 2020 Quiet homes", "", "Dynamic Coalition on Quiet Devices"],
    owner: "Dynamic Coalition on Quiet Devices",
  },
  {
    head: ["IGF 2020 Quiet homes", "", "Dynamic Coaltion on Quiet Devices"],
    owner: "Dynamic Coaltion on Quiet Devices",
  },
  {
    head: ["IGF 2023 Quiet homes", "", "Room", "Room 3", "DC", "Dynamic Coalition on Quiet Devices"],
    owner: "Dynamic Coalition on Quiet Devices",
  },
  {
    head: ["IGF 2023 Quiet homes", "", "Room", "Room 3", "DC", "Quiet Homes Coalition"],
    owner: "Quiet Homes Coalition",
  },
  {
    head: [
      "IGF 2023 Quiet homes",
      "",
      "Subtheme",
      "",
      "Data Governance & Trust",
      "",
      "Dynamic Coalition on Quiet Devices",
    ],
    owner: "Dynamic Coalition on Quiet Devices",
    themes: ["Data Governance & Trust"],
  },
])("the coalition owns the session and tells its kind: $head", ({ head, owner, themes }) => {
  const { session } = readPage([...head, ...FORMAT].join("\n"));
  expect(session?.organizations).toEqual([{ name: owner }]);
  expect(session?.themes).toEqual(themes);
  expect(session).toMatchObject({ type: "dynamic-coalition", title: "Quiet homes" });
});

test("a title may begin with the abbreviation and a colon, or have the meeting in its words", () => {
  expect(readPage(["DC: Quiet homes", ...FORMAT].join("\n")).session?.title).toBe("DC: Quiet homes");
  const page = ["IGF 2020 and quiet homes", "", "Dynamic Coalition on Quiet Devices", ...FORMAT].join("\n");
  expect(readPage(page).session?.title).toBe("IGF 2020 and quiet homes");
});

test("an address tells the session of a coalition wherever it says so", () => {
  const url = "https://intgovforum.org/en/content/igf-2022-quiet-igf-2022-quiet-dc-session-homes";
  const { session } = readPage(["Session", "Panel - Auditorium - 90 Min", "Words about homes."].join("\n"), { url });
  expect(session?.type).toBe("dynamic-coalition");
});

test.each(["DC", "Dynamic Coalition", "Policy Network"])("the label %j is words of the text further down", (label) => {
  const lines = [
    "IGF 2023 WS #3 Quiet homes",
    "",
    "Room",
    "Room 3",
    ...FORMAT,
    "A list of places:",
    label,
    "Quiet Homes Guild",
  ];
  const { session } = readPage(lines.join("\n"));
  expect(session?.organizations).toBeUndefined();
  expect(session?.description).toContain(`\n${label}\n`);
});

test("the words of the kind part no list of people", () => {
  const lines = ["IGF 2023 WS #3 Quiet homes", "", "Speakers", "", "Ana Example, Harbour Guild", "Policy Network"];
  const { session } = readPage([...lines, "Ben Sample, River Union", "", ...FORMAT].join("\n"));
  expect(session?.people?.map(({ name }) => name)).toEqual(["Ana Example", "Ben Sample"]);
});

test("the words of the kind label the body in the markup, and in a text above the name of one", () => {
  const field = (label: string, value: string): string =>
    `<div class="field"><div class="field__label">${label}</div><div class="field__item">${value}</div></div>`;
  const html = (name: string): string =>
    `<main><h1>IGF 2022 Quiet homes</h1>${field("Dynamic Coalition", name)}${field("Room", "Saal 3")}</main>`;
  const text = (name: string): string =>
    ["IGF 2022 Quiet homes", "", "Room", "Room 3", "Dynamic Coalition", name, ...FORMAT].join("\n");
  const bodiesOf = (page: string): unknown => readPage(page).session?.organizations?.map(({ name }) => name);
  expect(bodiesOf(html("DC-QH"))).toEqual(["DC-QH"]);
  expect(bodiesOf(text("Quiet Homes Coalition"))).toEqual(["Quiet Homes Coalition"]);
  expect(bodiesOf(text("Quiet homes and gardens"))).not.toContain("Quiet homes and gardens");
});

test.each([
  { first: "IGF 2020 Quiet homes", why: "right below the blurb" },
  { first: "Session", why: "in a copy without a title" },
])("where a copy has no empty lines the owner is told by its name ($why)", ({ first }) => {
  const owner = "Dynamic Coalition on Quiet Devices";
  const below =
    first === "Session" ? ["Ballroom C"] : ["Room", "Room 3", "About this Session", "Who hears a device at night?"];
  const page = [first, "Saturday, 7th October, 2023 (06:00 UTC)", ...below, owner, "Round Table - Circle - 60 Min"];
  const { session } = readPage(page.join("\n"));
  expect(session?.organizations).toEqual([{ name: owner }]);
  expect(session?.themes).toBeUndefined();
});
