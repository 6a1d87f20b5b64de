/** `1. Welcome`, `3.2. Discussion`. */
export const AGENDA_ITEM = /^\(?\d{1,2}(?:\.\d{1,2})?[.)] /;

/** `Part 1 - Opening`, `Welcome and plans (10 min)`: an item that has words of its own beside its mark. */
export function isProgrammePart(text: string): boolean {
  return PART.test(text) || isSpokenPart(text) || (/[)\]]$/.test(text) && MINUTES_BEHIND.test(text));
}

/** `Closing remarks by Ms. Ana Example`. */
export function isSpokenPart(text: string): boolean {
  return SPOKEN_PART.test(text);
}

const SPOKEN_PART =
  /^(?:Opening|Closing|Welcome|Welcoming|Introductory|Concluding) (?:remarks|words|address) by \p{Lu}/u;

/** Whether a line is an item of a programme, numbered, timed or with words of its own: `II. Short accounts [20 mins]`. */
export function isProgrammeItem(text: string): boolean {
  if (text.endsWith("?")) return false;
  return AGENDA_ITEM.test(text) || ROMAN_ITEM.test(text) || MINUTES_BLOCK.test(text) || isProgrammePart(text);
}

const ROMAN_ITEM = /^[IVX]{1,5}[.)] \p{Lu}/u;

/** One Roman letter may be an initial. */
const PART = /^(?:(?:Part|Segment|Block) \d{1,2}\b|(?:III?|IV|VI{1,3}|IX)[.)] \p{Lu})/u;
const MINUTES_BEHIND = /[([]~?\d{1,3} ?min(?:ute)?s?[)\]]$/i;

/** `[5 min]`: an item of a run of show. */
export const MINUTES_BLOCK = /^\[?\d{1,3} ?min(?:ute)?s?\]?$/i;
