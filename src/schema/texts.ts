import * as z from "zod";

/* eslint-disable regexp/use-ignore-case, regexp/prefer-w -- JSON Schema has no flags, and `\w` differs between its engines. */

/** The forms that a text of a record can be asked to have: `name` is what a finding calls it. */
export interface TextForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** IANA names by their form only: which zones exist changes several times a year. */
export const TIME_ZONE_NAME: TextForm = {
  name: "the name of an IANA time zone",
  pattern: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
  example: "Africa/Addis_Ababa",
};

/** Language tags of RFC 5646 by their form only. */
export const LANGUAGE_TAG: TextForm = {
  name: "a BCP 47 language tag",
  pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  example: "zh-Hans",
};

/** An address with a scheme. Whether something answers there is nobody's promise. */
export const ABSOLUTE_ADDRESS: TextForm = {
  name: "an address with a scheme and without spaces",
  pattern: /^[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n]+$/,
  example: "https://example.org/sessions/56",
};

/** An address as a page prints it, which may lack scheme and host. */
export const ADDRESS: TextForm = {
  name: "an address without spaces",
  pattern: /^[^ \t\r\n]+$/,
  example: "/sessions/56",
};

/** Instants: found by their name among zod's formats, since the pattern is zod's own. */
export const INSTANT = { name: "an instant in UTC with a final `Z`", example: "2022-12-01T06:30:00Z" };

/** Calendar days by their form; `defineEvent` refuses 30 February. */
export const CALENDAR_DAY: TextForm = {
  name: "a calendar day",
  pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  example: "2027-05-07",
};

/** Times of day on the 24-hour clock. */
export const TIME_OF_DAY: TextForm = {
  name: "a time of day",
  pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  example: "18:00",
};

/** A clock at a fixed distance from UTC. */
export const DEADLINE_CLOCK: TextForm = {
  name: "venue, utc, anywhere-on-earth or an offset",
  pattern: /^[+-](?:0\d|1[0-4]):[0-5]\d$/,
  example: "-11:00",
};

const FORMS: readonly TextForm[] = [
  CALENDAR_DAY,
  TIME_OF_DAY,
  DEADLINE_CLOCK,
  TIME_ZONE_NAME,
  LANGUAGE_TAG,
  ABSOLUTE_ADDRESS,
  ADDRESS,
];

/** The form that a pattern belongs to. */
export function findTextForm(pattern: string): TextForm | undefined {
  return FORMS.find((form) => form.pattern.toString() === pattern);
}

/** Text that says something: an absent fact is an absent key, never `""`. */
export function text(): z.ZodString {
  return z.string().min(1);
}

/** Text of one of the forms above. */
export function textOf(form: TextForm): z.ZodString {
  return z.string().regex(form.pattern);
}
