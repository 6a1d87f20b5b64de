import { instantOfWallTime } from "../deadlines/time/wall-time";
import { findZone } from "../deadlines/time/zone";
import { type CliIo, UsageError } from "./io";

/** The reader's time zone: the one asked for, or the machine's. Throws a {@link UsageError} where there is none of that name. */
export async function readerZone(asked: string | undefined, io: CliIo): Promise<string> {
  if (asked === undefined || findZone(asked) !== undefined) return asked ?? io.timeZone;
  const offset = offsetIn(asked);
  if (offset !== undefined) {
    throw new UsageError(`--time-zone ${asked}: no time zone has this name. For this offset write ${offset}.`);
  }
  const { nearestZone } = await import("../export/nearest-zone");
  const nearest = nearestZone(asked);
  const hint = nearest === undefined ? " Write it like Africa/Nairobi." : ` Did you mean ${nearest}?`;
  throw new UsageError(`--time-zone ${asked}: no time zone has this name.${hint}`);
}

/** `+03:00` for `GMT+3` and `UTC+3`, where it is an offset that a clock may have. */
function offsetIn(text: string): string | undefined {
  const [, sign, hours, minutes = "00"] = /^(?:UTC|GMT) ?([+-])(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (sign === undefined || hours === undefined) return undefined;
  const offset = `${sign}${hours.padStart(2, "0")}:${minutes}`;
  return findZone(offset) === undefined ? undefined : offset;
}

/**
 * The moment that `--now` names: an instant, or a day and time on the clock of a zone that the user named, with the option
 * that names one. The machine's own zone is not taken for it, since the same command would then mean another moment elsewhere.
 */
export function momentOf(words: string, zoneName: string | undefined, option = "--time-zone"): string {
  const text = words.trim().replace(" ", "T");
  const hasOffset = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text);
  if (hasOffset && !Number.isNaN(Date.parse(text))) return text;
  const zone = zoneName === undefined ? undefined : findZone(zoneName);
  if (!isWallTime(text) || zone === undefined) {
    throw new UsageError(
      `--now ${words}: write it like 2022-12-01T08:00:00Z, or like "2022-12-01 11:00" together with ${option}.`,
    );
  }
  return new Date(instantOfWallTime(text, zone)).toISOString();
}

/** A day and a time that exist, without an offset. */
function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text)) return false;
  const instant = Date.parse(`${text}Z`);
  // `Date.parse` takes 30 February for 2 March.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
