import type * as z from "zod";

import type { Diagnostic } from "../diagnostics";
import type { Session, SessionDraft } from "../model";
import { isSession, isSessionDraft } from "./generated/guards";
import { lenientSessionDraftSchema, lenientSessionSchema } from "./lenient-schemas";
import { migrate } from "./migrations/migrate";
import { sessionDraftSchema, sessionSchema } from "./session";
import { toDiagnostics } from "./to-diagnostics";
import { findUnknownKeys } from "./unknown-keys";

/** What a valid record may hold besides what the schema names. */
export interface ParseOptions {
  /** `refuse` (the default) makes an unknown key an error; `keep` leaves it in the record and reports a warning. */
  readonly unknownKeys?: "refuse" | "keep";
}

/** A record or the reasons why it is none. `diagnostics` of a valid record holds warnings only. */
export type ParseSessionResult<Record = Session> =
  | { readonly session: Record; readonly diagnostics: readonly Diagnostic[] }
  | { readonly session?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The same in the shape that users of zod know. */
export type SafeParseSessionResult<Record = Session> =
  | { readonly success: true; readonly data: Record; readonly diagnostics: readonly Diagnostic[] }
  | { readonly success: false; readonly data?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * A value from outside as a {@link Session}, or findings that say what is wrong with it and where. Never throws.
 *
 * The session is the value itself, not a copy: a valid record needs no conversion. A record of an older version is
 * brought into the present shape first, as by {@link migrate}.
 *
 * @example
 * parseSession({ schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "Registers" }).session?.type; // "workshop"
 * parseSession({ schemaVersion: 1, id: "a", edition: 2022, type: "opn-forum", title: "Registers" }).diagnostics[0]?.hint; // "Did you mean `open-forum`?"
 */
export function parseSession(record: unknown, options: ParseOptions = {}): ParseSessionResult {
  return isSession(record)
    ? { session: record, diagnostics: [] }
    : explained(record, options, sessionSchema, lenientSessionSchema);
}

/** A value from outside as a {@link SessionDraft}, which may lack edition, type and title. Never throws. */
export function parseSessionDraft(record: unknown, options: ParseOptions = {}): ParseSessionResult<SessionDraft> {
  return isSessionDraft(record)
    ? { session: record, diagnostics: [] }
    : explained(record, options, sessionDraftSchema, lenientSessionDraftSchema);
}

/**
 * {@link parseSession} for code that expects zod's `{ success, data }`; findings stand where zod has an error.
 *
 * @example
 * safeParseSession([]).success; // false
 * safeParseSession([]).diagnostics[0]?.code; // "schema/not-a-record"
 */
export function safeParseSession(record: unknown, options: ParseOptions = {}): SafeParseSessionResult {
  const { session, diagnostics } = parseSession(record, options);
  return session === undefined ? { success: false, diagnostics } : { success: true, data: session, diagnostics };
}

/**
 * The explaining path, for what the guard refuses: as a record of an older version or with unknown keys kept, it may be
 * valid all the same.
 */
function explained<Record>(
  given: unknown,
  options: ParseOptions,
  strict: z.ZodType<Record>,
  lenient: z.ZodType<Record>,
): ParseSessionResult<Record> {
  const migrated = migrate(given);
  // A newer record has a shape of its own: what this one misses in it is no fault.
  if (migrated.diagnostics.some(({ code }) => code === "schema/newer-version")) {
    return { diagnostics: migrated.diagnostics };
  }
  const record = migrated.record ?? given;
  const schema = options.unknownKeys === "keep" ? lenient : strict;
  const { error } = schema.safeParse(record);
  if (error !== undefined) return { diagnostics: toDiagnostics(error.issues, { schema, record }) };
  // Nothing in these schemas transforms, so what they accept is already what they give.
  const session = record as Record;
  return { session, diagnostics: schema === lenient ? findUnknownKeys(strict, record) : [] };
}
