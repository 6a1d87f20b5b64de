import fc from "fast-check";
import { expect, test } from "vitest";

import { nameLikeness, nameTokens } from "../../src/text";

test.each([
  { a: "Ramon Casabella", b: "Ramón Casabella", likeness: "same", why: "accents do not count" },
  { a: "Radosavljev Mirjana", b: "Mirjana Radosavljev", likeness: "same", why: "order does not count" },
  { a: "Haruto KITASHIRO", b: "Haruto Kitashiro", likeness: "same", why: "capitals do not count" },
  { a: "Latif·Ladid", b: "Latif Ladid", likeness: "same", why: "a dot between names is no letter" },
  { a: "Sean O’Example", b: "Sean OExample", likeness: "same", why: "an apostrophe is no letter" },
  { a: "Søren Łukasz", b: "Soren Lukasz", likeness: "same", why: "strokes through letters do not count" },
  { a: "Tünde Sárvári-Voss", b: "Tunde Sarvari Voss", likeness: "same", why: "a hyphen parts words" },
  { a: "Ana Müller", b: "Ana Mller", likeness: "likely", why: "a copy dropped the umlaut" },
  { a: "Ana Müller", b: "Ana Mueller", likeness: "likely", why: "one letter more" },
  { a: "Ana Maria Example", b: "Ana Example", likeness: "likely", why: "a middle name left out, two words shared" },
  { a: "A. Example", b: "Ana Example", likeness: "likely", why: "an initial" },
  { a: "Yik C. Chin", b: "Yik Chan Chin", likeness: "likely", why: "a middle initial" },
  { a: "Yahya A.N Saleh", b: "Yahya Ahmad Nur Saleh", likeness: "likely", why: "two initials" },
  { a: "Wang Yiwei", b: "Yi Wei Wang", likeness: "likely", why: "a given name written in two" },
  {
    a: "Marvelle Candice Abendanon",
    b: "Marvelle Abendanon Tshibanda",
    likeness: "likely",
    why: "a second given name against a second family name",
  },
  { a: "Ana Maria Silva", b: "Ana Maria Costa", likeness: "different", why: "the family names differ" },
  { a: "Ana Example", b: "Ana Sample", likeness: "different", why: "two letters differ" },
  { a: "Wang Yiwei", b: "Wang Yi", likeness: "different", why: "a part of a name is another name" },
  { a: "Li Wang", b: "Li Wong", likeness: "different", why: "in short names one letter makes another name" },
  { a: "Ana", b: "Ana Example", likeness: "different", why: "one shared word is too little" },
  { a: "A. Example", b: "B. Example", likeness: "different", why: "the initials differ" },
  { a: "B. Example", b: "Ana Example", likeness: "different", why: "the initial is another's" },
  { a: "Madonna", b: "Madona", likeness: "different", why: "nothing else backs the guess" },
  { a: "", b: "", likeness: "different", why: "no name is no person" },
  { a: "王一伟", b: "Wang Yiwei", likeness: "different", why: "scripts are not compared" },
])("`$a` and `$b` are $likeness ($why)", ({ a, b, likeness }) => {
  expect([nameLikeness(a, b), nameLikeness(b, a)]).toEqual([likeness, likeness]);
});

const name = fc
  .array(fc.constantFrom("Ana", "Example", "Exemple", "Li", "A.", "van der", "O’Neil", "Chin-Chen", "Özdemir"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(" "));

test("likeness holds in both directions, and every name is the same as itself in any order and case", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(nameLikeness(a, b)).toBe(nameLikeness(b, a));
      expect(nameLikeness(a, nameTokens(a).toReversed().join(" ").toUpperCase())).toBe("same");
    }),
  );
});
