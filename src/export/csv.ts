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
}

/**
 * Writes sessions as a table for spreadsheet programs (RFC 4180), with a row of headings.
 *
 * Several values in one cell stand one per line; goals, targets and languages are parted by `; `. A cell that a spreadsheet
 * program would run as a formula gets a leading `'`. Reports, sections, links and printed deadlines have no column.
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

/** Headings of the columns that the long form adds to those of sessions and people. */
export const PERSON_NUMBER = "person";
export const ROLE = "role";

/** A table: its headings, and the rows of one session. */
interface TableShape {
  readonly headings: readonly string[];
  readonly rows: (session: Session) => readonly string[][];
}

function csvPieces({ shape = "long", byteOrderMark = false }: CsvOptions): Pieces {
  const { headings, rows } = shape === "long" ? longShape() : wideShape();
  return {
    head: `${byteOrderMark ? "\uFEFF" : ""}${formatRow(headings)}`,
    piece: (session) => rows(session).map(formatRow).join(""),
    tail: "",
  };
}

function longShape(): TableShape {
  const ofSession = sessionColumns();
  const ofPerson = personColumns();
  const nobody = ["", ...ofPerson.map(() => ""), ""];
  return {
    headings: [...namesOf(ofSession), PERSON_NUMBER, ...namesOf(ofPerson), ROLE],
    rows: (session) => {
      const cells = ofSession.map((column) => column.write(session));
      const people = (session.people ?? []).flatMap((person, index) => {
        // The number tells two people of one name apart.
        const personCells = [String(index + 1), ...ofPerson.map((column) => column.write(person))];
        return (person.roles.length === 0 ? [""] : person.roles).map((role) => [...personCells, role]);
      });
      return (people.length === 0 ? [nobody] : people).map((personCells) => [...cells, ...personCells]);
    },
  };
}

function wideShape(): TableShape {
  const ofSession = sessionColumns();
  // The keys of the vocabulary are its slugs and nothing else.
  const roles = Object.keys(ROLES) as Role[];
  return {
    headings: [...namesOf(ofSession), ...roles],
    rows: (session) => [
      [...ofSession.map((column) => column.write(session)), ...roles.map((role) => namesWithRole(session, role))],
    ],
  };
}

function namesOf(columns: readonly { readonly name: string }[]): string[] {
  return columns.map(({ name }) => name);
}

function namesWithRole({ people = [] }: Session, role: Role): string {
  return LINES_CELL.write(people.filter(({ roles }) => roles.includes(role)).map(({ name }) => name));
}
