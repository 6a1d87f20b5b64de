import { existsSync, readFileSync } from "node:fs";

import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";

import {
  EDITIONS,
  editionDays,
  editionOf,
  findEdition,
  findEditionOnDay,
  findVenueTimeZone,
  type Edition,
} from "../../src/vocabulary";

const editions = Object.values<Edition>(EDITIONS);

test("the meetings of 2006 to 2025 are numbered 1 to 20, under the year they were held", () => {
  expect(Object.keys(EDITIONS)).toEqual(Array.from({ length: 20 }, (_, at) => String(2006 + at)));
  expect(editions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => 1 + at));
  for (const [year, edition] of Object.entries(EDITIONS)) expect(edition.year).toBe(Number(year));
});

test("the table is frozen throughout", () => {
  expect(Object.isFrozen(EDITIONS[2022].evidence.days)).toBe(true);
});

test.each(editions)(
  "the days of $year are real days of that year, in order, day 0 the day before the first",
  (edition) => {
    const first = Temporal.PlainDate.from(edition.firstDay);
    const last = Temporal.PlainDate.from(edition.lastDay);
    expect(first.year).toBe(edition.year);
    expect(first.until(last).days).toBeGreaterThanOrEqual(2);
    if (edition.day0 !== undefined) expect(Temporal.PlainDate.from(edition.day0).until(first).days).toBe(1);
    expect(editionDays(edition).firstDay <= edition.firstDay).toBe(true);
  },
);

// The offset that the meeting was announced in, taken from the survey and not computed: it catches a wrong zone.
test.each([
  { year: 2007, offset: "-02:00", why: "summer time in Rio" },
  { year: 2008, offset: "+05:30", why: "a half-hour zone" },
  { year: 2010, offset: "+03:00", why: "summer time in Vilnius" },
  { year: 2013, offset: "+08:00", why: "Bali does not keep the clock of Jakarta" },
  { year: 2014, offset: "+03:00", why: "Istanbul still had summer time" },
  { year: 2015, offset: "-03:00", why: "Paraíba had no summer time while São Paulo had" },
  { year: 2016, offset: "-06:00", why: "Zapopan keeps the clock of Mexico City" },
  { year: 2020, offset: "+00:00", why: "held online, in UTC" },
  { year: 2022, offset: "+03:00", why: "Addis Ababa" },
  { year: 2025, offset: "+02:00", why: "summer time in Norway" },
])("the venue's clock was at $offset in $year ($why)", ({ year, offset }) => {
  const { timeZone, firstDay } = findEdition(year)!;
  const noon = Temporal.PlainDate.from(firstDay).toZonedDateTime({ timeZone, plainTime: "12:00" });
  expect(noon.offset).toBe(offset);
});

test("a fact with evidence is in the table, and no fact lacks its evidence", () => {
  const factOf = { place: "city", days: "firstDay" } as const;
  for (const edition of editions) {
    for (const fact of ["place", "venue", "days", "day0", "preEventDays", "theme", "subthemes", "mode"] as const) {
      const key = fact === "place" || fact === "days" ? factOf[fact] : fact;
      expect([edition.year, fact, edition.evidence[fact] !== undefined]).toEqual([
        edition.year,
        fact,
        edition[key] !== undefined,
      ]);
    }
    for (const { certainty, source } of Object.values(edition.evidence)) {
      if (certainty === "seen") expect(source).toMatch(/^https?:\/\//);
    }
  }
});

test.each([
  { day: "2022-11-28", year: 2022, why: "day 0" },
  { day: "2022-12-02", year: 2022, why: "the last day" },
  { day: "2020-11-02", year: 2020, why: "the first phase of the online meeting" },
  { day: "2022-12-03", year: undefined, why: "the day after" },
  { day: "2023-10-26", year: undefined, why: "a deadline, not a meeting day" },
])("$day falls into the meeting of $year ($why)", ({ day, year }) => {
  expect(findEditionOnDay(day)?.year).toBe(year);
});

test("a record's own time zone wins over its meeting's, and an unknown meeting gives none", () => {
  expect(findVenueTimeZone({ edition: 2022 })).toBe("Africa/Addis_Ababa");
  expect(findVenueTimeZone({ edition: 2022, timeZone: "Europe/Oslo" })).toBe("Europe/Oslo");
  expect(findVenueTimeZone({ edition: 2026 })).toBeUndefined();
  expect(editionOf({})).toBeUndefined();
});

interface Survey {
  readonly editions: readonly {
    readonly year: number;
    readonly venue: { readonly value: string | null; readonly confidence: string };
    readonly theme: { readonly value: string | null; readonly confidence: string };
    readonly mainFirstDay: string | null;
    readonly mainLastDay: string | null;
    readonly timeZone: string | null;
  }[];
}

// The survey the table was made from, where it lies beside the repository.
const surveyFile = new URL("../../../shared/reference/editions.json", import.meta.url);
const survey = existsSync(surveyFile) ? (JSON.parse(readFileSync(surveyFile, "utf8")) as Survey).editions : [];

test("the table says what the survey saw and nothing it did not see", () => {
  for (const { year, venue, theme, mainFirstDay, mainLastDay, timeZone } of survey) {
    const edition = findEdition(year);
    if (edition === undefined) {
      expect(mainFirstDay).toBeNull();
      continue;
    }
    expect(edition).toMatchObject({ firstDay: mainFirstDay, lastDay: mainLastDay, timeZone });
    expect([year, edition.theme]).toEqual([year, theme.confidence === "seen" ? theme.value : undefined]);
    expect([year, edition.venue === undefined]).toEqual([year, venue.confidence !== "seen"]);
  }
});
