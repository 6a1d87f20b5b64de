import type { Person } from "../../model";
import type { Block } from "../block";
import { NO_GROUPS, readGroups } from "./group-words";
import type { Named } from "./named";
import type { Mention } from "./read-people";

/** What a line beside a person's name says about that person. */
export type Details = Partial<Pick<Person, "affiliation" | "country" | "stakeholderGroup" | "regionalGroup">>;

/** Reads a detail line: `Proposer's Organization: X`, `Country: Y`, `Stakeholder Group: Z`, `Regional Group: A`. */
export function readDetail(block: Block): Details {
  const text = block.lines[0]?.text;
  if (text === undefined) return {};
  const { stakeholderGroup, regionalGroup } = readGroups(text) ?? NO_GROUPS;
  switch (block.heading?.detail) {
    case "affiliation":
      return { affiliation: text };
    case "country":
      return { country: text };
    case "stakeholder-group":
      return stakeholderGroup === undefined ? {} : { stakeholderGroup };
    case "regional-group":
      return regionalGroup === undefined ? {} : { regionalGroup };
    default:
      return {};
  }
}

/** The same mentions with what a line beside them adds; what their own line says stays. */
export function withDetails(mentions: readonly Mention[], details: Details): Mention[] {
  return mentions.map((mention) => ({ ...mention, person: withFacts(mention.person, details) }));
}

function withFacts(person: Named, details: Details): Named {
  return {
    ...person,
    affiliation: person.affiliation ?? details.affiliation,
    stakeholderGroup: person.stakeholderGroup ?? details.stakeholderGroup,
    regionalGroup: person.regionalGroup ?? details.regionalGroup,
    country: person.country ?? details.country,
  };
}
