import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * What a person does in a session, in the order in which pages list them.
 *
 * Source: people headings as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const ROLES = /* @__PURE__ */ frozenVocabulary({
  organizer: {
    label: "Organizer",
    spellings: [
      "Organizers",
      "Organiser",
      "Organisers",
      "Session Organizer",
      "Session organizers",
      "Session organisers",
      "Proposer",
      "Co-Proposer",
      "Co-Organizer",
      "Co-Organizers",
      "Co-organiser",
      "Co-organisers",
    ],
  },
  speaker: {
    label: "Speaker",
    spellings: [
      "Speakers",
      "Additional Speaker",
      "Additional Speakers",
      "Panelist",
      "Panelists",
      "Panellist",
      "Panellists",
      "Discussant",
      "Discussants",
      "Presenter",
      "Presenters",
    ],
  },
  moderator: {
    label: "Moderator",
    spellings: [
      "Moderators",
      "Chair",
      "Chairperson",
      "Facilitator",
      "Facilitators",
      "Session Moderator",
      "Session Moderators",
      "Co-Moderator",
      "Co-Moderators",
    ],
  },
  "onsite-moderator": {
    label: "Onsite Moderator",
    spellings: [
      "On-site Moderator",
      "Onsite Moderators",
      "On-site Moderators",
      "In-person Moderator",
      "In-presence Moderator",
    ],
  },
  "online-moderator": {
    label: "Online Moderator",
    spellings: ["On-line Moderator", "Online Moderators", "Remote Moderator", "Remote Moderators", "Virtual Moderator"],
  },
  rapporteur: { label: "Rapporteur", spellings: ["Rapporteurs", "Rapporteur(s)", "Note taker", "Reporter"] },
});

/** Slug of a role, as records hold it. */
export type Role = keyof typeof ROLES;

const reader = /* @__PURE__ */ vocabularyReader("roles", ROLES);

/**
 * Reads a role in any spelling met on pages.
 *
 * @example
 * readRole("On-site Moderator").value; // "onsite-moderator"
 */
export function readRole(text: string): ReadResult<Role> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the roles. */
export function findRole(text: string): Role | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the roles.
 *
 * @example
 * isRole("rapporteur"); // true
 * isRole("Rapporteur"); // false
 */
export function isRole(value: unknown): value is Role {
  return reader.is(value);
}
