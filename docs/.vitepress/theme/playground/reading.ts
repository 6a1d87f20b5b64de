import type { Diagnostic } from "igf-sessions/diagnostics";
import type { SessionDraft, Session } from "igf-sessions";

/** A stretch of the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A finding, with its place in the source where it has one. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly span?: Span;
  /** The session in which its path is to be looked for. */
  readonly sessionId?: string;
}

/** What a source gave: one session of a page, or all sessions of a file of records. */
export interface Reading {
  readonly source: string;
  readonly sessions: readonly SessionDraft[];
  readonly findings: readonly Finding[];
}

/** Tells a session from a draft that lacks what exports and counts need. */
export function isComplete(session: SessionDraft): session is Session {
  return session.edition !== undefined && session.type !== undefined && session.title !== undefined;
}
