import fc from "fast-check";
import { expect, test } from "vitest";

import { instantOfText } from "../../src/deadlines/time/instant-of-text";

const first = Date.parse("0000-01-01T00:00:00Z");
const last = Date.parse("9999-12-31T23:59:59Z");

test("an instant is read as `Date.parse` reads it, in every form that a record may have", () => {
  const instants = fc.integer({ min: first / 1000, max: last / 1000 });
  const forms = fc.constantFrom(
    (text: string) => text.replace(".000Z", "Z"),
    (text: string) => text.replace("000Z", "5Z"),
    (text: string) => text.replace(/:\d\d\.000Z/, "Z"),
  );
  fc.assert(
    fc.property(instants, forms, (seconds, write) => {
      const text = write(new Date(seconds * 1000).toISOString());
      expect(instantOfText(text)).toBe(Date.parse(text));
    }),
    { numRuns: 6000 },
  );
});

test("every day of four hundred years is counted", () => {
  for (let day = Date.parse("1900-01-01"); day < Date.parse("2300-01-01"); day += 86_400_000) {
    const text = new Date(day).toISOString().replace(".000Z", "Z");
    if (instantOfText(text) !== day) expect(text).toBe("counted right");
  }
});
