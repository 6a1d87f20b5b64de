import { describe, expect, test } from "vitest";

import { readDurationMinutes, readFormatLine } from "../../src/page/format-line";

describe("a format line of any generation", () => {
  test.each([
    {
      text: "Round Table - 90 Min",
      format: { kind: "round-table", durationMinutes: 90, raw: "Round Table - 90 Min" },
      why: "2017, 2018 and 2023: kind and length",
    },
    {
      text: "Panel - Auditorium - 60 Min",
      format: { kind: "panel", layout: "auditorium", durationMinutes: 60, raw: "Panel - Auditorium - 60 Min" },
      why: "2019 to 2022: kind, seating and length",
    },
    {
      text: "Break-out Group Discussions - Flexible Seating - 60 Min",
      format: {
        kind: "break-out-group-discussions",
        layout: "flexible-seating",
        durationMinutes: 60,
        raw: "Break-out Group Discussions - Flexible Seating - 60 Min",
      },
      why: "a hyphen inside a kind parts nothing",
    },
    {
      text: "Round Table - U-shape - 90 Min",
      format: { kind: "round-table", layout: "u-shape", durationMinutes: 90, raw: "Round Table - U-shape - 90 Min" },
      why: "a hyphen inside a seating parts nothing",
    },
    {
      text: "Birds of a Feather – Auditorium – 30 Min",
      format: {
        kind: "birds-of-a-feather",
        layout: "auditorium",
        durationMinutes: 30,
        raw: "Birds of a Feather – Auditorium – 30 Min",
      },
      why: "copies turn hyphens into dashes",
    },
    {
      text: "Other - 90 Min",
      format: { kind: "other", durationMinutes: 90, raw: "Other - 90 Min" },
      why: "no kind of the list",
    },
    {
      text: "Roundtable",
      format: { layout: "roundtable", raw: "Roundtable" },
      why: "2024 and later: the layout alone",
    },
    { text: "Theater", format: { layout: "theater", raw: "Theater" }, why: "2024 and later" },
    {
      text: "Round Table",
      format: { kind: "round-table", raw: "Round Table" },
      why: "in two words it is the kind of session",
    },
    { text: "Gathering, with tea", format: undefined, why: "free words of a networking session" },
    { text: "Ana Example - Civil Society - 60", format: undefined, why: "a person between dashes" },
    {
      text: "We would prefer a room with a view - 60 Min",
      format: undefined,
      why: "no kind of the list before the length",
    },
  ])("$text ($why)", ({ text, format }) => {
    expect(readFormatLine(text)).toEqual(format);
  });
});

test.each([
  { text: "60", minutes: 60, why: "minutes without their unit" },
  { text: "90 mins", minutes: 90, why: "with a unit" },
  { text: "1 hour", minutes: 60, why: "in hours" },
  { text: "1h30", minutes: 90, why: "hours and minutes" },
  { text: "0", minutes: undefined, why: "no session lasts nothing" },
  { text: "9000", minutes: undefined, why: "longer than a day" },
  { text: "A 60-minute conversation", minutes: undefined, why: "prose gives arguments and no length" },
])("$text lasts $minutes minutes ($why)", ({ text, minutes }) => {
  expect(readDurationMinutes(text)).toBe(minutes);
});
