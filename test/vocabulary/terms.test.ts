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
