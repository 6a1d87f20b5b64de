import type { Gender, Person } from "../../model";
import { findParticipation } from "../../vocabulary/participations";
import { readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { splitPost } from "./post";

const KEYED = /^(?:\d{1,2}[.)] ?)?name ?: ?/i;
const GENDERS: readonly Gender[] = ["female", "male", "other"];

/**
 * A person given as keys and values, each taken as it stands: `Name: Ana Example | Organizational Affiliation: X |
 * Stakeholder: Y | Regional Group of Speakers: APAC`.
 */
export function readKeyedPerson(text: string): Omit<Person, "roles"> | undefined {
  if (!text.includes(":") || !KEYED.test(text)) return undefined;
  const values = new Map<string, string>();
  for (const part of text.split(" | ")) {
    const colon = part.indexOf(":");
    const key = part.slice(0, colon).trim().toLowerCase();
    values.set(KEYED.test(`${key}:`) ? "name" : (key.split(" ")[0] ?? ""), part.slice(colon + 1).trim());
  }
  const [first = "", ...others] = (values.get("name") ?? "").split(", ");
  const { honorific, name } = splitHonorific(first);
  if (name === "") return undefined;
  const stakeholderGroup = readGroups(values.get("stakeholder") ?? "")?.stakeholderGroup;
  const regionalGroup = readRegion(values.get("regional") ?? "");
  const participation = findParticipation(values.get("participation") ?? "");
  const gender = GENDERS.find((known) => known === values.get("gender")?.toLowerCase());
  return {
    name,
    ...(honorific === undefined ? {} : { honorific }),
    ...splitPost(others),
    ...kept("position", values.get("position")),
    ...kept("affiliation", values.get("organizational") ?? values.get("organization") ?? values.get("affiliation")),
    ...(stakeholderGroup === undefined ? {} : { stakeholderGroup }),
    ...(regionalGroup === undefined ? {} : { regionalGroup }),
    ...(participation === undefined ? {} : { participation }),
    ...kept("country", values.get("country")),
    ...(gender === undefined ? {} : { gender }),
  };
}

function readRegion(text: string): Person["regionalGroup"] {
  const groups = readGroups(text);
  // In the region's place `Intergovernmental Organization` is one.
  return groups?.stakeholderGroup === "intergovernmental-organization" ? "intergovernmental" : groups?.regionalGroup;
}

function kept<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined || value === "" ? {} : ({ [key]: value } as Record<Key, string>);
}
