import fc from "fast-check";
import { expect, test } from "vitest";

import type { Session } from "../../src/model";
import { mergeCopies, mergeSessions, withDistinctIds } from "../../src/programme";
import { sessionArbitrary } from "../arbitraries/session";

const bare: Session = { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Ports" };

test("merging a session with itself changes nothing more than merging it alone, without a conflict", () => {
  fc.assert(
    fc.property(sessionArbitrary(), (session) => {
      const once = mergeSessions([session]);
      const twice = mergeSessions([session, session]);
      expect(twice.session).toEqual(once.session);
      // Two entries for one person may disagree within one record already.
      expect(twice.diagnostics.length > 0).toBe(once.diagnostics.length > 0);
      expect(mergeSessions([once.session])).toMatchObject({ session: once.session, diagnostics: [] });
    }),
    { numRuns: 100 },
  );
});

test("facts come from the best copy that has them, conflicts are listed, and provenance says which copy gave what", () => {
  const damaged: Session = {
    ...bare,
    source: { copy: "session-led", url: "https://example.org/a" },
    room: "Room 2",
    format: { durationMinutes: 60 },
    people: [
      { name: "EXAMPLE Ana", roles: ["rapporteur"] },
      { name: "Ben Sample", roles: ["speaker"] },
    ],
  };
  const whole: Session = {
    ...bare,
    source: { copy: "full", url: "https://example.org/b" },
    room: "Main Hall",
    people: [{ name: "Ana Example", roles: ["speaker"], affiliation: "Port Lab" }],
  };
  const { session, diagnostics, provenance } = mergeSessions([damaged, whole]);
  expect(session).toEqual({
    ...bare,
    source: { copy: "full", url: "https://example.org/b" },
    room: "Main Hall",
    format: { durationMinutes: 60 },
    people: [
      {
        name: "Ana Example",
        roles: ["speaker", "rapporteur"],
        affiliation: "Port Lab",
        alternateNames: ["EXAMPLE Ana"],
      },
      { name: "Ben Sample", roles: ["speaker"] },
    ],
  });
  expect(diagnostics).toMatchObject([
    { code: "programme/merge-conflict", path: ["room"], data: { kept: "Main Hall", dropped: "Room 2", copy: 0 } },
  ]);
  expect(provenance).toMatchObject({ title: [0, 1], room: [1], "format.durationMinutes": [0], people: [0, 1] });
});

test("every spelling of a name is kept once, the best copy's as the name", () => {
  const spelt = (name: string, alternateNames?: string[]): Session => ({
    ...bare,
    people: [{ name, ...(alternateNames === undefined ? {} : { alternateNames }), roles: ["speaker"] }],
  });
  const copies = [spelt("Ana Exámple", ["Ana Example"]), spelt("Ana Example"), spelt("EXAMPLE, Ana", ["Ana Exámple"])];
  const { session, diagnostics } = mergeSessions(copies as [Session, ...Session[]]);
  expect(session.people).toEqual([
    { name: "Ana Exámple", alternateNames: ["Ana Example", "EXAMPLE, Ana"], roles: ["speaker"] },
  ]);
  expect(diagnostics).toEqual([]);
});

test("copies are merged by id, in the place of the first, and the rest stays as it is", () => {
  const other = { ...bare, id: "igf-2022-workshop-2" };
  const { sessions, diagnostics } = mergeCopies([bare, other, { ...bare, room: "Room 2" }]);
  expect(sessions).toEqual([{ ...bare, room: "Room 2" }, other]);
  expect(diagnostics).toEqual([]);
});

test("two pages that claim one id are parted the same way in any order, and copies of one page stay together", () => {
  const pages = [
    { ...bare, source: { url: "https://www.example.org/content/ws-1-ports" } },
    { ...bare, source: { url: "https://mirror.example.org/content/ws-1-ports" } },
    { ...bare, source: { url: "https://www.example.org/content/ws-1-ports-and-seas" } },
  ];
  const idsOf = (sessions: readonly Session[]) =>
    new Map(withDistinctIds(sessions).sessions.map(({ id, source }) => [source?.url, id]));
  const ids = [...idsOf(pages).values()];
  expect(ids[0]).toBe(bare.id);
  expect(ids[1]).toBe(bare.id);
  expect(ids[2]).toMatch(/^igf-2022-workshop-1-[0-9a-f]{8}$/);
  expect(idsOf(pages.toReversed())).toEqual(idsOf(pages));
});
