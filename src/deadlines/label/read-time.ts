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

/** Reads `23:59`, `23h59`, `18h`, `23.59 UTC`, `2359 UTC`, `5 pm`, `15:00 pm`, `24:00`, `noon` or `midnight`. */
export function readTime(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const word = tokens[at]?.word;
  if (word === "noon" || word === "midday") {
    return { value: { kind: "clock", time: "12:00", hasNeedlessMeridiem: false }, end: at + 1 };
  }
  if (word === "midnight") return { value: { kind: "midnight" }, end: at + 1 };
  return readClock(tokens, at) ?? readHourWithMeridiem(tokens, at) ?? readHour(tokens, at);
}

function readClock(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const hours = findNumber(tokens[at]);
  const minutes = findNumber(tokens[at + 2]);
  if (hours === undefined || minutes === undefined || tokens[at + 2]!.word.length !== 2) return undefined;
  const meridiem = findMeridiem(tokens[at + 3]);
  if (!isClockSign(tokens[at + 1]!.word, tokens[at + 3])) return undefined;
  return { value: timeOf(hours, minutes, meridiem), end: at + (meridiem === undefined ? 3 : 4) };
}

/** A point stands in many numbers: in a time it does where the word behind says so. */
function isClockSign(sign: string, behind: Token | undefined): boolean {
  if (sign === ":" || sign === "h") return true;
  return sign === "." && (findMeridiem(behind) !== undefined || isClockWord(behind));
}

/** `5 pm`. */
function readHourWithMeridiem(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const hours = findNumber(tokens[at]);
  const meridiem = findMeridiem(tokens[at + 1]);
  if (hours === undefined || meridiem === undefined) return undefined;
  return { value: timeOf(hours, 0, meridiem), end: at + 2 };
}

/** `18h`, and the `2359` of `2359 UTC`. */
function readHour(tokens: readonly Token[], at: number): Found<WrittenTime> | undefined {
  const number = findNumber(tokens[at]);
  const next = tokens[at + 1];
  if (number === undefined || next === undefined) return undefined;
  const digits = tokens[at]!.word.length;
  if (digits <= 2 && next.isGlued && next.word === "h") return { value: timeOf(number, 0, undefined), end: at + 2 };
  if (digits !== 4 || !isClockWord(next)) return undefined;
  return { value: timeOf(Math.floor(number / 100), number % 100, undefined), end: at + 1 };
}

/** A word that only follows a time of day. */
function isClockWord(token: Token | undefined): boolean {
  return token !== undefined && CLOCK_WORDS.includes(token.word);
}

const CLOCK_WORDS = ["utc", "gmt", "h", "hr", "hrs", "hours", "z"];

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
