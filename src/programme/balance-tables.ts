import type { Balance } from "./balance";
import { type Dimension, labelOf, PERSON_DIMENSION_NAMES, type PersonDimension } from "./dimensions";
import type { CrossTallyCell, Tally, TallyRow } from "./tally";

/** A table of a balance as people see it, whatever the format. */
export interface BalanceTable {
  readonly heading: string;
  readonly unit: Tally["unit"];
  readonly total: number;
  readonly rows: readonly TallyRow[];
  /** How many rows are left out. */
  readonly left: number;
  /** Whether labels tell rows apart only as a whole. */
  readonly needsWholeLabels?: true;
}

/** Combinations are many, and most of them are of one person. */
const MOST_COMBINATIONS = 12;

/** `57 sessions, 313 appearances of people`: who is in two sessions appears twice. */
export function summaryOf({ sessions, people }: Balance): string {
  return `${counted(sessions, "session")}, ${counted(people, "appearance")} of people`;
}

/** The tables in their order: people by each dimension and by several at once, then sessions. */
export function balanceTables({ tallies, combinations, people }: Balance): readonly BalanceTable[] {
  const isOfPeople = ({ dimension }: Tally) => PERSON_DIMENSION_NAMES.some((name) => name === dimension);
  return [
    ...tallies.filter(isOfPeople).map(tableOf),
    ...(combinations.length === 0 ? [] : [combinationTable(combinations, people)]),
    ...tallies.filter((tally) => !isOfPeople(tally)).map(tableOf),
  ];
}

function tableOf(tally: Tally): BalanceTable {
  const { dimension, unit, total, rows } = tally;
  return { heading: headingOf(tally), unit, total, rows: shownRows(dimension, rows), left: 0 };
}

/** Of the 169 targets only those that occur: the heading of their table says how many do. */
export function shownRows<Row extends TallyRow>(dimension: Dimension, rows: readonly Row[]): readonly Row[] {
  return dimension === "target" ? rows.filter(({ count, key }) => count > 0 || key === "unknown") : rows;
}

/** `Stakeholder groups (12 appearances)`, with the number of targets covered where that is what one asks. */
function headingOf({ dimension, title, unit, total, rows }: Tally): string {
  const covered = rows.filter(({ count, key }) => count > 0 && key !== "unknown").length;
  const coverage = dimension === "target" ? `, ${covered} of ${rows.length - 1} covered` : "";
  return `${title} (${quantity(total, unit)}${coverage})`;
}

function combinationTable(combinations: readonly CrossTallyCell[], people: number): BalanceTable {
  return {
    heading: `Group, region, role and participation (${quantity(people, "people")})`,
    unit: "people",
    total: people,
    rows: combinations.slice(0, MOST_COMBINATIONS).map(combinationRow),
    left: Math.max(0, combinations.length - MOST_COMBINATIONS),
    needsWholeLabels: true,
  };
}

/** A combination as one row: `civil-society; african; speaker; online`. */
export function combinationRow({ values, count }: CrossTallyCell): TallyRow {
  const pairs = Object.entries(values) as [PersonDimension, string][];
  const labels = pairs.map(([dimension, value]) =>
    value === "unknown" ? UNKNOWN[dimension] : shortened(labelOf(dimension, value)),
  );
  return { key: pairs.map(([, value]) => value).join("; "), label: labels.join(", "), count };
}

/** Beside other values `Unknown` would not say of what. */
const UNKNOWN: Readonly<Record<PersonDimension, string>> = {
  stakeholderGroup: "unknown group",
  regionalGroup: "unknown region",
  role: "unknown role",
  participation: "unknown participation",
  gender: "unknown gender",
};

/** `Latin American and Caribbean Group (GRULAC)` is `GRULAC` where four values stand in a line. */
export function shortened(label: string): string {
  const bracket = label.indexOf("(");
  return bracket < 0 ? label.replace(/ Group$/, "") : label.slice(bracket + 1, -1);
}

/** `1 appearance`, `12 appearances`: nobody is looked for across sessions, so these are not people. */
export function quantity(total: number, unit: Tally["unit"]): string {
  return counted(total, unit === "people" ? "appearance" : "session");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
