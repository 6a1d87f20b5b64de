import * as z from "zod";

import type { Organization, Person } from "../model";
import { PARTICIPATIONS, REGIONAL_GROUPS, ROLES, STAKEHOLDER_GROUPS } from "../vocabulary";
import { list, oneOf, optional, required } from "./field";
import { text } from "./texts";

/** The inferred schema behind {@link personSchema}: type tests pin it to the model, key by key. */
export const personObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      name: required(text(), {
        title: "Name",
        description: "The name without titles, as printed first.",
        examples: ["Ana Example"],
      }),
      alternateNames: optional(list(text()), {
        title: "Alternate names",
        description: "Further spellings under which the page names the same person.",
        examples: [["Example, Ana"]],
      }),
      honorific: optional(text(), {
        title: "Honorific",
        description: "The form of address as printed.",
        examples: ["Dr.", "H.E."],
      }),
      position: optional(text(), {
        title: "Position",
        description: "Posts held, as printed; two posts are joined with a semicolon.",
        examples: ["Director of Things"],
      }),
      affiliation: optional(text(), {
        title: "Affiliation",
        description: "The body the person speaks for or works at, as printed.",
        examples: ["Example Agency"],
      }),
      stakeholderGroup: optional(oneOf(STAKEHOLDER_GROUPS), {
        title: "Stakeholder group",
        description: "The group the page counts the person among.",
        examples: ["academia"],
      }),
      regionalGroup: optional(oneOf(REGIONAL_GROUPS), {
        title: "Regional group",
        description: "The regional group the page counts the person among.",
        examples: ["asia-pacific"],
      }),
      participation: optional(oneOf(PARTICIPATIONS), {
        title: "Participation",
        description: "Whether the person takes part online or at the venue.",
        examples: ["online"],
      }),
      country: optional(text(), {
        title: "Country",
        description: "The country as printed.",
        examples: ["Ethiopia"],
      }),
      gender: optional(z.enum(["female", "male", "other"]), {
        title: "Gender",
        description: "Only as printed, never guessed.",
        examples: ["female"],
      }),
      roles: required(list(oneOf(ROLES)), {
        title: "Roles",
        description: "Everything the person does in the session.",
        examples: [["speaker", "onsite-moderator"]],
      }),
    })
    .meta({
      title: "Person",
      description: "Somebody who takes part in a session: one entry per person, however many roles.",
      examples: [{ name: "Ana Example", roles: ["speaker"] }],
    }))();

/** The inferred schema behind {@link organizationSchema}. */
export const organizationObject = /* @__PURE__ */ (() =>
  z
    .strictObject({
      name: required(text(), {
        title: "Name",
        description: "The name of the body, as printed.",
        examples: ["Example Agency"],
      }),
      unit: optional(text(), {
        title: "Unit",
        description: "The department or office of the body that the page names.",
        examples: ["Bureau of Examples"],
      }),
      stakeholderGroup: optional(oneOf(STAKEHOLDER_GROUPS), {
        title: "Stakeholder group",
        description: "The group the page counts the body among.",
        examples: ["government"],
      }),
      regionalGroup: optional(oneOf(REGIONAL_GROUPS), {
        title: "Regional group",
        description: "The regional group the page counts the body among.",
        examples: ["african"],
      }),
    })
    .meta({
      title: "Organization",
      description: "A body that runs or hosts the session.",
      examples: [{ name: "Example Agency" }],
    }))();

/** A zod schema that gives a {@link Person}. */
export type PersonSchema = z.ZodType<Person, Person>;

/** A zod schema that gives an {@link Organization}. */
export type OrganizationSchema = z.ZodType<Organization, Organization>;

/** Accepts a {@link Person} that came from outside the program; unknown keys are refused. */
export const personSchema: PersonSchema = personObject;

/** Accepts an {@link Organization} that came from outside the program; unknown keys are refused. */
export const organizationSchema: OrganizationSchema = organizationObject;
