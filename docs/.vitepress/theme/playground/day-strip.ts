import type { SessionDraft } from "igf-sessions";
import { localSlot, slotMinutes } from "igf-sessions/deadlines";

const DAY_MINUTES = 1440;
const TICK_HOURS = [0, 6, 12, 18, 24];

/** A day as a strip: places and lengths in per cent of it. */
export interface DayStrip {
  /** An hour at the venue, and what the reader's clock shows then. */
  readonly ticks: readonly { readonly at: number; readonly venue: string; readonly reader: string }[];
  readonly slot: { readonly at: number; readonly length: number };
}

/** The calendar day at the venue on which a session starts, with the session on it. */
export function dayStripOf(session: SessionDraft, venue: string, reader: string): DayStrip | undefined {
  const { start } = session;
  const local = localSlot(session, venue).start?.dateTime;
  if (start === undefined || local === undefined) return undefined;
  const startMinutes = minutesOf(local);
  const midnight = Date.parse(start) - startMinutes * 60_000;
  const ticks = TICK_HOURS.map((hour) => ({
    at: (hour / 24) * 100,
    venue: `${String(hour).padStart(2, "0")}:00`,
    reader: clockAt(midnight + hour * 3_600_000, reader),
  }));
  const length = Math.max(slotMinutes(session) ?? session.format?.durationMinutes ?? 0, 0);
  const shown = Math.min(length, DAY_MINUTES - startMinutes);
  return {
    ticks,
    // A session of no length is still a place on the day.
    slot: { at: (startMinutes / DAY_MINUTES) * 100, length: Math.max((shown / DAY_MINUTES) * 100, 0.5) },
  };
}

/** `12:30` on the clock of a zone. */
function clockAt(instant: number, timeZone: string): string {
  return localSlot({ start: new Date(instant).toISOString() }, timeZone).start?.dateTime.slice(11, 16) ?? "";
}

function minutesOf(dateTime: string): number {
  return Number(dateTime.slice(11, 13)) * 60 + Number(dateTime.slice(14, 16));
}
