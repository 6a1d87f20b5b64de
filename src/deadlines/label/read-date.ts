import { findMonth } from "../../vocabulary/months";
import { type Found, findNumber, type Token } from "./tokens";

/** A date as written; the year may be left out. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** `03/04/2026` fits both orders: the other one. */
  readonly otherOrder?: { readonly month: number; readonly day: number };
}

/** Reads `26 October`, `1st of December, 2022`, `Oct. 26th '23`, `2018-11-02` or `26/10/2023`. */
export function readDate(tokens: readonly Token[], at: number): Found<WrittenDate> | undefined {
  return readDayFirst(tokens, at) ?? readMonthFirst(tokens, at) ?? readIsoDate(tokens, at) ?? readSlashDate(tokens, at);
}

function readDayFirst(tokens: readonly Token[], at: number): Found<WrittenDate> | undefined {
  const day = findNumber(tokens[at]);
  if (day === undefined || day > 99) return undefined;
  const monthAt = skip(tokens, at + 1, DAY_ENDINGS);
  const month = findMonth(tokens[monthAt]?.word ?? "");
  return month === undefined ? undefined : withYear(tokens, monthAt + 1, { month, day });
}

function readMonthFirst(tokens: readonly Token[], at: number): Found<WrittenDate> | undefined {
  const month = findMonth(tokens[at]?.word ?? "");
  if (month === undefined) return undefined;
  const dayAt = skip(tokens, at + 1, [".", "the"]);
  const day = findNumber(tokens[dayAt]);
  // `October 2023` names no day.
  return day === undefined || day > 99
    ? undefined
    : withYear(tokens, skip(tokens, dayAt + 1, DAY_ENDINGS), { month, day });
}

function readIsoDate(tokens: readonly Token[], at: number): Found<WrittenDate> | undefined {
  const numbers = threeNumbers(tokens, at);
  if (numbers === undefined || tokens[at]!.word.length !== 4) return undefined;
  const [year, month, day] = numbers;
  return { value: { year, month, day }, end: at + 5 };
}

function readSlashDate(tokens: readonly Token[], at: number): Found<WrittenDate> | undefined {
  const numbers = threeNumbers(tokens, at);
  if (numbers === undefined || tokens[at + 4]!.word.length !== 4) return undefined;
  const [first, second, year] = numbers;
  if (second > 12) return { value: { year, month: first, day: second }, end: at + 5 };
  const isEitherOrder = first <= 12 && first !== second;
  const otherOrder = isEitherOrder ? { otherOrder: { month: first, day: second } } : {};
  return { value: { year, month: second, day: first, ...otherOrder }, end: at + 5 };
}

function threeNumbers(tokens: readonly Token[], at: number): readonly [number, number, number] | undefined {
  const sign = tokens[at + 1]?.word;
  if (sign === undefined || !["-", "/", "."].includes(sign) || tokens[at + 3]?.word !== sign) return undefined;
  const [first, second, third] = [0, 2, 4].map((step) => findNumber(tokens[at + step]));
  return first === undefined || second === undefined || third === undefined ? undefined : [first, second, third];
}

const DAY_ENDINGS = ["st", "nd", "rd", "th", "of", ",", ".", "-"];

function withYear(
  tokens: readonly Token[],
  at: number,
  date: { readonly month: number; readonly day: number },
): Found<WrittenDate> {
  const yearAt = skip(tokens, at, [".", ",", "[", "-"]);
  const year = findNumber(tokens[yearAt]);
  const shortYear = findNumber(tokens[yearAt + 1]);
  if (isApostrophe(tokens[yearAt]) && shortYear !== undefined && tokens[yearAt + 1]!.word.length === 2) {
    return { value: { ...date, year: 2000 + shortYear }, end: yearAt + 2 };
  }
  return year === undefined || tokens[yearAt]!.word.length !== 4
    ? { value: date, end: at }
    : { value: { ...date, year }, end: yearAt + 1 };
}

/** The mark of `'23`. */
function isApostrophe(token: Token | undefined): boolean {
  return token?.word === "'" || token?.word === "’";
}

function skip(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  while (next < tokens.length && words.includes(tokens[next]!.word)) next += 1;
  return next;
}
