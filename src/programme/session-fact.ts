import type { SessionFact } from "../diagnostics/catalogue/programme";
import type { Session } from "../model";
import { slotText } from "./local-time";

/** A session as a finding about several shows it. */
export function sessionFact(session: Session): SessionFact {
  const { id, title, room } = session;
  const local = slotText(session);
  return { id, title, ...(room === undefined ? {} : { room }), ...(local === undefined ? {} : { local }) };
}
