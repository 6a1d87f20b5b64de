import { describe, expect, test } from "vitest";

import { readPage } from "../../src/page";
import { isRoomLine } from "../../src/page/room-line";

test.each([
  { text: "Room C-1", isRoom: true, why: "the form of most rooms" },
  { text: "WS 8 – Room C-1", isRoom: true, why: "in Kyoto WS was a number of a room" },
  { text: "SC – Room H", isRoom: true, why: "another mark of Kyoto's rooms" },
  { text: "CR6", isRoom: true, why: "one token" },
  { text: "Speaker's Corner", isRoom: true, why: "a corner, and nobody who speaks" },
  { text: "Salle I (Main)", isRoom: true, why: "French, with a bracket" },
  { text: "Banquet Hall A", isRoom: true, why: "a hall" },
  { text: "Caucus Room 11", isRoom: true, why: "a room of a parliament" },
  { text: "Raum VI", isRoom: true, why: "Berlin" },
  { text: "Is there a room for doubt?", isRoom: false, why: "a question" },
  { text: "We meet in a room.", isRoom: false, why: "a sentence" },
  { text: "Panel - Auditorium - 60 Min", isRoom: true, why: "shaped like one: whoever asks knows that it is a format" },
  { text: "Letters across the water", isRoom: false, why: "a title" },
])("$text is a room: $isRoom ($why)", ({ text, isRoom }) => {
  expect(isRoomLine(text)).toBe(isRoom);
});

const SLOT = "Tuesday, 10th October, 2023 (08:00 UTC) - Tuesday, 10th October, 2023 (09:00 UTC)";

describe("the room of a page", () => {
  test.each([
    { lines: ["IGF 2023 WS #7 Bridges", "Room", "Room 3"], room: "Room 3", why: "below its label" },
    { lines: ["IGF 2023 WS #7 Bridges", SLOT, "WS 2 – Room A"], room: "WS 2 – Room A", why: "behind the time" },
    { lines: ["IGF 2021 Town Hall #62", "Bridges", SLOT], room: undefined, why: "a town hall is no hall" },
    {
      lines: ["IGF 2023 WS #7 Bridges", SLOT, "Speaker's Corner", "Speakers", "Ana Example, Civil Society, GRULAC"],
      room: "Speaker's Corner",
      why: "a place and not a list of speakers",
    },
    {
      lines: ["IGF 2023 WS #7 Bridges", SLOT, "Room C-1", "Room", "WS 8 – Room C-1"],
      room: "WS 8 – Room C-1",
      why: "the label says more than the top of the page",
    },
  ])("$room ($why)", ({ lines, room }) => {
    expect(readPage(lines.join("\n")).session?.room).toBe(room);
  });
});
