import type { Attendance, Quantity } from "../model";
import { wordSet } from "../text";
import { findQuantities, type FoundQuantity, type Word, wordsOf } from "./quantity";

const PEOPLE = /* @__PURE__ */ new Set([
  "people",
  "persons",
  "participants",
  "attendees",
  "delegates",
  "guests",
  "individuals",
  "attended",
  "listeners",
  "members",
]);
const WOMEN = /* @__PURE__ */ new Set(["women", "female", "females", "woman", "gender-diverse", "girls"]);
/** Words that may stand between a number and what it counts. */
const BETWEEN = /* @__PURE__ */ wordSet(
  "of the them these whom who in total all were was are is being as identified onsite online on-site persons participants attendees people and or men audience room registered active",
);

/**
 * Reads how many people came, and how many of them were women, from a report's own words. A sentence that counts something
 * else (questions, weeks, documents) gives nothing.
 */
export function readAttendance(text: string): Attendance | undefined {
  const attendance: Attendance = {};
  for (const sentence of sentencesOf(text)) readSentence(sentence, attendance);
  addShareOfWomen(attendance);
  return Object.keys(attendance).length === 0 ? undefined : attendance;
}

/** Reads a form field that holds one number. */
export function readAttendanceField(text: string): Quantity | undefined {
  const words = wordsOf(text);
  const found = findQuantities(text, words);
  return found.length === 0 || found[0]!.isShare ? undefined : { ...found[0]!.quantity, raw: text };
}

/** Where both numbers are known, the share of women follows: a lower bound, since the forms ask for estimates. */
export function addShareOfWomen(attendance: Attendance, options: { readonly isEstimate?: boolean } = {}): void {
  const total = attendance.total?.exactly ?? attendance.total?.about;
  const women = attendance.women?.exactly ?? attendance.women?.atLeast;
  if (attendance.womenShare !== undefined || total === undefined || women === undefined || total === 0 || women > total)
    return;
  const isCounted =
    attendance.women?.exactly !== undefined && attendance.total?.exactly !== undefined && options.isEstimate !== true;
  const share = Math.round((women / total) * 1000) / 1000;
  attendance.womenShare = { [isCounted ? "exactly" : "atLeast"]: share, raw: attendance.women!.raw };
}

function readSentence(sentence: string, attendance: Attendance): void {
  const words = wordsOf(sentence);
  const quantities = findQuantities(sentence, words);
  if (quantities.length === 0) return;
  const women = words.findIndex((word) => WOMEN.has(word.text));
  for (const found of quantities) {
    if (found.isShare) {
      if (women >= 0 && !isOfSomethingElse(words, found)) attendance.womenShare ??= found.quantity;
      continue;
    }
    const next = nounBehind(sentence, words, found.to);
    if (next !== undefined && WOMEN.has(next)) attendance.women ??= found.quantity;
    else if (isBothWays(words, found.to)) attendance.total ??= found.quantity;
    else if (next === "online" || next === "remotely") attendance.online ??= found.quantity;
    else if (next === "onsite" || next === "on-site") attendance.onsite ??= found.quantity;
    else if ((next !== undefined && PEOPLE.has(next)) || asksForNumber(words, found.from))
      attendance.total ??= found.quantity;
  }
}

/** `74 onsite and online`: those of both ways are all. */
function isBothWays(words: readonly Word[], from: number): boolean {
  const [first, joint, second] = [words[from]?.text, words[from + 1]?.text, words[from + 2]?.text];
  if (joint !== "and" || first === undefined || second === undefined) return false;
  return (ONSITE.has(first) && REMOTE.has(second)) || (REMOTE.has(first) && ONSITE.has(second));
}

const ONSITE = /* @__PURE__ */ new Set(["onsite", "on-site"]);
const REMOTE = /* @__PURE__ */ new Set(["online", "remotely"]);

/** What a number counts: the first word behind it that is neither an article nor a verb between the two. */
function nounBehind(sentence: string, words: readonly Word[], from: number): string | undefined {
  const first = words[from]?.text;
  if (first !== undefined && (first === "online" || first === "onsite" || first === "on-site")) {
    return first;
  }
  let people: string | undefined;
  for (let at = from; at < Math.min(words.length, from + 6); at += 1) {
    const word = words[at]!.text;
    // A comma ends what the number counts: `47, and women were 40% of them`.
    if (at > 0 && sentence.slice(words[at - 1]!.end, words[at]!.start).includes(",")) break;
    if (WOMEN.has(word)) return people ?? word;
    if (PEOPLE.has(word)) people ??= word;
    else if (!BETWEEN.has(word)) break;
  }
  return people;
}

/** `five of the seven letters`: the share is of something that was not said to be people. */
function isOfSomethingElse(words: readonly Word[], found: FoundQuantity): boolean {
  if (words[found.to]?.text !== "of") return false;
  const noun = words.slice(found.to + 1, found.to + 5).map((word) => word.text);
  return !noun.some(
    (word) =>
      PEOPLE.has(word) ||
      WOMEN.has(word) ||
      ["them", "those", "whom", "these", "audience", "room", "attendance", "speakers", "panel"].includes(word),
  );
}

/** `The number of participants … is more than one hundred`: the words ask for the number before it comes. */
function asksForNumber(words: readonly Word[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 14), from).map((word) => word.text);
  const at = before.lastIndexOf("number");
  return (
    at >= 0 &&
    before[at + 1] === "of" &&
    before.slice(at + 2, at + 6).some((word) => PEOPLE.has(word)) &&
    !before.slice(at).some((word) => WOMEN.has(word))
  );
}

/** Sentences, also parted at semicolons. A full stop inside a number or an abbreviation does not count. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;]) (?=[\p{Lu}\p{N}])|\n/u);
}
