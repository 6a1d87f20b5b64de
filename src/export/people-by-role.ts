import type { Person, Session } from "../model";
import { fold } from "../text";
import { ROLES, type Role } from "../vocabulary/roles";

/** One line of a list of people: a role and everybody who has it, in the record's order. */
export interface RoleGroup {
  readonly role: Role;
  /** `Speaker` for one, `Speakers` for more. */
  readonly label: string;
  readonly people: readonly Person[];
}

/** The people of a session by role, in the order in which pages list roles. A role that nobody has is left out. */
export function peopleByRole({ people = [] }: Pick<Session, "people">): RoleGroup[] {
  // The keys of the vocabulary are its slugs and nothing else.
  return (Object.keys(ROLES) as Role[]).flatMap((role) => {
    const withRole = people.filter((person) => person.roles.includes(role));
    if (withRole.length === 0) return [];
    return { role, label: `${ROLES[role].label}${withRole.length === 1 ? "" : "s"}`, people: withRole };
  });
}

/** `Dr. Ana Example, Director of Things, Example Agency`: a person in one line. */
export function formatPerson({ honorific, name, position, affiliation }: Person): string {
  const fullName = honorific === undefined ? name : `${honorific} ${name}`;
  return [fullName, position, affiliation].filter((part) => part !== undefined).join(", ");
}

/**
 * Finds the person of that name in a session, under the first or a further spelling. Case, accents and punctuation do
 * not count; a different order of the names does.
 */
export function findPerson({ people = [] }: Pick<Session, "people">, name: string): Person | undefined {
  const wanted = fold(name);
  return people.find((person) =>
    [person.name, ...(person.alternateNames ?? [])].some((known) => fold(known) === wanted),
  );
}
