/** `1. Welcome`, `3.2. Discussion`. */
export const AGENDA_ITEM = /^\(?\d{1,2}(?:\.\d{1,2})?[.)] /;

/** `[5 min]`: an item of a run of show. */
export const MINUTES_BLOCK = /^\[?\d{1,3} ?min(?:ute)?s?\]?$/i;
