import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { fold } from "../text";
import { nearestWord } from "../vocabulary/nearest-word";
import { readRole, type Role } from "../vocabulary/roles";
import { PERSON_NUMBER, ROLE } from "./csv";
import type { CsvCell } from "./csv-cells";
import { personColumns, sessionColumns } from "./csv-columns";

/** The day of `start` and `end` where a table keeps it in a column of its own. No column that is written. */
export const DATE = "date";

/** What the cells below a heading hold: the facts of one column, or the names of people who have a role. */
export type Heading = { readonly column: string } | { readonly role: Role };

/**
 * What people call the columns in tables of their own, without spaces and in lower case.
 *
 * Words that fit two columns are in none: nothing is guessed.
 */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  no: "number",
  nr: "number",
  sessionnumber: "number",
  sessiontitle: "title",
  sessionname: "title",
  sessiontype: "type",
  year: "edition",
  day: DATE,
  sessiondate: DATE,
  startdate: DATE,
  starttime: "start",
  starts: "start",
  begin: "start",
  endtime: "end",
  ends: "end",
  until: "end",
  hall: "room",
  duration: "formatDurationMinutes",
  durationminutes: "formatDurationMinutes",
  minutes: "formatDurationMinutes",
  layout: "formatLayout",
  theme: "themes",
  track: "themes",
  language: "languages",
  sdg: "sdgGoals",
  sdgs: "sdgGoals",
  goal: "sdgGoals",
  goals: "sdgGoals",
  target: "sdgTargets",
  targets: "sdgTargets",
  organisations: "organizations",
  abstract: "description",
  affiliation: "personAffiliation",
  position: "personPosition",
  stakeholdergroup: "personStakeholderGroup",
  regionalgroup: "personRegionalGroup",
  participation: "personParticipation",
  country: "personCountry",
  gender: "personGender",
};

/**
 * Words that say less: they are names for a column only where no other heading of the table is one. `Name` beside
 * `Title` may be anybody's, and `Session` beside it a type or a number.
 */
export const VAGUE_NAMES: Readonly<Record<string, string>> = {
  session: "title",
  name: "title",
  topic: "title",
  event: "title",
  kind: "type",
  category: "type",
  venue: "room",
  place: "room",
  location: "room",
  from: "start",
  finish: "end",
  to: "end",
  time: "start",
};

/** The organization of a person, or of a session: the other headings of the table tell which. */
const ORGANIZATION_KEYS: ReadonlySet<string> = new Set(["organisation", "organization"]);

/** The headings of a table by their place, and what is wrong with them. */
export interface Headings {
  readonly known: ReadonlyMap<number, Heading>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a row of headings: names of columns in any case and spacing, other names for them, and roles. */
export function readHeadings(cells: readonly CsvCell[]): Headings {
  const columns = columnsByKey();
  const clear = cells.map(({ text }) => headingOf(text, columns));
  const known = new Map<number, Heading>();
  const taken = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  cells.forEach(({ text: name, span }, index) => {
    const heading = clear[index] ?? vagueHeadingOf(name, clear);
    if (heading === undefined) {
      if (name.trim() === "") return;
      const nearest = nearestWord(name, [...columns.values()]);
      const data = { name, ...(nearest === undefined ? {} : { nearest }) };
      diagnostics.push(diagnose(exportDiagnostics, "export/unknown-column", { span }, data));
      return;
    }
    const earlier = "column" in heading ? taken.get(heading.column) : undefined;
    if ("column" in heading && earlier !== undefined) {
      const data = { name, column: heading.column, earlier };
      diagnostics.push(diagnose(exportDiagnostics, "export/column-twice", { span }, data));
      return;
    }
    if ("column" in heading) taken.set(heading.column, name);
    known.set(index, heading);
  });
  return { known, diagnostics };
}

/** How many of these cells would be headings. */
export function countHeadings(cells: readonly CsvCell[]): number {
  const columns = columnsByKey();
  return cells.filter(({ text }) => (headingOf(text, columns) ?? vagueHeadingOf(text, [])) !== undefined).length;
}

function columnsByKey(): ReadonlyMap<string, string> {
  const names = [...sessionColumns(), ...personColumns()].map(({ name }) => name).concat(PERSON_NUMBER, ROLE, DATE);
  return new Map(names.map((name) => [keyOf(name), name]));
}

function headingOf(text: string, columns: ReadonlyMap<string, string>): Heading | undefined {
  const key = keyOf(text);
  const column = columns.get(key) ?? (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined);
  if (column !== undefined) return { column };
  // `Speaker 1`, `Speaker 2`: a column for each person.
  const words = text.trim().replace(/ ?\d{1,2}$/, "");
  const role = readRole(words.replace(/ names?$/i, "")).value;
  return role === undefined ? undefined : { role };
}

function vagueHeadingOf(text: string, others: readonly (Heading | undefined)[]): Heading | undefined {
  const key = keyOf(text);
  const names = others.flatMap((other) => (other !== undefined && "column" in other ? [other.column] : []));
  const isOfPeople = names.some((name) => name.startsWith("person") || name === ROLE);
  if (ORGANIZATION_KEYS.has(key)) {
    // Beside `Speakers` it may be theirs or the organizer's.
    const isClear = isOfPeople || !others.some((other) => other !== undefined && "role" in other);
    const column = isOfPeople ? "personAffiliation" : "organizations";
    return isClear && !names.includes(column) ? { column } : undefined;
  }
  const column = Object.hasOwn(VAGUE_NAMES, key) ? VAGUE_NAMES[key] : undefined;
  if (column === undefined) return undefined;
  // Beside the country or the role of a person, `Name` is the person's.
  return (key === "name" && isOfPeople) || names.includes(column) ? undefined : { column };
}

export function keyOf(text: string): string {
  return fold(text).replaceAll(" ", "");
}
