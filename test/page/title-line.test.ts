import { expect, test } from "vitest";

import { readTitleLine } from "../../src/page/title-line";

test.each([
  {
    text: "IGF 2022 Open Forum #56 Data for all",
    facts: { edition: 2022, type: "open-forum", number: 56, title: "Data for all" },
    why: "the form of most headlines",
  },
  {
    text: "IGF 2021 WS #202",
    facts: { edition: 2021, type: "workshop", number: 202 },
    why: "the title stands on the next line",
  },
  {
    text: "IGF 2024 Open Forum #27 Review of IGF2023 in Kyoto",
    facts: { edition: 2024, type: "open-forum", number: 27, title: "Review of IGF2023 in Kyoto" },
    why: "another year inside the title",
  },
  {
    text: "IGF 2021 – Official Opening of the forum",
    facts: { edition: 2021, type: "other", title: "Official Opening of the forum" },
    why: "a dash after the year",
  },
  {
    text: "[NRIs] Shared kitchens",
    facts: { type: "nri-session", title: "[NRIs] Shared kitchens" },
    why: "no year and no number",
  },
  {
    text: "IGF 2019 OF #3: Shared kitchens",
    facts: { edition: 2019, type: "open-forum", number: 3, title: "Shared kitchens" },
    why: "short type and a colon behind the number",
  },
  {
    text: "IGF 2024 Launch / Award Event #9 Shared kitchens",
    facts: { edition: 2024, type: "launch-award", number: 9, title: "Shared kitchens" },
    why: "a slash with spaces in the type",
  },
  {
    text: "Shared kitchens: who washes the pots? (WS186)",
    facts: { type: "workshop", number: 186, title: "Shared kitchens: who washes the pots?" },
    why: "mirrors of the programme put type and number last",
  },
  { text: "Shared kitchens", facts: { title: "Shared kitchens" }, why: "nothing but a title" },
])("$text ($why)", ({ text, facts }) => {
  expect(readTitleLine(text)).toEqual(facts);
});
