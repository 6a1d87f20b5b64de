import type { Person, Session } from "../model";
import { shownRows } from "./balance-tables";
import {
  type Dimension,
  type DimensionDefinition,
  isPersonDimension,
  PERSON_DIMENSIONS,
  SESSION_DIMENSIONS,
} from "./dimensions";
import { count, type Tally, type TallyRow, valuesByKey } from "./tally";

/** One line of a table of two dimensions. */
export interface CrossTableRow extends TallyRow {
  /** One number for each column. Their sum is more than `count` where one item has several of the columns' values. */
  readonly counts: readonly number[];
}

/** How often each value of one dimension comes together with each value of another. */
export interface CrossTable {
  /** What the rows and what the columns are. */
  readonly dimensions: readonly [Dimension, Dimension];
  /** `Stakeholder groups × Meetings`. */
  readonly title: string;
  /** `people`, who count once in each session, where one of the dimensions is theirs. */
  readonly unit: Tally["unit"];
  /** All people or sessions looked at. */
  readonly total: number;
  /** The values that occur, in the order of their tally, and how often; `unknown` is the last. */
  readonly columns: readonly TallyRow[];
  /** As in a tally: every value of a closed list, of the SDG targets those that occur. */
  readonly rows: readonly CrossTableRow[];
}

/** A session, or one of its people. */
interface Item {
  readonly session: Session;
  readonly person?: Person;
}

/**
 * Counts people or sessions by two dimensions at once. Cancelled sessions do not count. A person takes the meeting, the goals and the themes of the session.
 *
 * @example
 * const people = [{ name: "Ana Example", roles: ["speaker"], stakeholderGroup: "academia" }] as const;
 * const table = crossTable([{ schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "A", people }], ["stakeholderGroup", "edition"]);
 * table.columns.map(({ key }) => key); // ["2022"]
 * table.rows.find(({ key }) => key === "academia")?.counts; // [1]
 */
export function crossTable(sessions: readonly Session[], dimensions: readonly [Dimension, Dimension]): CrossTable {
  const unit = dimensions.some(isPersonDimension) ? "people" : "sessions";
  const held = sessions.filter(({ status }) => status !== "cancelled");
  const items = held.flatMap((session): readonly Item[] =>
    unit === "sessions" ? [{ session }] : (session.people ?? []).map((person) => ({ session, person })),
  );
  const [ofRows, ofColumns] = [definitionOf(dimensions[0]), definitionOf(dimensions[1])];
  const columns = count(items, ofColumns).rows.filter((row) => row.count > 0);
  const { rows } = count(items, ofRows);
  const cells = new Map<string, Map<string, number>>();
  for (const item of items) {
    for (const row of valuesByKey(item, ofRows).keys()) {
      const ofRow = cells.get(row) ?? new Map<string, number>();
      cells.set(row, ofRow);
      for (const column of valuesByKey(item, ofColumns).keys()) ofRow.set(column, (ofRow.get(column) ?? 0) + 1);
    }
  }
  return {
    dimensions,
    title: `${ofRows.title} × ${ofColumns.title}`,
    unit,
    total: items.length,
    columns,
    rows: shownRows(dimensions[0], rows).map((row) => ({
      ...row,
      counts: columns.map(({ key }) => cells.get(row.key)?.get(key) ?? 0),
    })),
  };
}

/** How sessions and people alike are counted by a dimension. */
function definitionOf(dimension: Dimension): DimensionDefinition<Item> {
  if (!isPersonDimension(dimension)) {
    const { of, ...rest } = SESSION_DIMENSIONS[dimension];
    return { ...rest, of: ({ session }) => of(session) };
  }
  const { of, ...rest } = PERSON_DIMENSIONS[dimension];
  return { ...rest, of: ({ person }) => (person === undefined ? [] : of(person)) };
}
