import { existsSync, readFileSync } from "node:fs";

import { Ajv, type AnySchemaObject } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

import { checkExport, readSchedule, toSchedule, toScheduleXml } from "../../src/export";
import type { Session } from "../../src/model";
import { hostileProgramme, sessionWith } from "./sessions";

/** The format's own schemas. They are not ours to ship: the checks against them run where they are at hand. */
const SCHEMAS = new URL("../../../shared/reference/c3voc/", import.meta.url);

const seed = sessionWith({
  id: "igf-2022-open-forum-56",
  type: "open-forum",
  number: 56,
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  timeZone: "Africa/Addis_Ababa",
  room: "Banquet Hall A",
  themes: ["Connecting All People"],
  people: [
    { name: "Ana Example", position: "Director", affiliation: "Example Agency", roles: ["speaker", "rapporteur"] },
  ],
  sdgs: { goals: [9, 17] },
});

test("an event carries venue time with its offset, UUID, integer id and a slug", () => {
  const day = toSchedule([seed]).schedule.conference.days[0]!;
  expect(day).toMatchObject({ index: 1, date: "2022-12-01", day_start: "2022-12-01T09:30:00+03:00" });
  expect(day.rooms["Banquet Hall A"]![0]).toMatchObject({
    guid: "bc56f2c9-5f06-5da3-a56a-dd27860b75dd",
    id: 0xbc56f2c9 % 0x7fffffff,
    date: "2022-12-01T09:30:00+03:00",
    start: "09:30",
    end: "2022-12-01T10:30:00+03:00",
    duration: "01:00",
    slug: "igf2022-open-forum-56",
    track: "Connecting All People",
    type: "open-forum",
    abstract: "Open Forum #56. SDG 9, 17",
    persons: [{ name: "Ana Example", biography: "Director, Example Agency", roles: ["speaker", "rapporteur"] }],
  });
});

test.each([
  { status: "cancelled" as const, count: 0, why: "apps show every event of a schedule as one that takes place" },
  { status: "tentative" as const, count: 1, why: "it is planned" },
])("a session that is $status stands in the schedule $count times ($why)", ({ status, count }) => {
  expect(toSchedule([{ ...seed, status }]).schedule.conference.days).toHaveLength(count);
});

test("the order of the input does not show", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      expect(toScheduleXml([...sessions].reverse())).toBe(toScheduleXml(sessions));
    }),
    { numRuns: 30 },
  );
});

test("ids, UUIDs, slugs and day numbers are distinct, and every event stands under its day and room", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      const { days } = toSchedule(sessions).schedule.conference;
      const events = days.flatMap((day) =>
        Object.entries(day.rooms).flatMap(([room, inRoom]) => inRoom.map((event) => ({ room, date: day.date, event }))),
      );
      expect(events).toHaveLength(sessions.filter(({ status }) => status !== "cancelled").length);
      for (const key of ["id", "guid", "slug"] as const) {
        expect(new Set(events.map(({ event }) => event[key])).size).toBe(events.length);
      }
      expect(events.every(({ room, date, event }) => event.room === room && event.date.startsWith(date))).toBe(true);
      expect(events.every(({ event }) => Number.isInteger(event.id) && event.id >= 1 && event.id < 2 ** 31)).toBe(true);
      expect(days.map(({ index }) => index)).toEqual(days.map((_, index) => index + 1));
    }),
    { numRuns: 50 },
  );
});

test("a schedule read back gives what the format has a place for", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      const written = JSON.parse(JSON.stringify(toSchedule(sessions))) as unknown;
      const { value, diagnostics } = readSchedule(written);
      expect(diagnostics).toEqual([]);
      const byStart = value!.map(({ title, start, end, description, type }) => ({
        title,
        start,
        end,
        description,
        type,
      }));
      const expected = sessions.filter(({ status }) => status !== "cancelled").map(carried);
      expect(byStart).toHaveLength(expected.length);
      expect(byStart).toEqual(expect.arrayContaining(expected));
    }),
    { numRuns: 50 },
  );
});

test("the seed session comes back with its id, its roles and its zone", () => {
  expect(readSchedule(toSchedule([seed])).value).toEqual([
    {
      schemaVersion: 1,
      id: "igf-2022-open-forum-56",
      edition: 2022,
      type: "open-forum",
      title: "Open data",
      start: "2022-12-01T06:30:00Z",
      end: "2022-12-01T07:30:00Z",
      timeZone: "Africa/Addis_Ababa",
      room: "Banquet Hall A",
      themes: ["Connecting All People"],
      people: [{ name: "Ana Example", roles: ["speaker", "rapporteur"] }],
    },
  ]);
});

test("an export of another tool is read: duration instead of end, public names, an abstract of its own", () => {
  const event = {
    guid: "6c7a1f7e-8c1f-4c07-9d36-0d3b2f6a6c11",
    date: "2025-06-24T10:00:00+02:00",
    duration: "00:45",
    title: "Open data",
    type: "Workshop",
    abstract: "In short.",
    description: "At length.",
    persons: [{ id: 7, public_name: "Ana Example" }],
  };
  const document = { schedule: { conference: { days: [{ rooms: { "Hall A": [event] } }] } } };
  expect(readSchedule(document)).toEqual({
    value: [
      {
        schemaVersion: 1,
        id: "igf-2025-workshop-open-data",
        edition: 2025,
        type: "workshop",
        title: "Open data",
        start: "2025-06-24T08:00:00Z",
        end: "2025-06-24T08:45:00Z",
        description: "In short.\n\nAt length.",
        people: [{ name: "Ana Example", roles: ["speaker"] }],
      },
    ],
    diagnostics: [],
  });
});

test.each([
  { event: { title: "a", date: "tomorrow" }, code: "export/unreadable-value", last: "date", why: "no instant" },
  {
    event: { title: "a", date: "2025-06-24T10:00:00" },
    code: "export/unreadable-value",
    last: "date",
    why: "no offset",
  },
  { event: { title: "a", type: "keynote" }, code: "vocabulary/unknown-term", last: "type", why: "no session type" },
  { event: 7, code: "export/unreadable-value", last: 0, why: "no object" },
])("$event gives $code ($why)", ({ event, code, last }) => {
  const { diagnostics } = readSchedule({ schedule: { conference: { days: [{ rooms: { r: [event] } }] } } });
  expect(diagnostics).toMatchObject([{ code, path: expect.arrayContaining([last]) as unknown }]);
});

test("any JSON at all is read without an exception", () => {
  const wrapped = fc.jsonValue().map((days) => ({ schedule: { conference: { days } } }));
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), wrapped), (json) => Array.isArray(readSchedule(json).value)));
});

test("an XML reader sees the titles and rooms that were written", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      const document = parseDocument(toScheduleXml(sessions), { xmlMode: true });
      const titles = textsOf(document, "title").slice(1);
      const shown = sessions.filter(({ status }) => status !== "cancelled");
      expect([...titles].sort()).toEqual(shown.map(({ title }) => title).sort());
    }),
    { numRuns: 50 },
  );
});

/** Accepts every well-formed document. */
const ANY_XML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="schedule" type="xs:anyType"/></xs:schema>`;

const files = ["schedule.schema.json", "schedule.xml.xsd"].map((name) => new URL(name, SCHEMAS));
const [jsonSchema, xmlSchema] = files.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined));

// Where the format's schemas are not at hand, the properties above stand alone.
test(`the format's own JSON schema accepts every schedule (${jsonSchema === undefined ? "not at hand" : "checked"})`, () => {
  if (jsonSchema === undefined) return;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat("color", true);
  // Ajv does not know draft 6 by its address; the schema uses nothing that later drafts changed.
  const validate = ajv.compile({ ...JSON.parse(jsonSchema), $schema: undefined } as AnySchemaObject);
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      expect([validate(JSON.parse(JSON.stringify(toSchedule(sessions)))), validate.errors]).toEqual([true, null]);
    }),
    { numRuns: 50 },
  );
});

test(`the format's own XML schema accepts every schedule (${xmlSchema === undefined ? "not at hand" : "checked"})`, async () => {
  const programmes = fc
    .sample(hostileProgramme, { numRuns: 20, seed: 7 })
    .filter((sessions) => sessions.some(({ status }) => status !== "cancelled"));
  const xml = [[seed], ...programmes].map((sessions, index) => ({
    fileName: `${String(index)}.xml`,
    contents: toScheduleXml(sessions),
  }));
  const schema = xmlSchema ?? ANY_XML;
  const result = await validateXML({ xml, schema });
  expect(result.errors).toEqual([]);
});

test.each([
  { end: "2022-12-05T10:29:00Z", lengths: ["99:59"], codes: [], why: "the longest that two digits say" },
  { end: "2022-12-05T10:30:00Z", lengths: [], codes: ["export/too-long"], why: "100 hours need three digits" },
])("a session until $end has the lengths $lengths in XML, and stands in JSON ($why)", ({ end, lengths, codes }) => {
  const long = { ...seed, end };
  const document = parseDocument(toScheduleXml([long]), { xmlMode: true });
  expect(textsOf(document, "duration")).toEqual(lengths);
  expect(checkExport(long, "schedule-xml").map(({ code }) => code)).toEqual(codes);
  expect(toSchedule([long]).schedule.conference.days).toHaveLength(1);
  expect(checkExport(long, "schedule")).toEqual([]);
});

function carried({ title, start, end, description, type }: Session): Partial<Session> {
  return { title, start, end, ...(description === undefined ? {} : { description }), type } as Partial<Session>;
}

function textsOf(node: unknown, name: string): string[] {
  const { children = [] } = node as {
    children?: { type: string; name?: string; data?: string; children?: unknown[] }[];
  };
  return children.flatMap((child) => {
    if (child.name !== name) return textsOf(child, name);
    return [(child.children ?? []).map((text) => (text as { data: string }).data).join("")];
  });
}
