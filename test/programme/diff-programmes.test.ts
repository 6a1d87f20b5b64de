import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Session } from "../../src/model";
import { diffProgrammes, formatDiff } from "../../src/programme";
import { sessionArbitrary } from "../arbitraries/session";

const base: Session = {
  schemaVersion: 1,
  id: "igf-2022-workshop-1",
  edition: 2022,
  type: "workshop",
  number: 1,
  title: "Ports and tides",
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  room: "Room 2",
  people: [{ name: "Ana Example", roles: ["speaker"] }],
};

describe("one session changes", () => {
  test.each([
    { change: { start: "2022-12-01T08:30:00Z", end: "2022-12-01T09:30:00Z" }, kinds: ["moved"], why: "another time" },
    { change: { room: "Main Hall" }, kinds: ["moved"], why: "another room" },
    { change: { title: "Ports" }, kinds: ["renamed"], why: "another title" },
    { change: { status: "cancelled" }, kinds: ["cancelled"], why: "called off" },
    { change: { status: "tentative" }, kinds: ["other"], why: "not sure any more" },
    { change: { description: "About ports." }, kinds: ["other"], why: "another text" },
    { change: { people: [{ name: "EXAMPLE Aná", roles: ["speaker"] }] }, kinds: [], why: "another spelling of a name" },
    { change: { people: [{ name: "Ana Example", roles: ["rapporteur"] }] }, kinds: ["people"], why: "another role" },
    { change: { people: [] }, kinds: ["people"], why: "nobody left" },
    { change: { source: { copy: "full" }, revision: 2 }, kinds: [], why: "facts about the record only" },
    { change: { room: "Main Hall", title: "Ports" }, kinds: ["moved", "renamed"], why: "two things at once" },
  ] satisfies { change: Partial<Session>; kinds: string[]; why: string }[])("$kinds ($why)", ({ change, kinds }) => {
    const { changes, unchanged } = diffProgrammes([base], [{ ...base, ...change }]);
    expect(changes.flatMap((each) => each.kinds)).toEqual(kinds);
    expect(unchanged).toBe(kinds.length === 0 ? 1 : 0);
  });

  test("reinstated when it is no longer cancelled", () => {
    expect(diffProgrammes([{ ...base, status: "cancelled" }], [base]).changes[0]?.kinds).toEqual(["reinstated"]);
  });
});

describe("sessions are paired", () => {
  const other: Session = { ...base, id: "igf-2022-workshop-2", number: 2, title: "Locks and keys", people: [] };
  const unnumbered: Session = {
    schemaVersion: 1,
    id: "igf-2022-workshop-ports-and-tides",
    edition: 2022,
    type: "workshop",
    title: "Ports and tides",
    people: base.people ?? [],
  };
  test.each([
    { before: [base], after: [{ ...base, id: "x" }], removed: 0, why: "by number where the id changed" },
    {
      before: [unnumbered],
      after: [{ ...unnumbered, id: "x", title: "Tides and ports" }],
      removed: 0,
      why: "by title",
    },
    {
      before: [unnumbered],
      after: [{ ...unnumbered, id: "x", title: "Ports anew" }],
      removed: 0,
      why: "by people too",
    },
    { before: [base], after: [other], removed: 1, why: "not at all where nothing is alike" },
    {
      before: [unnumbered],
      after: [{ ...unnumbered, id: "x", edition: 2023 }],
      removed: 1,
      why: "not across meetings",
    },
  ] satisfies { before: Session[]; after: Session[]; removed: number; why: string }[])(
    "$why",
    ({ before, after, removed }) => {
      const kinds = diffProgrammes(before, after).changes.flatMap((change) => change.kinds);
      expect(kinds.filter((kind) => kind === "removed")).toHaveLength(removed);
      expect(kinds.filter((kind) => kind === "added")).toHaveLength(removed);
    },
  );
});

test("a programme has no differences from itself, and going back turns every addition into a removal", () => {
  const programme = fc.array(sessionArbitrary(), { maxLength: 4 });
  fc.assert(
    fc.property(programme, programme, (before, after) => {
      expect(diffProgrammes(before, before)).toEqual({ changes: [], unchanged: before.length });
      const there = diffProgrammes(before, after).changes.flatMap(({ kinds }) => kinds);
      const back = diffProgrammes(after, before).changes.flatMap(({ kinds }) => kinds);
      const countOf = (kinds: readonly string[], kind: string) => kinds.filter((each) => each === kind).length;
      expect(countOf(back, "removed")).toBe(countOf(there, "added"));
      expect(countOf(back, "added")).toBe(countOf(there, "removed"));
    }),
    { numRuns: 50 },
  );
});

describe("the list for people", () => {
  const after: Session = {
    ...base,
    start: "2022-12-01T08:30:00Z",
    end: "2022-12-01T09:30:00Z",
    room: "Main [Hall]",
    people: [{ name: "Ben Sample", roles: ["onsite-moderator"] }],
  };
  const added: Session = { ...base, id: "igf-2022-workshop-9", number: 9, title: "*Locks*" };
  const diff = diffProgrammes([base], [after, added]);

  test("gives times on the venue's clock, rooms and people as text", () => {
    expect(formatDiff(diff)).toBe(
      [
        "Added (1)",
        "  igf-2022-workshop-9  *Locks*",
        "      Thu 2022-12-01 09:30–10:30 (UTC+03:00), Room 2",
        "",
        "Moved (1)",
        "  igf-2022-workshop-1  Ports and tides",
        "      time: Thu 2022-12-01 09:30–10:30 (UTC+03:00) → Thu 2022-12-01 11:30–12:30 (UTC+03:00)",
        "      room: Room 2 → Main [Hall]",
        "      in: Ben Sample (onsite moderator)",
        "      out: Ana Example (speaker)",
        "",
        "2 changed, 0 unchanged",
        "",
      ].join("\n"),
    );
  });

  test("escapes what titles and rooms hold as Markdown", () => {
    const markdown = formatDiff(diff, { format: "markdown" });
    expect(markdown).toContain("- **\\*Locks\\***");
    expect(markdown).toContain("  - room: Room 2 → Main \\[Hall\\]");
    expect(markdown).toContain("## Moved (1)");
  });

  test("tells what a session was known by before", () => {
    const renumbered = { ...base, id: "igf-2022-workshop-7", number: 7 };
    const { number, ...unnumbered } = base;
    expect(number).toBe(1);
    expect(formatDiff(diffProgrammes([base], [renumbered]))).toContain(
      "      id: igf-2022-workshop-1 → igf-2022-workshop-7\n      number: 1 → 7\n",
    );
    expect(formatDiff(diffProgrammes([base], [unnumbered]))).toContain("      number: 1 → none\n");
  });

  test("keeps control characters of a title off the terminal", () => {
    expect(formatDiff(diffProgrammes([], [{ ...base, title: "\u001b[2J" }]))).not.toContain("\u001b");
  });
});
