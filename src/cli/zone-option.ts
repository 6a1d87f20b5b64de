import { InvalidArgumentError } from "commander";

/** The IANA name of a time zone as an option's value. */
export function zone(text: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
  } catch {
    // `Intl` throws a RangeError for a name it does not know.
    throw new InvalidArgumentError("Give the IANA name of a time zone, such as Asia/Kathmandu.");
  }
  return text;
}
