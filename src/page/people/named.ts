import type { Person } from "../../model";
import type { Role } from "../../vocabulary/roles";

type Facts = Omit<Person, "name" | "alternateNames" | "roles">;

/**
 * Somebody as one place of a page names them. What that place does not tell is `undefined` and not left out: these objects
 * are many and go through many hands, and are read fast only if they have one shape.
 */
export type Named = { -readonly [Key in keyof Facts]-?: Facts[Key] | undefined } & { name: string };

/** Somebody with a name and, of all other facts, those given. */
export function named(name: string, facts: Partial<Named> = {}): Named {
  return {
    name,
    honorific: facts.honorific,
    position: facts.position,
    affiliation: facts.affiliation,
    stakeholderGroup: facts.stakeholderGroup,
    regionalGroup: facts.regionalGroup,
    participation: facts.participation,
    country: facts.country,
    gender: facts.gender,
  };
}

/** The entry of a record: the facts that are told, and no others. */
export function personOf(somebody: Named, roles: Role[], alternateNames: Iterable<string> | undefined): Person {
  const { honorific, position, affiliation, stakeholderGroup, regionalGroup, participation, country, gender } =
    somebody;
  const person: Omit<Person, "roles"> & { roles?: Role[] } = { name: somebody.name };
  if (honorific !== undefined) person.honorific = honorific;
  if (position !== undefined) person.position = position;
  if (affiliation !== undefined) person.affiliation = affiliation;
  if (stakeholderGroup !== undefined) person.stakeholderGroup = stakeholderGroup;
  if (regionalGroup !== undefined) person.regionalGroup = regionalGroup;
  if (participation !== undefined) person.participation = participation;
  if (country !== undefined) person.country = country;
  if (gender !== undefined) person.gender = gender;
  person.roles = roles;
  if (alternateNames !== undefined) person.alternateNames = [...alternateNames];
  return person as Person;
}
