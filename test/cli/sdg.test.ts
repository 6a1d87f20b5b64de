import { describe, expect, test } from "vitest";

import { main } from "../../src/cli/main";
import { SDG_GOAL_TITLES, sdgTarget } from "../../src/vocabulary/sdg";
import { SDG_GOAL_TITLES_FR } from "../../src/vocabulary/sdg/titles-fr";
import { fakeIo, type FakeIoOptions } from "./fake-io";

async function run(argv: readonly string[], options: FakeIoOptions = {}) {
  const io = fakeIo(options);
  const status = await main(["sdg", ...argv], io);
  return { status, ...io.printed };
}

describe("without a code", () => {
  test("the goals are listed, one a line", async () => {
    const { status, out } = await run([]);
    expect(status).toBe(0);
    expect(out.trimEnd().split("\n")).toEqual(
      Object.entries(SDG_GOAL_TITLES).map(([number, title]) => `${number.padStart(2)}  ${title}`),
    );
  });

  test("a terminal shows the official colours, unless `NO_COLOR` asks for none", async () => {
    expect((await run([], { isTerminal: true })).out).toContain("\u001b[48;2;197;25;45m\u001b[97m  4 \u001b[0m");
    expect((await run([], { isTerminal: true, env: { NO_COLOR: "1" } })).out).not.toContain("\u001b");
    expect((await run([], { isTerminal: true, env: { TERM: "dumb" } })).out).not.toContain("\u001b");
  });
});

describe("with codes", () => {
  test("goals, targets and indicators are shown in the order asked for, goals in the language asked for", async () => {
    const { status, out, err } = await run(["4", "9.C", "4.7.1", "--lang", "fr"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const lines = out.split("\n");
    expect(lines[0]).toBe(` 4  ${SDG_GOAL_TITLES_FR[4]}`);
    expect(out).toContain("    4.7   Teach all learners what sustainable development takes");
    expect(out).toContain(
      `    9. ${SDG_GOAL_TITLES_FR[9]}\n    means of implementation, by 2020; indicators 9.c.1; title by igf-sessions\n    http://metadata.un.org/sdg/9.c\n`,
    );
    expect(out).toContain("edition of 2025; the same as 12.8.1, 13.3.1");
  });

  test("JSON is one array with an entry for each code", async () => {
    const { out } = await run(["4", "9.c", "4.7.1", "1.a.3", "--format", "json", "--lang", "es"]);
    expect(JSON.parse(out)).toMatchObject([
      { kind: "goal", code: "4", title: "Educación de calidad", lang: "es", color: "#C5192D" },
      {
        kind: "target",
        code: "9.c",
        goal: 9,
        endYear: 2020,
        targetKind: "means-of-implementation",
        indicators: ["9.c.1"],
      },
      { kind: "indicator", code: "4.7.1", target: "4.7", edition: 2025, repeats: ["12.8.1", "13.3.1"] },
      { kind: "indicator", code: "1.a.3", change: { status: "retired", edition: 2020 } },
    ]);
  });

  test("a code that does not exist is a finding with the nearest one, and the others are shown", async () => {
    const { status, out, err } = await run(["4.8", "9.c", "17.a"]);
    expect(status).toBe(1);
    expect(out).toContain("9.c");
    expect(err).toContain("CODE:1:1 error sdg/unknown-code");
    expect(err).toContain("Did you mean `4.7`?");
    expect(err).toContain("CODE:3:1 error sdg/unknown-code");
  });

  test("the title of a target says in JSON whose words it is, and help says so too", async () => {
    const { out } = await run(["4.7", "4", "--format", "json"]);
    const [target, goal] = JSON.parse(out) as object[];
    expect(target).toMatchObject({ title: sdgTarget("4.7").title, titleBy: "igf-sessions" });
    expect(goal).not.toHaveProperty("titleBy");
    expect((await run(["--help"])).out.replaceAll(/\s+/g, " ")).toContain("not those of A/RES/70/1");
  });

  test("a doubtful code is shown with its finding, and is no error", async () => {
    const { status, out, err } = await run(["8.9.2"]);
    expect(status).toBe(0);
    expect(out).toContain("indicator of 8.9");
    expect(err).toContain("warning sdg/redefined-indicator");
  });
});

test.each([
  { argv: ["4", "--lang", "de"], says: "Allowed choices are ar, en, es, fr, ru, zh." },
  { argv: ["4", "--format", "csv"], says: "Allowed choices are text, json." },
])("$argv cannot be used: $says", async ({ argv, says }) => {
  const { status, out, err } = await run(argv);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(says);
});
