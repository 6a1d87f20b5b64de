import { codeAt } from "../../text";
import { readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { isOrganizationName, looksLikeFullName } from "./person-words";

const COMMA = 44;
const SEMICOLON = 59;

/** Two people with a name, a body or a group, and a region each. */
const FEWEST_FIELDS = 6;

/**
 * `Ana Example, Org A, Academia, Africa, Ben Sample, Org B, Government, WEOG`: people parted by the mark that parts their
 * fields too. Each begins with a name and ends with a region, or the line is not such a list.
 */
export function splitSeparated(text: string): string[] | undefined {
  if (!hasFields(text, ",", FEWEST_FIELDS) && !hasFields(text, ";", FEWEST_FIELDS)) return undefined;
  const people: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const end = fieldEnd(text, at);
    const field = text.slice(at, end).trim();
    if (count === 0 && !isName(field)) return undefined;
    count += 1;
    at = end + 1;
    if (readGroups(field)?.regionalGroup === undefined) continue;
    people.push(text.slice(from, end).trim());
    from = at;
    count = 0;
  }
  return people.length > 1 && count === 0 ? people : undefined;
}

/** Whether a mark parts a text into so many fields: a quick no for nearly all lines. */
export function hasFields(text: string, mark: string, fewest: number): boolean {
  let count = 1;
  for (let at = text.indexOf(mark); at >= 0 && count < fewest; at = text.indexOf(mark, at + 1)) count += 1;
  return count >= fewest;
}

/** Where the field that begins at an offset ends: at a comma, a semicolon or the end of the text. */
export function fieldEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && codeAt(text, end) !== COMMA && codeAt(text, end) !== SEMICOLON) end += 1;
  return end;
}

function isName(field: string): boolean {
  const { name } = splitHonorific(field);
  return looksLikeFullName(name) && !isOrganizationName(name);
}

/** `Ana Example | Org A | Academia | WEOG Ben Sample | …`: what parts the fields of all people on a line, where there are many. */
export function otherMark(text: string): string | undefined {
  return [" |", ";"].find((mark) => text.split(mark).length > MOST_FIELDS);
}

/** A name, a post, a body, a group and a region. */
const MOST_FIELDS = 5;
