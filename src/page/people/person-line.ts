import { codeAt, endWithoutMarks, isPlainLetter, trimEndMarks, wordSet } from "../../text";
import type { Role } from "../../vocabulary/roles";
import { LOCK } from "../clean-line";
import { type Groups, joinGroups, readGroups } from "./group-words";
import { isDegree, splitDegree, splitHonorific } from "./honorific";
import { readKeyedPerson } from "./keyed-person";
import type { Named } from "./named";
import { takeBrackets } from "./person-brackets";
import { fieldsOf, withoutRemarks } from "./person-fields";
import { takeMarks } from "./person-marks";
import { takeGroups } from "./person-tail";
import { couldBeName, isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";
import { holdsPlace, isPlaceholder, isPlaceholderMark, namesNobody } from "./placeholder";
import { type PostFacts, splitPost } from "./post";
import { joinedTitle, partedName, sentBy } from "./person-forms";
import { isAcronym, isTopic } from "./topic-words";

/** What one slot of a people list holds. */
export type PersonSlot =
  | {
      readonly kind: "person";
      readonly person: Named;
      readonly role: Role | undefined;
      readonly unclear: string | undefined;
      readonly isPlaceholderBeside: boolean;
    }
  | { readonly kind: "placeholder" }
  | { readonly kind: "unnamed" }
  | { readonly kind: "organization"; readonly name: string; readonly groups: Groups }
  /** Several people, and nothing tells where one ends and the next begins. */
  | { readonly kind: "run-together" }
  | { readonly kind: "unreadable" };

export interface PersonSlotOptions {
  /** Whether a label or the position promises a person: then one word or lower case will do for a name. */
  readonly isPromised: boolean;
  /** Whether the label promises one person and no list. */
  readonly isAlone?: boolean;
  /** Whether empty fields of the form stand behind the name: `ana example, ,`. */
  readonly hasEmptyFields?: boolean;
}

/**
 * Reads one person: name, post, organisation, groups, country, gender and how they take part, in whatever order the page
 * prints them. Fields are taken from the right, since a name may hold anything but a comma.
 */
export function readPersonSlot(text: string, options: PersonSlotOptions): PersonSlot {
  // A key, or a body in front of the name: most lines have no colon.
  const hasColon = text.includes(":");
  const keyed = hasColon ? readKeyedPerson(text) : undefined;
  if (keyed !== undefined) {
    const { person, unclear } = keyed;
    return { kind: "person", person, role: undefined, unclear, isPlaceholderBeside: isPlaceholder(text) };
  }
  const sent = hasColon ? sentBy(text) : undefined;
  if (sent !== undefined) return readPersonSlot(sent, options);
  const unlocked = text.includes(LOCK) ? text.replaceAll(LOCK, " ") : text;
  const bareText = withoutNumbering(unlocked).trim();
  const cleared = withoutMark(joinedTitle(hasColon ? partedName(bareText) : bareText));
  const {
    rest,
    participation,
    groups: bracketGroups,
    country: bracketCountry,
    role: bracketRole,
  } = takeBrackets(cleared);
  const bare = withoutFinalStop(rest);
  if (!isPlainLetter(codeAt(bare, 0)) && !/[^,;\s?-]/u.test(bare)) return { kind: "unnamed" };

  const marks = takeMarks(withoutRemarks(fieldsOf(bare)));
  const tail = takeGroups(marks.fields);
  const groups = joinGroups(tail.groups, bracketGroups);
  const first = tail.fields[0] ?? "";
  const others = tail.fields.slice(1);
  // What holds a place in a part of the text holds one in the whole.
  const hasMark = holdsPlace(text);
  const isPlaceholderBeside = hasMark || namesNobody(text);
  if (first === "") return isPlaceholderBeside ? { kind: "placeholder" } : { kind: "unnamed" };
  const isPlace = first === text ? isPlaceholderBeside : namesNobody(first) || (hasMark && holdsPlace(first));
  if (isPlace || (isPlaceholderBeside && !isNameBeside(first))) return { kind: "placeholder" };

  const { honorific: title, name: nameAndDegree, post: leadingPost } = splitName(first);
  const { honorific: degree, name } = splitDegree(nameAndDegree);
  const degreeBehind = takeDegrees(others);
  // One is enough to tell how somebody is addressed.
  const honorific = title ?? degree ?? degreeBehind;
  if (isNobody(name, first) || !isName(name, isPersonsTitle(honorific, name), others.length + tail.taken, options)) {
    // A topic in front of a group is a body whose name we do not know.
    const isBody =
      isOrganizationName(name) || ((isTopic(name) || isAcronym(name)) && groups.stakeholderGroup !== undefined);
    return isBody && !isSentence(name)
      ? { kind: "organization", name: [first, ...others].join(", "), groups }
      : { kind: "unreadable" };
  }
  if (tail.hasTwoRegions || isRunTogether(others)) return { kind: "run-together" };
  const { position, affiliation } = joinPosts(leadingPost, splitPost(others));
  const country = tail.country ?? bracketCountry;
  return {
    kind: "person",
    person: {
      name,
      honorific,
      position,
      affiliation,
      stakeholderGroup: groups.stakeholderGroup,
      regionalGroup: groups.regionalGroup,
      participation: participation ?? marks.participation,
      country,
      gender: tail.gender,
    },
    role: bracketRole ?? marks.role,
    unclear: groups.unclear,
    isPlaceholderBeside,
  };
}

/** Takes the degrees off the fields behind a name, and gives the first: `PhD, MBA, Example Org`. */
function takeDegrees(fields: string[]): string | undefined {
  const [first] = fields;
  if (first === undefined || !isDegree(first)) return undefined;
  const end = fields.findIndex((field) => !isDegree(field));
  return fields.splice(0, end < 0 ? fields.length : end)[0];
}

/** Bodies have degrees beside their names too: `MBA Alumni Association`, `Example University, PhD`. */
function isPersonsTitle(honorific: string | undefined, name: string): boolean {
  return honorific !== undefined && !(honorific.split(" ").every((word) => isDegree(word)) && isOrganizationName(name));
}

/** `Dr. TBC`, `PhD Student`: behind its title too a name may be none. */
function isNobody(name: string, first: string): boolean {
  if (name === first) return false;
  const isPostAlone = !name.includes(" ") && isDegree(first.slice(0, first.indexOf(" "))) && isPost(name);
  return isPostAlone || isPlaceholder(name);
}

/**
 * `Ana Example, Example Org Ben Sample, Example Union Cai Model, …`: nothing tells where a body ends and the next name begins.
 * Each field but the last ends in what may be a name, or there are more fields and words than anybody has behind a name.
 */
function isRunTogether(fields: readonly string[]): boolean {
  if (fields.length < FEWEST_FIELDS) return false;
  if (fields.length >= MOST_FIELDS && fields.join(", ").length > LONGEST_FIELDS) return true;
  return fields.slice(0, -1).every((field) => endsInName(field));
}

function endsInName(field: string): boolean {
  const words = field.split(" ");
  const name = words.slice(-2).join(" ");
  return words.length > 2 && looksLikeFullName(name) && !isOrganizationName(name) && !isPost(name);
}

const FEWEST_FIELDS = 3;
const MOST_FIELDS = 5;
const LONGEST_FIELDS = 150;

/** `Ana Example,` above `Director of Ropes, Example Guild`: a line that goes on with the post of whom it names. */
export function isNameAbovePost(text: string, below: string): boolean {
  if (!text.endsWith(",") || below.length > LONGEST_POST || NO_POST.test(below)) return false;
  const name = splitHonorific(text.slice(0, -1)).name;
  return looksLikeFullName(name) && !isOrganizationName(name) && !isPost(name) && isPost(below.split(", ", 1)[0]!);
}

const LONGEST_POST = 160;
const NO_POST = /[.:?!]$| (?:by|will) /u;

/** Whether a line names a person of a body and nothing else: `Ana Example, Example Union`. */
export function isMemberOf(text: string, body: string): boolean {
  if (!text.endsWith(`, ${body}`)) return false;
  const name = splitHonorific(text.slice(0, -body.length - 2)).name;
  return looksLikeFullName(name) && !isOrganizationName(name);
}

/** Nearly every text begins with a letter, and has neither a number nor a bullet. */
function withoutNumbering(text: string): string {
  const first = codeAt(text, 0);
  return isPlainLetter(first) && text[1] !== ")" ? text : text.replace(NUMBERING, "");
}

const NUMBERING = /^(?:\(?\d{1,2}[.)] ?|[a-z]\) |[•✓-] ?)/u;

/** `Ana Example to be confirmed`: a name is a name, confirmed or not. */
function withoutMark(text: string): string {
  const close = text.indexOf("],");
  if (close > 0) return withoutMarkInside(text, close + 1);
  if (!endsInMarkLetters(text)) return text;
  const rest = text.replace(MARK_BEHIND, "");
  return rest !== text && looksLikeFullName(splitHonorific(rest).name) && !isOrganizationName(rest) ? rest : text;
}

/** `Ana Example [TBC], Example Org`. */
function withoutMarkInside(text: string, end: number): string {
  const open = text.lastIndexOf("[", end);
  // With a second mark somebody else stands behind, who is no body of the first.
  const isMark = open > 0 && isPlaceholderMark(text.slice(open, end)) && !text.includes("[", end);
  return isMark ? `${text.slice(0, open).trimEnd()}${text.slice(end)}` : text;
}

/** Whether a text ends in the letters of such a mark, `b` or `e` before the last: a quick no for most. */
function endsInMarkLetters(text: string): boolean {
  const end = endWithoutMarks(text, ")].", 0, text.length);
  const beforeLast = codeAt(text, end - 2) | SMALL;
  return beforeLast === SMALL_B || beforeLast === SMALL_E;
}

const SMALL = 32;
const SMALL_B = 98;
const SMALL_E = 101;
const MARK_BEHIND = /(?: [([]?|[([])(?:to be confirmed|tbc|tbd|tba)[)\]]?\.?$/i;

/** A name is what a person is called: words with capitals, unless a label promises that somebody stands here. */
function isName(name: string, hasTitle: boolean, furtherFields: number, options: PersonSlotOptions): boolean {
  // `Dr. X` holds a place.
  if (readGroups(name) !== undefined || isOneLetter(name)) return false;
  if (looksLikeFullName(name)) return !isOrganizationName(name) || hasTitle;
  if (hasTitle) return couldBeName(name);
  if (!options.isPromised || isOrganizationName(name) || !couldBeName(name)) return false;
  if (options.hasEmptyFields === true) return true;
  // One word by itself is a name only behind a label of its own: `Online Moderator`, `Chomphunut`.
  return furtherFields > 0 || (options.isAlone === true && /^\p{Lu}\p{Ll}{2,}$/u.test(name));
}

/** `Ana Example, Org (TBC)`: the first field names somebody, and what is to be confirmed stands beside it. */
function isNameBeside(first: string): boolean {
  return looksLikeFullName(splitHonorific(first).name) && !isOrganizationName(first);
}

function isOneLetter(name: string): boolean {
  return name.length < 3 && (name.match(/\p{L}/gu)?.length ?? 0) < 2 && !/\p{Lo}/u.test(name);
}

/** `UN Assistant Secretary-General Ms. Ana Example`: a title inside parts a post from the name behind it. */
function splitName(first: string): { honorific?: string; name: string; post?: string } {
  const titled = splitHonorific(withoutFootnote(first));
  // `Hon. Ana Example MP`.
  if (codeAt(titled.name, titled.name.length - 1) < SMALL_A && MEMBER.test(titled.name)) {
    const space = titled.name.lastIndexOf(" ");
    return { ...titled, name: titled.name.slice(0, space), post: titled.name.slice(space + 1) };
  }
  if (titled.honorific !== undefined || !first.includes(" is ")) return titled;
  const biography = BIOGRAPHY.exec(first)!;
  return { name: first.slice(0, biography.index).trim(), post: first.slice(biography.index + biography[0].length) };
}

const SMALL_A = 97;
const MEMBER = / M(?:E?P|LA)$/;

/** `Ana Example*`: the mark of a note further down. */
function withoutFootnote(name: string): string {
  return name.endsWith("*") ? trimEndMarks(name, "*").trimEnd() : name;
}

const BIOGRAPHY = / is (?:an? |the )?/u;

function joinPosts(leading: string | undefined, split: PostFacts): PostFacts {
  if (leading === undefined) return split;
  return { ...split, position: split.position === undefined ? leading : `${leading}; ${split.position}` };
}

/** `Ltd.` keeps its full stop; that of a sentence goes. */
function withoutFinalStop(text: string): string {
  const trimmed = trimEndMarks(text, ",; \t");
  return trimmed.endsWith(".") && !endsInAbbreviation(trimmed) ? trimmed.slice(0, -1) : trimmed;
}

/** Legal forms and the like that end in a full stop of their own. */
const ABBREVIATIONS = /* @__PURE__ */ wordSet("Ltd Inc Co Corp Jr Sr St Rep Dept Univ Org Assoc Pty LLC");

/** Whether the full stop at the end belongs to the last word: `Ltd.`, `A.`, `e.V.`, `ehf.`. */
function endsInAbbreviation(text: string): boolean {
  const word = text.slice(text.lastIndexOf(" ") + 1, -1);
  return ABBREVIATIONS.has(word) || word.includes(".") || /^(?:\p{Lu}|\p{Ll}{2,4})$/u.test(word);
}
