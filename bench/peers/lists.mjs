// The closed lists and the forms of texts, which are the same whatever library checks them.
import { sessionJsonSchema } from "igf-sessions/schema";
import {
  FORMAT_KINDS,
  PARTICIPATIONS,
  REGIONAL_GROUPS,
  REPORT_DOCUMENTS,
  ROLES,
  ROOM_LAYOUTS,
  SESSION_TYPES,
  STAKEHOLDER_GROUPS,
} from "igf-sessions/vocabulary";

export { SDG_GOAL_NUMBERS as GOALS, SDG_TARGET_CODES as TARGETS } from "igf-sessions/sdg";

export const TYPES = Object.keys(SESSION_TYPES);
export const KINDS = Object.keys(FORMAT_KINDS);
export const LAYOUTS = Object.keys(ROOM_LAYOUTS);
export const DOCUMENTS = Object.keys(REPORT_DOCUMENTS);
export const GROUPS = Object.keys(STAKEHOLDER_GROUPS);
export const REGIONS = Object.keys(REGIONAL_GROUPS);
export const WAYS = Object.keys(PARTICIPATIONS);
export const ROLE_NAMES = Object.keys(ROLES);
export const GENDERS = ["female", "male", "other"];
export const STATUSES = ["confirmed", "tentative", "cancelled"];
export const COPIES = ["full", "one-word-lines-dropped", "session-led", "html"];

const { properties } = sessionJsonSchema();
export const INSTANT = new RegExp(properties.start.pattern);
export const ZONE = new RegExp(properties.timeZone.pattern);
export const LANGUAGE = new RegExp(properties.languages.items.pattern);
export const ADDRESS = new RegExp(properties.links.items.properties.url.pattern);
export const ABSOLUTE_ADDRESS = new RegExp(properties.source.properties.url.pattern);
