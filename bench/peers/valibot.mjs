// The session record as somebody who uses valibot would write it.
import * as v from "valibot";

import * as lists from "./lists.mjs";

const text = v.pipe(v.string(), v.nonEmpty());
const form = (pattern) => v.pipe(v.string(), v.regex(pattern));
const whole = (least, most = Number.MAX_SAFE_INTEGER) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const list = (item) => v.pipe(v.array(item), v.nonEmpty());
const oneOf = (words) => v.picklist(words);
const maybe = (schema) => v.exactOptional(schema);

const quantity = (value) =>
  v.strictObject({
    exactly: maybe(value),
    about: maybe(value),
    atLeast: maybe(value),
    atMost: maybe(value),
    raw: text,
  });
const people = quantity(whole(0));
const share = quantity(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const session = v.strictObject({
  schemaVersion: v.literal(1),
  id: text,
  edition: whole(2006, 9999),
  type: oneOf(lists.TYPES),
  number: maybe(whole(1)),
  title: text,
  status: maybe(oneOf(lists.STATUSES)),
  start: maybe(form(lists.INSTANT)),
  end: maybe(form(lists.INSTANT)),
  timeZone: maybe(form(lists.ZONE)),
  room: maybe(text),
  format: maybe(
    v.strictObject({
      kind: maybe(oneOf(lists.KINDS)),
      layout: maybe(oneOf(lists.LAYOUTS)),
      durationMinutes: maybe(whole(1)),
      description: maybe(text),
      raw: maybe(text),
    }),
  ),
  themes: maybe(list(text)),
  languages: maybe(list(form(lists.LANGUAGE))),
  description: maybe(text),
  policyQuestions: maybe(list(text)),
  organizations: maybe(
    list(
      v.strictObject({
        name: text,
        unit: maybe(text),
        stakeholderGroup: maybe(oneOf(lists.GROUPS)),
        regionalGroup: maybe(oneOf(lists.REGIONS)),
      }),
    ),
  ),
  people: maybe(
    list(
      v.strictObject({
        name: text,
        alternateNames: maybe(list(text)),
        honorific: maybe(text),
        position: maybe(text),
        affiliation: maybe(text),
        stakeholderGroup: maybe(oneOf(lists.GROUPS)),
        regionalGroup: maybe(oneOf(lists.REGIONS)),
        participation: maybe(oneOf(lists.WAYS)),
        country: maybe(text),
        gender: maybe(oneOf(lists.GENDERS)),
        roles: list(oneOf(lists.ROLE_NAMES)),
      }),
    ),
  ),
  sdgs: maybe(
    v.strictObject({
      goals: maybe(list(oneOf(lists.GOALS))),
      targets: maybe(list(oneOf(lists.TARGETS))),
      rationale: maybe(text),
    }),
  ),
  report: maybe(
    v.strictObject({
      keyTakeaways: maybe(list(text)),
      callToAction: maybe(list(text)),
      summary: maybe(text),
      gender: maybe(text),
      attendance: maybe(
        v.strictObject({
          total: maybe(people),
          online: maybe(people),
          onsite: maybe(people),
          women: maybe(people),
          womenShare: maybe(share),
        }),
      ),
    }),
  ),
  printedDeadlines: maybe(list(v.strictObject({ document: oneOf(lists.DOCUMENTS), raw: text }))),
  sections: maybe(list(v.strictObject({ heading: maybe(text), text }))),
  links: maybe(list(v.strictObject({ label: maybe(text), url: form(lists.ADDRESS) }))),
  acknowledged: maybe(list(text)),
  revision: maybe(whole(0)),
  source: maybe(
    v.strictObject({
      url: maybe(form(lists.ABSOLUTE_ADDRESS)),
      retrievedAt: maybe(form(lists.INSTANT)),
      modifiedAt: maybe(form(lists.INSTANT)),
      copy: maybe(oneOf(lists.COPIES)),
    }),
  ),
});

export const isSession = (value) => v.is(session, value);
