import { readGroups } from "./group-words";
import { hasHonorific } from "./honorific";
import { isOrganizationName, isPost } from "./person-words";
import { isPlainName } from "./plain-name";
import { hasFields } from "./separated-people";
import { isAcronym } from "./topic-words";

/** Two people with a name and a group each. */
const FEWEST_FIELDS = 4;

/** Without groups: a name, a post and a body twice may be one person with two posts, the first of them held in a town. */
const FEWEST_PEOPLE = 3;

/** What a field behind a name is. */
type FieldKind = "stakeholder-group" | "region" | "post" | "other";

/**
 * `Ana Example, Editor, Org A, Ms. Ben Sample, Keeper, Org B`: people parted by the mark that parts their fields too, each with
 * the same fields in the same order. Where the fields could as well be those of one person, the line is no such list.
 */
export function splitEvenly(text: string): string[] | undefined {
  if (!hasFields(text, ",", FEWEST_FIELDS) || text.includes("(") || text.includes(";")) return undefined;
  const fields = text.split(", ");
  for (let size = 2; size * 2 <= fields.length; size += 1) {
    if (fields.length % size === 0 && areEven(fields, size)) return peopleOf(fields, size);
  }
  return undefined;
}

function areEven(fields: readonly string[], size: number): boolean {
  for (let at = size; at < fields.length; at += size) if (!isPlainName(withoutAnd(fields[at]!))) return false;
  if (!isPlainName(fields[0]!)) return false;
  const kinds = fields.map((field) => kindOf(field));
  const isRepeated = kinds.every((kind, at) => at % size === 0 || kind === kinds[at % size]);
  return isRepeated && isBeyondDoubt(fields, kinds.slice(0, size));
}

/** Nobody has two groups; of other fields there are enough people, or the further names have a title, which no town has. */
function isBeyondDoubt(fields: readonly string[], kinds: readonly FieldKind[]): boolean {
  if (kinds.includes("stakeholder-group") || kinds.includes("region")) return true;
  const isOther = (_: string, at: number): boolean => at % kinds.length > 0 && kinds[at % kinds.length] === "other";
  if (!fields.filter(isOther).every((field) => isOrganizationName(field) || isAcronym(field))) return false;
  if (kinds.length > 2 && kinds[1] !== "post") return false;
  return fields.length >= FEWEST_PEOPLE * kinds.length || (kinds.length > 2 && areTitled(fields, kinds.length));
}

function areTitled(fields: readonly string[], size: number): boolean {
  return fields.every((field, at) => at === 0 || at % size > 0 || hasHonorific(withoutAnd(field)));
}

function kindOf(field: string): FieldKind {
  const groups = readGroups(field);
  if (groups?.stakeholderGroup !== undefined) return "stakeholder-group";
  // `N/A` and `Global` are read as groups too, and name none.
  if (groups?.regionalGroup !== undefined) return "region";
  return isPost(field) ? "post" : "other";
}

function peopleOf(fields: readonly string[], size: number): string[] {
  const people: string[] = [];
  for (let at = 0; at < fields.length; at += size) people.push(withoutAnd(fields.slice(at, at + size).join(", ")));
  return people;
}

/** `…, and Ben Sample, Keeper`. */
function withoutAnd(text: string): string {
  return text.startsWith("and ") ? text.slice(4) : text;
}
