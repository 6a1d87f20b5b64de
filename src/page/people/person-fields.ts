import { codeAt } from "../../text";
import { PARTING_DASH } from "./dash";
import { readGroups } from "./group-words";
import { isPost } from "./person-words";
import { isPlaceholderMark } from "./placeholder";

/** The fields of a person, name first. A dash parts the name from the rest; behind that it parts only groups. */
export function fieldsOf(text: string): readonly string[] {
  const printed = splitTopLevel(text);
  // A dash that parts fields has a space behind it; most people have none, and each field need not be asked.
  const parted = PARTING_DASH.test(text)
    ? printed.flatMap((field, index) => (index === 0 ? splitAtDashes(field) : splitAtGroupDash(field)))
    : printed;
  if (!parted.some((field) => field === "" || field.startsWith("and "))) return parted;
  const fields: string[] = [];
  for (const field of parted) addField(fields, field);
  return fields;
}

function addField(fields: string[], field: string): void {
  const whole = field.startsWith("and ") ? field.replace(LEADING_AND, "") : field;
  if (whole !== "") fields.push(whole);
}

function splitAtDashes(head: string): string[] {
  const dash = DASH.exec(head);
  if (dash === null) return [head];
  const behind = head.slice(dash.index + dash[0].length);
  return [head.slice(0, dash.index), ...behind.split(DASH)].map((part) => part.trim());
}

const DASH = / [-–—] |(?<=\p{Ll})[-–—] (?=\p{Lu})/u;

/** Fields without those behind the name that say how certain the person is, or how long they speak. */
export function withoutRemarks(fields: readonly string[]): readonly string[] {
  return fields.some((field, index) => index > 0 && isRemark(field))
    ? fields.filter((field, index) => index === 0 || !isRemark(field))
    : fields;
}

/** A field that says how certain the person is, or how long they speak: `TBC`, `invited`, `5 minutes`. */
function isRemark(field: string): boolean {
  return isPlaceholderMark(field) || (field.length <= LONGEST_MINUTES && MINUTES.test(field));
}

const MINUTES = /^\d{1,3} ?min(?:ute)?s?\.?$/i;
/** `120 minutes.` */
const LONGEST_MINUTES = 12;

const LEADING_AND = /^and (?=#|\p{Lu})/u;

function splitAtGroupDash(field: string): string[] {
  if (!PARTING_DASH.test(field)) return [field];
  const parts = field.split(/ ?[-–—] /u).map((part) => part.trim());
  return parts.some((part) => readGroups(part) !== undefined) ? parts : [field];
}

/** Splits at commas, semicolons and bars outside brackets. */
function splitTopLevel(text: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  const { length } = text;
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (code === COMMA || code === SEMICOLON || (code === BAR && isBetweenFields(text, from, at)))
    ) {
      joinLegalForm(fields, text.slice(from, at).trim());
      from = at + 1;
    }
  }
  joinLegalForm(fields, text.slice(from).trim());
  return fields;
}

/** `Ana Example, Harbour Guild | quiet ropes`: behind a comma a bar parts only posts and groups, and else belongs to a name. */
function isBetweenFields(text: string, from: number, at: number): boolean {
  if (from === 0) return true;
  const behind = text.slice(at + 1).split(/[,;|]/u, 1)[0]!;
  return [text.slice(from, at), behind].some((printed) => {
    const field = printed.trim();
    return isPost(field) || readGroups(field) !== undefined;
  });
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const SEMICOLON = 59;
const BAR = 124;

/** `Example Corporation, Ltd.` is one field. */
function joinLegalForm(fields: string[], field: string): void {
  const last = fields.length - 1;
  if (last >= 0 && isLegalForm(field)) fields[last] = `${fields[last]!}, ${field}`;
  else fields.push(field);
}

/** Most fields begin with another letter, and need no pattern. */
function isLegalForm(field: string): boolean {
  return LEGAL_LETTERS.includes(field.charAt(0)) && LEGAL_FORM.test(field);
}

/** What {@link LEGAL_FORM} begins with. */
const LEGAL_LETTERS = "LICJSP";
/** `Sr. Example Officer` is a post. */
const LEGAL_FORM = /^(?:(?:Ltd|Inc|LLC|Co|Corp|S\.A|Pty)(?:\.|$|(?= (?:Ltd|Inc|LLC|de |\()))|[JS]r\.?$)/u;
