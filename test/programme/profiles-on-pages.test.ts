import { describe, expect, test } from "vitest";

import { hasCode } from "../../src/diagnostics";
import type { Session } from "../../src/model";
import { readPage } from "../../src/page";
import { checkProgramme, PROFILES } from "../../src/programme";
import { parseSession } from "../../src/schema";
import { pageCases } from "../page/page-cases";

const sessions = pageCases
  // The samples, whose names begin with a number, are not there in every checkout.
  .filter(({ name }) => !/^\d/.test(name))
  .flatMap(({ name, source }) => {
    const { session } = parseSession(readPage(source).session);
    return session === undefined ? [] : [{ name, session }];
  });
const programme = sessions.map(({ session }): Session => session);
const now = "2026-11-01T00:00:00Z";

/** What a profile says of the pages, and of which rules it cannot tell, what is missing, but not how often. */
function saidOf(profile: string): string {
  const { diagnostics } = checkProgramme(programme, { profile, now });
  const lines = diagnostics.map((found) =>
    hasCode(found, "programme/cannot-tell")
      ? `cannot tell ${found.data.rule}: ${found.data.lacks}`
      : `${sessions[Number(found.path?.[0])]!.name}\n  ${found.severity} ${found.code}: ${found.message}`,
  );
  return `${lines.join("\n")}\n`;
}

test("there are pages to check", () => {
  expect(sessions.length).toBeGreaterThan(50);
});

// Read by a person, finding by finding: a change here is a change of what people are told.
describe.each(Object.keys(PROFILES))("the profile %s", (profile) => {
  test("says of the pages what a reader of them would", async () => {
    await expect(saidOf(profile)).toMatchFileSnapshot(`profiles-on-pages/${profile}.txt`);
  });
});
