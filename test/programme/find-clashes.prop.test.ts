import fc from "fast-check";
import { expect, test } from "vitest";

import type { Person, Session } from "../../src/model";
import { findClashes, findTightRoomChanges } from "../../src/programme";
import { nameLikeness } from "../../src/text";

/** Few names, rooms and hours, so that most programmes hold clashes, near names and sessions that only touch. */
const name = fc.constantFrom(
  "Ana Example",
  "EXAMPLE Ana",
  "Aná Example",
  "A. Example",
  "Ana Maria Example",
  "Ana Exemple",
  "Ana Sample",
  "Ben Sample",
  "Ben Samples",
  "Wang Yiwei",
  "Yi Wei Wang",
  "Wang Yi",
  "Cem",
);
const person: fc.Arbitrary<Person> = fc.record({
  name,
  roles: fc.constantFrom<Person["roles"]>(["speaker"], ["rapporteur"], ["organizer", "speaker"]),
});
const hour = fc.integer({ min: 0, max: 8 });
const instant = (half: number) => new Date(Date.UTC(2022, 11, 1, 6, half * 30)).toISOString().replace(".000Z", "Z");

const session: fc.Arbitrary<Session> = fc
  .record({
    // Some records share an id, and some of these are copies.
    id: fc.integer({ min: 1, max: 12 }),
    start: fc.option(hour, { nil: undefined, freq: 12 }),
    length: fc.integer({ min: -1, max: 4 }),
    people: fc.array(person, { maxLength: 4 }),
    room: fc.option(fc.constantFrom("Room 2", "room 2", "WS 1 – Room 2", "Main Hall", "Online"), { nil: undefined }),
    themes: fc.array(fc.constantFrom("Data", "data", "Trust"), { maxLength: 2 }),
    goals: fc.subarray([5, 9, 17] as const),
    isCancelled: fc.nat({ max: 9 }).map((n) => n === 0),
  })
  .map(({ id, start, length, people, room, themes, goals, isCancelled }) => ({
    schemaVersion: 1,
    id: `igf-2022-workshop-${id}`,
    edition: 2022,
    type: "workshop",
    title: "Open standards",
    ...(start === undefined ? {} : { start: instant(start), end: instant(start + length) }),
    ...(isCancelled ? { status: "cancelled" } : {}),
    ...(room === undefined ? {} : { room }),
    people,
    themes,
    sdgs: { goals: [...goals] },
  }));

/** Every two sessions, every two people: slow, and too plain to be wrong. */
function clashesByBruteForce(sessions: readonly Session[]): string[] {
  const found: string[] = [];
  sessions.forEach((a, i) => {
    sessions.forEach((b, j) => {
      if (i >= j || a.id === b.id || !overlap(a, b) || isCopyOfEarlier(sessions, i) || isCopyOfEarlier(sessions, j))
        return;
      const pair = [i, j].join("&");
      for (const one of a.people ?? []) {
        for (const other of b.people ?? []) {
          const likeness = nameLikeness(one.name, other.name);
          const isOneWord = !one.name.includes(" ");
          if (likeness !== "different") found.push(`${pair} person ${isOneWord ? "likely" : likeness}`);
        }
      }
      const rooms = [a.room, b.room].map((room) => room?.toLowerCase().replace("ws 1 – ", ""));
      if (rooms[0] === rooms[1] && rooms[0] !== undefined && rooms[0] !== "online") found.push(`${pair} room`);
      for (const theme of ["data", "trust"]) {
        if ([a, b].every(({ themes }) => themes?.some((each) => each.toLowerCase() === theme))) {
          found.push(`${pair} theme ${theme}`);
        }
      }
      const goals = [a, b].map(({ sdgs }) => String(sdgs?.goals));
      if (goals[0] === goals[1] && goals[0] !== "") found.push(`${pair} goals`);
    });
  });
  return found.sort();
}

function isCopyOfEarlier(sessions: readonly Session[], index: number): boolean {
  const [one, ...earlier] = [sessions[index]!, ...sessions.slice(0, index)].map((each) => JSON.stringify(each));
  return earlier.includes(one!);
}

function overlap(a: Session, b: Session): boolean {
  const times = [a, b].map(({ start, end, status }) =>
    start === undefined || end === undefined || status === "cancelled" ? [0, 0] : [Date.parse(start), Date.parse(end)],
  ) as [[number, number], [number, number]];
  if (times.some(([start, end]) => end <= start)) return false;
  return Math.max(times[0][0], times[1][0]) < Math.min(times[0][1], times[1][1]);
}

function clashesFound(sessions: readonly Session[]): string[] {
  return findClashes(sessions, { kinds: ["person", "room", "theme", "goals"] })
    .flatMap((clash) => {
      const pair = clash.indices.toSorted((a, b) => a - b).join("&");
      if (clash.kind === "person") return clash.people.map(({ likeness }) => `${pair} person ${likeness}`);
      return clash.kind === "theme" ? `${pair} theme ${clash.theme.toLowerCase()}` : `${pair} ${clash.kind}`;
    })
    .sort();
}

test("2,000 random programmes have exactly the clashes that comparing everything with everything finds", () => {
  let total = 0;
  fc.assert(
    fc.property(fc.array(session, { minLength: 3, maxLength: 12 }), (sessions) => {
      const expected = clashesByBruteForce(sessions);
      total += expected.length;
      expect(clashesFound(sessions)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
  expect(total, "clashes in all of them").toBeGreaterThan(5_000);
});

test("the order of the programme changes nothing but the indices", () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 8 }), (sessions) => {
      const reversed = findClashes(sessions.toReversed());
      const there = findClashes(sessions);
      expect(reversed).toHaveLength(there.length);
      expect(reversed.map(({ start, end }) => `${start} ${end}`).sort()).toEqual(
        there.map(({ start, end }) => `${start} ${end}`).sort(),
      );
    }),
  );
});

test("tight changes of rooms are those that comparing everything with everything finds", () => {
  const minutes = 60;
  fc.assert(
    fc.property(fc.array(session, { maxLength: 10 }), (sessions) => {
      const expected = sessions.flatMap((a, i) =>
        sessions.flatMap((b, j) => {
          if (i === j || a.id === b.id || isCopyOfEarlier(sessions, i) || isCopyOfEarlier(sessions, j)) return [];
          if ([a, b].some(({ status, room }) => status === "cancelled" || room === undefined)) return [];
          const [first, second] = [a, b].map(({ room }) => room?.toLowerCase().replace("ws 1 – ", "")) as [
            string,
            string,
          ];
          if (first === second || [first, second].includes("online")) return [];
          const gap = (Date.parse(b.start ?? "") - Date.parse(a.end ?? "")) / 60_000;
          const isReal = [a, b].every(({ start = "", end = "" }) => Date.parse(start) < Date.parse(end));
          if (!isReal || !(gap >= 0 && gap < minutes)) return [];
          const isShared = a.people?.some(({ name: one }) =>
            b.people?.some(({ name: other }) => one.includes(" ") && nameLikeness(one, other) === "same"),
          );
          return isShared === true ? [`${i}&${j} ${gap}`] : [];
        }),
      );
      const found = findTightRoomChanges(sessions, { minutes }).map(
        ({ indices, gapMinutes }) => `${indices.join("&")} ${gapMinutes}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});

test("a page saved many times is in each clash once, and never clashes with itself", () => {
  const ana: Person = { name: "Ana Example", roles: ["speaker"] };
  const slot = { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" };
  const saved = (id: string, room: string): Session => ({
    ...{ schemaVersion: 1, id, edition: 2022, type: "workshop", title: id, people: [ana], room, ...slot },
  });
  const copies = (of: Session) => Array.from({ length: 65 }, () => structuredClone(of));
  expect(findClashes(copies(saved("a", "Hall")))).toEqual([]);
  const clashes = findClashes([...copies(saved("a", "Hall")), ...copies(saved("b", "Hall"))]);
  expect(clashes.map(({ kind, indices }) => ({ kind, indices }))).toEqual([
    { kind: "person", indices: [0, 65] },
    { kind: "room", indices: [0, 65] },
  ]);
  // A copy that says something else has clashes of its own.
  expect(findClashes([saved("a", "Hall"), saved("a", "Foyer"), saved("b", "Foyer")])).toHaveLength(3);
});
