import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Session } from "../../src/model";
import { balance, crossTally, formatBalance, tally, themesByMeeting, toBalanceChart } from "../../src/programme";
import { STAKEHOLDER_GROUPS, type StakeholderGroup } from "../../src/vocabulary";
import { sessionArbitrary } from "../arbitraries/session";

const STAKEHOLDER_SLUGS = Object.keys(STAKEHOLDER_GROUPS) as StakeholderGroup[];

const base: Session = { schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Ports" };
const programme: readonly Session[] = [
  {
    ...base,
    themes: ["Data Governance"],
    sdgs: { goals: [9, 17], targets: ["9.c"] },
    people: [
      { name: "Ana Example", roles: ["speaker", "rapporteur"], stakeholderGroup: "academia", regionalGroup: "african" },
      { name: "Ben Sample", roles: ["speaker"], participation: "online" },
    ],
  },
  { ...base, id: "b", themes: ["data governance", "=Trust"], people: [{ name: "Maria Muster", roles: ["organizer"] }] },
  { ...base, id: "c", status: "cancelled", people: [{ name: "Cem Muster", roles: ["speaker"], gender: "male" }] },
];

function countsOf(dimension: Parameters<typeof tally>[1], sessions = programme.slice(0, 2)) {
  return Object.fromEntries(
    tally(sessions, dimension)
      .rows.filter(({ count }) => count > 0)
      .map(({ key, count }) => [key, count]),
  );
}

test.each([
  { dimension: "stakeholderGroup", counts: { academia: 1, unknown: 2 }, why: "two pages say nothing" },
  { dimension: "role", counts: { organizer: 1, speaker: 2, rapporteur: 1 }, why: "two roles count twice" },
  { dimension: "gender", counts: { unknown: 3 }, why: "a name says nothing about it" },
  { dimension: "goal", counts: { "9": 1, "17": 1, unknown: 1 }, why: "a target does not imply its goal" },
  { dimension: "theme", counts: { "data governance": 2, trust: 1 }, why: "letter case does not count" },
] as const)("$dimension: $counts ($why)", ({ dimension, counts }) => {
  expect(countsOf(dimension)).toEqual(counts);
});

test("cancelled sessions and their people are not counted", () => {
  const { sessions, people, tallies } = balance(programme);
  expect([sessions, people]).toEqual([2, 3]);
  expect(tallies.find(({ dimension }) => dimension === "gender")?.rows.find(({ key }) => key === "male")?.count).toBe(
    0,
  );
});

test("combinations count each person under every role, with what is not known as a value", () => {
  expect(crossTally(programme.slice(0, 1), ["role", "regionalGroup"])).toEqual([
    { values: { role: "rapporteur", regionalGroup: "african" }, count: 1 },
    { values: { role: "speaker", regionalGroup: "african" }, count: 1 },
    { values: { role: "speaker", regionalGroup: "unknown" }, count: 1 },
  ]);
});

test("every person and session is in at least one row of each tally, and `unknown` is the last row", () => {
  fc.assert(
    fc.property(fc.array(sessionArbitrary(), { maxLength: 5 }), (sessions) => {
      for (const { rows, total, unit } of balance(sessions).tallies) {
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(total);
        expect(rows.at(-1)?.key, unit).toBe("unknown");
      }
    }),
    { numRuns: 50 },
  );
});

test("themes are counted by meeting, the spellings of one together, years in their order", () => {
  const sessions = [
    { ...base, edition: 2023, themes: ["Access", "ACCESS", "Trust"] },
    { ...base, edition: 2021, themes: ["access"] },
    { ...base, edition: 2021 },
  ];
  expect(themesByMeeting(sessions)).toEqual({
    editions: [2021, 2023],
    rows: [
      { key: "access", label: "ACCESS", counts: [1, 1] },
      { key: "trust", label: "Trust", counts: [0, 1] },
      { key: "unknown", label: "Unknown", counts: [1, 0] },
    ],
  });
  const counted = balance(sessions);
  expect(counted.tallies.find(({ dimension }) => dimension === "edition")?.rows.map(({ key }) => key)).toEqual([
    "2021",
    "2023",
    "unknown",
  ]);
  expect(formatBalance(counted)).toContain("  Trust       ·     1\n");
  expect(formatBalance(counted, { format: "markdown" })).toContain("| | 2021 | 2023 |\n| --- | ---: | ---: |");
  expect(formatBalance(counted, { format: "csv" })).toContain(
    '\r\ntheme and edition,"access; 2021","ACCESS, 2021",1,3,sessions\r\n',
  );
});

describe("tables", () => {
  test("draw bars on a terminal that are no wider than it", () => {
    const text = formatBalance(balance(programme), { columns: 70 });
    expect(text).toContain("Roles (3 appearances)");
    expect(text).toMatch(/Speaker +2 +67 % {2}█+\n/);
    expect(text).toContain("SDG targets (2 sessions, 1 of 169 covered)");
  });

  const many: readonly Session[] = Array.from({ length: 40 }, (_, at) => ({
    ...base,
    edition: 2006 + (at % 20),
    themes: [
      at % 2 === 0
        ? `Theme ${at} ${"of many words ".repeat(5)}`
        : "حوكمة البيانات وحماية الخصوصية في الفضاء الرقمي للجميع",
    ],
    people: [{ name: "Ana Example", roles: ["online-moderator"], stakeholderGroup: "intergovernmental-organization" }],
  }));

  test.each([40, 60, 80, 200])("are never wider than %i columns, but for their headings", (columns) => {
    for (const sessions of [programme, many, []]) {
      const lines = formatBalance(balance(sessions), { columns })
        .split("\n")
        .filter((line) => line.startsWith("  "));
      expect(lines.filter((line) => Array.from(line.replaceAll("\u200E", "")).length > columns)).toEqual([]);
    }
  });

  test("cut a label only where the bars would have no room", () => {
    const label = "Latin American and Caribbean Group (GRULAC)";
    expect(formatBalance(balance(programme), { columns: 100 })).toContain(label);
    expect(formatBalance(balance(programme), { columns: 60 })).toContain("  Latin American and Caribbe…  ");
  });

  test("keep numbers at the right of labels that run from right to left", () => {
    expect(formatBalance(balance(many), { columns: 200 })).toMatch(/ {2}\u200Eحوكمة .* للجميع\u200E +20 +50 % {2}█/);
  });

  test("leave out the oldest meetings where a line has no room for all", () => {
    const text = formatBalance(balance(many), { columns: 80 });
    expect(text).toContain("Themes by meeting (sessions), the last 9 of 20 meetings\n");
    expect(text).toContain("  2024  2025\n");
    expect(formatBalance(balance(many), { columns: 200 })).toContain("Themes by meeting (sessions)\n");
  });

  test("tell combinations as a whole, above their numbers where there is no room beside them", () => {
    const label = "Intergovernmental Organization, unknown region, Online Moderator, unknown participation";
    expect(formatBalance(balance(many), { columns: 200 })).toMatch(new RegExp(`  ${label} +40 +100 % {2}█`));
    expect(formatBalance(balance(many), { columns: 90 })).toMatch(new RegExp(`  ${label}\n +40 +100 % {2}█`));
    expect(formatBalance(balance(many), { format: "markdown" })).toContain(`| ${label} | 40 | 100 % |`);
    expect(formatBalance(balance(programme), { format: "csv" })).toContain(
      'stakeholderGroup and regionalGroup and role and participation,"academia; african; speaker; unknown","Academia, African, Speaker, unknown participation",1,3,people\r\n',
    );
  });

  test("name the most frequent combinations and count the others", () => {
    const people = STAKEHOLDER_SLUGS.flatMap((stakeholderGroup) =>
      (["speaker", "rapporteur"] as const).map((role) => ({ name: "Ana Example", roles: [role], stakeholderGroup })),
    );
    expect(formatBalance(balance([{ ...base, people }]))).toContain("\n  and 4 more\n");
  });

  test("keep their columns where letters are wide, narrow or without width", () => {
    const themes = ["数据治理".repeat(20), "e\u0301te\u0301", "Trust"];
    const lines = formatBalance(balance([{ ...base, themes }]), { columns: 80 }).split("\n");
    const starts = [`  ${"数据治理".repeat(5)}…`, `  e\u0301te\u0301${" ".repeat(38)}`, `  Trust${" ".repeat(36)}`];
    for (const start of starts)
      expect(
        lines.some((line) => line.startsWith(`${start}      1 `)),
        start,
      ).toBe(true);
  });

  test("are Markdown tables", () => {
    expect(formatBalance(balance(programme), { format: "markdown" })).toContain("| Speaker | 2 | 67 % |");
  });

  test("are one CSV row for each value, and never a formula", () => {
    const lines = formatBalance(balance(programme), { format: "csv" }).split("\r\n");
    expect(lines[0]).toBe("dimension,value,label,count,total,unit");
    expect(lines).toContain("theme,trust,'=Trust,1,2,sessions");
    expect(lines).toContain("participation,online,Online,1,3,people");
  });
});

describe("the chart", () => {
  const chart = toBalanceChart(balance(programme));
  const titled = (...themes: string[]) => toBalanceChart(balance([{ ...base, themes }]));

  test("shows every value of a closed list in full", () => {
    expect(chart).toContain(">Latin American and Caribbean Group (GRULAC)</text>");
  });

  test("puts labels above their bars where one is too long to stand beside them", () => {
    const long = "A theme with a title of so many words that it cannot stand beside a bar";
    expect(titled(long, "Trust")).toContain(`<text x="20" y="`);
    expect(titled(long, "Trust")).toMatch(new RegExp(`<text x="20" y="\\d+">${long}</text>`));
    expect(titled("Trust")).toMatch(/<text x="370" y="\d+" text-anchor="end">Trust<\/text>/);
  });

  test("starts a label that runs from right to left at its right end", () => {
    expect(titled("حوكمة")).toMatch(/<text x="370" y="\d+" direction="rtl" text-anchor="start">حوكمة<\/text>/);
  });

  test("shows and tells the themes of each meeting where there are several", () => {
    const several = toBalanceChart(balance([programme[0]!, { ...programme[0]!, edition: 2023, themes: ["Trust"] }]));
    expect(several).toContain("<title>Data Governance, 2022: 1</title>");
    expect(/<desc id="balance-desc">([^<]*)/.exec(several)?.[1]).toContain("Trust 2022: 0, 2023: 1");
    expect(chart).not.toContain("Themes by meeting");
  });

  test("leaves rows of a long list out, and says how many", () => {
    const drawn = titled(...Array.from({ length: 30 }, (_, at) => `Theme ${at}`));
    expect(drawn).toContain(">and 11 more</text>");
    expect(/<desc id="balance-desc">([^<]*)/.exec(drawn)?.[1]).toContain("Unknown 0, and 11 more.");
  });

  test("draws a programme without a session, and is dark on dark pages", () => {
    expect(toBalanceChart(balance([]))).toMatch(/<style>@media \(prefers-color-scheme: dark\)/);
  });

  test("says every number as text, beside its bar and in the description", () => {
    expect(chart).toMatch(/<svg [^>]*role="img" aria-labelledby="balance-title balance-desc"/);
    expect(chart).toContain("<title>Speaker: 2</title>");
    expect(/<desc id="balance-desc">([^<]*)/.exec(chart)?.[1]).toContain("Speaker 2, Moderator 0");
  });

  test("marks what is not known by a pattern, not by a colour", () => {
    expect(chart).toContain('fill="url(#balance-unknown)"');
  });

  test("is well-formed whatever themes hold", () => {
    const themes = ["<script>&", "\u0000\ud800", "x".repeat(500)];
    const drawn = toBalanceChart(balance([{ ...base, themes }]));
    expect(drawn).toContain("&#60;script&#62;&#38;");
    expect(drawn).toContain("\ufffd\ufffd");
    expect(new TextDecoder().decode(new TextEncoder().encode(drawn))).toBe(drawn);
  });
});
