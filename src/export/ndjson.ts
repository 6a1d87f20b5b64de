import type { Session } from "../model";
import { joinPieces, type Pieces, type SessionSource, streamPieces } from "./pieces";

/**
 * Writes sessions one record a line: the form that carries everything, and that this package's own commands exchange.
 *
 * @example
 * toNdjson([]); // ""
 */
export function toNdjson(sessions: Iterable<Session>): string {
  return joinPieces(NDJSON, sessions);
}

/** {@link toNdjson} line by line, for sessions that arrive one by one. */
export function streamNdjson(sessions: SessionSource): AsyncGenerator<string> {
  return streamPieces(NDJSON, sessions);
}

const NDJSON: Pieces = { head: "", piece: (session) => `${JSON.stringify(session)}\n`, tail: "" };
