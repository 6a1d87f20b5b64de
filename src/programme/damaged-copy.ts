import type { Session } from "../model";

/** Copies that have lost lines: labels beside moderators and rapporteurs, or everything behind the session itself. */
export function isDamagedCopy({ source }: Session): boolean {
  return source?.copy === "one-word-lines-dropped" || source?.copy === "session-led";
}

/** What a rule about reports lacks where {@link mayHaveLostReport} says so. */
export const WHETHER_REPORTED = "whether the copy held a report";

/** Tells whether a record without a report is of a copy that may have lost it. */
export function mayHaveLostReport(session: Session): boolean {
  return session.report === undefined && isDamagedCopy(session);
}
