import type { Organization } from "../../model";
import { trimEndMarks } from "../../text";
import { LOCK } from "../clean-line";
import { isCountryName } from "./country-words";
import { type Groups, joinGroups, NO_GROUPS, readGroups } from "./group-words";
import { withoutNumber } from "./numbering";
import { isOrganizationName } from "./person-words";

/** Words that begin the name of a unit inside a body. Source: organisation lines on session pages. */
const UNIT =
  /^(?:Bureau|Department|Dept|Directorate|Directorate-General|Division|Office|Unit|Faculty|Section|Branch|Desk|School)\b/u;

/**
 * Reads a line of organising bodies: parted by semicolons, by commas behind a bracket that names a region, or by commas
 * where there are three or more and each part is named like a body of its own.
 */
export function readOrganizations(text: string): Organization[] {
  return text
    .replaceAll(LOCK, " ")
    .split(/;|(?<=\)), /u)
    .flatMap((part) => listedBodies(withoutNumber(part.trim())))
    .map((part) => readOrganization(part))
    .filter((organization) => organization !== undefined);
}

function listedBodies(text: string): string[] {
  const fields = text
    .split(", ")
    .map((field) => trimEndMarks(field, ","))
    .filter((field) => field !== "");
  if (fields.length < 3 || fields.some((field) => UNIT.test(field))) return [text];
  const others = fields.filter((field) => !isOrganizationName(field));
  // Among three bodies and more a fourth may have a name of its own, which no country and no group is.
  const isList =
    others.length === 0 ||
    (others.length === 1 && fields.length > 3 && !isCountryName(others[0]!) && readGroups(others[0]!) === undefined);
  return isList ? fields : [text];
}

function readOrganization(text: string): Organization | undefined {
  const { rest, groups } = takeGroups(text.replace(/[.,]$/u, ""));
  if (rest === "" || readGroups(rest) !== undefined) return undefined;
  const fields = rest.split(", ");
  const { stakeholderGroup, regionalGroup } = groups;
  const marks = {
    ...(stakeholderGroup === undefined ? {} : { stakeholderGroup }),
    ...(regionalGroup === undefined ? {} : { regionalGroup }),
  };
  if (fields.length === 2) {
    const [first, second] = fields as [string, string];
    if (UNIT.test(first)) return { name: second, unit: first, ...marks };
    if (UNIT.test(second)) return { name: first, unit: second, ...marks };
  }
  return { name: rest, ...marks };
}

/** Takes groups off the end: `, Civil Society`, `(Western European Region)`. */
function takeGroups(text: string): { rest: string; groups: Groups } {
  let rest = text;
  let groups = NO_GROUPS;
  const firstBracket = text.search(/[()]/);
  for (;;) {
    const open = rest.endsWith(")") ? rest.lastIndexOf("(") : -1;
    const isBracket = open > 0 && firstBracket === open && rest.indexOf(")", open) === rest.length - 1;
    const inner = isBracket ? rest.slice(open + 1, -1).trim() : undefined;
    const comma = rest.lastIndexOf(",");
    const candidate = inner ?? (comma < 0 ? undefined : rest.slice(comma + 1).trim());
    const found = candidate === undefined ? undefined : (readGroups(candidate) ?? regionOf(candidate));
    if (found === undefined) return { rest: rest.trim(), groups };
    groups = joinGroups(groups, found);
    rest = inner === undefined ? rest.slice(0, comma).trim() : rest.slice(0, open).trim();
  }
}

/** `Western Europe-Africa Region`: a region of some kind, but of no one group. */
function regionOf(text: string): Groups | undefined {
  return / region$/i.test(text) ? (readGroups(text.replace(/ region$/i, "")) ?? NO_GROUPS) : undefined;
}
