import fc from "fast-check";
import { test } from "vitest";

import { lenientSessionSchema, sessionSchema } from "../../src/schema";
import { sessionArbitrary } from "../arbitraries/session";

test("the schema accepts every session the generator makes, and gives it back unchanged", () => {
  fc.assert(
    fc.property(sessionArbitrary(), (session) => {
      const parsed = sessionSchema.safeParse(session);
      return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(session);
    }),
    { numRuns: 200 },
  );
});

test("the lenient twin accepts what the strict schema accepts", () => {
  fc.assert(
    fc.property(sessionArbitrary(), (session) => lenientSessionSchema.safeParse(session).success),
    { numRuns: 50 },
  );
});
