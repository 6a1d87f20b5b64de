import * as z from "zod";

import type { Attendance, Quantity, SessionReport } from "../model";
import { list, optional, required } from "./field";
import { text } from "./texts";

const raw = /* @__PURE__ */ (() =>
  required(text(), {
    title: "Raw",
    description: "The words the number was read from.",
    examples: ["more than one hundred"],
  }))();

function quantityObject<Value extends z.ZodType>(value: Value, example: number) {
  return z.strictObject({
    exactly: optional(value, { title: "Exactly", description: "The number, where it is exact.", examples: [example] }),
    about: optional(value, { title: "About", description: "The number, where it is rounded.", examples: [example] }),
    atLeast: optional(value, { title: "At least", description: "The lower bound.", examples: [example] }),
    atMost: optional(value, { title: "At most", description: "The upper bound.", examples: [example] }),
    raw,
  });
}

/** The inferred schema behind {@link countSchema}: a count of people. */
export const countObject = /* @__PURE__ */ (() =>
  quantityObject(z.int().min(0), 100).meta({
    title: "Count",
    description: "A number of people as a report gives it: exact, rounded or bounded.",
    examples: [{ atLeast: 100, raw: "more than one hundred" }],
  }))();

/** The inferred schema behind {@link shareSchema}: a share from 0 to 1. */
export const shareObject = /* @__PURE__ */ (() =>
  quantityObject(z.number().min(0).max(1), 0.333).meta({
    title: "Share",
    description: "A share as a report gives it, from 0 to 1: exact, rounded or bounded.",
    examples: [{ atLeast: 0.333, raw: "over one third" }],
  }))();

/** The inferred schema behind {@link attendanceSchema}. */
export const attendanceObject = /* @__PURE__ */ (() => {
  const count = (title: string, description: string, words: string) =>
    optional(countObject, { title, description, examples: [{ exactly: 40, raw: words }] });
  return z
    .strictObject({
      total: count("Total", "Everybody who took part.", "40 participants"),
      online: count("Online", "Those who took part online.", "40 online"),
      onsite: count("On site", "Those who took part at the venue.", "40 in the room"),
      women: count("Women", "The women among them.", "40 women"),
      womenShare: optional(shareObject, {
        title: "Share of women",
        description: "Share of women and gender-diverse people.",
        examples: [{ atLeast: 0.333, raw: "over one third" }],
      }),
    })
    .meta({
      title: "Attendance",
      description: "How many people came, as far as the report says.",
      examples: [{ total: { atLeast: 100, raw: "more than one hundred" } }],
    });
})();

/** The inferred schema behind {@link sessionReportSchema}. */
export const sessionReportObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      keyTakeaways: optional(list(text()), {
        title: "Key takeaways",
        description: "The takeaways, one text each.",
        examples: [["Data need rules that cross borders."]],
      }),
      callToAction: optional(list(text()), {
        title: "Call to action",
        description: "What the session asks others to do, one text each.",
        examples: [["Governments should publish their registers."]],
      }),
      summary: optional(text(), {
        title: "Summary",
        description: "The session report; an empty line parts paragraphs.",
        examples: ["Three speakers described their registers."],
      }),
      gender: optional(text(), {
        title: "Gender",
        description: "The reflection on gender issues; an empty line parts paragraphs.",
        examples: ["Over one third of the participants were women."],
      }),
      attendance: optional(attendanceObject, {
        title: "Attendance",
        description: "How many people came, as far as the report says.",
        examples: [{ total: { atLeast: 100, raw: "more than one hundred" } }],
      }),
    })
    .meta({
      title: "Session report",
      description: "What came out of the session.",
      examples: [{ keyTakeaways: ["Data need rules that cross borders."] }],
    }))();

/** A zod schema that gives a {@link Quantity}. */
export type QuantitySchema = z.ZodType<Quantity, Quantity>;

/** A zod schema that gives an {@link Attendance}. */
export type AttendanceSchema = z.ZodType<Attendance, Attendance>;

/** A zod schema that gives a {@link SessionReport}. */
export type SessionReportSchema = z.ZodType<SessionReport, SessionReport>;

/** Accepts a count of people as a {@link Quantity}: whole numbers from 0. */
export const countSchema: QuantitySchema = countObject;

/** Accepts a share as a {@link Quantity}: numbers from 0 to 1. */
export const shareSchema: QuantitySchema = shareObject;

/** Accepts the {@link Attendance} of a report. */
export const attendanceSchema: AttendanceSchema = attendanceObject;

/** Accepts a {@link SessionReport} that came from outside the program; unknown keys are refused. */
export const sessionReportSchema: SessionReportSchema = sessionReportObject;
