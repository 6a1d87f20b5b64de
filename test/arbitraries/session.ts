import fc from "fast-check";

import type {
  Attendance,
  Link,
  Organization,
  Person,
  PrintedDeadline,
  Quantity,
  Section,
  Session,
  SessionFormat,
  SessionReport,
  SessionSdgs,
  Source,
} from "../../src/model";
import {
  FORMAT_KINDS,
  PARTICIPATIONS,
  REGIONAL_GROUPS,
  REPORT_DOCUMENTS,
  ROLES,
  ROOM_LAYOUTS,
  SESSION_TYPES,
  STAKEHOLDER_GROUPS,
} from "../../src/vocabulary";
import { SDG_TARGET_CODES_BY_GOAL, type SdgGoalNumber } from "../../src/vocabulary/sdg";

/** One of the slugs of a closed list. */
function slugOf<Table extends Readonly<Record<string, unknown>>>(table: Table): fc.Arbitrary<keyof Table & string> {
  return fc.constantFrom(...(Object.keys(table) as (keyof Table & string)[]));
}

/** One line of text as pages hold it, with the characters that trip readers: quotes, separators, scripts, emoji, marks. */
export const lineText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ..."aZ09éßñЖ漢あعא·–—“”’\"'\\&<>:;,|#*_-/()[]{}@%$".split(""),
      "😀",
      "e\u0301",
      "\u00a0",
      "\u200b",
      "\u2028",
      " ",
      " ",
      "SDG 5",
      "Targets:",
      "Speaker 1:",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Text that the schema accepts in any place: one line or several, blanks and control characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: lineText },
  { weight: 2, arbitrary: fc.array(lineText, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n\n")) },
  { weight: 1, arbitrary: fc.constantFrom(" ", "\t", "\r\n", "\ufeff", "\u0000", "__proto__", "null", "0", "=1+1") },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: "binary" }) },
);

/** An instant as records hold it, in the years of the meetings. */
export const instant: fc.Arbitrary<string> = fc
  .date({ min: new Date("2006-01-01T00:00:00Z"), max: new Date("2035-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

/** An object with any of the optional keys and all of the required ones. Absent keys are absent, never `undefined`. */
function recordOf<T extends object>(
  model: { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> },
  requiredKeys: (keyof T)[],
): fc.Arbitrary<T> {
  // fast-check types the optional keys of `record` as `T | undefined`, though it leaves them out.
  return fc.record(model, {
    requiredKeys: requiredKeys as never[],
    noNullPrototype: true,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
}

function listOf<Item>(item: fc.Arbitrary<Item>, maxLength = 3): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: 1, maxLength });
}

function distinct<Item>(item: fc.Arbitrary<Item>, maxLength: number): fc.Arbitrary<Item[]> {
  return fc.uniqueArray(item, { minLength: 1, maxLength });
}

/** How long texts are made; `anyText` for the schema, `lineText` for readers of pages. */
export interface SessionArbitraryOptions {
  readonly text?: fc.Arbitrary<string>;
}

/** People that the schema accepts. */
export function personArbitrary({ text = anyText }: SessionArbitraryOptions = {}): fc.Arbitrary<Person> {
  return recordOf<Person>(
    {
      name: text,
      alternateNames: listOf(text, 2),
      honorific: text,
      position: text,
      affiliation: text,
      stakeholderGroup: slugOf(STAKEHOLDER_GROUPS),
      regionalGroup: slugOf(REGIONAL_GROUPS),
      participation: slugOf(PARTICIPATIONS),
      country: text,
      gender: fc.constantFrom("female", "male", "other"),
      roles: distinct(slugOf(ROLES), 3),
    },
    ["name", "roles"],
  );
}

function quantityOf(value: fc.Arbitrary<number>, text: fc.Arbitrary<string>): fc.Arbitrary<Quantity> {
  return recordOf<Quantity>({ exactly: value, about: value, atLeast: value, atMost: value, raw: text }, ["raw"]);
}

function reportArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<SessionReport> {
  const count = quantityOf(fc.nat({ max: 5000 }), text);
  const share = quantityOf(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), text);
  return recordOf<SessionReport>(
    {
      keyTakeaways: listOf(text),
      callToAction: listOf(text),
      summary: text,
      gender: text,
      attendance: recordOf<Attendance>(
        { total: count, online: count, onsite: count, women: count, womenShare: share },
        [],
      ),
    },
    [],
  );
}

function sdgsArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<SessionSdgs> {
  const goals = Object.keys(SDG_TARGET_CODES_BY_GOAL).map((goal) => Number(goal) as SdgGoalNumber);
  const targets = Object.values(SDG_TARGET_CODES_BY_GOAL).flat();
  return recordOf<SessionSdgs>(
    {
      goals: distinct(fc.constantFrom(...goals), 6),
      targets: distinct(fc.constantFrom(...targets), 6),
      rationale: text,
    },
    [],
  );
}

/** An address without spaces, absolute. */
const address = fc.constantFrom(
  "https://example.org/a",
  "https://example.org/%D8%A7?q=1&r=%20#x",
  "http://例え.jp/",
  "mailto:info@example.org",
);

/**
 * Sessions that the schema accepts, with every optional key present or absent.
 *
 * Values that only checks question (an end before a start, a person twice) do occur: the schema does not mind them.
 */
export function sessionArbitrary({ text = anyText }: SessionArbitraryOptions = {}): fc.Arbitrary<Session> {
  return recordOf<Session>(
    {
      schemaVersion: fc.constant(1),
      id: fc.oneof(
        text,
        fc.integer({ min: 1, max: 400 }).map((number) => `igf-2022-workshop-${number}`),
      ),
      edition: fc.integer({ min: 2006, max: 2030 }),
      type: slugOf(SESSION_TYPES),
      number: fc.integer({ min: 1, max: 400 }),
      title: text,
      status: fc.constantFrom("confirmed", "tentative", "cancelled"),
      start: instant,
      end: instant,
      timeZone: fc.constantFrom("Africa/Addis_Ababa", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+3"),
      room: text,
      format: recordOf<SessionFormat>(
        {
          kind: slugOf(FORMAT_KINDS),
          layout: slugOf(ROOM_LAYOUTS),
          durationMinutes: fc.integer({ min: 1, max: 600 }),
          description: text,
          raw: text,
        },
        [],
      ),
      themes: listOf(text),
      languages: distinct(fc.constantFrom("en", "fr", "zh-Hans", "pt-BR", "sr-Cyrl-RS"), 3),
      description: text,
      policyQuestions: listOf(text),
      organizations: listOf(
        recordOf<Organization>(
          {
            name: text,
            unit: text,
            stakeholderGroup: slugOf(STAKEHOLDER_GROUPS),
            regionalGroup: slugOf(REGIONAL_GROUPS),
          },
          ["name"],
        ),
      ),
      people: listOf(personArbitrary({ text }), 4),
      sdgs: sdgsArbitrary(text),
      report: reportArbitrary(text),
      printedDeadlines: listOf(
        recordOf<PrintedDeadline>({ document: slugOf(REPORT_DOCUMENTS), raw: text }, ["document", "raw"]),
      ),
      sections: listOf(recordOf<Section>({ heading: text, text }, ["text"])),
      links: listOf(recordOf<Link>({ label: text, url: address }, ["url"])),
      acknowledged: listOf(fc.constantFrom("session/duration-disagrees", "programme/person-clash"), 2),
      revision: fc.nat({ max: 20 }),
      source: recordOf<Source>(
        {
          url: address,
          retrievedAt: instant,
          modifiedAt: instant,
          copy: fc.constantFrom("full", "one-word-lines-dropped", "session-led", "html"),
        },
        [],
      ),
    },
    ["schemaVersion", "id", "edition", "type", "title"],
  );
}
