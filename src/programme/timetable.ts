import type { SessionFact } from "../diagnostics/catalogue/programme";
import type { Session } from "../model";
import { type Clash, type ClashKind, clashesAmong } from "./find-clashes";
import { type Limited, type Placed, placedSessions } from "./overlaps";
import { remembered } from "./remembered";
import { sessionFact } from "./session-fact";

/**
 * Clashes of one room, name, theme or list of goals that are listed within one stretch of time. A thousand copies of a page
 * under ids of their own have half a million, which nobody reads and no memory holds.
 */
export const MOST_CLASHES = 500;

/** What several rules ask of a programme: each answer is worked out when the first of them asks. */
export interface Timetable {
  /** The sessions that have a slot and are not cancelled, by start. */
  readonly placed: () => readonly Placed[];
  /** Whether the session at an index of the programme is among them. */
  readonly isPlaced: (index: number) => boolean;
  /** No more than about {@link MOST_CLASHES} of one cause within one stretch of time. */
  readonly clashes: (kind: ClashKind) => Limited<Clash>;
  /** The session as a finding shows it. One that clashes with many is in many findings. */
  readonly factOf: (session: Session) => SessionFact;
}

export function timetableOf(sessions: readonly Session[]): Timetable {
  let placed: readonly Placed[] | undefined;
  let indices: ReadonlySet<number> | undefined;
  const allPlaced = () => (placed ??= placedSessions(sessions));
  const clashes = new Map<ClashKind, Limited<Clash>>();
  const facts = new Map<Session, SessionFact>();
  return {
    placed: allPlaced,
    isPlaced: (index) => (indices ??= new Set(allPlaced().map((each) => each.index))).has(index),
    clashes: (kind) => remembered(clashes, kind, () => clashesAmong(allPlaced(), [kind], MOST_CLASHES)),
    factOf: (session) => remembered(facts, session, () => sessionFact(session)),
  };
}
