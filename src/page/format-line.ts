import type { SessionFormat } from "../model";
import { codeAt, isDigit } from "../text";
import { findFormatKind } from "../vocabulary/format-kinds";
import { findRoomLayout } from "../vocabulary/room-layouts";

/**
 * Reads a format line of any generation: `Panel - 60 Min`, `Panel - Auditorium - 60 Min`, `Roundtable` (2024 and later).
 * Gives `undefined` for prose, which the forms also allow here.
 */
export function readFormatLine(text: string): SessionFormat | undefined {
  if (text.length > LONGEST_FORMAT_LINE) return undefined;
  // `Break-out` and `U-shape` have hyphens of their own: only one between spaces parts the fields.
  if (!DASHES.some((dash) => text.includes(dash))) return bareWord(text.trim(), text);
  const fields = text.split(/ [-–—] /u).map((field) => field.trim());
  const minutes = MINUTES.exec(fields.at(-1)!);
  const kind = minutes === null ? undefined : findFormatKind(fields[0]!);
  if (minutes === null || kind === undefined) return undefined;
  const layout = fields.length > 2 ? findRoomLayout(fields[1]!) : undefined;
  const durationMinutes = Number(minutes[1]);
  return layout === undefined ? { kind, durationMinutes, raw: text } : { kind, layout, durationMinutes, raw: text };
}

const DASHES = [" - ", " – ", " — "];
const LONGEST_FORMAT_LINE = 100;
const MINUTES = /^(\d{1,3}) ?min(?:ute)?s?\.?$/i;

/** Whether a line has the shape `<kind> - … - <n> Min`, which no other line of a page has. */
export function isFormatLine(text: string): boolean {
  return hasDigitNearEnd(text) && ENDS_IN_MINUTES.test(text) && readFormatLine(text)?.durationMinutes !== undefined;
}

const ENDS_IN_MINUTES = /\d ?min(?:ute)?s?\.?$/i;

/** Whether a digit is among the last characters: hardly a line of text has one, and needs the pattern. */
function hasDigitNearEnd(text: string): boolean {
  const { length } = text;
  for (let at = Math.max(0, length - LONGEST_MINUTES); at < length; at += 1) {
    if (isDigit(codeAt(text, at))) return true;
  }
  return false;
}

/** `0 minutes.` */
const LONGEST_MINUTES = 10;

/** Room layouts that the forms of 2024 and later offer by themselves. */
function bareWord(word: string, raw: string): SessionFormat | undefined {
  const layout = findRoomLayout(word);
  // `Round Table` alone is a kind of session to 2023, `Roundtable` a layout since 2024.
  if (layout !== undefined && word.toLowerCase() !== "round table") return { layout, raw };
  const kind = findFormatKind(word);
  return kind === undefined ? undefined : { kind, raw };
}

/** Reads a duration that stands in its own field: `60`, `90 mins`, `1 hour`, `1h30`. */
export function readDurationMinutes(text: string): number | undefined {
  const parts = DURATION.exec(text.trim());
  if (parts === null) return undefined;
  const { minutes, hours, extra } = parts.groups ?? {};
  const value = minutes === undefined ? Number(hours) * 60 + Number(extra ?? 0) : Number(minutes);
  return value > 0 && value <= LONGEST_SESSION_MINUTES ? value : undefined;
}

const DURATION =
  /^(?:(?<minutes>\d{1,4}) ?(?:min(?:ute)?s?)?\.?|(?<hours>\d) ?h(?:ours?|rs?)?(?: ?(?<extra>\d{1,2})(?: ?min(?:ute)?s?)?)?)$/i;

/** A day; whatever is longer is no session. */
const LONGEST_SESSION_MINUTES = 24 * 60;
