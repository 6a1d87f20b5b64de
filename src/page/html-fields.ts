import type { MeaningParts } from "./heading-labels";

/** What the name of a field says about the lines in it. */
export type FieldMeaning = Pick<MeaningParts, "kind" | "role" | "document" | "count">;

/**
 * What the site's field names say, by the words in them; the first that fits decides. The names carry suffixes per session
 * type (`field-organizers-of`, `field-speakers-0`). Source: class names of the site's Drupal pages.
 */
const FIELD_WORDS: readonly (readonly [string, FieldMeaning])[] = [
  ["online-moderator", { kind: "people", role: "online-moderator" }],
  ["remote-moderator", { kind: "people", role: "online-moderator" }],
  ["onsite-moderator", { kind: "people", role: "onsite-moderator" }],
  ["moderator", { kind: "people", role: "moderator" }],
  ["rapporteur", { kind: "people", role: "rapporteur" }],
  ["organizer", { kind: "people", role: "organizer" }],
  ["organiser", { kind: "people", role: "organizer" }],
  ["proposer", { kind: "people", role: "organizer" }],
  ["speaker", { kind: "people", role: "speaker" }],
  ["takeaway", { kind: "report", document: "key-takeaways" }],
  ["call-to-action", { kind: "report", document: "call-to-action" }],
  ["gender", { kind: "report", document: "gender-reflection" }],
  ["women", { kind: "attendance", count: "women" }],
  ["participants", { kind: "attendance", count: "total" }],
  ["report", { kind: "report", document: "session-report" }],
  ["policy-question", { kind: "policy-questions" }],
  ["duration", { kind: "duration" }],
  ["format", { kind: "format" }],
  ["subtheme", { kind: "themes" }],
  ["theme", { kind: "themes" }],
  ["sdg", { kind: "sdgs" }],
  ["target", { kind: "targets" }],
  ["room", { kind: "room" }],
  ["time", { kind: "time" }],
  ["date", { kind: "time" }],
  ["description", { kind: "description" }],
];

/** The meaning of a field's class, such as `field--name-field-speakers-of`; `undefined` for a class that names no field. */
export function findFieldMeaning(classes: string): FieldMeaning | undefined {
  const at = classes.indexOf(FIELD_NAME);
  if (at < 0) return undefined;
  const end = classes.indexOf(" ", at);
  const name = classes.slice(at + FIELD_NAME.length, end < 0 ? classes.length : end);
  return FIELD_WORDS.find(([words]) => name.includes(words))?.[1];
}

const FIELD_NAME = "field--name-";
