import { twoDigits } from "../time/calendar-day";
import { type Found, findNumber, type Token } from "./tokens";

/** A time of day as written. */
export type WrittenTime =
  | {
      readonly kind: "clock";
      readonly time: string;
      /** `15:00 pm`: the hour alone says it. */ readonly hasNeedlessMeridiem: boolean;
    }
  /** The end of the day: `24:00`. */
  | { readonly kind: "day-end" }
  /** The beginning or the end of the day named: nobody can tell. */
  | { readonly kind: "midnight" }
  /** `25:00`. */
  | { readonly kind: "no-such-time"; readonly text: string };

/** Reads `23:59`, `23h59`, `5 pm`, `15:00 pm`, `24:00`, `noon` or `midnight`. */
export function readTime(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const word = tokens[at]?.word;
  if (word === "noon" || word === "midday") {
    return { value: { kind: "clock", time: "12:00", hasNeedlessMeridiem: false }, end: at + 1 };
  }
  if (word === "midnight") return { value: { kind: "midnight" }, end: at + 1 };
  return readClock(tokens, at) ?? readHourWithMeridiem(tokens, at);
}

function readClock(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const hours = findNumber(tokens[at]);
  const minutes = findNumber(tokens[at + 2]);
  const sign = tokens[at + 1]?.word;
  if (hours === undefined || minutes === undefined || (sign !== ":" && sign !== "h")) return undefined;
  if (tokens[at + 2]!.word.length !== 2) return undefined;
  const meridiem = findMeridiem(tokens[at + 3]);
  return { value: timeOf(hours, minutes, meridiem), end: at + (meridiem === undefined ? 3 : 4) };
}

function readHourWithMeridiem(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const hours = findNumber(tokens[at]);
  const meridiem = findMeridiem(tokens[at + 1]);
  if (hours === undefined || meridiem === undefined) return undefined;
  return { value: timeOf(hours, 0, meridiem), end: at + 2 };
}

function timeOf(hours: number, minutes: number, meridiem: "am" | "pm" | undefined): WrittenTime {
  if (hours === 24 && minutes === 0) return { kind: "day-end" };
  if (hours > 23 || minutes > 59) return { kind: "no-such-time", text: `${hours}:${twoDigits(minutes)}` };
  if (hours === 12 && minutes === 0 && meridiem === "am") return { kind: "midnight" };
  const hasNeedlessMeridiem = meridiem !== undefined && (hours > 12 || hours === 0);
  const hour = meridiem === undefined || hasNeedlessMeridiem ? hours : (hours % 12) + (meridiem === "pm" ? 12 : 0);
  return { kind: "clock", time: `${twoDigits(hour)}:${twoDigits(minutes)}`, hasNeedlessMeridiem };
}

function findMeridiem(token: Token | undefined): "am" | "pm" | undefined {
  return token?.word === "am" || token?.word === "pm" ? token.word : undefined;
}
