import * as z from "zod";

import type { Diagnostic } from "../diagnostics";
import type { DeadlineKind, EventInput, RuleInput } from "../model";
import { REPORT_DOCUMENTS, SESSION_TYPES, WEEKDAYS } from "../vocabulary";
import { list, oneOf, optional, required } from "./field";
import { CALENDAR_DAY, DEADLINE_CLOCK, text, textOf, TIME_OF_DAY, TIME_ZONE_NAME } from "./texts";
import { toDiagnostics } from "./to-diagnostics";

const wholeDays = /* @__PURE__ */ (() =>
  required(z.int().min(0), { title: "Days", description: "How many days it is counted.", examples: [14] }))();

const timeOfDay = /* @__PURE__ */ (() =>
  optional(textOf(TIME_OF_DAY), {
    title: "Time",
    description: "Time of day; the end of the day if absent.",
    examples: ["18:00"],
  }))();

const terms = /* @__PURE__ */ (() => ({
  document: required(oneOf(REPORT_DOCUMENTS), {
    title: "Document",
    description: "What is due.",
    examples: ["session-report"],
  }),
  clock: optional(
    // The pattern asks for just what the template type says.
    z.union([z.enum(["venue", "utc", "anywhere-on-earth"]), textOf(DEADLINE_CLOCK) as unknown as OffsetSchema]),
    { title: "Clock", description: "Whose clock counts; the venue's if absent.", examples: ["venue", "-11:00"] },
  ),
  confidence: optional(z.enum(["seen", "inferred", "printed", "own"]), {
    title: "Confidence",
    description: "How sure the rule is; the organisers' own if absent.",
    examples: ["own"],
  }),
  words: optional(text(), {
    title: "Words",
    description: "The words in which the source gives the rule.",
    examples: ["by the next morning"],
  }),
  source: optional(text(), {
    title: "Source",
    description: "The page that shows the rule.",
    examples: ["https://example.org/rules"],
  }),
  consequence: optional(text(), {
    title: "Consequence",
    description: "What follows if it is missed, as a sentence.",
    examples: ["No session next year."],
  }),
  note: optional(text(), {
    title: "Note",
    description: "What was inferred or assumed.",
    examples: ["Agreed by the organising team."],
  }),
  sessionTypes: optional(list(oneOf(SESSION_TYPES)), {
    title: "Session types",
    description: "The rule holds for sessions of these types; for all if absent.",
    examples: [["workshop"]],
  }),
  weekdays: optional(list(z.enum(WEEKDAYS)), {
    title: "Days of the week",
    description: "The rule holds for sessions that end on these days at the venue; for all if absent.",
    examples: [["friday"]],
  }),
}))();

type OffsetSchema = z.ZodType<`${"+" | "-"}${number}:${number}`>;

/** What each kind of rule has besides the terms that all have. */
const timings = /* @__PURE__ */ (() => ({
  "after-session-end": {
    hours: required(z.number().min(0), {
      title: "Hours",
      description: "Hours after the session's end.",
      examples: [2],
    }),
  },
  "end-of-session-day": {},
  "after-session-day": { days: wholeDays, time: timeOfDay },
  "after-meeting-end": { days: wholeDays, time: timeOfDay },
  "before-meeting-start": { days: wholeDays, time: timeOfDay },
  "calendar-day": {
    day: required(textOf(CALENDAR_DAY), {
      title: "Day",
      description: "The day on which it is due.",
      examples: ["2027-05-14"],
    }),
    time: timeOfDay,
  },
  "fixed-instant": {
    instant: required(z.iso.datetime(), {
      title: "Instant",
      description: "The moment at which it is due.",
      examples: ["2027-03-16T23:59:00Z"],
    }),
  },
}))();

/** Accepts one rule of an event: what is due, and when. */
export type RuleSchema = z.ZodType<RuleInput>;
export const ruleSchema: RuleSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [
    ruleOf("after-session-end"),
    ruleOf("end-of-session-day"),
    ruleOf("after-session-day"),
    ruleOf("after-meeting-end"),
    ruleOf("before-meeting-start"),
    ruleOf("calendar-day"),
    ruleOf("fixed-instant"),
  ]))();

function ruleOf<const Kind extends DeadlineKind>(kind: Kind) {
  return z.strictObject({ kind: z.literal(kind), ...terms, ...timings[kind] });
}

/** Accepts an {@link EventInput} that came from outside: a meeting with deadlines of its own. */
export type EventSchema = z.ZodType<EventInput>;
export const eventSchema: EventSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: required(text(), {
      title: "Name",
      description: "What people call the meeting.",
      examples: ["Youth Forum 2027"],
    }),
    year: optional(z.int().min(2000).max(9999), {
      title: "Year",
      description: "What session records name as their edition; the year of the first day if absent.",
      examples: [2027],
    }),
    timeZone: required(textOf(TIME_ZONE_NAME), {
      title: "Time zone",
      description: "Whose clock the venue keeps.",
      examples: ["Europe/Oslo"],
    }),
    firstDay: required(textOf(CALENDAR_DAY), {
      title: "First day",
      description: "First main day at the venue.",
      examples: ["2027-05-07"],
    }),
    lastDay: required(textOf(CALENDAR_DAY), {
      title: "Last day",
      description: "Last main day at the venue.",
      examples: ["2027-05-08"],
    }),
    rules: required(z.array(ruleSchema), {
      title: "Rules",
      description: "In order: where two rules about one document fit a session, the first counts.",
      examples: [[{ document: "session-report", kind: "after-meeting-end", days: 14 }]],
    }),
  }))();

/** An event or the reasons why it is none. */
export type ParseEventResult =
  | { readonly event: EventInput; readonly diagnostics: readonly [] }
  | { readonly event?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * A value from outside as an {@link EventInput}, ready for `defineEvent`, or findings that say what is wrong with it and
 * where. Never throws.
 *
 * @example
 * parseEvent({ name: "Youth Forum", timeZone: "Europe/Oslo", firstDay: "2027-05-07", lastDay: "2027-05-08", rules: [] }).event?.name; // "Youth Forum"
 * parseEvent({ name: "Youth Forum" }).diagnostics[0]?.code; // "schema/missing-key"
 */
export function parseEvent(value: unknown): ParseEventResult {
  const { data, error } = eventSchema.safeParse(value);
  if (error === undefined) return { event: data, diagnostics: [] };
  const issues = error.issues.map(asUnknownKind);
  return { diagnostics: toDiagnostics(issues, { schema: eventSchema, record: value }) };
}

/** A rule of no known kind: zod has an issue of its own for it, in which the kinds are missing. */
function asUnknownKind(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union" || issue.path.at(-1) !== "kind") return issue;
  return { ...issue, code: "invalid_value", values: Object.keys(timings) };
}
