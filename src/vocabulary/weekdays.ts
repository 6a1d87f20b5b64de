/** The days of the week as data holds them, from Sunday on, as `Date.getUTCDay` counts. */
export const WEEKDAYS = /* @__PURE__ */ Object.freeze([
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const);

/** A day of the week, in lower case. */
export type Weekday = (typeof WEEKDAYS)[number];
