import type { DeadlineTiming } from "../../model";
import { NUMBER_WORDS } from "../number-words";
import { findNumber, type Found, type Token } from "./tokens";

/** Minutes in a unit, and for days and weeks the days. */
const UNITS: Readonly<Record<string, { readonly minutes: number; readonly days?: number }>> = {
  minute: { minutes: 1 },
  min: { minutes: 1 },
  hour: { minutes: 60 },
  hr: { minutes: 60 },
  h: { minutes: 60 },
  day: { minutes: 1440, days: 1 },
  week: { minutes: 10080, days: 7 },
};

const AFTER = ["after", "following", "of", "from", "since", "post"];
const BEFORE = ["before", "prior", "ahead"];
const SESSION = ["session", "workshop", "sessions"];
const MEETING = ["meeting", "igf", "event", "forum", "conference"];

/** Reads `2 hours after session`, `no later than 2 weeks following the IGF event` or `ten days before the meeting`. */
export function readSpan(tokens: readonly Token[], at: number): Found<DeadlineTiming> | undefined {
  const count = findCount(tokens[at]);
  const unitAt = tokens[at + 1]?.word === "-" ? at + 2 : at + 1;
  const unit = findUnit(tokens[unitAt]);
  if (count === undefined || unit === undefined) return undefined;
  const directionAt = indexOfAny(tokens, unitAt + 1, [...AFTER, ...BEFORE]);
  if (directionAt === undefined) return undefined;
  const isAfter = AFTER.includes(tokens[directionAt]!.word);
  const timing = timingOf({ count, unit, isAfter, anchor: findAnchor(tokens, directionAt + 1, unit) });
  return timing === undefined ? undefined : { value: timing, end: directionAt + 1 };
}

/** Reads `at the end of the session day`, `same day` or `by the end of the next day`. */
export function readSessionDay(tokens: readonly Token[], at: number): Found<DeadlineTiming> | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if ((word === "next" || word === "following") && next === "day") {
    return { value: { kind: "after-session-day", days: 1 }, end: at + 2 };
  }
  const isSameDay = word === "same" && next === "day";
  const isDayEnd = word === "end" && indexOfAny(tokens, at, ["day"]) !== undefined;
  const namesSession = indexOfAny(tokens, 0, SESSION) !== undefined;
  if (!isSameDay && !(isDayEnd && namesSession)) return undefined;
  return { value: { kind: "end-of-session-day" }, end: tokens.length };
}

interface Span {
  readonly count: number;
  readonly unit: { readonly minutes: number; readonly days?: number };
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
  if (anchor === "session") return isAfter ? { kind: "after-session-day", days } : undefined;
  return isAfter ? { kind: "after-meeting-end", days } : { kind: "before-meeting-start", days };
}

/** What is counted from; where the words do not say, hours are counted from the session and days from the meeting. */
function findAnchor(tokens: readonly Token[], from: number, unit: Span["unit"]): Span["anchor"] {
  const session = indexOfAny(tokens, from, SESSION);
  const meeting = indexOfAny(tokens, from, MEETING);
  if (session !== undefined && (meeting === undefined || session < meeting)) return "session";
  if (meeting !== undefined) return "meeting";
  return unit.days === undefined ? "session" : "meeting";
}

function findCount(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.word === "a" || token.word === "an") return 1;
  const spelt = NUMBER_WORDS.findIndex((word) => word === token.word);
  return spelt === -1 ? findNumber(token) : spelt;
}

function findUnit(token: Token | undefined): Span["unit"] | undefined {
  const word = token?.word.replace(/s$/, "") ?? "";
  return Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
}

function indexOfAny(tokens: readonly Token[], from: number, words: readonly string[]): number | undefined {
  const at = tokens.findIndex(({ word }, index) => index >= from && words.includes(word));
  return at === -1 ? undefined : at;
}
