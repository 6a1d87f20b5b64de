import * as z from "zod";

import { sessionDraftObject, sessionObject } from "./session";

/** Drafts of JSON Schema that the schemas of records are written in. */
export type JsonSchemaDraft = "2020-12" | "7";

/** Which schema is written, and in which draft. */
export interface JsonSchemaOptions {
  /** `2020-12` unless told. */
  readonly draft?: JsonSchemaDraft;
  /** The schema of drafts, which may lack edition, type and title. */
  readonly isDraftRecord?: boolean;
}

/** A JSON Schema: an object of keywords. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Rules of a record that no JSON Schema of it can say; checks over sessions ask about them. */
export const RULES_BEYOND_SCHEMA: readonly string[] = /* @__PURE__ */ Object.freeze([
  "An end lies after its start, and both lie within the meeting.",
  "A time zone exists in the IANA database, and a language tag in the IANA registry.",
  "A planned length agrees with the slot.",
  "Each person, organisation, role, goal, target and language stands once in its list.",
  "A target belongs to one of the goals, where goals are listed.",
  "format, sdgs, report, attendance and source are left out where they would be empty, and a quantity has a number.",
  "The lower bound of a quantity is not above its upper one.",
  "An id stands once in a programme, and one key once in an object.",
]);

/**
 * The JSON Schema of a session: the same verdict as the zod schema on every record, with titles, descriptions and
 * examples. The package ships it as `igf-sessions/schema/session.json` and `igf-sessions/schema/session.draft-07.json`.
 *
 * @example
 * sessionJsonSchema().$id; // "urn:igf-sessions:schema:session:1"
 */
export function sessionJsonSchema({ draft = "2020-12", isDraftRecord = false }: JsonSchemaOptions = {}): JsonSchema {
  const name = isDraftRecord ? "session-draft" : "session";
  const version = draft === "7" ? "1:draft-07" : "1";
  const { $schema, ...keywords } = z.toJSONSchema(isDraftRecord ? sessionDraftObject : sessionObject, {
    target: draft === "7" ? "draft-7" : "draft-2020-12",
    override: ({ jsonSchema }) => {
      tidy(jsonSchema);
    },
  });
  // No public address exists for it, and a URN is a name that promises none.
  const $comment = `Not said here: ${RULES_BEYOND_SCHEMA.join(" ")}`;
  return { $schema, $id: `urn:igf-sessions:schema:${name}:${version}`, $comment, ...keywords };
}

/** Lists of numbers are named integers, so that strict validators do not ask for the type. */
function tidy(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type === "number" && (schema.enum?.every(Number.isInteger) || Number.isInteger(schema.const))) {
    schema.type = "integer";
  }
}
