import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic, ReadResult, RecordPath } from "../diagnostics/diagnostic";
import type { Person, SessionDraft } from "../model";
import { fold, type Span, unguarded } from "../text";
import { readRole } from "../vocabulary/roles";
import { sessionId } from "../vocabulary/session-id";
import { PERSON_NUMBER, ROLE } from "./csv";
import { type CsvCell, readRows } from "./csv-cells";
import { type CsvColumn, type PersonFacts, personColumns, sessionColumns } from "./csv-columns";

/** What spreadsheet programs put between cells, depending on their language. */
const DELIMITERS = [",", ";", "\t"] as const;

/** One record of a table, and where it stands there. */
export interface TableRecord {
  readonly session: SessionDraft;
  readonly diagnostics: readonly Diagnostic[];
  /** The cell that holds what stands at a path of the record; the beginning of its first row where no cell does. */
  readonly spanOf: (path: RecordPath) => Span;
}

/** A session being put together from its rows. */
interface Draft {
  readonly session: SessionDraft;
  readonly people: Map<string, Person>;
  /** The first row's cell of each column. */
  readonly firstCells: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  /** The cells of the facts, by their path in the record. */
  readonly spans: Map<string, Span>;
}

/**
 * Reads the long form of a table back into records: rows of one session become one record, rows of one person one entry.
 *
 * The table may come from a spreadsheet: columns in any order, commas, semicolons or tabs between cells, terms in any
 * spelling the vocabularies know, rows of one session apart from each other. A session without an `id` gets the one that
 * `sessionId` gives its facts; people without a number in the `person` column are told apart by name. What a cell does not
 * say is not made up: the result is drafts, which `parseSession` turns into sessions. Findings carry the span of their cell.
 *
 * @example
 * readCsv("edition,type,number,title\r\n2022,WS,7,Open data").value?.[0]?.id; // "igf-2022-workshop-7"
 */
export function readCsv(text: string): ReadResult<SessionDraft[]> {
  const { records, diagnostics } = readTable(text);
  return {
    value: records.map(({ session }) => session),
    diagnostics: [...diagnostics, ...records.flatMap((record) => record.diagnostics)],
  };
}

/** {@link readCsv} with the findings at the records that they are about; `diagnostics` are about the table. */
export function readTable(text: string): {
  readonly records: readonly TableRecord[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const columns = columnsByName();
  const [headings = [], ...rows] = tableOf(text, columns);
  const known = headings.filter((heading) => columns.has(nameOf(heading)));
  if (known.length === 0) {
    const span = { start: 0, end: headings.at(-1)?.span.end ?? 0 };
    return { records: [], diagnostics: [diagnose(exportDiagnostics, "export/no-known-column", { span }, {})] };
  }
  const diagnostics = headings
    .filter((heading) => !columns.has(nameOf(heading)) && heading.text !== "")
    .map(({ text: name, span }) => diagnose(exportDiagnostics, "export/unknown-column", { span }, { name }));

  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    if (row.every((cell) => cell.text === "")) continue;
    const cells = new Map(headings.flatMap((heading, index) => (row[index] ? [[nameOf(heading), row[index]]] : [])));
    readRow(cells, shapeFindings(row, headings.length), drafts);
  }
  return { records: [...drafts.values()].map(finished), diagnostics };
}

/** The rows under the delimiter whose first row names the most columns. */
function tableOf(text: string, columns: ReadonlySet<string>): CsvCell[][] {
  const firstLine = text.split(/[\r\n]/, 1)[0] ?? "";
  const counts = DELIMITERS.map((delimiter) => {
    const [headings = []] = readRows(firstLine, delimiter);
    return headings.filter((heading) => columns.has(nameOf(heading))).length;
  });
  return readRows(text, DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",");
}

function columnsByName(): ReadonlySet<string> {
  return new Set([...sessionColumns(), ...personColumns()].map(({ name }) => name).concat(PERSON_NUMBER, ROLE));
}

function nameOf(heading: CsvCell): string {
  return heading.text.trim();
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

type Row = ReadonlyMap<string, CsvCell>;

function readRow(row: Row, ofShape: readonly Diagnostic[], drafts: Map<string, Draft>): void {
  const fromRow: SessionDraft = { schemaVersion: 1, id: "" };
  const diagnostics = readCells(row, sessionColumns(), fromRow);
  const id = fromRow.id || sessionId({ ...fromRow, fallback: [...row.values()].map(({ text }) => text).join("\n") });

  const earlier = drafts.get(id);
  const draft = earlier ?? newDraft({ ...fromRow, id }, row);
  drafts.set(id, draft);
  // What is wrong with a session's facts is said once, at its first row.
  const ofSession = earlier === undefined ? diagnostics : disagreements(row, id, earlier);
  draft.diagnostics.push(...ofShape, ...ofSession, ...readPerson(row, draft));
}

function newDraft(session: SessionDraft, row: Row): Draft {
  const spans = spansOf(row, sessionColumns(), []);
  // The record as a whole stands where its first row begins.
  const [first] = row.values();
  if (first !== undefined) spans.set(pathKey([]), first.span);
  return { session, people: new Map(), firstCells: cellTexts(row), diagnostics: [], spans };
}

function spansOf<Target>(row: Row, columns: readonly CsvColumn<Target>[], parent: RecordPath): Map<string, Span> {
  return new Map(
    columns.flatMap(({ name, path }) => {
      const cell = row.get(name);
      return cell === undefined ? [] : [[pathKey([...parent, ...path]), cell.span]];
    }),
  );
}

function pathKey(path: RecordPath): string {
  return path.join("/");
}

function readCells<Target>(row: Row, columns: readonly CsvColumn<Target>[], target: Target): Diagnostic[] {
  return columns.flatMap(({ name, read }) => {
    const cell = row.get(name);
    if (cell === undefined || cell.text === "") return [];
    return placed(read(target, unguarded(cell.text)), cell.span);
  });
}

function cellTexts(row: Row): Map<string, string> {
  return new Map([...row].map(([name, { text }]) => [name, text]));
}

function disagreements(row: Row, id: string, { firstCells }: Draft): Diagnostic[] {
  return sessionColumns().flatMap(({ name: column }) => {
    const cell = row.get(column);
    if (cell === undefined || cell.text === "" || cell.text === firstCells.get(column)) return [];
    return diagnose(exportDiagnostics, "export/rows-disagree", { span: cell.span }, { id, column, text: cell.text });
  });
}

function readPerson(row: Row, { people, spans }: Draft): Diagnostic[] {
  const facts: PersonFacts = {};
  const diagnostics = readCells(row, personColumns(), facts);
  const { name } = facts;
  if (name === undefined) return diagnostics;

  const roleCell = row.get(ROLE);
  const role = roleCell === undefined || roleCell.text === "" ? undefined : readRole(roleCell.text);
  const key = row.get(PERSON_NUMBER)?.text || fold(name);
  const earlier = people.get(key);
  const roles = [...(earlier?.roles ?? []), ...(role?.value === undefined ? [] : [role.value])];
  if (earlier === undefined) {
    const path = ["people", people.size];
    for (const [fact, span] of spansOf(row, personColumns(), path)) spans.set(fact, span);
    if (roleCell !== undefined) spans.set(pathKey([...path, "roles"]), roleCell.span);
  }
  people.set(key, { ...facts, name, ...earlier, roles: [...new Set(roles)] });
  return [...(earlier === undefined ? diagnostics : []), ...placed(role?.diagnostics ?? [], roleCell?.span)];
}

function placed(diagnostics: readonly Diagnostic[], span: Span | undefined): Diagnostic[] {
  return diagnostics.map((diagnostic) => (span === undefined ? diagnostic : { ...diagnostic, span }));
}

function finished({ session, people, diagnostics, spans }: Draft): TableRecord {
  return {
    session: people.size === 0 ? session : { ...session, people: [...people.values()] },
    diagnostics,
    spanOf: (path) => {
      const known = path.map((_, at) => pathKey(path.slice(0, path.length - at))).find((key) => spans.has(key));
      return spans.get(known ?? pathKey([])) ?? { start: 0, end: 0 };
    },
  };
}
