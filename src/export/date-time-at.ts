import { localMoment } from "../deadlines/time/local-moment";
import { findZone, zoneNamed } from "../deadlines/time/zone";

/**
 * An instant in milliseconds on the clock of a zone, with the offset in force. A zone that the machine does not know is
 * taken for UTC, which names the same instant.
 *
 * @example
 * dateTimeAt(Date.UTC(2022, 11, 1, 6, 30), "Africa/Addis_Ababa"); // "2022-12-01T09:30:00+03:00"
 */
export function dateTimeAt(instant: number, timeZone: string): string {
  return localMoment(instant, findZone(timeZone) ?? zoneNamed("UTC")).dateTime;
}
