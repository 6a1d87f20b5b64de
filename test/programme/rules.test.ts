import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { DIAGNOSTICS, type Diagnostic, hasCode } from "../../src/diagnostics";
import type { Session } from "../../src/model";
import { checkProgramme, PROFILES } from "../../src/programme";
import { RULES } from "../../src/programme/rules/rules";
import { fencedBlocks } from "../support/fenced-blocks";

/** The two fixtures of a rule are the examples on the page of its code. */
function fixture(code: string, heading: string): { sessions: Session[]; now: string | undefined } {
  const page = readFileSync(`docs/diagnostics/${code}.md`, "utf8");
  const blocks = fencedBlocks(page).filter((block) => block.heading === heading);
  expect(blocks, `one block under "${heading}"`).toHaveLength(1);
  const { kind, text, options } = blocks[0]!;
  const texts = kind === "ndjson" ? text.split("\n") : [text];
  const { now } = options;
  return { sessions: texts.map((each) => JSON.parse(each) as Session), now: now === undefined ? now : String(now) };
}

/** What one rule says of its fixture, with the numbers that some profile of the package gives it. */
function saidOf(code: string, heading: string): readonly Diagnostic[] {
  const { sessions, now } = fixture(code, heading);
  const setting = Object.values(PROFILES).flatMap(({ rules }) => rules[code] ?? [])[0] ?? "default";
  const profile = { name: "mine", title: "One rule", rules: { [code]: setting } };
  return checkProgramme(sessions, { profile, ...(now === undefined ? {} : { now }) }).diagnostics;
}

describe.each(RULES.map((rule) => ({ ...rule })))("the rule $code", ({ code, evidence }) => {
  test("objects to the fixture that breaks it, and says what to do and where to read", () => {
    const found = saidOf(code, "Raises it").filter((each) => each.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) {
      expect(each).toMatchObject({ severity: /^(?:error|warning|info)$/, hint: /^[A-Z].*[.?]$/, evidence: {} });
      expect(each.url).toBe(`docs/diagnostics/${code}.md`);
    }
  });

  test("passes the fixture that just passes: it is sure of some session there, and objects to none", () => {
    const { sessions } = fixture(code, "Does not");
    const said = saidOf(code, "Does not");
    expect(said.filter((each) => each.code === code)).toEqual([]);
    const undecided = said.flatMap((each) => (hasCode(each, "programme/cannot-tell") ? each.data.sessions : []));
    expect(undecided.length).toBeLessThan(sessions.length);
  });

  test("has fixtures that differ in little: what the one breaks, the other just keeps", () => {
    const [broken, kept] = ["Raises it", "Does not"].map((heading) => fixture(code, heading).sessions);
    expect(kept).toHaveLength(broken!.length);
    const [one, other] = [broken!, kept!].map((sessions) => new Set(factsOf(sessions, ""))) as [
      Set<string>,
      Set<string>,
    ];
    const differing = [...one, ...other].filter((fact) => !(one.has(fact) && other.has(fact)));
    expect(differing.length, differing.join("\n")).toBeLessThanOrEqual(4);
  });

  test("names its source on its page, as in the rule", () => {
    const source = readFileSync(`docs/diagnostics/${code}.md`, "utf8").split("\n## Source\n")[1] ?? "";
    for (const fact of [evidence.note, evidence.source]) if (fact !== undefined) expect(source).toContain(fact);
    expect(evidence.note ?? evidence.source).toBeDefined();
  });
});

/** The leaves of a record as `path=value`. */
function factsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${path}=${String(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, `${path}.${key}`));
}

test("every code of a check is a rule's, or says that there is none", () => {
  const others = [
    "programme/cannot-tell",
    "programme/more-clashes",
    "programme/unknown-profile",
    "programme/unknown-rule",
  ];
  const made = ["programme/unknown-number", "programme/id-made-distinct", "programme/merge-conflict"];
  const known = new Set<string>([...RULES.map(({ code }) => code), ...others, ...made]);
  const codes = Object.keys(DIAGNOSTICS).filter((code) => /^(?:session|programme)\//.test(code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});
