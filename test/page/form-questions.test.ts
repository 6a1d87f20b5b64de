import { expect, test } from "vitest";

import { readPage } from "../../src/page";

test("the numbered questions of the form are a heading each, also without empty lines between them", () => {
  const page = [
    "IGF 2024 Open Forum #163 Lending libraries",
    "",
    "Description",
    "Two towns lend screws.",
    "1) How will you facilitate interaction between onsite and online speakers and attendees?",
    "Whoever is online begins.",
    "2) How will you design the session to ensure the best possible experience?",
    "A second camera looks at the parts.",
  ].join("\n");
  const { session } = readPage(page);
  expect(session?.sections).toMatchObject([
    { heading: expect.stringMatching(/^1\) /), text: "Whoever is online begins." },
    { heading: expect.stringMatching(/^2\) /), text: "A second camera looks at the parts." },
  ]);
});
