import { codeAt } from "../../text";
import { readGroups } from "./group-words";
import { isPlaceholderMark } from "./placeholder";

/** The fields of a person, name first. A dash parts the name from the rest; behind that it parts only groups. */
export function fieldsOf(text: string): string[] {
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
export function isRemark(field: string): boolean {
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
  const { length } = text;
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
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
