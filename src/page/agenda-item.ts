/** `1. Welcome`, `3.2. Discussion`. */
export const AGENDA_ITEM = /^\(?\d{1,2}(?:\.\d{1,2})?[.)] /;

/** `Part 1 - Opening`, `Welcome and plans (10 min)`: an item that has words of its own beside its mark. */
export function isProgrammePart(text: string): boolean {
  return PART.test(text) || (text.endsWith(")") && MINUTES_BEHIND.test(text));
}

const PART = /^(?:Part|Segment|Block) \d{1,2}\b/u;
const MINUTES_BEHIND = /\(\d{1,3} ?min(?:ute)?s?\)$/i;

/** `[5 min]`: an item of a run of show. */
export const MINUTES_BLOCK = /^\[?\d{1,3} ?min(?:ute)?s?\]?$/i;
