import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { readCsv, toCsv } from "../../src/export";
import { keyOf, OTHER_NAMES, VAGUE_NAMES } from "../../src/export/csv-headings";
import type { Session } from "../../src/model";
import { parseSession } from "../../src/schema";
import { fencedBlocks } from "../support/fenced-blocks";
import { sessionWith } from "./sessions";

/** A table as a secretariat keeps it: one row for each session, its own headings, what Excel writes in much of Europe. */
const SHEET = [
  "\uFEFFSession type;No.;Title;Date;Start time;End time;Hall;Theme;SDGs;Speakers;Moderator;Speaker 2;Remarks",
  'Workshop;7;"Open data; closed doors";10.10.2023;09:30;11.00;Room C-1;Data Governance;SDG 9, 17;"Ana Example; Ben Sample";Cem Muster;Dana Probe;by phone',
  "Open Forum;12;Ports and tides;October 11, 2023;2:30 PM;3:30 pm;Main Hall;;16;Ana Example;Ana Example;;",
  "Talk;;Keys;10/11/2023;14:00;15:00;;;;;;;",
].join("\r\n");

test("one row for each session, with its own headings, becomes records on the clock of the venue", () => {
  const { value = [], diagnostics } = readCsv(SHEET, { edition: 2023 });
  expect(value.slice(0, 2)).toEqual([
    {
      schemaVersion: 1,
      id: "igf-2023-workshop-7",
      edition: 2023,
      type: "workshop",
      number: 7,
      title: "Open data; closed doors",
      start: "2023-10-10T00:30:00Z",
      end: "2023-10-10T02:00:00Z",
      room: "Room C-1",
      themes: ["Data Governance"],
      sdgs: { goals: [9, 17] },
      people: [
        { name: "Ana Example", roles: ["speaker"] },
        { name: "Ben Sample", roles: ["speaker"] },
        { name: "Cem Muster", roles: ["moderator"] },
        { name: "Dana Probe", roles: ["speaker"] },
      ],
    },
    {
      schemaVersion: 1,
      id: "igf-2023-open-forum-12",
      edition: 2023,
      type: "open-forum",
      number: 12,
      title: "Ports and tides",
      start: "2023-10-11T05:30:00Z",
      end: "2023-10-11T06:30:00Z",
      room: "Main Hall",
      sdgs: { goals: [16] },
      people: [{ name: "Ana Example", roles: ["speaker", "moderator"] }],
    },
  ]);
  expect(value.slice(0, 2).flatMap((draft) => parseSession(draft).diagnostics)).toEqual([]);
  expect(diagnostics.map(({ code, span }) => [code, SHEET.slice(span!.start, span!.end)])).toEqual([
    ["export/unknown-column", "Remarks"],
    ["export/venue-clock", "09:30"],
    ["export/unreadable-value", "10/11/2023"],
    ["export/unreadable-value", "14:00"],
    ["export/unreadable-value", "15:00"],
    ["vocabulary/unknown-term", "Talk"],
  ]);
  expect(diagnostics[1]?.data).toEqual({ text: "09:30", timeZone: "Asia/Tokyo", cells: 4 });
});

test.each([
  { written: "2023-10-10 09:30", start: "2023-10-10T00:30:00Z", why: "what LibreOffice writes" },
  { written: "2023-10-10T09:30:00", start: "2023-10-10T00:30:00Z", why: "ISO 8601 without an offset" },
  { written: "10.10.2023 9.30", start: "2023-10-10T00:30:00Z", why: "dots: the day comes first" },
  { written: "10.11.2023, 09:30", start: "2023-11-10T00:30:00Z", why: "with dots also where both could be months" },
  { written: "10/25/2023 09:30 AM", start: "2023-10-25T00:30:00Z", why: "no month is the 25th" },
  { written: "25/10/2023 12:30 am", start: "2023-10-24T15:30:00Z", why: "half past midnight" },
  { written: "10/10/2023 12:30 PM", start: "2023-10-10T03:30:00Z", why: "both orders are one day" },
  { written: "10/11/2023 09:30", start: undefined, why: "two days" },
  { written: "10 Oct 2023 09:30", start: "2023-10-10T00:30:00Z", why: "a short month" },
  { written: "10 Octember 2023 09:30", start: undefined, why: "no month" },
  { written: "31.02.2023 09:30", start: undefined, why: "no day" },
  { written: "2023-10-10 24:30", start: undefined, why: "no time" },
  { written: "2023-10-10 13:30 PM", start: undefined, why: "no time of half a day" },
  { written: "2023-10-10", start: undefined, why: "a day is no moment" },
  { written: "09:30", start: undefined, why: "nothing says the day" },
  { written: "45209.4", start: undefined, why: "the number that Excel keeps days as" },
  { written: "2023-10-10T09:30+02:00", start: "2023-10-10T07:30:00Z", why: "its own offset counts" },
])("`$written` starts at $start ($why)", ({ written, start }) => {
  const { value, diagnostics } = readCsv(`edition\ttype\ttitle\tstart\n2023\tworkshop\tKeys\t${written}`);
  expect(value?.[0]?.start).toBe(start);
  const codes = diagnostics.map(({ code }) => code);
  if (start === undefined) expect(codes).toEqual(["export/unreadable-value"]);
  else expect(codes).toEqual(written.includes("+") ? [] : ["export/venue-clock"]);
});

test.each([
  {
    headings: "edition,timeZone",
    cells: "2023,America/St_Johns",
    start: "2023-10-10T12:00:00Z",
    codes: [],
    why: "the row names the zone, so nothing is guessed",
  },
  {
    headings: "edition",
    cells: "2023",
    start: "2023-10-10T00:30:00Z",
    codes: ["export/venue-clock"],
    why: "the meeting was in Kyoto",
  },
  {
    headings: "edition",
    cells: "2026",
    start: undefined,
    codes: ["export/unreadable-value"],
    why: "nobody knows where the meeting is",
  },
])("09:30 with $headings $cells is $start ($why)", ({ headings, cells, start, codes }) => {
  const { value, diagnostics } = readCsv(`${headings},type,title,start\n${cells},workshop,Keys,2023-10-10 09:30`);
  expect(value?.[0]?.start).toBe(start);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("a time on nobody's clock gets the ways to say which, other unreadable cells do not", () => {
  const { diagnostics } = readCsv("edition,type,title,start\n2026,workshop,Keys,2026-10-10 09:30");
  expect(diagnostics[0]).toMatchObject({ code: "export/unreadable-value", data: { lacks: "zone" } });
  expect(diagnostics[0]?.hint).toContain("`--venue-time-zone`");
  const ofOther = readCsv("edition,type,title,number\n2023,workshop,Keys,seven").diagnostics;
  expect(ofOther.map(({ code, hint }) => [code, hint])).toEqual([["export/unreadable-value", undefined]]);
});

test.each([
  {
    date: "2023-10-10",
    start: "06/05/2023 09:30",
    expected: "a day that reads one way only",
    why: "day or month first",
  },
  { date: "2023-10-10", start: "2023-10-10T09:30+0530", expected: "`+05:30`", why: "an offset without its colon" },
  { date: "2023-10-10", start: "2023-10-10 14", expected: "a date and time such as", why: "no minutes" },
  { date: "2023-10-10", start: "09:30 - 10:30", expected: "the end in a column `end`", why: "two times" },
  { date: "2023-10-10", start: "two o'clock", expected: "a time such as `14:00`", why: "the day is known" },
  { date: "", start: "two o'clock", expected: "a date and time such as", why: "the day is not known" },
])("the finding of $start beside $date asks for $expected ($why)", ({ date, start, expected }) => {
  const { value, diagnostics } = readCsv(`title,date,start\nKeys,${date},${start}`, { edition: 2023 });
  expect(value?.[0]?.start).toBeUndefined();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["export/unreadable-value", expect.stringContaining(expected)],
  ]);
});

test("an hour with am or pm is a time, an hour alone is none", () => {
  const startOf = (start: string) =>
    readCsv(`title,date,start\nKeys,2023-10-10,${start}`, { edition: 2023 }).value?.[0]?.start;
  expect(startOf("2 pm")).toBe("2023-10-10T05:00:00Z");
  expect(startOf("12am")).toBe("2023-10-09T15:00:00Z");
  expect(startOf("14 pm")).toBeUndefined();
  expect(startOf("14")).toBeUndefined();
});

test.each([
  { start: "2023-10-10 23:30", end: "00:30", instant: "2023-10-10T15:30:00Z", codes: ["export/ends-next-day"] },
  { start: "2023-10-10 22:00", end: "00:00", instant: "2023-10-10T15:00:00Z", codes: ["export/ends-next-day"] },
  { start: "2023-10-10 22:00", end: "22:00", instant: undefined, codes: ["export/unreadable-value"] },
  { start: "2023-10-10 14:00", end: "13:00", instant: undefined, codes: ["export/unreadable-value"] },
  { start: "2023-10-31 22:00", end: "12:15 am", instant: "2023-10-31T15:15:00Z", codes: ["export/ends-next-day"] },
  { start: "2023-10-10 22:00", end: "24:00", instant: "2023-10-10T15:00:00Z", codes: [] },
  { start: "2023-10-10 22:00", end: "2023-10-10 24:00", instant: "2023-10-10T15:00:00Z", codes: [] },
  { start: "2023-10-10 22:00", end: "2023-10-10 21:00", instant: "2023-10-10T12:00:00Z", codes: [] },
  {
    start: "2023-10-10 24:00",
    end: "2023-10-11 01:00",
    instant: "2023-10-10T16:00:00Z",
    codes: ["export/unreadable-value"],
  },
])("from $start to $end ends at $instant", ({ start, end, instant, codes }) => {
  const { value, diagnostics } = readCsv(`edition,type,title,start,end\n2023,workshop,Keys,${start},${end}`);
  expect(value?.[0]?.end).toBe(instant);
  expect(diagnostics.map(({ code }) => code)).toEqual(["export/venue-clock", ...codes]);
});

test("an end past midnight beside a column for the day is told once for all rows of the session", () => {
  const rows = ["Ana Example", "Ben Sample"].map((name) => `Workshop,Keys,2023-10-10,23:30,00:30,${name}`);
  const { value, diagnostics } = readCsv(`type,title,day,start,end,speaker\n${rows.join("\n")}`, { edition: 2023 });
  expect(value).toMatchObject([{ start: "2023-10-10T14:30:00Z", end: "2023-10-10T15:30:00Z" }]);
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ["export/venue-clock", { text: "23:30", timeZone: "Asia/Tokyo", cells: 4 }],
    ["export/ends-next-day", { text: "00:30", day: "2023-10-11" }],
  ]);
});

test.each([
  { word: "Nepal", edition: 2026, hint: "Write its IANA name, such as `Asia/Tokyo`." },
  { word: "Kyoto time", edition: 2023, hint: "Did you mean `Asia/Tokyo`?" },
  { word: "Afrika/Nairobi", edition: 2023, hint: "Did you mean `Africa/Nairobi`?" },
  { word: "new york", edition: 2023, hint: "Did you mean `America/New_York`?" },
])("a time zone called $word is one finding: $hint", ({ word, edition, hint }) => {
  const table = `edition,timeZone,type,title,start,end\n${edition},${word},workshop,Keys,2023-10-10 09:30,10:30`;
  const { value, diagnostics } = readCsv(table);
  expect(diagnostics).toMatchObject([
    { code: "export/unknown-time-zone", message: `No time zone is called \`${word}\`.`, hint },
  ]);
  expect(value?.[0]).not.toHaveProperty("timeZone");
  expect(value?.[0]).not.toHaveProperty("start");
});

const TWICE = [
  "type,title,day,start,speaker",
  "Workshop,Keys,2023-10-10,09:30,Ana Example",
  "Workshop,Keys,2023-10-11,09:30,Ben Sample",
  "Workshop,Keys,10.10.2023,9.30,Cem Muster",
  "Workshop,Keys,2023-10-10,14:00,Dana Probe",
  "Workshop,Tides,2023-10-10,09:30,Ana Example",
  "Workshop,Tides,,,Ben Sample",
];

test("rows of one title are one session for each start, and a row without a start joins the only one", () => {
  const { value = [], diagnostics } = readCsv(TWICE.join("\n"), { edition: 2023 });
  expect(diagnostics.map(({ code }) => code)).toEqual(["export/venue-clock"]);
  expect(value.map(({ title, start, people }) => [title, start, people?.map(({ name }) => name)])).toEqual([
    ["Keys", "2023-10-10T00:30:00Z", ["Ana Example", "Cem Muster"]],
    ["Keys", "2023-10-11T00:30:00Z", ["Ben Sample"]],
    ["Keys", "2023-10-10T05:00:00Z", ["Dana Probe"]],
    ["Tides", "2023-10-10T00:30:00Z", ["Ana Example", "Ben Sample"]],
  ]);
  expect(value[0]?.id).toBe("igf-2023-workshop-keys");
  expect(new Set(value.map(({ id }) => id)).size).toBe(4);
  // The other ids do not depend on what else the table holds.
  const fewer = readCsv([TWICE[0], TWICE[1], TWICE[4]].join("\n"), { edition: 2023 }).value;
  expect(fewer?.[1]?.id).toBe(value[2]?.id);
});

test("a row without a start is a session of its own where two have its title", () => {
  const rows = [...TWICE.slice(0, 3), "Workshop,Keys,,,Eve Specimen", "Workshop,Keys,,,Finn Beispiel"];
  const { value = [] } = readCsv(rows.join("\n"), { edition: 2023 });
  expect(value.map(({ start, people }) => [start, people?.length])).toEqual([
    ["2023-10-10T00:30:00Z", 1],
    ["2023-10-11T00:30:00Z", 1],
    [undefined, 2],
  ]);
});

test("starts that cannot be read part sessions of one title too", () => {
  const rows = ["10/11/2023 09:30", "10/12/2023 09:30"].map((start) => `Workshop,Keys,${start}`);
  const { value } = readCsv(`type,title,start\n${rows.join("\n")}`, { edition: 2023 });
  expect(value).toHaveLength(2);
});

test("an id, or a number of a type, is one session whatever its rows say of the start", () => {
  const starts = ["2023-10-10 09:30", "2023-10-11 09:30"];
  for (const [headings, cells] of [
    ["id,title,start", "a,Keys"],
    ["type,number,start", "Workshop,7"],
  ]) {
    const rows = starts.map((start) => `${cells!},${start}`);
    const { value, diagnostics } = readCsv(`${headings!}\n${rows.join("\n")}`, { edition: 2023 });
    expect(value).toHaveLength(1);
    const contradiction = diagnostics.find(({ code }) => code === "export/rows-contradict");
    expect(contradiction).toMatchObject({
      severity: "error",
      data: { column: "start", text: "2023-10-11T00:30:00Z", earlier: "2023-10-10T00:30:00Z" },
    });
  }
});

test.each([
  { column: "title", cells: ["Keys", "Locks"], code: "contradict", why: "two sessions have one id" },
  { column: "title", cells: ["Keys", " keys. "], code: "disagree", why: "case and marks make no second session" },
  { column: "edition", cells: ["2022", "2023"], code: "contradict", why: "two meetings" },
  { column: "number", cells: ["7", "8"], code: "contradict", why: "two numbers" },
  { column: "type", cells: ["WS", "Open Forum"], code: "contradict", why: "two types" },
  { column: "type", cells: ["WS", "Workshop"], code: undefined, why: "two spellings of one type" },
  { column: "start", cells: ["2023-10-10 09:30", "10 October 2023 9:30 AM"], code: undefined, why: "one instant" },
  { column: "end", cells: ["2023-10-10 10:30", "2023-10-10 11:30"], code: "contradict", why: "it ends once" },
  { column: "status", cells: ["confirmed", "cancelled"], code: "contradict", why: "it takes place or not" },
  { column: "room", cells: ["Hall 1", "Hall 2"], code: "contradict", why: "it is in one room" },
  { column: "room", cells: ["Hall 1", "HALL 1"], code: "disagree", why: "one room in two spellings" },
  { column: "sdgGoals", cells: ["4; 9", "SDG 4, 9"], code: undefined, why: "the same goals" },
  { column: "description", cells: ["One", "Other"], code: "disagree", why: "no fact that tells sessions apart" },
])("$column $cells of one id: $code ($why)", ({ column, cells, code }) => {
  const rows = cells.map((cell) => `a,"${cell}"`);
  const { value, diagnostics } = readCsv(`id,${column}\n${rows.join("\n")}`, { edition: 2023 });
  expect(value).toHaveLength(1);
  const codes = diagnostics.map((found) => found.code).filter((found) => found !== "export/venue-clock");
  expect(codes).toEqual(code === undefined ? [] : [`export/rows-${code}`]);
});

test("a fact that only a later row of a session has is read there", () => {
  const table = "id,title,room,sdgGoals\na,Keys,,\na,,Hall 1,99\na,,Hall 1,4\na,,Hall 2,";
  const { value, diagnostics } = readCsv(table, { edition: 2023 });
  expect(value).toMatchObject([{ title: "Keys", room: "Hall 1" }]);
  expect(diagnostics.map(({ code, span }) => [code, table.slice(span?.start, span?.end)])).toEqual([
    ["export/unreadable-value", "99"],
    ["export/rows-disagree", "4"],
    ["export/rows-contradict", "Hall 2"],
  ]);
});

test("a text that was guarded against formulas is read without its guard on a later row too", () => {
  const { value, diagnostics } = readCsv("id,title,description\na,Keys,\na,,'=1+1", { edition: 2023 });
  expect(value).toMatchObject([{ description: "=1+1" }]);
  expect(diagnostics).toEqual([]);
});

test("the zone that the caller gave is what a later row contradicts", () => {
  const table = "id,title,start,timeZone\na,Keys,2023-10-10 09:30,\na,Keys,,Asia/Tokyo";
  const { value, diagnostics } = readCsv(table, { edition: 2023, timeZone: "Asia/Kathmandu" });
  expect(value).toMatchObject([{ timeZone: "Asia/Kathmandu", start: "2023-10-10T03:45:00Z" }]);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "export/rows-contradict",
      data: { id: "a", column: "timeZone", text: "Asia/Tokyo", earlier: "Asia/Kathmandu" },
    }),
  );
});

test("the zone that the caller gives counts where the row names none", () => {
  const table =
    "type,title,start,timeZone\nWorkshop,Keys,2023-10-10 09:30,\nWorkshop,Tides,2023-10-10 09:30,Asia/Tokyo";
  const { value, diagnostics } = readCsv(table, { edition: 2023, timeZone: "Asia/Kathmandu" });
  expect(value).toMatchObject([
    { timeZone: "Asia/Kathmandu", start: "2023-10-10T03:45:00Z" },
    { timeZone: "Asia/Tokyo", start: "2023-10-10T00:30:00Z" },
  ]);
  expect(diagnostics).toEqual([]);
  expect(() => readCsv(table, { timeZone: "Nepal" })).toThrow(RangeError);
});

test.each([
  { word: "Fireside chat", hint: "Write a type such as `Workshop` or `Open Forum`, or `Other` for anything else." },
  { word: "Workshpo", hint: "Did you mean `workshop`?" },
])("the type $word is answered with: $hint", ({ word, hint }) => {
  const { diagnostics } = readCsv(`type,title\n${word},Keys`, { edition: 2023 });
  expect(diagnostics).toMatchObject([{ code: "vocabulary/unknown-term", hint }]);
});

test.each([
  "Kind,Session,Venue,From,Finish",
  "Category,Name,Place,From,To",
  "Kind,Topic,Location,From,To",
  "Category,Event,Venue,From,To",
])("the headings %s are those of type, title, room, start and end", (headings) => {
  const table = `${headings}\nWorkshop,Keys,Hall A,2023-10-10 09:30,10:30`;
  const { value, diagnostics } = readCsv(table, { edition: 2023 });
  const session = { type: "workshop", title: "Keys", room: "Hall A" };
  const slot = { start: "2023-10-10T00:30:00Z", end: "2023-10-10T01:30:00Z" };
  expect(value).toMatchObject([{ ...session, ...slot }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["export/venue-clock"]);
});

test.each([
  { headings: "Name,Title,Type", cells: "Ana Example,Keys,Workshop", unknown: "Name", title: "Keys" },
  { headings: "Session,Title,Type", cells: "A1,Keys,Workshop", unknown: "Session", title: "Keys" },
  { headings: "Name,Country,Type", cells: "Ana Example,JP,Workshop", unknown: "Name", title: undefined },
  { headings: "Name,Role,Type", cells: "Ana Example,Speaker,Workshop", unknown: "Name", title: undefined },
  {
    headings: "Title,Speakers,Organisation",
    cells: "Keys,Ana Example,Example Net",
    unknown: "Organisation",
    title: "Keys",
  },
  { headings: "Time,Start,Title", cells: ",,Keys", unknown: "Time", title: "Keys" },
  { headings: "Venue,Room,Title", cells: "Congress Centre,Hall A,Keys", unknown: "Venue", title: "Keys" },
])("$unknown among $headings is not guessed", ({ headings, cells, unknown, title }) => {
  const { value, diagnostics } = readCsv(`${headings}\n${cells}`, { edition: 2023 });
  expect(value?.[0]?.title).toBe(title);
  expect(diagnostics).toMatchObject([{ code: "export/unknown-column", severity: "warning", data: { name: unknown } }]);
});

test("an organisation is the session's, or that of the person whom the row names", () => {
  const [ofSession] = readCsv("Title,Organisation\nKeys,Example Net").value ?? [];
  expect(ofSession).toMatchObject({ title: "Keys", organizations: [{ name: "Example Net" }] });
  const [ofPerson] = readCsv("Title,personName,Role,Organization\nKeys,Ana Example,Speaker,Example Net").value ?? [];
  expect(ofPerson?.people).toEqual([{ name: "Ana Example", affiliation: "Example Net", roles: ["speaker"] }]);
  expect(ofPerson?.organizations).toBeUndefined();
});

test.each(["Speaker name", "Speaker names", "Speaker name 2", "speakers"])("%s is a column of speakers", (heading) => {
  expect(readCsv(`Title,${heading}\nKeys,Ana Example`)).toEqual({
    value: [expect.objectContaining({ people: [{ name: "Ana Example", roles: ["speaker"] }] })],
    diagnostics: [],
  });
});

test("a time beside a day is the start where no other column is", () => {
  const { value } = readCsv("Title,Date,Time\nKeys,2023-10-10,09:30", { edition: 2023 });
  expect(value).toMatchObject([{ start: "2023-10-10T00:30:00Z" }]);
});

test("semicolons are seen between vague headings alone", () => {
  expect(readCsv("Name;Venue\nKeys;Hall A", { edition: 2023 }).value).toMatchObject([
    { title: "Keys", room: "Hall A" },
  ]);
});

test("the guide lists every heading that is read", () => {
  const guide = readFileSync("docs/guides/export.md", "utf8").split("\n");
  const rows = guide.slice(guide.findIndex((line) => line.startsWith("| column "))).slice(2);
  const listed = rows.slice(0, rows.indexOf("")).flatMap((row) => {
    const [column = [], clear = [], vague = []] = row.slice(1).split("|").map(inBackticks);
    return [
      ...clear.map((heading) => ["clear", keyOf(heading), ...column]),
      ...vague.map((heading) => ["vague", keyOf(heading), ...column]),
    ];
  });
  const read = [
    ...Object.entries(OTHER_NAMES).map((entry) => ["clear", ...entry]),
    ...Object.entries(VAGUE_NAMES).map((entry) => ["vague", ...entry]),
  ];
  expect(listed.map(String).sort()).toEqual(read.map(String).sort());
});

function inBackticks(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
}

test("the guide's table is read whole", () => {
  const table = fencedBlocks(readFileSync("docs/guides/export.md", "utf8")).find(({ kind }) => kind === "csv")!;
  const { value = [], diagnostics } = readCsv(table.text, { edition: 2023 });
  expect(diagnostics.map(({ code }) => code)).toEqual(["export/venue-clock"]);
  expect(value.map((draft) => parseSession(draft).session?.people?.length)).toEqual([2]);
});

test("the wide form comes back with everybody under their roles", () => {
  const session: Session = sessionWith({
    start: "2022-12-01T06:30:00Z",
    end: "2022-12-01T07:30:00Z",
    people: [
      { name: "Ana Example", roles: ["organizer", "speaker"] },
      { name: "Ben Sample", roles: ["rapporteur"] },
    ],
  });
  expect(readCsv(toCsv([session], { shape: "wide" }))).toEqual({ value: [session], diagnostics: [] });
});
