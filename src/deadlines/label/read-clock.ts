import type { DeadlineClock } from "../../model";
import { twoDigits } from "../time/calendar-day";
import { findNumber, type Token } from "./tokens";
import { ZONE_NAMES, type ZoneName } from "./zone-names";

/** Whose clock a label names; several where it contradicts itself, none where it names none. */
export interface WrittenClock {
  readonly clocks: readonly DeadlineClock[];
  /** `CEST` and the like, which is in force for a part of the year only. */
  readonly named?: ZoneName & { readonly text: string };
  /** Letters that look like a zone and are none we know. */
  readonly unknown?: string;
}

/** The clock that a label names anywhere in its words. `timeEnd` is the token after its time of day. */
export function readClock(tokens: readonly Token[], timeEnd: number | undefined): WrittenClock {
  const words = tokens.map(({ word }) => word);
  const clocks = new Set<DeadlineClock>();
  let named: WrittenClock["named"];
  for (const [at, word] of words.entries()) {
    if (word === "utc" || word === "gmt") clocks.add(findOffset(tokens, at + 1) ?? "utc");
    else if (isZulu(tokens, at)) clocks.add("utc");
    else if (word === "aoe" || ANYWHERE.some((phrase) => isPhrase(words, at, phrase))) clocks.add("anywhere-on-earth");
    else if (LOCAL.some((place) => isPhrase(words, at, [place, "time"]))) clocks.add("venue");
    else if (Object.hasOwn(ZONE_NAMES, word) && isCapital(tokens[at]!)) {
      const zone = ZONE_NAMES[word]!;
      named = { ...zone, text: tokens[at]!.raw };
      clocks.add(zone.offset);
    }
  }
  const unknown = clocks.size === 0 && timeEnd !== undefined ? findUnknownZone(tokens, timeEnd) : undefined;
  return {
    clocks: [...clocks],
    ...(named === undefined ? {} : { named }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

const ANYWHERE = [
  ["anywhere", "on", "earth"],
  ["anywhere", "-", "on", "-", "earth"],
];

const LOCAL = ["local", "venue", "country", "host"];

function isPhrase(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, step) => words[at + step] === word);
}

/** The offset after `UTC`: `-11`, `+5:30`, `+0530`. A dash with spaces on both sides parts two pieces of text. */
function findOffset(tokens: readonly Token[], at: number): DeadlineClock | undefined {
  const sign = tokens[at];
  const hoursToken = tokens[at + 1];
  if ((sign?.word !== "+" && sign?.word !== "-") || hoursToken?.isGlued !== true) return undefined;
  const size = findNumber(hoursToken);
  if (size === undefined) return undefined;
  const isJoined = hoursToken.word.length > 2;
  const hours = isJoined ? Math.floor(size / 100) : size;
  const minutes = isJoined ? size % 100 : tokens[at + 2]?.word === ":" ? (findNumber(tokens[at + 3]) ?? 0) : 0;
  if (hours > 14 || minutes > 59) return undefined;
  // Two digits each make the text an offset as `DeadlineClock` has it.
  return `${sign.word}${twoDigits(hours)}:${twoDigits(minutes)}` as DeadlineClock;
}

/** The `Z` of `2023-10-26T23:59Z`. */
function isZulu(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.raw === "Z" && findNumber(tokens[at - 1]) !== undefined;
}

/** Letters after a time of day (`IST`, `Eastern`), or the words before `time` (`Central European Time`). */
function findUnknownZone(tokens: readonly Token[], timeEnd: number): string | undefined {
  const token = tokens[timeEnd];
  if (token !== undefined && isCapital(token) && token.raw.length >= 2 && token.raw.length <= 5) return token.raw;
  const last = tokens.findIndex(({ word }) => word === "time");
  let first = last;
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]!.raw)) first -= 1;
  if (first < last) {
    const words = tokens.slice(first, last + 1);
    return words.map(({ raw }) => raw).join(" ");
  }
  return token !== undefined && AMERICAN.includes(token.word) ? token.raw : undefined;
}

/** Zones that people in North America name by one word. */
const AMERICAN = ["eastern", "central", "mountain", "pacific", "atlantic"];

function isCapital({ raw }: Token): boolean {
  return /^[A-Z]+$/.test(raw);
}
