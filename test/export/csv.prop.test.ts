import { parse as csvParse } from "csv-parse/sync";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { csvColumns, readCsv, toCsv } from "../../src/export";
import type { Person, Session, SessionDraft } from "../../src/model";
import { hostileProgramme, hostileText } from "./sessions";

const READERS: Readonly<Record<string, (text: string) => string[][]>> = {
  papaparse: (text) => Papa.parse<string[]>(text, { delimiter: "," }).data,
  "csv-parse": (text) => csvParse(text, { relax_column_count: false }),
};

test.each(Object.entries(READERS))("%s reads back the rows and cells that were written", (_name, read) => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      const [headings, ...rows] = read(toCsv(sessions)).filter((row) => row.length > 1);
      const title = headings!.indexOf("title");
      const titles = sessions.flatMap((session) => rolesOf(session).map(() => session.title));
      expect(rows.map((row) => row[title]!.replace(/^'(?=[=+\-@])/, ""))).toEqual(titles);
      expect(rows.every((row) => row.length === headings!.length)).toBe(true);
    }),
  );
});

test("no cell begins with what a spreadsheet program runs", () => {
  fc.assert(
    fc.property(hostileProgramme, fc.constantFrom("long", "wide"), (sessions, shape) => {
      const cells = Papa.parse<string[]>(toCsv(sessions, { shape }), { delimiter: "," }).data.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test("reading the long form back gives every fact that has a column", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      expect(readCsv(toCsv(sessions))).toEqual({ value: sessions.map(withColumnsOnly), diagnostics: [] });
    }),
  );
});

test("a table of some columns has these cells of the whole table", () => {
  const shapes = fc.constantFrom("long" as const, "wide" as const);
  const picked = shapes.chain((shape) =>
    fc.record({ shape: fc.constant(shape), columns: fc.shuffledSubarray([...csvColumns(shape)], { minLength: 1 }) }),
  );
  fc.assert(
    fc.property(hostileProgramme, picked, (sessions, { shape, columns }) => {
      const rowsOf = (text: string) => Papa.parse<string[]>(text, { delimiter: "," }).data.slice(0, -1);
      const [headings, ...rows] = rowsOf(toCsv(sessions, { shape, columns }));
      const [all, ...whole] = rowsOf(toCsv(sessions, { shape }));
      expect(headings).toEqual(columns);
      expect(all).toEqual(csvColumns(shape));
      const cells = whole.map((row) => JSON.stringify(columns.map((name) => row[all!.indexOf(name)])));
      // Rows that a column left out told apart are one.
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set(cells));
      expect(rows.length).toBeLessThanOrEqual(whole.length);
    }),
  );
});

test("a session has one row without columns of people, a person one without roles", () => {
  const people: Person[] = [
    { name: "Ana Example", roles: ["speaker", "rapporteur"] },
    { name: "Ben Sample", roles: ["speaker"] },
  ];
  const session: Session = { schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "A", people };
  expect(toCsv([session], { columns: ["title"] })).toBe("title\r\nA\r\n");
  expect(toCsv([session], { columns: ["title", "personName"] })).toBe(
    "title,personName\r\nA,Ana Example\r\nA,Ben Sample\r\n",
  );
  expect(toCsv([session], { columns: ["id", "role"] })).toBe("id,role\r\na,speaker\r\na,rapporteur\r\na,speaker\r\n");
  expect(() => toCsv([], { columns: ["name"] })).toThrow(new RangeError("The long form has no column name."));
});

test("any text at all is read without an exception", () => {
  const text = fc
    .array(fc.oneof(hostileText, fc.constantFrom("id,title\n", ",", '"', ";", "\n", "\r", "\uFEFF")))
    .map((parts) => parts.join(""));
  fc.assert(fc.property(text, (csv) => Array.isArray(readCsv(csv).value)));
});

function rolesOf({ people = [] }: Session): unknown[] {
  return people.length === 0 ? [undefined] : people.flatMap(({ roles }) => roles);
}

/** The keys of a record that a table has no column for. */
const NO_COLUMN = {
  policyQuestions: undefined,
  report: undefined,
  printedDeadlines: undefined,
  sections: undefined,
  links: undefined,
  acknowledged: undefined,
} satisfies { [Key in keyof Session]?: undefined };

/** What the guide says a table carries: no reports and lists of other things, and lists of texts lose their line breaks. */
function withColumnsOnly(session: Session): SessionDraft {
  const { themes, people, organizations, format, sdgs, source } = session;
  return withoutAbsent({
    ...session,
    ...NO_COLUMN,
    themes: themes?.map(inOneLine),
    people: people?.map(personWithColumnsOnly),
    organizations: organizations?.map(({ name }) => ({ name: inOneLine(name) })),
    format: format && withoutAbsent({ ...format, description: undefined, raw: undefined }),
    sdgs: sdgs && withoutAbsent({ ...sdgs, rationale: undefined }),
    source: source && withoutAbsent({ ...source, retrievedAt: undefined, copy: undefined }),
  }) as SessionDraft;
}

/** An object without the keys that hold nothing, or nothing where no key is left. */
function withoutAbsent(record: object): object | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function personWithColumnsOnly(person: Person): Person {
  const { alternateNames } = person;
  return alternateNames === undefined ? person : { ...person, alternateNames: alternateNames.map(inOneLine) };
}

function inOneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, " ");
}
