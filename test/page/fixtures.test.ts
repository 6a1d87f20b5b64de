import { isDeepStrictEqual } from "node:util";

import { describe, expect, test } from "vitest";

import { readPage } from "../../src/page";
import { knownDeviations } from "./known-deviations";
import { factsOf } from "./neutral-record";
import { pageCases } from "./page-cases";

const results = pageCases.map(({ name, source, expected }) => {
  const facts = factsOf(expected, readPage(source));
  const wrong = facts.filter((fact) => !isDeepStrictEqual(fact.expected, fact.actual));
  return { name, why: expected.why, facts, wrong };
});

describe("what a careful reader writes down after reading a page is what the record says", () => {
  // A deviation that is listed and gone fails here too, so that the list only ever shrinks.
  test.each(results)("$name: $why", ({ name, wrong }) => {
    const known = Object.keys(knownDeviations).filter((fact) => fact.startsWith(`${name}: `));
    const unknown = wrong.filter((fact) => !known.includes(`${name}: ${fact.name}`));
    expect(unknown).toEqual([]);
    expect(wrong.map((fact) => `${name}: ${fact.name}`).sort()).toEqual(known.sort());
  });
});

test("every listed deviation of a fixture is of a page that was read", () => {
  const names = results.map(({ name }) => name);
  // The samples, whose names begin with a number, are not there in every checkout.
  const listed = Object.keys(knownDeviations).filter((fact) => !/^\d/.test(fact));
  const strays = listed.filter((fact) => !names.some((name) => fact.startsWith(`${name}: `)));
  expect(strays).toEqual([]);
});

test("99 of 100 facts are right", () => {
  const facts = results.flatMap((result) => result.facts);
  const wrong = results.flatMap((result) => result.wrong);
  expect(facts.length).toBeGreaterThan(2000);
  expect(1 - wrong.length / facts.length).toBeGreaterThanOrEqual(0.99);
});
