import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { readPage, writePage } from "../../src/page";
import { sessionArbitrary } from "../arbitraries/session";

const FIXTURES = new URL("../fixtures/pages/", import.meta.url);

/** Every fixture that is a session, as it was read. */
const sessions = readdirSync(FIXTURES).flatMap((name) => {
  const file = ["source.txt", "source.html"]
    .map((source) => new URL(`${name}/${source}`, FIXTURES))
    .find((url) => existsSync(url));
  const session = file === undefined ? undefined : readPage(readFileSync(file, "utf8")).session;
  return session === undefined ? [] : [{ name, session }];
});

test("the fixtures are found", () => {
  expect(sessions.length).toBeGreaterThan(30);
});

test.each(sessions)("a page read from $name is written and read back the same", ({ session }) => {
  expect(readPage(writePage(session)).session).toEqual(session);
});

test("any record that the schema accepts is written and read back the same", () => {
  fc.assert(
    fc.property(sessionArbitrary(), (session) => {
      expect(readPage(writePage(session)).session).toEqual(session);
    }),
    { numRuns: 300 },
  );
});

test("the example page is written in the site's layout, with nothing but its kind of copy on the last line", () => {
  const source = readFileSync(new URL("../../examples/pages/igf-2022-open-forum-56.txt", import.meta.url), "utf8");
  const { session } = readPage(source);
  const page = writePage(session!);
  expect(page).not.toContain("Record data:");
  for (const label of ["Time", "Room", "Format", "Description", "Organizers", "Speakers", "Onsite Moderator", "SDGs"]) {
    expect(page.split("\n")).toContain(label);
  }
});

test.each([
  { line: 'Record data: {"title":5}', why: "a value of another type makes no record" },
  { line: "Record data: {", why: "broken JSON" },
  { line: 'Record data: ["title"]', why: "no object" },
  { line: 'Record data: {"__proto__":{"title":"x"}}', why: "a key of no record" },
])("a last line that makes no record stays words of the page: $line ($why)", ({ line }) => {
  const { session } = readPage(`IGF 2022 WS #5 On lamps\n\nDescription\nLamps.\n${line}`);
  expect(session?.title).toBe("On lamps");
  expect(session?.description).toContain(line);
  expect(Object.getPrototypeOf(session)).toBe(Object.prototype);
});
