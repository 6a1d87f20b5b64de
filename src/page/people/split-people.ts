import { codeAt, trimMarks } from "../../text";
import { addAll } from "../add-all";
import { isCountryName } from "./country-words";
import { splitEvenly } from "./even-people";
import { mayEndInGroup, readGroups } from "./group-words";
import { INNER_HONORIFIC, splitHonorific } from "./honorific";
import { type PersonStretch, splitAtRoles } from "./inline-roles";
import { beforeMarks, endsInMark } from "./person-marks";
import { REDACTED_EMAIL } from "./redacted-email";
import { listedNames } from "./listed-names";
import { withoutNumber } from "./numbering";
import { isPlainName } from "./plain-name";
import { isPlaceholder } from "./placeholder";
import { fieldEnd, otherMark, splitSeparated } from "./separated-people";
import { isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";

/** Splits a line into one stretch per person; most lines hold one. */
export function splitPeople(text: string): PersonStretch[] {
  // Keys and values are one person, whatever the values hold.
  if (text.includes(" | ") && /^(?:\d{1,2}[.)] ?)?name ?:/i.test(text))
    return text.split(KEYED_START).map((stretch) => ({ text: stretch.trim(), role: undefined }));
  const roles = splitAtRoles(text);
  if (roles.length > 1 || roles[0]?.role !== undefined) return roles.flatMap((stretch) => inheritRole(stretch));
  return splitUnlabelled(text).map((stretch) => ({ text: stretch, role: undefined }));
}

/** Where the next person begins in a line of keys and values: ` 2. Name:`. */
const KEYED_START = / (?=\d{1,2}[.)] ?[Nn]ame ?:)/u;

function inheritRole(stretch: PersonStretch): PersonStretch[] {
  return splitUnlabelled(stretch.text).map((text) => ({ ...stretch, text }));
}

function splitUnlabelled(text: string): string[] {
  if (!text.includes("[email")) return splitMarked(trimMarks(text, " ,;-"));
  return partsBetweenEmails(text).flatMap((part) => splitMarked(part));
}

/**
 * An address stands behind the last field of a person, and the next person behind it; or between the fields, with a comma on
 * its other side too, and is as if it were not there: `Ana Example, [email protected], Example Org, Academia, WEOG`.
 */
function partsBetweenEmails(text: string): string[] {
  const parts: string[] = [];
  const isBehindEach = text.endsWith(EMAIL_END);
  for (const printed of text.split(REDACTED_EMAIL)) {
    const part = trimMarks(printed, " ,;-–—");
    if (part === "") continue;
    const before = parts.at(-1);
    const isField =
      before !== undefined &&
      FIELD_BEHIND.test(printed) &&
      !(startsPerson(part) && (isBehindEach || !isOneName(before, part)));
    if (isField) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

const EMAIL_END = "protected]";
const FIELD_BEHIND = /^ ?(?:,|[-–—] )/u;

/** Whether an address stands right behind a name, and fields behind the address: they are fields of that name. */
function isOneName(before: string, behind: string): boolean {
  return SEPARATOR.test(behind) && !SEPARATOR.test(splitMarked(before).at(-1) ?? "");
}

/** Numbers, semicolons, dashes and titles that begin a person, then people who stand side by side with nothing between. */
function splitMarked(text: string): string[] {
  // Each mark is looked for by a plain search first: most lines have none of them.
  const items = INNER_BULLET.test(text) ? partsOf(text, / [•●▪✓] ?/u) : [];
  // A copy may join the items of a list.
  if (items.length > 1) return items.flatMap((part) => splitMarked(part));
  const many = /\d[.)]/.test(text) ? partsOf(text, /(?:^| )\d{1,2}[.)] ?(?=\p{Lu})/u) : [];
  if (many.length > 1) return many.flatMap((part) => splitRunTogether(part));
  // The table of 2017 prints the title as a field of its own.
  const rows = TABLE_ROW.test(text) ? text.split(NEXT_ROW) : [];
  if (rows.length > 1) return rows;
  const marked = text.includes("), ") ? text.split(/(?<=\((?:main|sub|lead|co-lead)\)), /u) : [];
  if (marked.length > 1) return marked;
  const semicolons = text.includes(";") ? partsOf(withoutNumber(text), ";") : [];
  if (
    semicolons.length > 1 &&
    semicolons.filter((part) => startsPerson(part) || isPlaceholder(part)).length === semicolons.length
  )
    return semicolons;
  const separated = splitSeparated(text) ?? splitEvenly(text);
  if (separated !== undefined) return separated;
  // Other marks in the place of the commas between fields.
  const mark = text.includes(",") ? undefined : otherMark(text);
  if (mark !== undefined) return splitMarked(text.replaceAll(mark, ",")).map((part) => part.replaceAll(",", mark));
  const listed = listedNames(text);
  if (listed !== undefined) return listed;
  const titled = splitAtTitles(text);
  if (titled.length > 1) return titled.flatMap((part) => splitRunTogether(part));
  return splitRunTogether(text);
}

const TABLE_ROW = /^(?:Mr|Ms|Mrs|Dr|Prof)\.?,\p{Lu}/u;
const NEXT_ROW = / (?=(?:Mr|Ms|Mrs|Dr|Prof)\.?,\p{Lu})/u;

/** The parts of a text that hold anything. */
function partsOf(text: string, separator: string | RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const INNER_BULLET = /[•●▪✓]/u;

/** Whether a stretch between semicolons is a person: a title, or a full name followed by a field or a bracket. */
function startsPerson(text: string): boolean {
  const { honorific, name } = splitHonorific(text);
  const end = name.search(/,| \(| [-–—] /u);
  const first = end < 0 ? name : name.slice(0, end);
  if (!looksLikeFullName(first.trim()) || isOrganizationName(first)) return false;
  if (honorific === undefined && isFact(first)) return false;
  return honorific !== undefined || end >= 0 || looksLikeFullName(text);
}

/** `Ana Example; Chair of Knots; South Africa`: words with capitals that are a field of the one before. */
function isFact(words: string): boolean {
  return isPost(words) || words.includes(" of ") || isCountryName(words) || readGroups(words) !== undefined;
}

/** `Ms A, co-coordinator, Ms B, co-coordinator`: a title behind a separator or a finished field begins a person. */
function splitAtTitles(text: string): string[] {
  // Most lines hold no title, and going through the matches costs far more than asking for one.
  if (text.search(INNER_HONORIFIC) < 0) return [text];
  const starts: number[] = [];
  for (const match of text.matchAll(INNER_HONORIFIC)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (match.index === 0 || /[,;] ?$| [-–—] $|\band $/u.test(before) || isBehindField(text, starts, match.index))
      starts.push(match.index);
  }
  if (starts.length < 2 && !(starts.length === 1 && starts[0]! > 0 && startsPerson(text))) return [text];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts
    .map((from, index) =>
      trimMarks(text.slice(from, cuts[index + 1] ?? text.length).replace(/ and $/u, ""), SEPARATORS),
    )
    .filter((part) => part !== "");
}

/** `Mr. Ana Example, Example Org Ms. Ben Sample, Sample Union`: behind a field of somebody who has a title too. */
function isBehindField(text: string, starts: readonly number[], at: number): boolean {
  if (starts[0] !== 0) return false;
  const person = text.slice(starts.at(-1), at);
  const word = person.slice(person.lastIndexOf(" ", person.length - 2) + 1);
  // `Office of Hon. Ben Sample` is one body, `Adviser to President Dr. Ben Sample` one post.
  return person.includes(", ") && person.endsWith(" ") && !/^\p{Ll}/u.test(word) && !isPost(word.trim());
}

/**
 * `Ana Example, Org A, Civil Society, WEOG Ben Sample, Org B, Government, Africa`: a person ends with a group or a region
 * when a name follows it without a separator.
 */
function splitRunTogether(text: string): string[] {
  const people: string[] = [];
  let from = 0;
  for (const at of boundaries(text)) {
    if (at <= from) continue;
    const stretch = text.slice(from, at);
    if (!hasGroupField(stretch)) continue;
    people.push(trimMarks(stretch, SEPARATORS));
    from = at;
  }
  people.push(...splitBeforeGroups(trimMarks(text.slice(from), SEPARATORS)));
  const parts: string[] = [];
  for (const part of people) if (part !== "") addAll(parts, splitBetweenBrackets(part));
  return parts;
}

/** `Ana Example (Example IGF), Ben Sample (Sample IGF), Civil Society, Africa`: two names with a bracket each. */
function splitBetweenBrackets(text: string): string[] {
  const at = text.indexOf("), ");
  const pair = at < 0 ? null : BRACKETED_PAIR.exec(text);
  if (pair === null || ![pair[1]!, pair[2]!].every((name) => isPlainName(name))) return [text];
  return [text.slice(0, at + 1), text.slice(at + 3)];
}

const BRACKETED_PAIR = /^([^,;()]{3,60}) \([^()]{2,60}\), ([^,;()]{3,60}) \(/u;

/**
 * `Ana Example; Civil Society, Example University Ben Sample, Civil Society, Example Org`: where the group follows the name,
 * the words before the next group are an organisation and a name of two words.
 */
function splitBeforeGroups(text: string): string[] {
  if (!mayEndInGroup(text, secondFieldEnd(text))) return [text];
  const fields = text.split(/(?<=[,;])/u);
  // A second person takes a name and a group behind the group of the first.
  if (fields.length < 4) return [text];
  const isGroup = (index: number): boolean => {
    const groups = readGroups((fields[index] ?? "").replace(/[,;]$/u, "").trim());
    return groups?.stakeholderGroup !== undefined;
  };
  if (!isGroup(1)) return [text];
  const people: string[] = [];
  let current = "";
  for (const [index, field] of fields.entries()) {
    const words = field.replace(/[,;]$/u, "").trim().split(" ");
    const name = words.slice(-2).join(" ");
    const startsPerson = index > 1 && isGroup(index + 1) && words.length > 3 && looksLikeFullName(name);
    if (!startsPerson) current += field;
    else {
      people.push(trimMarks(current + words.slice(0, -2).join(" "), SEPARATORS));
      current = ` ${name},`;
    }
  }
  return [...people, trimMarks(current, SEPARATORS)];
}

function secondFieldEnd(text: string): number {
  return Math.min(fieldEnd(text, fieldEnd(text, 0) + 1), text.length);
}

/** What stands between people on one line and belongs to neither. */
const SEPARATORS = " ,;-–—";

/** Offsets at which a new person may begin: a capital behind a space, followed by a name and a separator. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  const end = text.search(FIELD_END);
  if (end < 0) return found;
  for (let space = text.indexOf(" ", end); space >= 0; space = text.indexOf(" ", space + 1)) {
    const start = space + 1;
    if (!startsUpper(text, start) || !(mayEndInGroup(text, space) || endsInMark(text, space))) continue;
    if (isGluedSentence(text, start)) {
      found.push(start);
      continue;
    }
    const head = NAME_HEAD.exec(text.slice(start, start + LONGEST_HEAD));
    if (head === null) continue;
    const name = splitHonorific(head[0].trim()).name;
    const isName = looksLikeFullName(name) && !isOrganizationName(name) && readGroups(name) === undefined;
    if (!isName && !(beginsWithName(name) && endsInTwoGroups(text, found.at(-1) ?? 0, space))) continue;
    const before = text.slice(0, space);
    if (!endsPerson(before) || isDashedField(before)) continue;
    // `Ana Example, Africa Seed Keepers`: two fields, and behind them no third, are one person and an organisation.
    if (fieldCount(before) < 3 && !SEPARATOR.test(text.slice(start))) continue;
    found.push(start);
  }
  return found;
}

/** Behind a group, which ends a person: in front of the first of them nobody has ended. */
const FIELD_END = /[,;)]| - /;

/** `Ben Sample Example Republic IGF / EXA.MP`: two words that may be a name, and more that are none. */
function beginsWithName(text: string): boolean {
  const words = TWO_WORDS.exec(text)?.[0];
  return words !== undefined && looksLikeFullName(words) && !isOrganizationName(words) && !isPost(words);
}

const TWO_WORDS = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?= )/u;

/** `Ana Example, Example Org, Civil Society, Africa`: who has a body, a group and a region needs nothing more. */
function endsInTwoGroups(text: string, from: number, to: number): boolean {
  const fields = text.slice(from, to).split(", ");
  return fields.length > 3 && fields.slice(-2).every((field) => readGroups(field.trim()) !== undefined);
}

function startsUpper(text: string, at: number): boolean {
  const code = codeAt(text, at);
  // Nearly every word begins with a plain letter, which needs no pattern.
  if (code < 128 && code !== APOSTROPHE) return code >= 65 && code <= 90;
  return /^['’‘]?\p{Lu}/u.test(text.slice(at, at + 3));
}

const APOSTROPHE = 39;

/** `Africa We will provide more speakers.`: a sentence behind the region of the last person. */
function isGluedSentence(text: string, start: number): boolean {
  const head = text.slice(start, start + LONGEST_HEAD);
  const end = head.search(/[.,;(]/);
  return isSentence(end < 0 ? head : head.slice(0, end)) && endsPerson(text.slice(0, start - 1));
}

function fieldCount(text: string): number {
  return text.split(SEPARATOR).length;
}

const SEPARATOR = /[,;(]| [-–—] /u;

/** Words that name a region and often begin an organisation's name: no person ends with one before a capital. */
const REGION_ADJECTIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Pacific",
  "African",
  "Asian",
  "Caribbean",
  "European",
  "Eastern European",
  "Latin American",
]);

const LONGEST_HEAD = 80;
const NAME_HEAD = /^[^,;()|]+?(?=,| \(| ?[-–—] |$)/u;

/** `Ana Example - Academia - Example Org - LAC`: where dashes part the fields, a dash begins no person. */
function isDashedField(before: string): boolean {
  const last = before.lastIndexOf(" - ", before.length - 2);
  return / [-–—]$/u.test(before) && last >= 0 && !/[,()]/u.test(before.slice(last));
}

/** Whether what stands before a boundary closes a person: its last field, or its last bracket, is a group or a region. */
function endsPerson(before: string): boolean {
  const text = beforeMarks(before.replace(/(?: [-–—]|[.;])$/u, ""));
  const from = Math.max(text.lastIndexOf(","), text.lastIndexOf(" - "), text.lastIndexOf(";"));
  const field = text
    .slice(from + 1)
    .replace(/^ ?- /u, "")
    .trim();
  if (REGION_ADJECTIVES.has(field) && !closesFields(text.slice(0, Math.max(0, from)))) return false;
  if (readGroups(field) !== undefined && from >= 0) return true;
  if (!text.endsWith(")")) return false;
  const open = text.lastIndexOf("(");
  return open >= 0 && (readGroups(text.slice(open + 1, -1).trim()) !== undefined || readGroups(field) !== undefined);
}

/** `Ana Example, Example Org, Georgia, Eastern European`: behind a country or a group the adjective is a region. */
function closesFields(before: string): boolean {
  const last = before.slice(before.lastIndexOf(",") + 1).trim();
  return isCountryName(last) || readGroups(last) !== undefined;
}

function hasGroupField(stretch: string): boolean {
  return stretch
    .split(/[,;()]| [-–—] |- /u)
    .some((field) => field.trim() !== "" && readGroups(field.trim()) !== undefined);
}
