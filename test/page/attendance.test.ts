import { describe, expect, test } from "vitest";

import { readAttendance, readAttendanceField } from "../../src/page/attendance";

/** The numbers that a text gives, without its words. */
function countsIn(text: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const found = Object.entries(readAttendance(text) ?? {}) as [string, Record<string, unknown>][];
  const numbers = (quantity: object): object =>
    Object.fromEntries(Object.entries(quantity).filter(([key]) => key !== "raw"));
  return Object.fromEntries(found.map(([key, quantity]) => [key, numbers(quantity) as Record<string, number>]));
}

describe("how many people came", () => {
  test.each([
    { text: "More than one hundred people came.", total: { atLeast: 100 }, why: "words with a bound" },
    { text: "Over 85 participants attended.", total: { atLeast: 85 }, why: "over is a lower bound" },
    { text: "About 85 people attended.", total: { about: 85 }, why: "about" },
    {
      text: "Nearly 120 people attended.",
      total: { about: 120 },
      why: "nearly is close to the number and not above it",
    },
    { text: "Almost a hundred people attended.", total: { about: 100 }, why: "an article before a scale" },
    { text: "Up to 60 people attended.", total: { atMost: 60 }, why: "up to is an upper bound" },
    { text: "Just under 60 people attended.", total: { atMost: 60 }, why: "under, with a shade" },
    { text: "As many as 60 people attended.", total: { atMost: 60 }, why: "as many as" },
    { text: "No fewer than 30 people attended.", total: { atLeast: 30 }, why: "a denied upper bound" },
    { text: "No more than thirty people attended.", total: { atMost: 30 }, why: "a denied lower bound" },
    { text: "In excess of 1,200 people attended.", total: { atLeast: 1200 }, why: "a comma between thousands" },
    { text: "100+ people attended.", total: { atLeast: 100 }, why: "a sign behind the number" },
    { text: "~85 people attended.", total: { about: 85 }, why: "a sign before the number" },
    { text: "Forty or more people attended.", total: { atLeast: 40 }, why: "the bound stands behind" },
    { text: "Forty or so people attended.", total: { about: 40 }, why: "the estimate stands behind" },
    { text: "Between 40 and 50 people attended.", total: { atLeast: 40, atMost: 50 }, why: "both ends" },
    { text: "40-50 people attended.", total: { atLeast: 40, atMost: 50 }, why: "both ends with a hyphen" },
    { text: "40–50 people attended.", total: { atLeast: 40, atMost: 50 }, why: "both ends with a dash" },
    { text: "One hundred and twenty people attended.", total: { exactly: 120 }, why: "a number in several words" },
    { text: "About a dozen people came.", total: { about: 12 }, why: "a dozen" },
    {
      text: "The number of participants was 45.",
      total: { exactly: 45 },
      why: "the words ask before the number comes",
    },
    {
      text: "The number of participants was 74 onsite and online, of whom 33 were women.",
      total: { exactly: 74 },
      why: "those of both ways are all",
    },
    { text: "We had 30 online and 12 onsite.", total: undefined, why: "either way has a number of its own" },
    { text: "Three questions came from the floor.", total: undefined, why: "questions are no people" },
    { text: "Over 300 cities took part in 2023.", total: undefined, why: "cities and years are no people" },
    { text: "On the 3rd of May nobody met.", total: undefined, why: "a day is no number of people" },
  ])("$text ($why)", ({ text, total }) => {
    expect(countsIn(text)["total"]).toEqual(total);
  });
});

describe("how many of them were women", () => {
  test.each([
    { text: "60% of them were women.", share: { exactly: 0.6 }, why: "a percentage" },
    { text: "60 % of them were women.", share: { exactly: 0.6 }, why: "with a space before the sign" },
    { text: "At least 60 per cent of them were women.", share: { atLeast: 0.6 }, why: "in words" },
    { text: "Two thirds of them were women.", share: { exactly: 0.667 }, why: "a fraction" },
    {
      text: "At least two thirds of them were women.",
      share: { atLeast: 0.667 },
      why: "a lower bound, rounded like any share",
    },
    { text: "At most two thirds of them were women.", share: { atMost: 0.667 }, why: "and an upper bound" },
    { text: "Over one third of them were women.", share: { atLeast: 0.333 }, why: "over" },
    { text: "Women were at least a third.", share: { atLeast: 0.333 }, why: "an article before a fraction" },
    { text: "One third or more were women.", share: { atLeast: 0.333 }, why: "the bound stands behind" },
    { text: "Nearly half of them were women.", share: { about: 0.5 }, why: "nearly half" },
    { text: "Less than half were women.", share: { atMost: 0.5 }, why: "an upper bound" },
    { text: "A majority were women.", share: { atLeast: 0.5 }, why: "a majority is more than half" },
    { text: "Two-thirds were women.", share: { exactly: 0.667 }, why: "joined by a hyphen" },
    {
      text: "40 to 45 percent were women.",
      share: { atLeast: 0.4, atMost: 0.45 },
      why: "the sign of a range stands once",
    },
    { text: "A third woman asked why.", share: undefined, why: "a third woman is one woman" },
    { text: "Five of the seven letters were by women.", share: undefined, why: "letters are no people" },
    { text: "Half of the questions came from women.", share: undefined, why: "nor are questions" },
  ])("$text ($why)", ({ text, share }) => {
    expect(countsIn(text)["womenShare"]).toEqual(share);
  });
});

test.each([
  { text: "Forty people came, 10 of whom were women.", share: { exactly: 0.25 }, why: "both were counted" },
  { text: "About forty people came, 10 of whom were women.", share: { atLeast: 0.25 }, why: "an estimate is no count" },
])("$text ($why)", ({ text, share }) => {
  expect(countsIn(text)).toMatchObject({ womenShare: share });
});

test.each([
  { text: "52", quantity: { exactly: 52, raw: "52" }, why: "a form's number" },
  { text: "approx. 50", quantity: { about: 50, raw: "approx. 50" }, why: "a form's estimate" },
  { text: "60%", quantity: undefined, why: "the field asks for heads" },
  { text: "many", quantity: undefined, why: "no number" },
])("the field $text ($why)", ({ text, quantity }) => {
  expect(readAttendanceField(text)).toEqual(quantity);
});
