import type { Gender, Person } from "../../model";
import { trimEndMarks, wordSet } from "../../text";
import { findRole, type Role } from "../../vocabulary/roles";
import { LOCK } from "../clean-line";
import { isCountryName, isStateForm } from "./country-words";
import { type Groups, joinGroups, nameGroups, NO_GROUPS, readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { readKeyedPerson } from "./keyed-person";
import { takeBrackets } from "./person-brackets";
import { couldBeName, isOrganizationName, isSentence, looksLikeFullName } from "./person-words";
import { isPlaceholder, isPlaceholderMark } from "./placeholder";
import { splitPost } from "./post";
import { joinedTitle, partedName, sentBy } from "./person-forms";
import { isAcronym, isTopic } from "./topic-words";

/** What one slot of a people list holds. */
export type PersonSlot =
  | {
      readonly kind: "person";
      readonly person: Omit<Person, "roles">;
      readonly role: Role | undefined;
      readonly unclear: string | undefined;
      readonly isPlaceholderBeside: boolean;
    }
  | { readonly kind: "placeholder" }
  | { readonly kind: "unnamed" }
  | { readonly kind: "organization"; readonly name: string; readonly groups: Groups }
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
  const keyed = readKeyedPerson(text);
  if (keyed !== undefined) {
    const { person, unclear } = keyed;
    return { kind: "person", person, role: undefined, unclear, isPlaceholderBeside: isPlaceholder(text) };
  }
  const sent = sentBy(text);
  if (sent !== undefined) return readPersonSlot(sent, options);
  const cleared = withoutMark(joinedTitle(partedName(text.replaceAll(LOCK, " ").replace(NUMBERING, "").trim())));
  const {
    rest,
    participation,
    groups: bracketGroups,
    country: bracketCountry,
    role: bracketRole,
  } = takeBrackets(cleared);
  const bare = withoutFinalStop(rest);
  if (!/[^,;\s?-]/u.test(bare)) return { kind: "unnamed" };

  const fields = fieldsOf(bare);
  const lastRole = roleBehind(fields);
  const tail = takeGroups(
    (lastRole === undefined ? fields : fields.slice(0, -1)).filter((field, index) => index === 0 || !isRemark(field)),
  );
  const groups = joinGroups(tail.groups, bracketGroups);
  const [first = "", ...others] = tail.fields;
  const holdsPlace = isPlaceholder(text);
  if (first === "") return holdsPlace ? { kind: "placeholder" } : { kind: "unnamed" };
  const isPlace = first === text ? holdsPlace : isPlaceholder(first);
  if (isPlace || (holdsPlace && !isNameBeside(first))) return { kind: "placeholder" };

  const { honorific, name, post: leadingPost } = splitName(first);
  // `Dr. TBC`: behind its title too the name may be none.
  const isNobody = name !== first && isPlaceholder(name);
  if (isNobody || !isName(name, honorific !== undefined, others.length + tail.taken, options)) {
    // A topic in front of a group is a body whose name we do not know.
    const isBody =
      isOrganizationName(name) || ((isTopic(name) || isAcronym(name)) && groups.stakeholderGroup !== undefined);
    return isBody && !isSentence(name)
      ? { kind: "organization", name: [first, ...others].join(", "), groups }
      : { kind: "unreadable" };
  }
  const { position, affiliation } = joinPosts(leadingPost, splitPost(others));
  const country = tail.country ?? bracketCountry;
  const person: Omit<Person, "roles"> = { name };
  if (honorific !== undefined) person.honorific = honorific;
  if (position !== undefined) person.position = position;
  if (affiliation !== undefined) person.affiliation = affiliation;
  if (groups.stakeholderGroup !== undefined) person.stakeholderGroup = groups.stakeholderGroup;
  if (groups.regionalGroup !== undefined) person.regionalGroup = groups.regionalGroup;
  if (participation !== undefined) person.participation = participation;
  if (country !== undefined) person.country = country;
  if (tail.gender !== undefined) person.gender = tail.gender;
  return {
    kind: "person",
    person,
    role: bracketRole ?? lastRole,
    unclear: groups.unclear,
    isPlaceholderBeside: holdsPlace,
  };
}

/** `Ana Example, Example Org, Rapporteur`: the role that the last field names. */
function roleBehind(fields: readonly string[]): Role | undefined {
  const last = fields.length > 1 ? fields.at(-1)! : "";
  return ROLE_FIELD.test(last) ? findRole(last) : undefined;
}

const ROLE_FIELD = /(?:moderator|rapporteur)s?$/i;

/** Whether a line names a person of a body and nothing else: `Ana Example, Example Union`. */
export function isMemberOf(text: string, body: string): boolean {
  if (!text.endsWith(`, ${body}`)) return false;
  const name = splitHonorific(text.slice(0, -body.length - 2)).name;
  return looksLikeFullName(name) && !isOrganizationName(name);
}

const NUMBERING = /^(?:\(?\d{1,2}[.)] ?|[•✓-] ?)/u;

/** `Ana Example to be confirmed`: a name is a name, confirmed or not. */
function withoutMark(text: string): string {
  if (!/onfirmed|TB[CDA]|tb[cda]/.test(text.slice(-LONGEST_MARK))) return text;
  const rest = text.replace(MARK_BEHIND, "");
  return rest !== text && looksLikeFullName(splitHonorific(rest).name) && !isOrganizationName(rest) ? rest : text;
}

/** The longest mark behind a name, in characters: ` (to be confirmed).` */
const LONGEST_MARK = 20;
const MARK_BEHIND = / ?[([]?(?:to be confirmed|tbc|tbd|tba)[)\]]?\.?$/i;

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
  const titled = splitHonorific(first);
  if (titled.honorific !== undefined || !first.includes(" is ")) return titled;
  const biography = BIOGRAPHY.exec(first)!;
  return { name: first.slice(0, biography.index).trim(), post: first.slice(biography.index + biography[0].length) };
}

const BIOGRAPHY = / is (?:an? |the )?/u;

function joinPosts(
  leading: string | undefined,
  split: { position?: string; affiliation?: string },
): { position?: string; affiliation?: string } {
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

/** The fields of a person, name first. A dash parts the name from the rest; behind that it parts only groups. */
function fieldsOf(text: string): string[] {
  const [head, ...tail] = splitTopLevel(text);
  if (head === undefined) return [];
  const fields: string[] = [];
  const add = (field: string): void => {
    const whole = (field.startsWith("and ") ? field.replace(LEADING_AND, "") : field).trim();
    if (whole !== "") fields.push(whole);
  };
  // Most names hold no dash at all, and looking for one with what stands around it takes ten times as long.
  const dash = ANY_DASH.test(head) ? DASH.exec(head) : null;
  if (dash === null) add(head);
  else {
    add(head.slice(0, dash.index));
    head
      .slice(dash.index + dash[0].length)
      .split(DASH)
      .forEach(add);
  }
  for (const field of tail) splitAtGroupDash(field).forEach(add);
  return fields;
}

const ANY_DASH = /[-–—]/;
const DASH = / [-–—] |(?<=\p{Ll})[-–—] (?=\p{Lu})/u;
/** A field that says how certain the person is, or how long they speak: `TBC`, `invited`, `5 minutes`. */
function isRemark(field: string): boolean {
  return isPlaceholderMark(field) || /^\d{1,3} ?min(?:ute)?s?\.?$/i.test(field);
}

const LEADING_AND = /^and (?=#|\p{Lu})/u;

function splitAtGroupDash(field: string): string[] {
  if (!/[-–—] /u.test(field)) return [field];
  const parts = field.split(/ ?[-–—] /u);
  return parts.some((part) => readGroups(part.trim()) !== undefined) ? parts : [field];
}

/** Splits at commas, semicolons and bars outside brackets. */
function splitTopLevel(text: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (code === COMMA || code === SEMICOLON || code === BAR)) {
      addField(fields, text.slice(from, at).trim());
      from = at + 1;
    }
  }
  addField(fields, text.slice(from).trim());
  return fields;
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const SEMICOLON = 59;
const BAR = 124;

/** `Example Corporation, Ltd.` is one field. */
function addField(fields: string[], field: string): void {
  const last = fields.length - 1;
  if (last >= 0 && LEGAL_FORM.test(field)) fields[last] = `${fields[last]!}, ${field}`;
  else fields.push(field);
}

const LEGAL_FORM = /^(?:Ltd|Inc|LLC|Co|Corp|Jr|Sr|S\.A|Pty|PhD|Ph\.D|Esq)\b\.?/u;

interface Tail {
  readonly fields: readonly string[];
  readonly groups: Groups;
  readonly country: string | undefined;
  readonly gender: Gender | undefined;
  /** How many fields were groups, country or gender. */
  readonly taken: number;
}

const GENDERS: ReadonlyMap<string, Gender> = /* @__PURE__ */ new Map([
  ["male", "male"],
  ["female", "female"],
  ["non-binary", "other"],
  ["other", "other"],
] as const);

/** `non-binary`. */
const LONGEST_GENDER = 10;

function findGender(field: string): Gender | undefined {
  return field.length > LONGEST_GENDER ? undefined : GENDERS.get(field.toLowerCase());
}

/** Takes groups, country and gender out of the fields behind the name. */
function takeGroups(fields: readonly string[]): Tail {
  const kept: string[] = [];
  let groups = NO_GROUPS;
  let country: string | undefined;
  let gender: Gender | undefined;
  for (const [index, field] of fields.entries()) {
    const found = readGroups(field);
    if (found !== undefined) {
      groups = addGroups(groups, found, field);
      continue;
    }
    const foundGender = index > 0 ? findGender(field) : undefined;
    if (foundGender !== undefined) gender = foundGender;
    else if (index > 0 && isCountryName(field) && (!isStateForm(field) || nameGroups(groups))) country = field;
    else if (index > 0 && isCountryAndRegion(field)) {
      const at = field.lastIndexOf(" ");
      country = field.slice(0, at);
      groups = addGroups(groups, readGroups(field.slice(at + 1)) ?? NO_GROUPS, field);
    } else {
      const { rest, found: besides, from } = takeBesides(field, index);
      if (besides !== undefined) groups = addGroups(groups, besides, field);
      if (from !== undefined) country = from;
      kept.push(rest);
    }
  }
  return { fields: kept, groups, country, gender, taken: fields.length - kept.length };
}

/** `Example Org/ Academia` and `journalist from Zimbabwe`: a group or a country beside something else. */
function takeBesides(field: string, index: number): { rest: string; found?: Groups; from?: string } {
  const slash = field.lastIndexOf("/");
  const found = index > 0 && slash > 0 ? readGroups(field.slice(slash + 1).trim()) : undefined;
  if (found !== undefined) return { rest: field.slice(0, slash).trim(), found };
  const from = field.lastIndexOf(" from ");
  if (index > 0 && from > 0 && isCountryName(field.slice(from + 6))) {
    return { rest: field.slice(0, from), from: field.slice(from + 6) };
  }
  return { rest: field };
}

function isCountryAndRegion(field: string): boolean {
  const at = field.lastIndexOf(" ");
  return at > 0 && readGroups(field.slice(at + 1)) !== undefined && isCountryName(field.slice(0, at));
}

/** `Intergovernmental Organization` behind a stakeholder group stands in the region's place. */
function addGroups(known: Groups, found: Groups, field: string): Groups {
  const isSecond = known.stakeholderGroup !== undefined && known.regionalGroup === undefined;
  if (isSecond && found.stakeholderGroup === "intergovernmental-organization" && /^inter/i.test(field)) {
    return { ...known, regionalGroup: "intergovernmental" };
  }
  return joinGroups(known, found);
}
