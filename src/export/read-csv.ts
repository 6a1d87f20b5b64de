import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic, ReadResult } from "../diagnostics/diagnostic";
import type { SessionDraft } from "../model";
import { zoneNamed } from "../deadlines/time/zone";
import { findVenueTimeZone } from "../vocabulary/editions";
import { fingerprint, sessionId } from "../vocabulary/session-id";
import { type CsvCell, readRows } from "./csv-cells";
import { joinFacts } from "./csv-disagreements";
import { sessionColumns } from "./csv-columns";
import { countHeadings, DATE, type Heading, readHeadings } from "./csv-headings";
import { type Draft, finished, newDraft, type TableRecord } from "./csv-draft";
import { addPeopleOfRole, addPerson, type RoleCell } from "./csv-people";
import { readCells } from "./csv-read-cells";
import { type CsvRow, withInstants } from "./csv-times";

export interface ReadCsvOptions {
  /** Year of the meeting, for tables without a column for it. */
  readonly edition?: number;
  /** IANA name of the zone of the venue, for tables without a column for it. That of the meeting if absent. */
  readonly timeZone?: string;
}

/** What spreadsheet programs put between cells, depending on their language. */
const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads a table back into records: rows of one session become one record, rows of one person one entry.
 *
 * The table is one that `toCsv` wrote, in either shape, or a secretariat's own: columns in any order and under the names that
 * people give them (`Start time`, `SDGs`, `Speakers`, `Speaker 2`), commas, semicolons or tabs between cells, terms in any
 * spelling the vocabularies know, rows of one session apart from each other. A time without an offset is read on the clock of
 * the venue: in the zone of the column `timeZone`, else of the option, else of the meeting (`export/venue-clock`). A session
 * without an `id` gets the one that `sessionId` gives its facts; people without a number in the `person` column are told
 * apart by name. Rows without `id` and number that have one title are one session only where their starts do not differ. What
 * a cell does not say is not made up: the result is drafts, which `parseSession` turns into sessions. Findings carry the span
 * of their cell.
 *
 * Throws a `RangeError` for a `timeZone` option that is none.
 *
 * @example
 * readCsv("edition,type,number,title\r\n2022,WS,7,Open data").value?.[0]?.id; // "igf-2022-workshop-7"
 * readCsv("Session type;Title\r\nOpen Forum;Tides", { edition: 2022 }).value?.[0]?.edition; // 2022
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): ReadResult<SessionDraft[]> {
  const { records, diagnostics } = readTable(text, options);
  return {
    value: records.map(({ session }) => session),
    diagnostics: [...diagnostics, ...records.flatMap((record) => record.diagnostics)],
  };
}

/** The records of a table, with their own findings, and the findings about the table. */
export interface TableRead {
  readonly records: readonly TableRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** {@link readCsv} with the findings at the records that they are about. */
export function readTable(text: string, options: ReadCsvOptions = {}): TableRead {
  if (options.timeZone !== undefined) zoneNamed(options.timeZone);
  const [cells = [], ...rows] = tableOf(text);
  const headings = readHeadings(cells);
  if (headings.known.size === 0) {
    const span = { start: 0, end: cells.at(-1)?.span.end ?? 0 };
    return { records: [], diagnostics: [diagnose(exportDiagnostics, "export/no-known-column", { span }, {})] };
  }
  const diagnostics = [...headings.diagnostics];
  const drafts: Drafts = { byId: new Map(), slots: new Map() };
  const onVenueClock = new Map<string, CsvCell[]>();
  for (const row of rows) {
    if (row.every((cell) => cell.text === "")) continue;
    const { columns, roles } = byHeading(row, headings.known);
    const timeZone = timeZoneOf(columns, options);
    const timed = withInstants(columns, timeZone, venueTimeZoneOf(columns, options));
    // What the table or the caller says is no guess.
    const isInferred = options.timeZone === undefined && (columns.get("timeZone")?.text.trim() ?? "") === "";
    if (isInferred && timeZone !== undefined && timed.onVenueClock.length > 0) {
      const earlier = onVenueClock.get(timeZone);
      if (earlier === undefined) onVenueClock.set(timeZone, [...timed.onVenueClock]);
      else earlier.push(...timed.onVenueClock);
    }
    const ofShape = shapeFindings(row, cells.length);
    const when = [DATE, "start"]
      .map((column) => columns.get(column)?.text.trim() ?? "")
      .join(" ")
      .trim();
    readRow({ columns: timed.row, roles, when, ofShape, ofTimes: timed.diagnostics }, drafts, options);
  }
  for (const [timeZone, [first, ...others]] of onVenueClock) {
    const data = { text: first!.text, timeZone, cells: others.length + 1 };
    diagnostics.push(diagnose(exportDiagnostics, "export/venue-clock", { span: first!.span }, data));
  }
  return { records: [...drafts.byId.values()].map(finished), diagnostics };
}

/** The rows under the delimiter whose first row names the most columns. */
function tableOf(text: string): CsvCell[][] {
  const firstLine = text.split(/[\r\n]/, 1)[0] ?? "";
  const counts = DELIMITERS.map((delimiter) => countHeadings(readRows(firstLine, delimiter)[0] ?? []));
  return readRows(text, DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",");
}

function shapeFindings(row: readonly CsvCell[], columns: number): Diagnostic[] {
  const broken = row.filter(({ isBroken }) => isBroken);
  const findings: Diagnostic[] = broken.map(({ span, text }) =>
    diagnose(exportDiagnostics, "export/broken-quotes", { span }, { text }),
  );
  const surplus = row.slice(columns).filter(({ text }) => text !== "");
  if (surplus.length === 0) return findings;
  const span = { start: surplus[0]!.span.start, end: surplus.at(-1)!.span.end };
  return [...findings, diagnose(exportDiagnostics, "export/surplus-cells", { span }, { columns, cells: row.length })];
}

interface Row {
  readonly columns: CsvRow;
  readonly roles: readonly RoleCell[];
  /** What its cells say of its start, in their own words. */
  readonly when: string;
  /** What is wrong with its cells as such. */
  readonly ofShape: readonly Diagnostic[];
  /** What was found when its times were read. */
  readonly ofTimes: readonly Diagnostic[];
}

function byHeading(row: readonly CsvCell[], headings: ReadonlyMap<number, Heading>): Pick<Row, "columns" | "roles"> {
  const columns = new Map<string, CsvCell>();
  const roles: RoleCell[] = [];
  for (const [index, heading] of headings) {
    const cell = row[index];
    if (cell === undefined) continue;
    if ("column" in heading) columns.set(heading.column, cell);
    else roles.push({ role: heading.role, cell });
  }
  return { columns, roles };
}

/** The zone of the venue, as the row names it or as its meeting has it. */
function timeZoneOf(row: CsvRow, options: ReadCsvOptions): string | undefined {
  const timeZone = row.get("timeZone")?.text.trim() ?? "";
  return timeZone === "" ? (options.timeZone ?? venueTimeZoneOf(row, options)) : timeZone;
}

function venueTimeZoneOf(row: CsvRow, { edition: given }: ReadCsvOptions): string | undefined {
  const year = row.get("edition")?.text.trim() ?? "";
  const edition = /^\d{4}$/.test(year) ? Number(year) : given;
  return edition === undefined ? undefined : findVenueTimeZone({ edition });
}

/** The sessions that have been met in a table. */
interface Drafts {
  readonly byId: Map<string, Draft>;
  /** For what a row's facts make an id of, the ids of the sessions that claim it by their starts. */
  readonly slots: Map<string, Map<string, string>>;
}

/**
 * The id of a row's session: the one it names, or the one of its meeting, type and number, or else of its title and start.
 * One title may be in the programme twice, as a session that is repeated on another day is. A row without a start
 * belongs to the session of its title where there is but one.
 */
function idOf(fromRow: SessionDraft, { columns, when }: Row, { slots }: Drafts): string {
  const fallback = [...columns.values()].map(({ text }) => text).join("\n");
  const claimed = fromRow.id || sessionId({ ...fromRow, fallback });
  const start = fromRow.start ?? when;
  const known = slots.get(claimed) ?? new Map<string, string>();
  if (known.size === 0) slots.set(claimed, known.set(start, claimed));
  const isNumbered = [fromRow.edition, fromRow.type, fromRow.number].every((fact) => fact !== undefined);
  if (fromRow.id !== "" || isNumbered || (start === "" && known.size === 1)) return claimed;
  const id = known.get(start) ?? `${claimed}-${fingerprint(start)}`;
  known.set(start, id);
  return id;
}

function readRow(row: Row, drafts: Drafts, { edition, timeZone }: ReadCsvOptions): void {
  const { columns, roles } = row;
  const fromRow: SessionDraft = {
    schemaVersion: 1,
    id: "",
    ...(edition === undefined ? {} : { edition }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  const diagnostics = readCells(columns, sessionColumns(), fromRow);
  const id = idOf(fromRow, row, drafts);

  const earlier = drafts.byId.get(id);
  const draft = earlier ?? newDraft({ ...fromRow, id }, columns);
  drafts.byId.set(id, draft);
  // What is wrong with a session's facts is said once, at its first row.
  const ofSession = earlier === undefined ? diagnostics : joinFacts(columns, fromRow, earlier);
  const said = new Set(draft.diagnostics.map(({ message }) => message));
  const ofTimes = row.ofTimes.filter(({ message }) => !said.has(message));
  const ofRoles = roles.flatMap((each) => addPeopleOfRole(each, draft));
  draft.diagnostics.push(...row.ofShape, ...ofTimes, ...ofSession, ...ofRoles, ...addPerson(columns, draft));
}
