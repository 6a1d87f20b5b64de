import type { DeadlineTiming } from "../../model";
import { findNumberWord } from "../../text";
import { findNumber, type Found, type Token } from "./tokens";

/** Minutes in a unit, and for days and weeks the days. */
const UNITS = {
  minute: { minutes: 1 },
  min: { minutes: 1 },
  hour: { minutes: 60 },
  hr: { minutes: 60 },
  h: { minutes: 60 },
  day: { minutes: 1440, days: 1 },
  week: { minutes: 10080, days: 7 },
  fortnight: { minutes: 20160, days: 14 },
} as const satisfies Readonly<Record<string, Unit>>;

interface Unit {
  readonly minutes: number;
  readonly days?: number;
}

const AFTER = ["after", "following", "of", "from", "since", "post"];
const BEFORE = ["before", "prior", "ahead"];
const SESSION = ["session", "workshop", "sessions"];
const MEETING = ["meeting", "igf", "event", "forum", "conference"];

/** Reads `2 hours after session`, `no later than 2 weeks following the IGF event` or `ten days before the meeting`. */
export function readSpan(tokens: readonly Token[], at: number): Found<DeadlineTiming> | undefined {
  const length = isWithinNumber(tokens, at) ? undefined : readLength(tokens, at);
  if (length === undefined) return undefined;
  const { unit, count } = length.value;
  const directionAt = indexOfAny(tokens, length.end, [...AFTER, ...BEFORE]);
  // `Within 24 hours` says all that `24 hours after` does.
  if (directionAt === undefined && tokens[at - 1]?.word !== "within") return undefined;
  const isAfter = directionAt === undefined || AFTER.includes(tokens[directionAt]!.word);
  const end = directionAt === undefined ? length.end : directionAt + 1;
  const timing = timingOf({ count, unit, isAfter, anchor: findAnchor(tokens, end, unit) });
  return timing === undefined ? undefined : { value: timing, end };
}

/** Reads `at the end of the session day`, `same day`, `on the day of the session` or `by the end of the next day`. */
export function readSessionDay(tokens: readonly Token[], at: number): Found<DeadlineTiming> | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (next === "day") {
    if (word === "next" || word === "following") return { value: { kind: "after-session-day", days: 1 }, end: at + 2 };
    if (word === "same" || word === "session") return { value: { kind: "end-of-session-day" }, end: at + 2 };
  }
  const namesSession = indexOfAny(tokens, 0, SESSION) !== undefined;
  if (word === "day" && namesSession) {
    if (next === "of") return { value: { kind: "end-of-session-day" }, end: at + 2 };
    if (next === "after" || next === "following") {
      return { value: { kind: "after-session-day", days: 1 }, end: at + 2 };
    }
  }
  const isDayEnd = word === "end" && namesSession && indexOfAny(tokens, at, ["day"]) !== undefined;
  return isDayEnd ? { value: { kind: "end-of-session-day" }, end: at + 1 } : undefined;
}

interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** Reads `2 hours`, `two (2) weeks`, `1.5 hours`, `half an hour`, `one and a half hours`, `an hour and a half` or `1 h 30 min`. */
function readLength(tokens: readonly Token[], at: number): Found<Length> | undefined {
  const first = readUnits(tokens, at);
  if (first === undefined) return undefined;
  const { unit, count } = first.value;
  if (isAndAHalf(tokens, first.end)) return { value: { unit, count: count + 0.5 }, end: first.end + 3 };
  const andAt = tokens[first.end]?.word === "and" ? first.end + 1 : first.end;
  const more = readUnits(tokens, andAt);
  if (more === undefined || more.value.unit.minutes >= unit.minutes) return first;
  const minutes = count * unit.minutes + more.value.count * more.value.unit.minutes;
  return { value: { unit: UNITS.minute, count: minutes }, end: more.end };
}

function readUnits(tokens: readonly Token[], at: number): Found<Length> | undefined {
  const whole = readCount(tokens, at);
  if (whole === undefined) return undefined;
  const hasHalf = isAndAHalf(tokens, whole.end);
  const end = hasHalf ? whole.end + 3 : whole.end;
  const unitAt = tokens[end]?.word === "-" ? end + 1 : end;
  const unit = findUnit(tokens[unitAt]);
  return unit === undefined
    ? undefined
    : { value: { count: hasHalf ? whole.value + 0.5 : whole.value, unit }, end: unitAt + 1 };
}

function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "and" && isArticle(tokens[at + 1]) && tokens[at + 2]?.word === "half";
}

function readCount(tokens: readonly Token[], at: number): Found<number> | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  if (word === "half") return isArticle(tokens[at + 1]) ? { value: 0.5, end: at + 2 } : undefined;
  if (isArticle(tokens[at])) return { value: 1, end: at + 1 };
  const whole = findNumber(tokens[at]);
  if (whole === undefined) return readSpeltCount(tokens, at, word);
  const part = tokens[at + 2];
  const isDecimal = isPoint(tokens[at + 1]) && part?.isGlued === true && findNumber(part) !== undefined;
  return isDecimal ? { value: Number(`${whole}.${part.word}`), end: at + 3 } : { value: whole, end: at + 1 };
}

/** Reads `two`, `two (2)` and `twenty-four`, which is three tokens. */
function readSpeltCount(tokens: readonly Token[], at: number, word: string): Found<number> | undefined {
  const first = findNumberWord(word);
  if (first === undefined) return undefined;
  const joined = tokens[at + 1]?.word === "-" ? findNumberWord(`${word}-${tokens[at + 2]?.word ?? ""}`) : undefined;
  const end = joined === undefined ? at + 1 : at + 3;
  const isRepeated = tokens[end]?.word === "(" && findNumber(tokens[end + 1]) !== undefined;
  return { value: joined ?? first, end: isRepeated && tokens[end + 2]?.word === ")" ? end + 3 : end };
}

/** Whether the token goes on with a number that began before it, as the `3` of `2-3 hours` does. */
function isWithinNumber(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  const joins = sign?.word === "-" || sign?.word === "to" || sign?.word === "or" || isPoint(sign);
  return joins && (findNumber(before) !== undefined || findNumberWord(before?.word ?? "") !== undefined);
}

function isPoint(token: Token | undefined): boolean {
  return token?.isGlued === true && (token.word === "." || token.word === ",");
}

function isArticle(token: Token | undefined): boolean {
  return token?.word === "a" || token?.word === "an";
}

interface Span {
  readonly count: number;
  readonly unit: Unit;
  readonly isAfter: boolean;
  readonly anchor: "session" | "meeting";
}

function timingOf({ count, unit, isAfter, anchor }: Span): DeadlineTiming | undefined {
  if (unit.days === undefined) {
    // Nobody counts hours from a meeting, or back from a session, so such words are left unread.
    return isAfter && anchor === "session"
      ? { kind: "after-session-end", hours: (count * unit.minutes) / 60 }
      : undefined;
  }
  const days = count * unit.days;
  if (!Number.isInteger(days)) return undefined;
  if (anchor === "session") return isAfter ? { kind: "after-session-day", days } : undefined;
  return isAfter ? { kind: "after-meeting-end", days } : { kind: "before-meeting-start", days };
}

/** What is counted from; where the words do not say, hours are counted from the session and days from the meeting. */
function findAnchor(tokens: readonly Token[], from: number, unit: Unit): Span["anchor"] {
  const session = indexOfAny(tokens, from, SESSION);
  const meeting = indexOfAny(tokens, from, MEETING);
  if (session !== undefined && (meeting === undefined || session < meeting)) return "session";
  if (meeting !== undefined) return "meeting";
  return unit.days === undefined ? "session" : "meeting";
}

function findUnit(token: Token | undefined): Unit | undefined {
  const word = token?.word.replace(/s$/, "") ?? "";
  const units: Readonly<Record<string, Unit>> = UNITS;
  return Object.hasOwn(units, word) ? units[word] : undefined;
}

function indexOfAny(tokens: readonly Token[], from: number, words: readonly string[]): number | undefined {
  const at = tokens.findIndex(({ word }, index) => index >= from && words.includes(word));
  return at === -1 ? undefined : at;
}
