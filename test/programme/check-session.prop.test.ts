import fc from "fast-check";
import { expect, test } from "vitest";

import { deadlinesFor } from "../../src/deadlines";
import { documentsMissingIn } from "../../src/deadlines/deadlines-for";
import { type Diagnostic, hasCode } from "../../src/diagnostics";
import type { Session } from "../../src/model";
import { checkProgramme, checkSession, PROFILES } from "../../src/programme";
import { sessionArbitrary } from "../arbitraries/session";

const isOfOneSession = (found: Diagnostic) =>
  found.code.startsWith("session/") ||
  (hasCode(found, "programme/cannot-tell") && found.data.rule.startsWith("session/"));

/** A finding about the only session of a programme, seen from its record. */
function fromRecord({ path = [], ...rest }: Diagnostic): object {
  return { ...rest, path: path.slice(1) };
}

test("one session by itself gets what it gets as a programme of one", () => {
  const now = fc.constantFrom(undefined, "2022-12-20T00:00:00Z", "2030-01-01T00:00:00Z");
  const acknowledged = fc.option(fc.constant<readonly string[]>(["session/outside-edition", "session/no-rapporteur"]), {
    nil: undefined,
  });
  fc.assert(
    fc.property(
      sessionArbitrary(),
      fc.constantFrom(...Object.keys(PROFILES)),
      now,
      acknowledged,
      (made, profile, at, codes) => {
        const session: Session = codes === undefined ? made : { ...made, acknowledged: [...codes] };
        const options = { profile, ...(at === undefined ? {} : { now: at }) };
        const alone = checkSession(session, options);
        const together = checkProgramme([session], options);
        expect(alone.diagnostics).toEqual(together.diagnostics.filter(isOfOneSession).map(fromRecord));
        expect(alone.acknowledged).toEqual(together.acknowledged.filter(isOfOneSession).map(fromRecord));
        expect(alone.rules).toEqual(together.rules.filter((code) => code.startsWith("session/")));
      },
    ),
    { numRuns: 300 },
  );
});

test("only what a record does not carry can be late, and nothing late is left out", () => {
  const now = "2030-01-01T00:00:00Z";
  const labels = fc
    .subarray(["key-takeaways", "call-to-action", "session-report", "gender-reflection"] as const)
    .map((documents) => documents.map((document) => ({ document, raw: "2 hours after session" })));
  let late = 0;
  fc.assert(
    fc.property(sessionArbitrary(), labels, (made, printedDeadlines) => {
      const session: Session = { ...made, printedDeadlines };
      const owed = deadlinesFor(session, { now }).filter(({ state }) => state !== "done");
      expect(deadlinesFor(session, { now, documents: documentsMissingIn(session) })).toEqual(owed);
      late += owed.filter(({ state }) => state === "overdue").length;
    }),
    { numRuns: 500 },
  );
  expect(late).toBeGreaterThan(50);
});
