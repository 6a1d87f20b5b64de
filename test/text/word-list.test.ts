import { describe, expect, test } from "vitest";

import { WordList, wordList } from "../../src/text";

const ROOMS = wordList("room salón stage-door");

describe("standsIn", () => {
  test.each([
    { text: "room 5", found: true, why: "the word is the first" },
    { text: "the room", found: true, why: "the word is the last" },
    { text: "rooms and a broom", found: false, why: "a word inside another one is none" },
    { text: "ream and roum", found: false, why: "the same ends and the same length are not the same word" },
    { text: "el salón", found: true, why: "letters beyond a to z are letters" },
    { text: "by the stage-door.", found: true, why: "a hyphen is part of a word, a full stop is none" },
    { text: "Room 5", found: false, why: "capitals count" },
    { text: "", found: false, why: "there is no word" },
  ])("$text ($why)", ({ text, found }) => {
    expect(ROOMS.standsIn(text)).toBe(found);
  });
});

describe("standsInAnyCase", () => {
  test.each([
    { text: "ROOM 5", found: true, why: "capitals do not count" },
    { text: "El SALÓN", found: true, why: "nor do those of other letters" },
    { text: "été: Room", found: true, why: "another letter in front changes nothing" },
    { text: "ROOMS", found: false, why: "a word inside another one is none" },
  ])("$text ($why)", ({ text, found }) => {
    expect(ROOMS.standsInAnyCase(text)).toBe(found);
  });
});

test("a stretch is one of the words or none, whatever stands around it", () => {
  const text = "ballroom Über roof";
  expect(ROOMS.hasBetween(text, 4, 8)).toBe(true);
  expect(ROOMS.hasBetween(text, 3, 8)).toBe(false);
  expect(new WordList(["über"]).hasBetweenInAnyCase(text, 9, 13)).toBe(true);
  expect(ROOMS.hasBetween(text, 4, 4)).toBe(false);
});

test("words of more letters than a number has bits are told apart", () => {
  const long = new WordList(["a".repeat(33)]);
  expect([long.has("a"), long.has("a".repeat(33)), long.has("a".repeat(65))]).toEqual([false, true, false]);
});
