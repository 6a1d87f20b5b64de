import { endsIn, wordList } from "../text";

/**
 * Whether a line names a room: `Room C-1`, `WS 8 – Room C-1`, `CR6`, `Speaker's Corner`, `Salle I (Main)`. In Kyoto
 * `WS n` was a room number, so this is asked before anything else takes it for a workshop.
 */
export function isRoomLine(text: string): boolean {
  return (
    text.length <= LONGEST_ROOM && !endsIn(text, ".?!;") && (ROOM_NUMBER.test(text) || ROOM_WORDS.standsInAnyCase(text))
  );
}

const LONGEST_ROOM = 60;
const ROOM_NUMBER = /^(?:WS|SC) ?\d{0,2} ?[-–—] |^CR ?\d/;
const ROOM_WORDS = /* @__PURE__ */ wordList(
  "room hall ballroom salle sala salón salon raum saal auditorium amphitheatre corner annex plenary studio theatre pavilion stage tent foyer lounge chamber banquet caucus",
);
