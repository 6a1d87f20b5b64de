import * as z from "zod";

import type { Diagnostic } from "../diagnostics";
import type { Profile } from "../model";
import { SESSION_TYPES } from "../vocabulary";
import { oneOf } from "./field";
import { ADDRESS, text, textOf } from "./texts";
import { toDiagnostics } from "./to-diagnostics";

const evidenceObject = /* @__PURE__ */ (() =>
  z.strictObject({
    certainty: z.enum(["seen", "inferred"]),
    source: z.exactOptional(textOf(ADDRESS)),
    note: z.exactOptional(text()),
  }))();

const levelSchema = /* @__PURE__ */ (() => z.enum(["off", "default", "info", "warning", "error"]))();

/** Schema of {@link Profile}s with a named type, so that declarations stay small. */
export type ProfileSchema = z.ZodType<Profile>;

/**
 * Accepts a profile of checks that came from outside the program, such as a user's JSON file.
 *
 * Whether the rules and numbers that it names exist is a question for `checkProfile`.
 */
export const profileSchema: ProfileSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: text(),
    title: text(),
    appliesTo: z.exactOptional(
      z.strictObject({
        editions: z.exactOptional(z.array(z.int())),
        types: z.exactOptional(z.array(oneOf(SESSION_TYPES))),
      }),
    ),
    rules: z.record(
      z.string(),
      z.union([
        levelSchema,
        z.strictObject({
          level: levelSchema,
          numbers: z.exactOptional(z.record(z.string(), z.number())),
          evidence: z.exactOptional(evidenceObject),
        }),
      ]),
    ),
  }))();

/**
 * A value from outside as a {@link Profile}, or findings that say what is wrong with it and where. Never throws.
 *
 * @example
 * parseProfile({ name: "mine", title: "Our habits", rules: { "session/no-rapporteur": "error" } }).profile?.name; // "mine"
 * parseProfile({ name: "mine", title: "Our habits" }).diagnostics[0]?.path; // ["rules"]
 */
export function parseProfile(value: unknown): {
  readonly profile?: Profile;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { success, data, error } = profileSchema.safeParse(value);
  if (!success) return { diagnostics: toDiagnostics(error.issues, { schema: profileSchema, record: value }) };
  return { profile: data, diagnostics: [] };
}
