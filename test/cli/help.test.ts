import { expect, test } from "vitest";

import { HELP_EXAMPLES } from "../../src/cli/help-examples";
import { main } from "../../src/cli/main";
import { fakeIo } from "./fake-io";

async function run(...argv: readonly string[]) {
  const io = fakeIo();
  const status = await main(argv, io);
  return { status, ...io.printed };
}

const help = await run("--help");
const commands = [...help.out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!).filter((name) => name !== "help");

test("help lists the commands that have examples, and no other", () => {
  expect(help.status).toBe(0);
  expect(["igf-sessions", ...commands].sort()).toEqual(Object.keys(HELP_EXAMPLES).sort());
  expect(help.out).toContain("\nExamples:\n  igf-sessions read ");
});

test.each(commands)("%s --help says what it takes and ends with examples", async (name) => {
  const { status, out, err } = await run(name, "--help");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain(`Usage: igf-sessions ${name}`);
  const examples = out.split("\nExamples:\n")[1]?.trim().split("\n") ?? [];
  expect(examples.length).toBeGreaterThan(1);
  expect(examples.every((line) => line.includes(`igf-sessions ${name}`))).toBe(true);
});

test.each([
  { argv: ["exprot"], says: "(Did you mean export?)" },
  { argv: ["help", "exprot"], says: "error: unknown command 'exprot'\n(Did you mean export?)" },
  { argv: ["sdgs", "4"], says: "(Did you mean sdg?)" },
  { argv: ["sdg", "--langg", "fr"], says: "(Did you mean --lang?)" },
  { argv: ["read", "page.txt", "--fromat", "json"], says: "(Did you mean --format?)" },
  { argv: ["export", "x.ndjson", "--to", "icss"], says: "markdown, page, ndjson. Did you mean ics?" },
  { argv: ["check", "x.ndjson", "--format", "srif"], says: "Did you mean sarif?" },
  { argv: ["check", "x.ndjson", "--profile", "igf-reprot"], says: "Did you mean igf-report?" },
  { argv: ["list", "x.ndjson", "--by", "rom"], says: "Did you mean room?" },
  { argv: ["stats", "x.ndjson", "--format", "pdf"], says: "Allowed choices are text, json, csv, markdown, svg." },
  { argv: ["sdg", "4", "--lang", "xx"], says: "Allowed choices are ar, en, es, fr, ru, zh." },
])("a mistyped $argv is answered with $says", async ({ argv, says }) => {
  const { status, out, err } = await run(...argv);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(says);
});

test("without a command the help is printed, as an error: nothing was done", async () => {
  const { status, out, err } = await run();
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("Usage: igf-sessions");
});

test.each(["read", "check", "deadlines", "export", "diff", "stats", "completion"])(
  "%s without an argument says which is missing and where to look",
  async (name) => {
    const { status, out, err } = await run(name);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^error: (?:missing required argument|required option)/);
    expect(err).toContain(`igf-sessions ${name} --help`);
  },
);

test.each(["read", "check", "deadlines", "export", "diff", "stats"])("%s of a file that is not there", async (name) => {
  const more = { export: ["--to", "ics"], diff: ["also-missing.ndjson"] }[name] ?? [];
  const { status, out, err } = await run(name, "missing.ndjson", ...more);
  expect({ status, out, err }).toEqual({
    status: 2,
    out: "",
    err: "igf-sessions: missing.ndjson: there is no such file.\n",
  });
});
