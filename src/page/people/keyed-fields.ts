import { type Groups, readGroups } from "./group-words";

/** A person given as keys and values. */
export interface KeyedFields {
  readonly fields: string[];
  readonly groups: Groups;
  readonly country?: string;
}

const KEYED = /^(?:\d{1,2}[.)] ?)?name ?: ?/i;

/** `Name: Ana Example | Organizational Affiliation: X | Stakeholder: Y | Regional Group of Speakers: APAC`. */
export function readKeyedFields(text: string): KeyedFields | undefined {
  if (!KEYED.test(text)) return undefined;
  let name = "";
  let country: string | undefined;
  const rest: string[] = [];
  let groups: Groups = {};
  for (const part of text.split(/ ?\| ?/u)) {
    const colon = part.indexOf(":");
    const key = part.slice(0, colon).trim().toLowerCase();
    const value = part.slice(colon + 1).trim();
    if (key.endsWith("name")) name = value;
    else if (key === "country") country = value;
    else if (/^(?:stakeholder|region)/u.test(key)) groups = { ...groups, ...readGroups(value) };
    else rest.push(value);
  }
  return { fields: [...name.split(","), ...rest], groups, ...(country === undefined ? {} : { country }) };
}
