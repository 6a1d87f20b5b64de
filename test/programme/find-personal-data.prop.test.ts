import fc from "fast-check";
import { expect, test } from "vitest";

import type { Session } from "../../src/model";
import { findPersonalData } from "../../src/programme";
import { isSession } from "../../src/schema";
import { sessionArbitrary } from "../arbitraries/session";

const session = { schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "A" } as const;

/** The definition of a telephone number, asked at every place of a text: slow, and with no thought of speed in it. */
function holdsPhone(text: string): boolean {
  return Array.from(text, (_, at) => text.slice(0, at + 1)).some((before) => {
    if (!/(?:\+|\b(?:tel|phone|mobile|whatsapp|fax)[.:]* ?)$/i.test(before)) return false;
    // A word is one only where no letter or digit goes on with it.
    if (/[a-z]$/i.test(before) && /^\w/.test(text.slice(before.length))) return false;
    const number = /^[\d ().\-/]*/.exec(text.slice(before.length, before.length + 40))?.[0] ?? "";
    const digits = number.replaceAll(/\D/g, "").length;
    return digits >= 8 && digits <= 15;
  });
}

const PIECES = [
  "+",
  "Tel",
  "fax",
  "WhatsApp",
  ".:",
  ": ",
  " ",
  "(0)",
  "-",
  "/",
  "12",
  "3456",
  "7890123",
  "12345678",
  "x",
  "é",
  "😀",
  "2022-12-01",
  // Long texts are first searched for a digit.
  "prose ".repeat(40),
];

test("a telephone number is found wherever it stands in a text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
  const kinds = { true: 0, false: 0 };
  fc.assert(
    fc.property(texts, (description) => {
      const isExpected = holdsPhone(description);
      kinds[`${isExpected}`] += 1;
      const found = findPersonalData({ ...session, description });
      expect(found).toEqual(isExpected ? [{ path: ["description"], kind: "telephone number" }] : []);
    }),
    { numRuns: 6000 },
  );
  expect(Math.min(kinds.true, kinds.false)).toBeGreaterThan(100);
});

test.each(["xwhatsapp 12345678", "hotel 12345678", "tel12345678", "telex 12345678", "+1234567"])(
  "%s is no telephone number",
  (description) => {
    expect(findPersonalData({ ...session, description })).toEqual([]);
  },
);

test.each(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])(
  "a number of nothing but %s is found in a long text",
  (digit) => {
    const description = `${"prose ".repeat(40)}+${digit.repeat(8)}`;
    expect(findPersonalData({ ...session, description })).toHaveLength(1);
  },
);

test.each(["+12345678", "tel 12345678", "Fax:12345678", "phone(12345678"])(
  "the shortest number, %s, is found at any distance from the beginning",
  (number) => {
    for (let distance = 0; distance < 40; distance += 1) {
      const description = `${"x".repeat(distance)} ${number}x`;
      expect(findPersonalData({ ...session, description })).toHaveLength(1);
    }
  },
);

test("every text of a record is searched, and each with its path", () => {
  const email = "ana@example.org";
  const phone = "+49 30 1234567";
  const found = findPersonalData({
    ...session,
    title: email,
    themes: ["Trust", phone],
    people: [
      { name: "Ana Example", roles: ["speaker"] },
      { name: "Ben Example", affiliation: `${email}, ${phone}`, roles: ["speaker"] },
    ],
    report: { keyTakeaways: [`Write to <${email}>.`] },
    source: { url: `mailto:${email}` },
  });
  expect(found.map(({ path, kind }) => `${path.join(".")} ${kind}`)).toEqual([
    "title e-mail address",
    "themes.1 telephone number",
    "people.1.affiliation e-mail address",
    "people.1.affiliation telephone number",
    "report.keyTakeaways.0 e-mail address",
  ]);
});

test("a text is searched wherever the schema lets people write", () => {
  const address = "ana@example.org";
  let written = 0;
  fc.assert(
    fc.property(sessionArbitrary(), (made) => {
      const searched: Session = { ...made };
      delete searched.source;
      for (const path of pathsOfTexts(searched)) {
        const record = withText(searched, path, address);
        // Where only the words of a list, dates or numbers may stand, the record is none any more.
        if (!isSession(record)) continue;
        written += 1;
        expect(findPersonalData(record)).toContainEqual({ path, kind: "e-mail address" });
      }
    }),
    { numRuns: 200 },
  );
  expect(written).toBeGreaterThan(1000);
});

type Path = readonly (string | number)[];

function pathsOfTexts(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "string") return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOfTexts(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOfTexts(part, [...path, key]));
}

function withText(record: Session, path: Path, text: string): unknown {
  const copy: unknown = structuredClone(record);
  const last = path.length - 1;
  const parent = path.slice(0, last).reduce((value, key) => Reflect.get(value as object, key) as unknown, copy);
  Reflect.set(parent as object, path[last]!, text);
  return copy;
}
