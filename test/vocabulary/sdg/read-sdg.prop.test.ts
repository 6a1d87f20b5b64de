import fc from "fast-check";
import { expect, test } from "vitest";

import {
  compareSdgCodes,
  formatSdg,
  isSdgGoalNumber,
  isSdgIndicatorCode,
  isSdgTargetCode,
  readSdg,
  readSdgLine,
  readSdgUri,
  SDG_GOAL_NUMBERS,
  SDG_GOAL_TITLES,
  SDG_INDICATOR_CODES_2025,
  SDG_TARGET_CODES,
  type SdgReference,
  toSdgUri,
} from "../../../src/vocabulary/sdg";

const references: readonly SdgReference[] = [
  ...SDG_GOAL_NUMBERS.map((goal) => ({ goal })),
  ...SDG_TARGET_CODES.map((target) => ({ target })),
  ...Object.values(SDG_INDICATOR_CODES_2025)
    .flat()
    .map((indicator) => ({ indicator })),
];
const reference = fc.constantFrom(...references);
const lead = fc.constantFrom("", " ", "\t", "• ", " ●", "- ", "– ", "\u00a0");
const prefix = fc.constantFrom("", "SDG ", "SDG", "sdg-", "Goal ", "GOAL ", "ODS ", "ODD\u2011", "SDG #");
const tail = fc.constantFrom("", " ", ".", ":", " :", "\r");
const letterCase = fc.constantFrom("small", "capital");

test("every code survives being written and read in every form there is", () => {
  for (const each of references) {
    for (const form of ["code", "label", "line", "padded"] as const) {
      expect(readSdg(formatSdg(each, { form })).value).toEqual(each);
    }
  }
});

test("every code survives every mixture of bullet, prefix, padding, letter case and end", () => {
  fc.assert(
    fc.property(
      reference,
      lead,
      prefix,
      fc.boolean(),
      letterCase,
      tail,
      (each, before, word, isPadded, size, after) => {
        const code = formatSdg(each, { form: isPadded ? "padded" : "code" });
        const text = before + word + (size === "capital" ? code.toUpperCase() : code) + after;
        expect(readSdg(text).value).toEqual(each);
        // A bare number is no goal to a page: it may be anything.
        if (each.goal === undefined || word !== "") expect(readSdgLine(text).value).toEqual(each);
      },
    ),
    { numRuns: 2000 },
  );
});

test("every goal survives its title after any separator", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SDG_GOAL_NUMBERS),
      lead,
      prefix,
      fc.constantFrom(". ", ": ", " — ", " - ", ") ", " ", ".  "),
      (goal, before, word, separator) => {
        const text = `${before}${word}${goal}${separator}${SDG_GOAL_TITLES[goal]}`;
        expect(readSdgLine(text)).toEqual({ value: { goal }, diagnostics: [] });
      },
    ),
  );
});

test("every goal and target survives its identifier", () => {
  for (const code of [...SDG_GOAL_NUMBERS, ...SDG_TARGET_CODES]) {
    const { value } = readSdgUri(toSdgUri(code));
    expect(value).toEqual(typeof code === "number" ? { goal: code } : { target: code });
  }
});

/** Pieces that references are made of, put together at random: near misses of every form. */
const nearMiss = fc
  .array(
    fc.constantFrom(
      ..."0 1 2 3 4 5 6 7 8 9 a b c d z".split(" "),
      "10",
      "17",
      "18",
      ".",
      ".",
      ":",
      "-",
      " ",
      "SDG",
      "Goal",
      "ODS",
      "Target",
      "Indicator",
      "•",
      "No Poverty",
      "Climate Action",
      "é",
      "９",
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

const PREFIXES = new Set(["sdg", "goal", "ods", "odd", "target", "indicator"]);
const CODE = /^\d{1,2}(?:\.(?:\d{1,2}|0?[a-z])(?:\.\d{1,2})?)?$/;

/** The accepted forms once more, by other means than the reader's: bullet, known words, code, one mark at the end. */
function isCodeForm(text: string): boolean {
  const body = text.replace(/^[\s•●▪◦‣·*–—-]+/u, "").toLowerCase();
  const pieces = body
    .replace(/([a-z]{3})(\d)/, "$1 $2")
    .split(/[\s#,‐‑–—:)-]+/u)
    .filter((piece) => piece !== "" && piece !== ".");
  const code = pieces.pop()?.replace(/\.$/, "") ?? "";
  return CODE.test(code) && pieces.every((piece) => PREFIXES.has(piece) || /^\d{1,2}$/.test(piece));
}

test("nothing outside the forms is accepted", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(nearMiss, fc.string()), (text) => {
      if (readSdgLine(text).value === undefined) return;
      accepted += 1;
      const title = Object.values(SDG_GOAL_TITLES).find((each) => text.includes(each));
      const code = title === undefined ? text : text.slice(0, text.indexOf(title));
      expect(isCodeForm(code), text).toBe(true);
    }),
    { numRuns: 20_000 },
  );
  // The near misses are near enough to be hits now and then.
  expect(accepted).toBeGreaterThan(20);
});

test("what is accepted exists, and what a line gives, the text gives", () => {
  fc.assert(
    fc.property(nearMiss, (text) => {
      const line = readSdgLine(text);
      const whole = readSdg(text);
      if (line.value !== undefined) expect(whole).toEqual(line);
      if (whole.value === undefined) {
        expect(whole.diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
        return;
      }
      const { goal, target, indicator } = whole.value;
      expect(
        isSdgGoalNumber(goal) ||
          isSdgTargetCode(target) ||
          isSdgIndicatorCode(indicator) ||
          whole.diagnostics.length > 0,
      ).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("a finding points into the text", () => {
  fc.assert(
    fc.property(nearMiss, (text) => {
      for (const { span } of readSdg(text).diagnostics) {
        expect(span!.start).toBeGreaterThanOrEqual(0);
        expect(span!.end).toBeLessThanOrEqual(text.length);
        expect(span!.start).toBeLessThanOrEqual(span!.end);
      }
    }),
  );
});

test("sorting by comparison gives the UN's order from any shuffle", () => {
  const inOrder = SDG_GOAL_NUMBERS.flatMap((goal) => [
    goal,
    ...SDG_TARGET_CODES.filter((code) => code.startsWith(`${goal}.`)).flatMap((target) => [
      target,
      ...SDG_INDICATOR_CODES_2025[target],
    ]),
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder), (some) => {
      const sorted = [...some].sort(compareSdgCodes);
      expect(sorted).toEqual(inOrder.filter((code) => some.includes(code)));
    }),
    { numRuns: 50 },
  );
  expect([...inOrder].reverse().sort(compareSdgCodes)).toEqual(inOrder);
});

test("guards agree with the tables on any value", () => {
  const codes: ReadonlySet<unknown> = new Set(SDG_TARGET_CODES);
  fc.assert(
    fc.property(fc.oneof(nearMiss, fc.anything()), (value) => {
      expect(isSdgTargetCode(value)).toBe(codes.has(value));
      expect(isSdgGoalNumber(value)).toBe(SDG_GOAL_NUMBERS.some((goal) => goal === value));
    }),
  );
});
