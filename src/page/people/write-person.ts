import type { Organization, Person } from "../../model";
import { PARTICIPATIONS } from "../../vocabulary/participations";
import { REGIONAL_GROUPS } from "../../vocabulary/regional-groups";
import { STAKEHOLDER_GROUPS } from "../../vocabulary/stakeholder-groups";

/** A person's line as the forms of the site print it: name, post, organisation, groups, and how they take part. */
export function personLine(person: Person): string {
  const { honorific, name, position, affiliation, participation } = person;
  const fields = [
    honorific === undefined ? name : `${honorific} ${name}`,
    position,
    affiliation,
    ...groupLabels(person),
  ];
  const mode = participation === undefined ? "" : ` (${PARTICIPATIONS[participation].label})`;
  return fields.filter((field) => field !== undefined).join(", ") + mode;
}

/** The same as keys and values, for people whose fields a line parted by commas cannot tell apart. */
export function keyedPersonLine(person: Person): string {
  const { honorific, name, position, affiliation, country, gender, participation } = person;
  const [stakeholder, region] = [person.stakeholderGroup, person.regionalGroup];
  const parts: readonly (readonly [string, string | undefined])[] = [
    ["Name", honorific === undefined ? name : `${honorific} ${name}`],
    ["Position", position],
    ["Organizational Affiliation", affiliation],
    ["Stakeholder", stakeholder === undefined ? undefined : STAKEHOLDER_GROUPS[stakeholder].label],
    ["Regional Group of Speakers", region === undefined ? undefined : REGIONAL_GROUPS[region].label],
    ["Country", country],
    ["Gender", gender],
    ["Participation", participation === undefined ? undefined : PARTICIPATIONS[participation].label],
  ];
  return parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(" | ");
}

/** A body's line: the unit first, as a letterhead has it. */
export function organizationLine(organization: Organization): string {
  const { name, unit } = organization;
  return [unit, name, ...groupLabels(organization)].filter((field) => field !== undefined).join(", ");
}

function groupLabels(of: Pick<Person, "stakeholderGroup" | "regionalGroup">): string[] {
  const { stakeholderGroup, regionalGroup } = of;
  return [
    ...(stakeholderGroup === undefined ? [] : [STAKEHOLDER_GROUPS[stakeholderGroup].label]),
    ...(regionalGroup === undefined ? [] : [REGIONAL_GROUPS[regionalGroup].label]),
  ];
}
