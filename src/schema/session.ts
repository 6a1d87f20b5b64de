import * as z from "zod";

import type { Session, SessionDraft } from "../model";
import { SESSION_TYPES } from "../vocabulary";
import { list, oneOf, optional, required } from "./field";
import {
  linkObject,
  printedDeadlineObject,
  sectionObject,
  sessionFormatObject,
  sessionSdgsObject,
  sourceObject,
} from "./parts";
import { organizationObject, personObject } from "./person";
import { sessionReportObject } from "./report";
import { INSTANT, LANGUAGE_TAG, TIME_ZONE_NAME, text, textOf } from "./texts";

/** The version of the record's shape that this release reads and writes. */
export const SCHEMA_VERSION = 1;

/** The first meeting was held in 2006. */
const FIRST_EDITION = 2006;

const year = /* @__PURE__ */ (() => z.int().min(FIRST_EDITION).max(9999))();

/** The inferred schema behind {@link sessionSchema}. */
export const sessionObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      schemaVersion: required(z.literal(SCHEMA_VERSION), {
        title: "Schema version",
        description: "Version of this record's shape.",
        examples: [SCHEMA_VERSION],
      }),
      id: required(text(), {
        title: "Identifier",
        description: "Stable: the same page has the same id on every run and machine.",
        examples: ["igf-2022-open-forum-56"],
      }),
      edition: required(year, { title: "Edition", description: "Year of the annual meeting.", examples: [2022] }),
      type: required(oneOf(SESSION_TYPES), {
        title: "Type",
        description: "What kind of session it is.",
        examples: ["open-forum"],
      }),
      number: optional(z.int().min(1), {
        title: "Number",
        description: "The number the programme gives the session. Two pages may claim one number.",
        examples: [56],
      }),
      title: required(text(), {
        title: "Title",
        description: "The title as printed, without type and number.",
        examples: ["Open Registers for Small Networks"],
      }),
      status: optional(z.enum(["confirmed", "tentative", "cancelled"]), {
        title: "Status",
        description: "An absent status means that the session stands.",
        examples: ["cancelled"],
      }),
      start: optional(z.iso.datetime(), {
        title: "Start",
        description: "First instant of the session, in UTC.",
        examples: [INSTANT.example],
      }),
      end: optional(z.iso.datetime(), {
        title: "End",
        description: "First instant after the session, in UTC.",
        examples: ["2022-12-01T07:30:00Z"],
      }),
      timeZone: optional(textOf(TIME_ZONE_NAME), {
        title: "Time zone",
        description: "IANA name of the venue's time zone.",
        examples: [TIME_ZONE_NAME.example],
      }),
      room: optional(text(), { title: "Room", description: "The room as printed.", examples: ["Banquet Hall A"] }),
      format: optional(sessionFormatObject, {
        title: "Format",
        description: "How the session is run, as its format line says.",
        examples: [{ kind: "panel", durationMinutes: 60 }],
      }),
      themes: optional(list(text()), {
        title: "Themes",
        description: "Theme, subtheme and issue lines, as printed.",
        examples: [["Digital Cooperation"]],
      }),
      languages: optional(list(textOf(LANGUAGE_TAG)), {
        title: "Languages",
        description: "BCP 47 tags of the languages spoken or interpreted.",
        examples: [["en", "fr"]],
      }),
      description: optional(text(), {
        title: "Description",
        description: "What the session is about; an empty line parts paragraphs.",
        examples: ["Three registers, three ways to keep them open."],
      }),
      policyQuestions: optional(list(text()), {
        title: "Policy questions",
        description: "The questions the session asks, one text each.",
        examples: [["Who may read a register?"]],
      }),
      organizations: optional(list(organizationObject), {
        title: "Organizations",
        description: "The bodies that run or host the session.",
        examples: [[{ name: "Example Agency" }]],
      }),
      people: optional(list(personObject), {
        title: "People",
        description: "One entry per person; the same person in two roles is one entry with two roles.",
        examples: [[{ name: "Ana Example", roles: ["speaker"] }]],
      }),
      sdgs: optional(sessionSdgsObject, {
        title: "Sustainable Development Goals",
        description: "The goals and targets of the session's own list.",
        examples: [{ goals: [1, 5, 17] }],
      }),
      report: optional(sessionReportObject, {
        title: "Report",
        description: "What came out of the session.",
        examples: [{ keyTakeaways: ["Data need rules that cross borders."] }],
      }),
      printedDeadlines: optional(list(printedDeadlineObject), {
        title: "Printed deadlines",
        description: "Deadlines as the page prints them, which may be another meeting's.",
        examples: [[{ document: "key-takeaways", raw: "2 hours after session" }]],
      }),
      sections: optional(list(sectionObject), {
        title: "Sections",
        description: "Whatever has no field of its own, in the page's order.",
        examples: [[{ heading: "Content focus", text: "Rules for data that cross borders." }]],
      }),
      links: optional(list(linkObject), {
        title: "Links",
        description: "Addresses that the page names.",
        examples: [[{ url: "https://example.org/paper.pdf" }]],
      }),
      acknowledged: optional(list(text()), {
        title: "Acknowledged findings",
        description: "Codes of findings that a person has looked at and accepted.",
        examples: [["programme/unknown-room"]],
      }),
      revision: optional(z.int().min(0), {
        title: "Revision",
        description: "How often the published facts have changed.",
        examples: [2],
      }),
      source: optional(sourceObject, {
        title: "Source",
        description: "Where the record comes from.",
        examples: [{ url: "https://example.org/sessions/56", copy: "full" }],
      }),
    })
    .meta({
      title: "IGF session",
      description: "One session of an annual meeting of the Internet Governance Forum.",
      examples: [
        {
          schemaVersion: SCHEMA_VERSION,
          id: "igf-2022-open-forum-56",
          edition: 2022,
          type: "open-forum",
          number: 56,
          title: "Open Registers for Small Networks",
        },
      ],
    }))();

/** The inferred schema behind {@link sessionDraftSchema}. */
export const sessionDraftObject = /* @__PURE__ */ (() => {
  const { edition, type, title } = sessionObject.shape;
  return z
    .strictObject({
      ...sessionObject.shape,
      edition: z.exactOptional(edition),
      type: z.exactOptional(type),
      title: z.exactOptional(title),
    })
    .meta({
      title: "Draft of an IGF session",
      description: "A session whose page did not show its title, type or meeting.",
      examples: [{ schemaVersion: SCHEMA_VERSION, id: "igf-session-0a1b2c3d" }],
    });
})();

/** A zod schema that gives a {@link Session}. */
export type SessionSchema = z.ZodType<Session, Session>;

/** A zod schema that gives a {@link SessionDraft}. */
export type SessionDraftSchema = z.ZodType<SessionDraft, SessionDraft>;

/**
 * Accepts a {@link Session} that came from outside the program; unknown keys are refused.
 *
 * What one property says about another (an end before a start) is the business of the checks over sessions, so that
 * this schema and its JSON Schema accept the same records.
 *
 * @example
 * sessionSchema.safeParse({ title: "Open Registers" }).success; // false
 */
export const sessionSchema: SessionSchema = sessionObject;

/** Accepts a {@link SessionDraft}: a session that may lack edition, type and title. */
export const sessionDraftSchema: SessionDraftSchema = sessionDraftObject;
