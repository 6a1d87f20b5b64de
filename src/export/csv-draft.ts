import type { Diagnostic, RecordPath } from "../diagnostics/diagnostic";
import type { Person, SessionDraft } from "../model";
import type { Span } from "../text";
import { type CsvColumn, sessionColumns } from "./csv-columns";
import type { CsvRow } from "./csv-times";

/** One record of a table, and where it stands there. */
export interface TableRecord {
  readonly session: SessionDraft;
  readonly diagnostics: readonly Diagnostic[];
  /** The cell that holds what stands at a path of the record; the beginning of its first row where no cell does. */
  readonly spanOf: (path: RecordPath) => Span;
}

/** A session being put together from its rows. */
export interface Draft {
  readonly session: SessionDraft;
  readonly people: Map<string, Person>;
  /** The first cell of each column that says something. */
  readonly cells: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  /** The cells of the facts, by their path in the record. */
  readonly spans: Map<string, Span>;
}

export function newDraft(session: SessionDraft, row: CsvRow): Draft {
  const spans = spansOf(row, sessionColumns(), []);
  // The record as a whole stands where its first row begins.
  const [first] = row.values();
  if (first !== undefined) spans.set(pathKey([]), first.span);
  const cells = new Map([...row].map(([name, { text }]) => [name, text]));
  return { session, people: new Map(), cells, diagnostics: [], spans };
}

/** The cells of a row's facts, by their path in the record. */
export function spansOf<Target>(
  row: CsvRow,
  columns: readonly CsvColumn<Target>[],
  parent: RecordPath,
): Map<string, Span> {
  return new Map(
    columns.flatMap(({ name, path }) => {
      const cell = row.get(name);
      return cell === undefined ? [] : [[pathKey([...parent, ...path]), cell.span]];
    }),
  );
}

export function pathKey(path: RecordPath): string {
  return path.join("/");
}

export function finished({ session, people, diagnostics, spans }: Draft): TableRecord {
  return {
    session: people.size === 0 ? session : { ...session, people: [...people.values()] },
    diagnostics,
    spanOf: (path) => {
      const known = path.map((_, at) => pathKey(path.slice(0, path.length - at))).find((key) => spans.has(key));
      return spans.get(known ?? pathKey([])) ?? { start: 0, end: 0 };
    },
  };
}
