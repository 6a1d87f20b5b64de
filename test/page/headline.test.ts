import { expect, test } from "vitest";

import { readPage } from "../../src/page";

/** Headlines whose words say something else by themselves. */
const HEADLINES = [
  { headline: "IGF 2021 Town Hall #8 Cables", title: "Cables", why: "a hall is a room" },
  { headline: "IGF 2023 WS #12 AI on the global stage", title: "AI on the global stage", why: "so is a stage" },
  { headline: "WS #12 The chamber of commerce", title: "The chamber of commerce", why: "no meeting before it" },
  { headline: "Town Hall: Hacking the city", title: "Town Hall: Hacking the city", why: "no number either" },
  { headline: "The room we share", title: "The room we share", why: "the first line of a page that lost nothing" },
  { headline: "IGF 2016 WS #9 A panel of 90 min", title: "A panel of 90 min", why: "the words of a format" },
  { headline: "IGF 2020 WS #7 IGF 2030 Cables", title: "IGF 2030 Cables", why: "a second meeting is of the title" },
  { headline: "IGF 2017 WS #14 9. Industry", title: "9. Industry", why: "the form of a goal" },
  {
    headline: "IGF 2021 Open Forum #2 Africa, youth, civil society",
    title: "Africa, youth, civil society",
    why: "groups",
  },
  {
    headline: "IGF 2022 Open Forum #5 Description of a crisis",
    title: "Description of a crisis",
    why: "a label's word",
  },
];

test.each(HEADLINES)("$headline is a headline: $why", ({ headline, title }) => {
  const { session } = readPage(`${headline}\n\nRoom\nSaal 3\n\nSDGs\n\n9. Industry, Innovation and Infrastructure\n`);
  expect(session).toMatchObject({ title, room: "Saal 3", sdgs: { goals: [9] } });
});

test("a headline is one also where a copy has dropped all lines of one word", () => {
  const page = [
    "IGF 2021 Town Hall #8 Cables",
    "Wednesday, 8th December, 2021 (09:30 UTC) - Wednesday, 8th December, 2021 (10:30 UTC)",
    "Ballroom C",
    "Panel - Auditorium - 60 Min",
    "Islands want cables, and nobody has asked who should lay them.",
    "Ms. Ada Brook, Civil Society, Africa",
    "9. Industry, Innovation and Infrastructure",
  ].join("\n\n");
  const { session } = readPage(page);
  expect(session).toMatchObject({ title: "Cables", type: "town-hall", room: "Ballroom C" });
  expect(session?.source?.copy).toBe("one-word-lines-dropped");
});

test("a copy that has lost its title may begin with the room", () => {
  const page = [
    "Banquet Hall A",
    "Panel - Auditorium - 60 Min",
    "What this session asks is simple, and nobody has asked it.",
    "Ms. Ada Brook, Civil Society, Africa",
    "Mr. Tom Vane, Technical Community, WEOG",
    "9. Industry, Innovation and Infrastructure",
    "17. Partnerships for the Goals",
  ].join("\n\n");
  const { session } = readPage(page, { url: "https://example.org/igf-2022-open-forum-5-cables" });
  expect(session?.room).toBe("Banquet Hall A");
});

test("the address of a meeting's programme tells its year", () => {
  const page = "Ferries after dark (WS186)\n\nSpeaker 1: Ana Example, Media, African Group\n";
  const edition = (url: string): number | undefined => readPage(page, { url }).session?.edition;
  expect(edition("https://igf2017.sched.com/event/CTrA/ferries-after-dark-ws186")).toBe(2017);
  expect(edition("https://igf2017.example.org/event/ferries-after-dark-ws186")).toBe(undefined);
});

test.each([
  { line: "Cables as places of Trust", kept: undefined, why: "alone" },
  {
    line: "LIGHTNING SESSION 8: Cables as places of Trust",
    kept: [{ text: "LIGHTNING SESSION 8: Cables as places of Trust" }],
    why: "behind the kind and the number, which stay with the sections",
  },
])("a title that is printed twice is no body and no theme ($why)", ({ line, kept }) => {
  const page = `IGF 2018 LIGHTNING SESSION #8 Cables as places of Trust\n\n${line}\n\nTheme: Digital trust\n\nRoom\nSaal 3\n`;
  const { session } = readPage(page);
  expect(session).toMatchObject({ title: "Cables as places of Trust", themes: ["Digital trust"], room: "Saal 3" });
  expect(session?.organizations).toBeUndefined();
  expect(session?.sections).toEqual(kept);
});

test("a body may have the words of the title at its end", () => {
  const page =
    "IGF 2021 Town Hall #8 Cables\n\nCouncil for Cables\nAda Brook, Council for Cables, Civil Society, WEOG\n";
  expect(readPage(page).session?.organizations).toEqual([{ name: "Council for Cables" }]);
});

test("a copy that begins with the tab of the site may have kept its headline", () => {
  const page = [
    "Session",
    "IGF 2023 WS #35 Charter of the Harbour Union",
    "Saturday, 7th October, 2023 (06:00 UTC)",
    "Speaker 1: Ada Brook, Media, African Group",
  ].join("\n");
  const { session } = readPage(page);
  expect(session).toMatchObject({ type: "workshop", number: 35, title: "Charter of the Harbour Union" });
  expect(session?.organizations).toBeUndefined();
  expect(session?.source?.copy).toBe("session-led");
});
