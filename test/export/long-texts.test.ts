import { parse as csvParse } from "csv-parse/sync";
import { parseDocument, DomUtils } from "htmlparser2";
import ICAL from "ical.js";
import jsonld from "jsonld";
import MarkdownIt from "markdown-it";
import nodeIcal from "node-ical";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";

import { readCsv, toCsv, toIcs, toJsonLd, toMarkdown, toNdjson, toSchedule, toScheduleXml } from "../../src/export";
import { readPage, writePage } from "../../src/page";
import { parseSession } from "../../src/schema";
import { sessionWith } from "./sessions";

/** 10 kB and more of what writers cut in the wrong place: characters of one to four octets, in both directions. */
const LONG = `${"Ωx😀 مرحبا, שלום; 👩‍👩‍👧 \u202Eabc\u202C <b>&amp; ".repeat(160)}end`;
const session = sessionWith({
  title: LONG,
  room: LONG,
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  description: `${LONG}\u2028${LONG}`,
  people: [{ name: LONG, affiliation: LONG, roles: ["speaker"] }],
});

test("the text is longer than 10 kB and a valid title", () => {
  expect(Buffer.byteLength(LONG)).toBeGreaterThan(10_000);
  expect(parseSession(session)).toEqual({ session, diagnostics: [] });
});

describe("a title, a room and a name of more than 10 kB come out whole", () => {
  test.each([
    {
      reader: "ical.js",
      read: (text: string) =>
        new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent("vevent")!).summary,
    },
    {
      reader: "node-ical",
      read: (text: string) =>
        Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
          event?.type === "VEVENT" ? [event.summary] : [],
        )[0],
    },
    { reader: "ts-ics", read: (text: string) => convertIcsCalendar(undefined, text).events?.[0]?.summary },
  ])("of a calendar, for $reader", ({ read }) => {
    expect(read(toIcs([session]))).toBe(LONG);
  });

  test("of a schedule in JSON and in XML", () => {
    const [event] = toSchedule([session]).schedule.conference.days[0]!.rooms[LONG]!;
    expect([event!.title, event!.persons[0]!.name]).toEqual([LONG, LONG]);
    const document = parseDocument(toScheduleXml([session]), { xmlMode: true });
    const texts = DomUtils.getElementsByTagName("person", document).map((each) => DomUtils.textContent(each));
    expect(texts).toEqual([LONG]);
  });

  test("of JSON-LD, once expanded", async () => {
    const document = toJsonLd([session]);
    const context = { "@vocab": "https://schema.org/" };
    const expanded = await jsonld.expand({ ...document, "@context": context } as never);
    expect(JSON.stringify(expanded)).toContain(JSON.stringify({ "@value": LONG }));
  });

  test.each(["long", "wide"] as const)("of a %s table, which has the same text for another reader", (shape) => {
    const [row] = csvParse<Record<string, string>>(toCsv([session], { shape }), { columns: true });
    expect([row?.["title"], row?.["personName"] ?? row?.["speaker"]]).toEqual([LONG, LONG]);
  });

  test("of the long form, read back", () => {
    expect(readCsv(toCsv([session]))).toEqual({ value: [session], diagnostics: [] });
  });

  test("of a report and of a table in Markdown", () => {
    const html = (text: string) => new MarkdownIt().render(text);
    const shown = (text: string) => DomUtils.textContent(parseDocument(html(text)).children);
    expect(shown(toMarkdown([session]))).toContain(LONG);
    expect(shown(toMarkdown([session], { shape: "table" }))).toContain(LONG);
  });

  test("of NDJSON and of a page", () => {
    expect(JSON.parse(toNdjson([session]))).toEqual(session);
    expect(readPage(writePage(session)).session).toEqual(session);
  });
});
