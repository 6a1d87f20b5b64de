import { InvalidArgumentError } from "commander";

import { nearestZone } from "../export/nearest-zone";

/** The IANA name of a time zone as an option's value. */
export function zone(text: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
  } catch {
    // `Intl` throws a RangeError for a name it does not know.
    const nearest = nearestZone(text);
    const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    throw new InvalidArgumentError(`Give the IANA name of a time zone, such as Asia/Kathmandu.${hint}`);
  }
  return text;
}
