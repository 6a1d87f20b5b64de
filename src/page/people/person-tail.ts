import type { Gender } from "../../model";
import { isCountryName, isStateForm } from "./country-words";
import { type Groups, joinGroups, mayEndInGroup, nameGroups, NO_GROUPS, readGroups } from "./group-words";

/** What the fields behind a name say about groups, country and gender. */
interface Tail {
  readonly fields: readonly string[];
  readonly groups: Groups;
  readonly country: string | undefined;
  readonly gender: Gender | undefined;
  /** How many fields were groups, country or gender. */
  readonly taken: number;
  /** Whether two regions stand with other fields between them, as those of two people do. */
  readonly hasTwoRegions: boolean;
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
export function takeGroups(fields: readonly string[]): Tail {
  const kept: string[] = [];
  let groups = NO_GROUPS;
  let country: string | undefined;
  let gender: Gender | undefined;
  let keptAtRegion = 0;
  let hasTwoRegions = false;
  for (const [index, field] of fields.entries()) {
    const found = readGroups(field);
    if (found !== undefined) {
      const { regionalGroup: region } = found;
      const before = groups.regionalGroup;
      if (region !== undefined && before !== undefined && region !== before && kept.length > keptAtRegion)
        hasTwoRegions = true;
      groups = addGroups(groups, found);
      if (before === undefined) keptAtRegion = kept.length;
      continue;
    }
    const foundGender = index > 0 ? findGender(field) : undefined;
    if (foundGender !== undefined) gender = foundGender;
    else if (index > 0 && isCountryName(field) && (!isStateForm(field) || nameGroups(groups))) country = field;
    else if (index > 0 && isCountryAndRegion(field)) {
      const at = field.lastIndexOf(" ");
      country = field.slice(0, at);
      groups = addGroups(groups, readGroups(field.slice(at + 1)) ?? NO_GROUPS);
    } else {
      const { rest, found: besides, from } = takeBesides(field, index);
      if (besides !== undefined) groups = addGroups(groups, besides);
      if (from !== undefined) country = from;
      kept.push(rest);
    }
  }
  return { fields: kept, groups, country, gender, taken: fields.length - kept.length, hasTwoRegions };
}

/** A field without the group or the country that stands beside what it says. */
interface Besides {
  readonly rest: string;
  readonly found: Groups | undefined;
  readonly from: string | undefined;
}

/** `Example Org/ Academia` and `journalist from Zimbabwe`: a group or a country beside something else. */
function takeBesides(field: string, index: number): Besides {
  // Most fields have neither mark, and asking for any is quicker than looking for the last.
  const slash = index > 0 && field.includes("/") ? field.lastIndexOf("/") : -1;
  const found = slash > 0 ? readGroups(field.slice(slash + 1).trim()) : undefined;
  if (found !== undefined) return { rest: field.slice(0, slash).trim(), found, from: undefined };
  const from = index > 0 && field.includes(" from ") ? field.lastIndexOf(" from ") : -1;
  if (from > 0 && isCountryName(field.slice(from + 6))) {
    return { rest: field.slice(0, from), found: undefined, from: field.slice(from + 6) };
  }
  return { rest: field, found: undefined, from: undefined };
}

function isCountryAndRegion(field: string): boolean {
  if (!mayEndInGroup(field, field.length)) return false;
  const at = field.lastIndexOf(" ");
  return at > 0 && readGroups(field.slice(at + 1)) !== undefined && isCountryName(field.slice(0, at));
}

/** `Intergovernmental Organization` behind a stakeholder group stands in the region's place. */
function addGroups(known: Groups, found: Groups): Groups {
  const isSecond = known.stakeholderGroup !== undefined && known.regionalGroup === undefined;
  if (isSecond && found.stakeholderGroup === "intergovernmental-organization") {
    return { stakeholderGroup: known.stakeholderGroup, regionalGroup: "intergovernmental", unclear: known.unclear };
  }
  return joinGroups(known, found);
}
