import type { Gender, Person } from "../../model";
import { wordSet } from "../../text";
import { findParticipation } from "../../vocabulary/participations";
import { readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { type Named, named } from "./named";
import { splitPost } from "./post";

const KEYED = /^(?:\d{1,2}[.)] ?)?name ?: ?/i;
const GENDERS: readonly Gender[] = ["female", "male", "other"];

/** A person read from keys and values. */
export interface KeyedPerson {
  readonly person: Named;
  /** Parts of the line that name no known key, group or region. */
  readonly unclear: string | undefined;
}

/** Keys as printed; the first word tells which one it is. */
const KEYS = /* @__PURE__ */ wordSet(
  "name|position|affiliation|organization|organisation|organizational affiliation|organisational affiliation|stakeholder|stakeholder group|regional group|regional group of speakers|participation|country|gender",
  "|",
);

/**
 * A person given as keys and values, each taken as it stands: `Name: Ana Example | Organizational Affiliation: X |
 * Stakeholder: Y | Regional Group of Speakers: APAC`.
 */
export function readKeyedPerson(text: string): KeyedPerson | undefined {
  if (!text.includes(":") || !KEYED.test(text)) return undefined;
  const values = new Map<string, string>();
  const unread: string[] = [];
  for (const part of text.split(" | ")) {
    const colon = part.indexOf(":");
    const printed = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const label = KEYED.test(`${printed}:`) ? "name" : printed;
    const key = label.split(" ")[0]!;
    if (!KEYS.has(label) || values.has(key)) unread.push(part.trim());
    else values.set(key, part.slice(colon + 1).trim());
  }
  const [first = "", ...others] = (values.get("name") ?? "").split(", ");
  const { honorific, name } = splitHonorific(first);
  if (name === "") return undefined;
  const stakeholderGroup = readGroups(values.get("stakeholder") ?? "")?.stakeholderGroup;
  const regionalGroup = readRegion(values.get("regional") ?? "");
  const participation = findParticipation(values.get("participation") ?? "");
  const gender = GENDERS.find((known) => known === values.get("gender")?.toLowerCase());
  for (const [key, value] of [
    ["stakeholder", stakeholderGroup],
    ["regional", regionalGroup],
    ["participation", participation],
    ["gender", gender],
  ] as const) {
    const text = values.get(key) ?? "";
    if (value === undefined && text !== "") unread.push(text);
  }
  const posts = splitPost(others);
  const person = named(name, {
    honorific,
    position: filled(values.get("position")) ?? posts.position,
    affiliation:
      filled(
        values.get("organizational") ??
          values.get("organisational") ??
          values.get("organization") ??
          values.get("organisation") ??
          values.get("affiliation"),
      ) ?? posts.affiliation,
    stakeholderGroup,
    regionalGroup,
    participation,
    country: filled(values.get("country")),
    gender,
  });
  return { person, unclear: unread.length === 0 ? undefined : unread.join(" | ") };
}

function readRegion(text: string): Person["regionalGroup"] {
  const groups = readGroups(text);
  // In the region's place `Intergovernmental Organization` is one.
  return groups?.stakeholderGroup === "intergovernmental-organization" ? "intergovernmental" : groups?.regionalGroup;
}

function filled(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
