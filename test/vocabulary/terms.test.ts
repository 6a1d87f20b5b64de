import { expect, test } from "vitest";

import { readRegionalGroup, readSessionType, readStakeholderGroup } from "../../src/vocabulary";

test.each([
  { text: "WS", value: "workshop", why: "the abbreviation of title lines" },
  { text: "OF", value: "open-forum", why: "printed from 2018 to 2020" },
  { text: "Pre-Event", value: "day-0-event", why: "the name of 2019" },
  { text: "launch / award event", value: "launch-award", why: "letter case and the slash do not count" },
])("$text is the session type $value ($why)", ({ text, value }) => {
  expect(readSessionType(text)).toEqual({ value, diagnostics: [] });
});

test("an unknown session type gives the nearest one as a hint", () => {
  expect(readSessionType("opn-forum").diagnostics).toMatchObject([
    { code: "vocabulary/unknown-term", hint: "Did you mean `open-forum`?" },
  ]);
});

test("one spelling may name a stakeholder group and a regional group", () => {
  expect(readStakeholderGroup("Intergovernmental Organization").value).toBe("intergovernmental-organization");
  expect(readRegionalGroup("Intergovernmental Organization").value).toBe("intergovernmental");
});

test.each([
  ["Africa Region", "african"],
  ["African States", "african"],
  ["WEOG group", "weog"],
  ["Western Europe & Others", "weog"],
  ["Group of Western European and Other States", "weog"],
  ["WEOG (Western European and Others Group)", "weog"],
  ["Asia and Pacific Group", "asia-pacific"],
  ["Asian & the Pacific Region", "asia-pacific"],
  ["Eastern European Group (EEG)", "eastern-european"],
  ["Group of Latin American & Caribbean Countries (GRULAC)", "grulac"],
])("%s is the regional group %s, with or without the words around its name", (text, value) => {
  expect(readRegionalGroup(text)).toEqual({ value, diagnostics: [] });
});

test.each(["Group", "and Others", "European States", "Europe Region", "The Asia Group", "African Group (WEOG)"])(
  "%s is none of the regional groups",
  (text) => {
    expect(readRegionalGroup(text).value).toBeUndefined();
  },
);
