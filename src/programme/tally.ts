import type { Person, Session } from "../model";
import { compareText, fold } from "../text";
import {
  type Dimension,
  type DimensionDefinition,
  isPersonDimension,
  PERSON_DIMENSIONS,
  type PersonDimension,
  SESSION_DIMENSIONS,
} from "./dimensions";

/** One line of a tally. */
export interface TallyRow {
  /** The value as records hold it; `unknown` for those that have none. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** How often each value of one dimension occurs. */
export interface Tally {
  readonly dimension: Dimension;
  readonly title: string;
  /**
   * `people` counts a person once in each session; who has two roles counts in both. `sessions` counts a session once for
   * each value it has.
   */
  readonly unit: "people" | "sessions";
  /** All people or sessions looked at. Smaller than the sum of the rows where one has several values. */
  readonly total: number;
  /** Every value of a closed list, also those that never occur, in its order; open lists by count, years in their order. `unknown` is last, always. */
  readonly rows: readonly TallyRow[];
}

/**
 * Counts people or sessions by one dimension. What is not known is counted as `unknown`, never left out and never guessed.
 *
 * @example
 * tally([], "participation").rows.map(({ key, count }) => [key, count]); // [["online", 0], ["onsite", 0], ["unknown", 0]]
 */
export function tally(sessions: readonly Session[], dimension: Dimension): Tally {
  if (isPersonDimension(dimension)) {
    const people = sessions.flatMap((session) => session.people ?? []);
    return { dimension, unit: "people", ...count(people, PERSON_DIMENSIONS[dimension]) };
  }
  return { dimension, unit: "sessions", ...count(sessions, SESSION_DIMENSIONS[dimension]) };
}

/** One combination of values and the people who have it. */
export interface CrossTallyCell {
  readonly values: Readonly<Partial<Record<PersonDimension, string>>>;
  readonly count: number;
}

/**
 * Counts people by several dimensions at once: each combination that occurs, most frequent first. `unknown` is a value.
 *
 * @example
 * const people = [{ name: "Ana Example", roles: ["speaker"], regionalGroup: "african" }] as const;
 * crossTally([{ schemaVersion: 1, id: "a", edition: 2022, type: "other", title: "A", people }], ["role", "participation"]); // [{ values: { role: "speaker", participation: "unknown" }, count: 1 }]
 */
export function crossTally(
  sessions: readonly Session[],
  dimensions: readonly PersonDimension[],
): readonly CrossTallyCell[] {
  const cells = new Map<string, { values: Record<string, string>; count: number }>();
  for (const person of sessions.flatMap((session) => session.people ?? [])) {
    for (const values of combinations(person, dimensions)) {
      const key = dimensions.map((dimension) => values[dimension]).join(" ");
      const cell = cells.get(key) ?? { values, count: 0 };
      cell.count += 1;
      cells.set(key, cell);
    }
  }
  return [...cells]
    .sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
    .map(([, cell]) => cell);
}

function combinations(person: Person, dimensions: readonly PersonDimension[]): readonly Record<string, string>[] {
  return dimensions.reduce<readonly Record<string, string>[]>(
    (found, dimension) =>
      found.flatMap((values) =>
        orUnknown(PERSON_DIMENSIONS[dimension].of(person)).map((value) => ({ ...values, [dimension]: value })),
      ),
    [{}],
  );
}

/** Counts items by the values that each of them has. */
export function count<Item>(
  items: readonly Item[],
  { title, values, isOrdered = false, of }: DimensionDefinition<Item>,
): Pick<Tally, "title" | "total" | "rows"> {
  const counts = new Map<string, { label: string; count: number }>();
  for (const [key, label] of Object.entries(values ?? {})) counts.set(key, { label, count: 0 });
  for (const item of items) {
    for (const [key, label] of valuesByKey(item, { values, of })) {
      const row = counts.get(key) ?? { label: key === UNKNOWN ? UNKNOWN_LABEL : label, count: 0 };
      row.count += 1;
      counts.set(key, row);
    }
  }
  const unknown = counts.get(UNKNOWN)?.count ?? 0;
  counts.delete(UNKNOWN);
  const rows = [...counts].map(([key, row]) => ({ key, ...row }));
  if (values === undefined) rows.sort((a, b) => (isOrdered ? 0 : b.count - a.count) || compareText(a.key, b.key));
  return { title, total: items.length, rows: [...rows, { key: UNKNOWN, label: UNKNOWN_LABEL, count: unknown }] };
}

const UNKNOWN = "unknown";
const UNKNOWN_LABEL = "Unknown";

/** The values of one item by their keys, each once: `unknown` alone where it has none. */
export function valuesByKey<Item>(
  item: Item,
  { values, of }: Pick<DimensionDefinition<Item>, "values" | "of">,
): ReadonlyMap<string, string> {
  return new Map(orUnknown(of(item)).map((value) => [keyOf(value, values), value]));
}

/** Words of an open list count as one whatever their case and punctuation. */
function keyOf(value: string, values: Readonly<Record<string, string>> | undefined): string {
  return values === undefined ? fold(value) || value : value;
}

function orUnknown(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [UNKNOWN] : values;
}
