import { fold } from "../text";

/** Words that stand where a room should, and are none. */
const NO_ROOM: ReadonlySet<string> = new Set([
  "",
  "online",
  "virtual",
  "remote",
  "zoom",
  "tbc",
  "tbd",
  "to be confirmed",
]);

/**
 * A room as it is compared. In Kyoto one room is printed `Room C-1` and `WS 8 – Room C-1`.
 *
 * @example
 * roomKey("WS 8 – Room C-1") === roomKey("Room C-1"); // true
 */
export function roomKey(room: string): string {
  const parts = room.split(/ [-–—] /);
  const isNumbered = parts.length === 2 && /^(?:WS ?\d+|SC)$/i.test(parts[0]?.trim() ?? "");
  const key = fold(isNumbered ? (parts[1] ?? "") : room);
  return NO_ROOM.has(key) ? "" : key;
}
