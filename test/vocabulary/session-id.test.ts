import fc from "fast-check";
import { expect, test } from "vitest";

import { sessionId, sessionUuid } from "../../src/vocabulary";

test.each([
  {
    facts: { edition: 2022, type: "open-forum", number: 56, title: "Any", slug: "igf-2022-open-forum-56-any" },
    id: "igf-2022-open-forum-56",
    why: "meeting, type and number are enough",
  },
  {
    facts: { edition: 2022, type: "main-session", slug: "igf-2022-main-session-data-0", title: "Data" },
    id: "igf-2022-main-session-data-0",
    why: "without a number the slug, whose last digit tells two pages apart",
  },
  {
    facts: { edition: 2021, slug: "dc-iot-%E2%80%93-things" },
    id: "igf-2021-dc-iot-things",
    why: "a slug without the meeting gets it; an encoded dash is no letter",
  },
  {
    facts: { edition: 2021, slug: "igf-2021-%E2-broken" },
    id: "igf-2021-e2-broken",
    why: "a broken escape is taken as it stands",
  },
  {
    facts: { edition: 2020, type: "youth-session", title: "Global Youth Summit: Côte d’Ivoire" },
    id: "igf-2020-youth-session-global-youth-summit-cote-d-ivoire",
    why: "without a slug the title",
  },
  {
    facts: { type: "workshop", number: 7, title: "Locks" },
    id: "igf-workshop-7-locks",
    why: "a number is no id without its meeting",
  },
] as const)("$facts → $id ($why)", ({ facts, id }) => {
  expect(sessionId(facts)).toBe(id);
});

test("titles that differ only where they are cut, or in letters an id does not hold, get two ids", () => {
  const long = "word ".repeat(40);
  expect(sessionId({ title: `${long} one` })).not.toBe(sessionId({ title: `${long} two` }));
  expect(sessionId({ title: "الإنترنت" })).not.toBe(sessionId({ title: "互联网" }));
});

test("pages without number, slug and title are told apart by what else is known", () => {
  expect(sessionId({ edition: 2019, fallback: "one" })).not.toBe(sessionId({ edition: 2019, fallback: "two" }));
});

test("half of a surrogate pair, as a text cut inside a character ends in, is no obstacle", () => {
  expect(sessionId({ edition: 2019, fallback: "cut \ud83d" })).toMatch(/^igf-2019-[0-9a-f]{8}$/);
});

test("an id is made of small letters, digits and single hyphens, whatever the page holds", () => {
  const words = fc.option(fc.string({ unit: "grapheme" }), { nil: undefined });
  fc.assert(
    fc.property(words, words, (title, slug) => {
      const id = sessionId({
        edition: 2024,
        ...(title === undefined ? {} : { title }),
        ...(slug === undefined ? {} : { slug }),
      });
      expect(id).toMatch(/^igf(?:-[a-z0-9]+)+$/);
      expect(id.length).toBeLessThan(120);
    }),
  );
});

test("a session's UUID is a version 5 UUID that depends on the id alone", () => {
  expect(sessionUuid("igf-2022-open-forum-56")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(sessionUuid("igf-2022-open-forum-56")).toBe(sessionUuid("igf-2022-open-forum-56"));
  expect(sessionUuid("igf-2022-open-forum-56")).not.toBe(sessionUuid("igf-2022-open-forum-57"));
});
