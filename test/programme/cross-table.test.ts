import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Session } from "../../src/model";
import { balance, crossTable, type Dimension, formatBalance, formatCrossTable, tally } from "../../src/programme";
import { terminalMatrix } from "../../src/programme/matrix";
import { sessionArbitrary } from "../arbitraries/session";

const base: Session = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Ports" };
const programme: readonly Session[] = [
  {
    ...base,
    themes: ["Data", "data", "=Trust"],
    sdgs: { goals: [9, 17], targets: ["9.c"] },
    people: [
      { name: "Ana Example", roles: ["speaker", "rapporteur"], stakeholderGroup: "academia", regionalGroup: "grulac" },
      { name: "Ben Sample", roles: ["speaker"] },
    ],
  },
  {
    ...base,
    id: "b",
    edition: 2019,
    people: [{ name: "Maria Muster", roles: ["organizer"], stakeholderGroup: "academia" }],
  },
  { ...base, id: "c", edition: 2020, status: "cancelled", people: [{ name: "Cem Muster", roles: ["speaker"] }] },
];

/** The rows and columns in which there is anything. */
function filled(...dimensions: [Dimension, Dimension]) {
  const { columns, rows } = crossTable(programme, dimensions);
  const counted = rows.filter(({ count }) => count > 0).map(({ key, counts, count }) => [key, ...counts, count]);
  return [columns.map(({ key }) => key), ...counted];
}

test.each([
  {
    by: ["stakeholderGroup", "edition"],
    table: [
      ["2019", "2022"],
      ["academia", 1, 1, 2],
      ["unknown", 0, 1, 1],
    ],
    why: "people have the year of their session, and a cancelled one does not count",
  },
  {
    by: ["role", "stakeholderGroup"],
    table: [
      ["academia", "unknown"],
      ["organizer", 1, 0, 1],
      ["speaker", 1, 1, 2],
      ["rapporteur", 1, 0, 1],
    ],
    why: "who has two roles counts in both",
  },
  {
    by: ["theme", "goal"],
    table: [
      ["9", "17", "unknown"],
      ["data", 1, 1, 0, 1],
      ["trust", 1, 1, 0, 1],
      ["unknown", 0, 0, 1, 1],
    ],
    why: "two dimensions of sessions count sessions, and one theme in two spellings once",
  },
  {
    by: ["goal", "regionalGroup"],
    table: [
      ["grulac", "unknown"],
      ["9", 1, 1, 2],
      ["17", 1, 1, 2],
      ["unknown", 0, 1, 1],
    ],
    why: "a goal is one of all people of its session",
  },
] as const)("$by ($why)", ({ by, table }) => {
  const [one, other] = by;
  expect(filled(one, other)).toEqual(table);
});

test("rows are every value of a closed list, of the targets those that occur; columns are what occurs", () => {
  const { rows, columns } = crossTable(programme, ["stakeholderGroup", "role"]);
  expect(rows).toHaveLength(9);
  expect(columns.map(({ key }) => key)).toEqual(["organizer", "speaker", "rapporteur"]);
  expect(crossTable(programme, ["target", "edition"]).rows.map(({ key }) => key)).toEqual(["9.c", "unknown"]);
});

const DIMENSIONS: readonly Dimension[] = ["stakeholderGroup", "role", "goal", "theme", "edition", "type"];

test("a row counts what its tally counts, and turned round the table is the same", () => {
  const pair = fc.shuffledSubarray([...DIMENSIONS], { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(sessionArbitrary(), { maxLength: 4 }), pair, (sessions, [one, other]) => {
      const held = sessions.filter(({ status }) => status !== "cancelled");
      const table = crossTable(sessions, [one!, other!]);
      const turned = crossTable(sessions, [other!, one!]);
      for (const [at, { key, counts, count }] of table.rows.entries()) {
        if (table.unit === tally(held, one!).unit) expect(count).toBe(tally(held, one!).rows[at]!.count);
        // Somebody is in a row only with one of the columns.
        expect(counts.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(count);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(count);
        const back = table.columns.map((column) => {
          const inTurned = turned.rows.find((row) => row.key === column.key)!;
          const place = turned.columns.findIndex((each) => each.key === key);
          return place === -1 ? 0 : inTurned.counts[place];
        });
        expect(counts).toEqual(back);
      }
    }),
    { numRuns: 100 },
  );
});

describe("as text", () => {
  test("a dot stands for none, and the last column is all", () => {
    const text = formatCrossTable(crossTable(programme, ["role", "edition"]));
    expect(text).toMatch(/^Roles × Meetings \(3 appearances\)\n {20}2019 {2}2022 {3}All\n/);
    expect(text).toContain("  Speaker              ·     2     2\n");
  });

  const years = Array.from({ length: 20 }, (_, at) => ({ ...base, id: `s${at}`, edition: 2006 + at }));

  test("the oldest meetings are left out where there is no room, of other columns the last", () => {
    const text = formatCrossTable(crossTable(years, ["type", "edition"]));
    expect(text).toContain("(20 sessions), the last 8 of 20 meetings\n");
    expect(text).toContain("  2024  2025   All\n");
    const themed = years.map((session, at) => ({ ...session, themes: [`A theme of ${at}`] }));
    expect(formatCrossTable(crossTable(themed, ["type", "theme"]))).toContain(", the first 3 of 20 columns\n");
    // One is shown even where its heading takes more than the room there is.
    expect(formatCrossTable(crossTable(themed, ["type", "theme"]), { columns: 40 })).toContain(", the first 1 of 20");
    expect(formatCrossTable(crossTable(years, ["type", "edition"]), { columns: 200 })).not.toContain("the last");
  });

  test.each([40, 60, 80, 200])("no line is wider than %i columns, but for the heading", (columns) => {
    const long = years.map((session, at) => ({
      ...session,
      themes: [`${at} of very many words حوكمة البيانات وحماية`],
    }));
    for (const by of [
      ["theme", "edition"],
      ["edition", "theme"],
      ["theme", "type"],
    ] as const) {
      const [, ...lines] = formatCrossTable(crossTable(long, by), { columns }).split("\n");
      expect(lines.filter((line) => Array.from(line.replaceAll("\u200E", "")).length > columns)).toEqual([]);
    }
  });

  test("goals stand above their columns by number, regional groups by what they are called for short", () => {
    expect(formatCrossTable(crossTable(programme, ["role", "goal"]))).toMatch(/ 9 +17 +Unknown +All\n/);
    expect(formatCrossTable(crossTable(programme, ["role", "regionalGroup"]))).toMatch(/ GRULAC +Unknown +All\n/);
  });
});

test("of nobody there is the heading alone", () => {
  const table = crossTable([], ["role", "edition"]);
  expect(formatCrossTable(table)).toBe("Roles × Meetings (0 appearances)\n");
  expect(formatCrossTable(table, { format: "markdown" })).toBe("## Roles × Meetings (0 appearances)\n");
});

test("Markdown has every column", () => {
  expect(formatCrossTable(crossTable(programme, ["role", "edition"]), { format: "markdown" })).toMatch(
    /^## Roles × Meetings \(3 appearances\)\n\n\| \| 2019 \| 2022 \| All \|\n\| --- \| ---: \| ---: \| ---: \|\n\| Organizer \| 1 \| 0 \| 1 \|\n/,
  );
});

test("CSV has a row for each pair, safe for spreadsheets", () => {
  const csv = formatCrossTable(crossTable(programme, ["theme", "edition"]), { format: "csv" });
  expect(csv).toBe(
    [
      "theme,edition,themeLabel,editionLabel,count,total,unit",
      "data,2019,data,2019,0,2,sessions",
      "data,2022,data,2022,1,2,sessions",
      "trust,2019,'=Trust,2019,0,2,sessions",
      "trust,2022,'=Trust,2022,1,2,sessions",
      "unknown,2019,Unknown,2019,1,2,sessions",
      "unknown,2022,Unknown,2022,0,2,sessions",
      "",
    ].join("\r\n"),
  );
});

test("a balance by one dimension has its tally alone, and CSV only the targets that occur", () => {
  const one = balance(programme, { dimension: "target" });
  expect(one.tallies.map(({ dimension }) => dimension)).toEqual(["target"]);
  expect(one.tallies[0]!.rows).toHaveLength(170);
  expect(formatBalance(one, { format: "csv" })).toBe(
    "dimension,value,label,count,total,unit\r\ntarget,9.c,9.c,1,2,sessions\r\ntarget,unknown,Unknown,1,2,sessions\r\n",
  );
});

test("columns are left out from one end, each as wide as it is", () => {
  const columns = [{ label: "A wide column" }, { label: "2024" }, { label: "2025" }];
  const matrix = { heading: "Sessions", columns, rows: [{ label: "Ports", counts: [1, 2, 3] }] };
  expect(terminalMatrix({ ...matrix, keeps: { end: "last", what: "meetings" } }, 40)).toBe(
    "Sessions, the last 2 of 3 meetings\n         2024  2025\n  Ports     2     3",
  );
  expect(terminalMatrix({ ...matrix, keeps: { end: "first", what: "columns" } }, 40)).toBe(
    "Sessions, the first 1 of 3 columns\n         A wide column\n  Ports              1",
  );
});
