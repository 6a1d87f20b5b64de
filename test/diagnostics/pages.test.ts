import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { DIAGNOSTICS } from "../../src/diagnostics";
import { fencedBlocks } from "../support/fenced-blocks";
import { filesBelow } from "../support/files-below";
import { codesRaisedBy } from "./run-example";

const codes = Object.keys(DIAGNOSTICS);
const pageOf = (code: string) => `docs/diagnostics/${code}.md`;

test("every code has a page and every page has a code", () => {
  const pages = filesBelow("docs/diagnostics", ".md").filter((file) => file !== "docs/diagnostics/index.md");
  expect(pages).toEqual(codes.map(pageOf).sort());
});

describe.each(codes)("the page of %s", (code) => {
  const page = () => readFileSync(pageOf(code), "utf8");
  const block = (heading: string) => {
    const found = fencedBlocks(page()).filter((each) => each.heading === heading);
    expect(found, `one block under "${heading}"`).toHaveLength(1);
    return found[0]!;
  };

  test("says what the code is about before it shows anything", () => {
    const [, title, cause] = /^# `([^`]+)`\n\n([^#\s`].+)$/m.exec(page()) ?? [];
    expect(title).toBe(code);
    expect(cause?.length).toBeGreaterThan(40);
  });

  test("shows an example that raises it", async () => {
    expect(await codesRaisedBy(block("Raises it"))).toContain(code);
  });

  test("shows an example that does not raise it", async () => {
    expect(await codesRaisedBy(block("Does not"))).not.toContain(code);
  });
});
