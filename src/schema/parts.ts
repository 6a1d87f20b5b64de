import * as z from "zod";

import type { Link, PrintedDeadline, Section, SessionFormat, SessionSdgs, Source } from "../model";
import { FORMAT_KINDS, REPORT_DOCUMENTS, ROOM_LAYOUTS } from "../vocabulary";
import { SDG_TARGET_CODES_BY_GOAL, type SdgTargetCode } from "../vocabulary/sdg";
import { list, oneOf, optional, required } from "./field";
import { ABSOLUTE_ADDRESS, ADDRESS, INSTANT, text, textOf } from "./texts";

/** The inferred schema behind {@link sessionFormatSchema}. */
export const sessionFormatObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      kind: optional(oneOf(FORMAT_KINDS), {
        title: "Kind",
        description: "How the session is run.",
        examples: ["panel"],
      }),
      layout: optional(oneOf(ROOM_LAYOUTS), {
        title: "Layout",
        description: "How the room is seated.",
        examples: ["auditorium"],
      }),
      durationMinutes: optional(z.int().min(1), {
        title: "Duration in minutes",
        description: "Planned length in minutes; the slot may differ.",
        examples: [60],
      }),
      description: optional(text(), {
        title: "Description",
        description: "The organisers' reasons for the format.",
        examples: ["A panel lets each region speak once."],
      }),
      raw: optional(text(), {
        title: "Raw",
        description: "The format line as printed.",
        examples: ["Panel - Auditorium - 60 Min"],
      }),
    })
    .meta({
      title: "Session format",
      description: "How the session is run, as its format line says.",
      examples: [{ kind: "panel", layout: "auditorium", durationMinutes: 60, raw: "Panel - Auditorium - 60 Min" }],
    }))();

/** The inferred schema behind {@link sessionSdgsSchema}. */
export const sessionSdgsObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      goals: optional(list(z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])), {
        title: "Goals",
        description: "Numbers of the goals that the session lists.",
        examples: [[1, 5, 17]],
      }),
      targets: optional(list(targetCode()), {
        title: "Targets",
        description: "Codes of the targets that the session lists.",
        examples: [["9.c", "17.16"]],
      }),
      rationale: optional(text(), {
        title: "Rationale",
        description: "The prose about the goals.",
        examples: ["Open data serve the partnerships of goal 17."],
      }),
    })
    .meta({
      title: "Sustainable Development Goals",
      description: "The goals and targets of the session's own list; codes that stand only in prose are not here.",
      examples: [{ goals: [1, 5, 17] }],
    }))();

function targetCode(): z.ZodEnum<{ [Code in SdgTargetCode]: Code }> {
  const codes: readonly SdgTargetCode[] = Object.values(SDG_TARGET_CODES_BY_GOAL).flat();
  // One key per code, each with itself as its value, which `fromEntries` cannot say.
  return z.enum(Object.fromEntries(codes.map((code) => [code, code])) as { [Code in SdgTargetCode]: Code });
}

/** The inferred schema behind {@link printedDeadlineSchema}. */
export const printedDeadlineObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      document: required(oneOf(REPORT_DOCUMENTS), {
        title: "Document",
        description: "What is due.",
        examples: ["key-takeaways"],
      }),
      raw: required(text(), {
        title: "Raw",
        description: "The words of the deadline as printed.",
        examples: ["2 hours after session"],
      }),
    })
    .meta({
      title: "Printed deadline",
      description: "A deadline as the page prints it, which may be another meeting's.",
      examples: [{ document: "key-takeaways", raw: "2 hours after session" }],
    }))();

/** The inferred schema behind {@link sectionSchema}. */
export const sectionObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      heading: optional(text(), {
        title: "Heading",
        description: "The heading as printed.",
        examples: ["Content focus"],
      }),
      text: required(text(), {
        title: "Text",
        description: "The text below it; an empty line parts paragraphs.",
        examples: ["Rules for data that cross borders."],
      }),
    })
    .meta({
      title: "Section",
      description: "A part of the page that has no field of its own.",
      examples: [{ heading: "Content focus", text: "Rules for data that cross borders." }],
    }))();

/** The inferred schema behind {@link linkSchema}. */
export const linkObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      label: optional(text(), {
        title: "Label",
        description: "The words of the link.",
        examples: ["Background paper"],
      }),
      url: required(textOf(ADDRESS), {
        title: "Address",
        description: "The address as the page gives it, without spaces.",
        examples: ["https://example.org/paper.pdf"],
      }),
    })
    .meta({
      title: "Link",
      description: "An address that the page names.",
      examples: [{ label: "Background paper", url: "https://example.org/paper.pdf" }],
    }))();

/** The inferred schema behind {@link sourceSchema}. */
export const sourceObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      url: optional(textOf(ABSOLUTE_ADDRESS), {
        title: "Address",
        description: "Where the page lies.",
        examples: ["https://example.org/sessions/56"],
      }),
      retrievedAt: optional(z.iso.datetime(), {
        title: "Retrieved at",
        description: "When the page was fetched, in UTC.",
        examples: ["2026-11-20T08:00:00Z"],
      }),
      modifiedAt: optional(z.iso.datetime(), {
        title: "Modified at",
        description: "When the published facts last changed, in UTC.",
        examples: [INSTANT.example],
      }),
      copy: optional(z.enum(["full", "one-word-lines-dropped", "session-led", "html"]), {
        title: "Copy",
        description: "Which kind of copy the page was: text copies of one page lose different things.",
        examples: ["full"],
      }),
    })
    .meta({
      title: "Source",
      description: "Where the record comes from.",
      examples: [{ url: "https://example.org/sessions/56", copy: "full" }],
    }))();

/** A zod schema that gives a {@link SessionFormat}. */
export type SessionFormatSchema = z.ZodType<SessionFormat, SessionFormat>;

/** A zod schema that gives {@link SessionSdgs}. */
export type SessionSdgsSchema = z.ZodType<SessionSdgs, SessionSdgs>;

/** A zod schema that gives a {@link PrintedDeadline}. */
export type PrintedDeadlineSchema = z.ZodType<PrintedDeadline, PrintedDeadline>;

/** A zod schema that gives a {@link Section}. */
export type SectionSchema = z.ZodType<Section, Section>;

/** A zod schema that gives a {@link Link}. */
export type LinkSchema = z.ZodType<Link, Link>;

/** A zod schema that gives a {@link Source}. */
export type SourceSchema = z.ZodType<Source, Source>;

/** Accepts the {@link SessionFormat} of a session; unknown keys are refused. */
export const sessionFormatSchema: SessionFormatSchema = sessionFormatObject;

/** Accepts the {@link SessionSdgs} of a session: goals 1 to 17 and the 169 target codes. */
export const sessionSdgsSchema: SessionSdgsSchema = sessionSdgsObject;

/** Accepts a {@link PrintedDeadline}; unknown keys are refused. */
export const printedDeadlineSchema: PrintedDeadlineSchema = printedDeadlineObject;

/** Accepts a {@link Section}; unknown keys are refused. */
export const sectionSchema: SectionSchema = sectionObject;

/** Accepts a {@link Link}; the address may be relative, as on a page. */
export const linkSchema: LinkSchema = linkObject;

/** Accepts the {@link Source} of a record; its address has a scheme. */
export const sourceSchema: SourceSchema = sourceObject;
