import type { Slot } from "./slot";
import { toMilliseconds } from "./time-left";
import { zoneNamed } from "./time/zone";

export interface SlotFormat {
  /** IANA name of the zone whose clock is shown. */
  readonly timeZone: string;
  /** BCP 47 tag of the language and region. `en-GB` if absent: the machine's own must not leak in. */
  readonly locale?: string | undefined;
}

/**
 * A slot as people of a language write it, on the clock of a time zone; the day is named once where it is the same.
 * The empty text where the slot has no start.
 *
 * Throws a `RangeError` for a time zone or a locale that does not exist.
 *
 * @example
 * formatSlot({ start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" }, { timeZone: "Africa/Addis_Ababa" }).includes("09:30"); // true
 */
export function formatSlot({ start, end }: Slot, { timeZone, locale = "en-GB" }: SlotFormat): string {
  if (start === undefined) return "";
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zoneNamed(timeZone).name,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  const from = toMilliseconds(start);
  return end === undefined ? format.format(from) : format.formatRange(from, toMilliseconds(end));
}
