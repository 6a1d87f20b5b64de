import type { Person, Session } from "../model";
import {
  PARTICIPATIONS,
  REGIONAL_GROUPS,
  ROLES,
  SESSION_TYPES,
  STAKEHOLDER_GROUPS,
  type Vocabulary,
} from "../vocabulary";
import { SDG_GOAL_TITLES, SDG_TARGET_CODES_BY_GOAL } from "../vocabulary/sdg";

/** What people are counted by. */
export type PersonDimension = "stakeholderGroup" | "regionalGroup" | "role" | "participation" | "gender";

/** What sessions are counted by. */
export type SessionDimension = "goal" | "target" | "theme" | "edition" | "type";

export type Dimension = PersonDimension | SessionDimension;

/** How items are counted by one dimension. */
export interface DimensionDefinition<Item> {
  readonly title: string;
  /** Value to label, for closed lists whose every value is shown. */
  readonly values: Readonly<Record<string, string>> | undefined;
  /** Whether an open list is in the order of its values, as years are, and not by count. */
  readonly isOrdered?: boolean;
  /** The values of one person or session. */
  readonly of: (item: Item) => readonly string[];
}

const GENDERS = { female: "Female", male: "Male", other: "Other" } as const;

export const PERSON_DIMENSIONS: Readonly<Record<PersonDimension, DimensionDefinition<Person>>> = {
  stakeholderGroup: {
    title: "Stakeholder groups",
    values: /* @__PURE__ */ labelsOf(STAKEHOLDER_GROUPS),
    of: ({ stakeholderGroup }) => listOf(stakeholderGroup),
  },
  regionalGroup: {
    title: "Regional groups",
    values: /* @__PURE__ */ labelsOf(REGIONAL_GROUPS),
    of: ({ regionalGroup }) => listOf(regionalGroup),
  },
  role: { title: "Roles", values: /* @__PURE__ */ labelsOf(ROLES), of: ({ roles }) => roles },
  participation: {
    title: "Participation",
    values: /* @__PURE__ */ labelsOf(PARTICIPATIONS),
    of: ({ participation }) => listOf(participation),
  },
  // Only as printed: a name says nothing about a gender.
  gender: { title: "Gender, as printed", values: GENDERS, of: ({ gender }) => listOf(gender) },
};

export const SESSION_DIMENSIONS: Readonly<Record<SessionDimension, DimensionDefinition<Session>>> = {
  goal: {
    title: "Sustainable Development Goals",
    values: /* @__PURE__ */ goalLabels(),
    of: ({ sdgs }) => (sdgs?.goals ?? []).map(String),
  },
  target: {
    title: "SDG targets",
    values: /* @__PURE__ */ targetLabels(),
    of: ({ sdgs }) => sdgs?.targets ?? [],
  },
  theme: { title: "Themes", values: undefined, of: ({ themes }) => themes ?? [] },
  edition: { title: "Meetings", values: undefined, isOrdered: true, of: ({ edition }) => [String(edition)] },
  type: { title: "Session types", values: /* @__PURE__ */ labelsOf(SESSION_TYPES), of: ({ type }) => [type] },
};

/** The dimensions of people, in the order in which they are shown. */
export const PERSON_DIMENSION_NAMES = /* @__PURE__ */ Object.keys(PERSON_DIMENSIONS) as readonly PersonDimension[];

/** The dimensions of sessions, in the order in which they are shown. */
export const SESSION_DIMENSION_NAMES = /* @__PURE__ */ Object.keys(SESSION_DIMENSIONS) as readonly SessionDimension[];

/** How people read a value of a dimension. */
export function labelOf(dimension: PersonDimension, value: string): string {
  return PERSON_DIMENSIONS[dimension].values?.[value] ?? value;
}

/** Whether people are counted by a dimension, and not sessions. */
export function isPersonDimension(dimension: Dimension): dimension is PersonDimension {
  return Object.hasOwn(PERSON_DIMENSIONS, dimension);
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function labelsOf(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(vocabulary).map(([slug, { label }]) => [slug, label]));
}

function goalLabels(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SDG_GOAL_TITLES).map(([goal, title]) => [goal, `${goal}. ${title}`]));
}

function targetLabels(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(SDG_TARGET_CODES_BY_GOAL).flatMap((codes) => codes.map((code) => [code, code])),
  );
}
