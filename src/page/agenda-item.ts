import { codeAt, isDigit } from "../text";

/** `1. Welcome`, `3.2. Discussion`. */
export const AGENDA_ITEM = /^\(?\d{1,2}(?:\.\d{1,2})?[.)] /;

/** Whether a line is a numbered item. */
export function isAgendaItem(text: string): boolean {
  return beginsWithNumber(text) && AGENDA_ITEM.test(text);
}

/** `[5 min]`: an item of a run of show. */
export function isMinutesBlock(text: string): boolean {
  return beginsWithNumber(text) && MINUTES_BLOCK.test(text);
}

const MINUTES_BLOCK = /^\[?\d{1,3} ?min(?:ute)?s?\]?$/i;

/** A digit or an opening bracket: nearly all lines begin with something else, and need no pattern. */
function beginsWithNumber(text: string): boolean {
  const code = codeAt(text, 0);
  return isDigit(code) || code === 40 || code === 91;
}

/** `Part 1 - Opening`, `Welcome and plans (10 min)`: an item that has words of its own beside its mark. */
export function isProgrammePart(text: string): boolean {
  if (mayBePart(text) && (PART.test(text) || SPOKEN_PART.test(text))) return true;
  return (text.endsWith(")") || text.endsWith("]")) && MINUTES_BEHIND.test(text);
}

/** `Closing remarks by Ms. Ana Example`. */
export function isSpokenPart(text: string): boolean {
  return mayBePart(text) && SPOKEN_PART.test(text);
}

const SPOKEN_PART =
  /^(?:Opening|Closing|Welcome|Welcoming|Introductory|Concluding) (?:remarks|words|address) by \p{Lu}/u;

/** Whether a line is an item of a programme, numbered, timed or with words of its own: `II. Short accounts [20 mins]`. */
export function isProgrammeItem(text: string): boolean {
  if (text.endsWith("?")) return false;
  if (mayBePart(text) && ROMAN_ITEM.test(text)) return true;
  return isAgendaItem(text) || isMinutesBlock(text) || isProgrammePart(text);
}

const ROMAN_ITEM = /^[IVX]{1,5}[.)] \p{Lu}/u;

/** One Roman letter may be an initial. */
const PART = /^(?:(?:Part|Segment|Block) \d{1,2}\b|(?:III?|IV|VI{1,3}|IX)[.)] \p{Lu})/u;
const MINUTES_BEHIND = /[([]~?\d{1,3} ?min(?:ute)?s?[)\]]$/i;

/** Whether a text begins as one of the parts does: most begin with another letter. */
function mayBePart(text: string): boolean {
  return PART_BEGINNINGS.includes(text.charAt(0));
}

const PART_BEGINNINGS = "BCIOPSVWX";
