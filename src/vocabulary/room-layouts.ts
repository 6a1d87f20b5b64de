import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * How a room is seated. `roundtable` (2024 and later) and `round-tables` (several tables, to 2022) are different entries of the IGF's forms.
 *
 * Source: format lines as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const ROOM_LAYOUTS = /* @__PURE__ */ frozenVocabulary({
  auditorium: { label: "Auditorium", spellings: [] },
  theater: { label: "Theater", spellings: ["Theatre"] },
  classroom: { label: "Classroom", spellings: ["Class room"] },
  roundtable: { label: "Roundtable", spellings: ["Round Table"] },
  "u-shape": { label: "U-shape", spellings: ["Ushape"] },
  circle: { label: "Circle", spellings: [] },
  "flexible-seating": { label: "Flexible Seating", spellings: ["Flexible"] },
  "round-tables": { label: "Round Tables", spellings: ["Roundtables"] },
});

/** Slug of a room layout, as records hold it. */
export type RoomLayout = keyof typeof ROOM_LAYOUTS;

const reader = /* @__PURE__ */ vocabularyReader("room layouts", ROOM_LAYOUTS);

/**
 * Reads a room layout in any spelling met on pages.
 *
 * @example
 * readRoomLayout("Theatre").value; // "theater"
 */
export function readRoomLayout(text: string): ReadResult<RoomLayout> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the room layouts. */
export function findRoomLayout(text: string): RoomLayout | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the room layouts.
 *
 * @example
 * isRoomLayout("u-shape"); // true
 * isRoomLayout("U"); // false
 */
export function isRoomLayout(value: unknown): value is RoomLayout {
  return reader.is(value);
}
