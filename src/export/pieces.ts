import type { Session } from "../model";

/**
 * A format that is a beginning, one piece for each session and an end: writing can start before the last session is
 * known, and a programme of any size needs the memory of one session.
 */
export interface Pieces {
  readonly head: string;
  readonly piece: (session: Session, index: number) => string;
  readonly tail: string;
}

/** Sessions at hand, or sessions that arrive one by one. */
export type SessionSource = Iterable<Session> | AsyncIterable<Session>;

/** The whole text at once. */
export function joinPieces({ head, piece, tail }: Pieces, sessions: Iterable<Session>): string {
  let text = head;
  let index = 0;
  for (const session of sessions) {
    text += piece(session, index);
    index += 1;
  }
  return text + tail;
}

/** The same text piece by piece. */
export async function* streamPieces({ head, piece, tail }: Pieces, sessions: SessionSource): AsyncGenerator<string> {
  if (head !== "") yield head;
  let index = 0;
  for await (const session of sessions) {
    const text = piece(session, index);
    index += 1;
    if (text !== "") yield text;
  }
  if (tail !== "") yield tail;
}
