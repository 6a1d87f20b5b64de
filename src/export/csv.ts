import type { Session } from "../model";
import { formatRow } from "../text";
import { ROLES, type Role } from "../vocabulary/roles";
import { LINES_CELL } from "./csv-cell-kinds";
import { personColumns, sessionColumns } from "./csv-columns";
import { joinPieces, type Pieces, type SessionSource, streamPieces } from "./pieces";

export interface CsvOptions {
  /**
   * `long`: one row for each session, person and role, which `readCsv` reads back. `wide`: one row for each session, with
   * a column of names for each role. `long` if absent.
   */
  readonly shape?: "long" | "wide";
  /** Begins with a byte order mark, without which Excel takes UTF-8 for something else. Left out if absent. */
  readonly byteOrderMark?: boolean;
  /**
   * Only these columns, in this order; all of {@link csvColumns} if absent. Without columns of people a session has one row
   * in the long form, too, and without `role` a person has one.
   */
  readonly columns?: readonly string[];
}

/**
 * Writes sessions as a table for spreadsheet programs (RFC 4180), with a row of headings.
 *
 * Several values in one cell stand one per line; goals, targets and languages are parted by `; `. A cell that a spreadsheet
 * program would run as a formula gets a leading `'`. Reports, sections, links and printed deadlines have no column.
 *
 * Throws a `RangeError` for a name in `columns` that the shape does not have.
 *
 * @example
 * toCsv([]).startsWith("id,edition,type,number,title"); // true
 */
export function toCsv(sessions: Iterable<Session>, options: CsvOptions = {}): string {
  return joinPieces(csvPieces(options), sessions);
}

/** {@link toCsv} piece by piece, for sessions that arrive one by one. */
export function streamCsv(sessions: SessionSource, options: CsvOptions = {}): AsyncGenerator<string> {
  return streamPieces(csvPieces(options), sessions);
}

/**
 * The headings of the columns that {@link toCsv} writes, in their order.
 *
 * @example
 * csvColumns().slice(0, 3); // ["id", "edition", "type"]
 * csvColumns("wide").at(-1); // "rapporteur"
 */
export function csvColumns(shape: NonNullable<CsvOptions["shape"]> = "long"): readonly string[] {
  return shape === "long"
    ? [...namesOf(sessionColumns()), PERSON_NUMBER, ...namesOf(personColumns()), ROLE]
    : [...namesOf(sessionColumns()), ...Object.keys(ROLES)];
}

/** Headings of the columns that the long form adds to those of sessions and people. */
export const PERSON_NUMBER = "person";
export const ROLE = "role";

/** The rows of one session, with a cell for each column of the shape. */
type RowsOf = (session: Session) => readonly string[][];

function csvPieces({ shape = "long", byteOrderMark = false, columns }: CsvOptions): Pieces {
  const all = csvColumns(shape);
  const headings = columns ?? all;
  const places = headings.map((name) => all.indexOf(name));
  const unknown = headings.find((_, at) => places[at] === -1);
  if (unknown !== undefined) throw new RangeError(`The ${shape} form has no column ${unknown}.`);
  const rows = shape === "long" ? longRows(headings) : wideRows();
  const picked = (row: readonly string[]) => (columns === undefined ? row : places.map((place) => row[place]!));
  return {
    head: `${byteOrderMark ? "\uFEFF" : ""}${formatRow(headings)}`,
    piece: (session) =>
      rows(session)
        .map((row) => formatRow(picked(row)))
        .join(""),
    tail: "",
  };
}

function longRows(headings: readonly string[]): RowsOf {
  const ofSession = sessionColumns();
  const ofPerson = personColumns();
  const nobody = ["", ...ofPerson.map(() => ""), ""];
  const hasRoles = headings.includes(ROLE);
  const hasPeople = hasRoles || [PERSON_NUMBER, ...namesOf(ofPerson)].some((name) => headings.includes(name));
  return (session) => {
    const cells = ofSession.map((column) => column.write(session));
    const people = (hasPeople ? (session.people ?? []) : []).flatMap((person, index) => {
      // The number tells two people of one name apart.
      const personCells = [String(index + 1), ...ofPerson.map((column) => column.write(person))];
      return (person.roles.length === 0 || !hasRoles ? [""] : person.roles).map((role) => [...personCells, role]);
    });
    return (people.length === 0 ? [nobody] : people).map((personCells) => [...cells, ...personCells]);
  };
}

function wideRows(): RowsOf {
  const ofSession = sessionColumns();
  // The keys of the vocabulary are its slugs and nothing else.
  const roles = Object.keys(ROLES) as Role[];
  return (session) => [
    [...ofSession.map((column) => column.write(session)), ...roles.map((role) => namesWithRole(session, role))],
  ];
}

function namesOf(columns: readonly { readonly name: string }[]): string[] {
  return columns.map(({ name }) => name);
}

function namesWithRole({ people = [] }: Session, role: Role): string {
  return LINES_CELL.write(people.filter(({ roles }) => roles.includes(role)).map(({ name }) => name));
}
