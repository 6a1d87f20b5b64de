import type { Participation } from "../vocabulary/participations";
import type { RegionalGroup } from "../vocabulary/regional-groups";
import type { Role } from "../vocabulary/roles";
import type { StakeholderGroup } from "../vocabulary/stakeholder-groups";

/** Somebody who takes part in a session. */
export interface Person {
  /** The name without titles, as printed first. */
  name: string;
  /** Further spellings under which the page names the same person. */
  alternateNames?: string[];
  /** `Dr.`, `H.E.` and the like, as printed. */
  honorific?: string;
  /** Posts held, as printed. Two posts are joined with `; `. */
  position?: string;
  affiliation?: string;
  stakeholderGroup?: StakeholderGroup;
  regionalGroup?: RegionalGroup;
  participation?: Participation;
  /** As printed. */
  country?: string;
  /** Only as printed, never guessed. */
  gender?: Gender;
  roles: Role[];
}

/** A gender as session pages print it. */
export type Gender = "female" | "male" | "other";

/** A body that runs or hosts the session. */
export interface Organization {
  name: string;
  /** The department or office of it that the page names. */
  unit?: string;
  stakeholderGroup?: StakeholderGroup;
  regionalGroup?: RegionalGroup;
}
