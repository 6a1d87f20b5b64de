import { deadlinesDiagnostics } from "../../diagnostics/catalogue/deadlines";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { DeadlineClock } from "../../model";
import { dayDue, venueTimeZoneOf } from "../rules/due-instant";
import { findClockZone } from "../rules/event";
import { dayInWords, instantText } from "../time/calendar-day";
import { findZone, offsetText } from "../time/zone";
import type { LabelContext } from "./deadline-reading";
import type { LabelParts } from "./label-parts";
import type { WrittenTime } from "./read-time";

/** One instant that a dated label may mean. */
export interface TimeReading {
  readonly instant: number;
  readonly isDayEnd: boolean;
  readonly clock: DeadlineClock;
  readonly day: number;
  /** `HH:MM`; absent for the end of the day. */
  readonly time?: string;
}

/** Every instant that a day with a label's time and clock may mean, earliest first, and what is doubtful about them. */
export function resolveTimes(
  day: number,
  { time, clock: written }: LabelParts,
  { text, session, event }: LabelContext,
): { readonly readings: readonly TimeReading[]; readonly diagnostics: readonly Diagnostic[] } {
  const venue = venueTimeZoneOf(session, event);
  const readAll = (clocks: readonly DeadlineClock[]) =>
    clocks
      .flatMap((clock) => timesOfDay(time).map((each) => findReading(day, each, clock, venue) ?? []))
      .flat()
      .sort((one, other) => one.instant - other.instant);

  const diagnostics: Diagnostic[] = [];
  const clocks = written.clocks.length === 0 ? (["venue"] as const) : written.clocks;
  const asWritten = readAll(clocks);
  const inForce = written.named === undefined ? undefined : findClockInForce(written.named, asWritten[0]?.instant);
  const readings = inForce === undefined ? asWritten : readAll([...clocks, inForce]);
  if (readings.length === 0) {
    const data = { text, missing: "clock" } as const;
    return { readings, diagnostics: [diagnose(deadlinesDiagnostics, "deadline/session-lacks-facts", {}, data)] };
  }
  const data = { text, readings: readings.map(({ instant }) => instantText(instant)) };
  if (written.named !== undefined && inForce !== undefined) {
    const zone = { zone: written.named.text, day: dayInWords(day), offset: inForce };
    diagnostics.push(diagnose(deadlinesDiagnostics, "deadline/zone-not-in-force", {}, { ...data, ...zone }));
  }
  if (clocks.length > 1) diagnostics.push(diagnose(deadlinesDiagnostics, "deadline/zone-contradiction", {}, data));
  if (time?.kind === "midnight")
    diagnostics.push(diagnose(deadlinesDiagnostics, "deadline/ambiguous-midnight", {}, data));
  if (written.unknown !== undefined) {
    diagnostics.push(diagnose(deadlinesDiagnostics, "deadline/unknown-zone", {}, { text, zone: written.unknown }));
  }
  if (time?.kind === "clock" && time.hasNeedlessMeridiem) {
    diagnostics.push(diagnose(deadlinesDiagnostics, "deadline/needless-meridiem", {}, { text, time: time.time }));
  }
  return { readings, diagnostics };
}

/** The times of day that the words may mean; `undefined` is the end of the day. */
function timesOfDay(time: WrittenTime | undefined): readonly (string | undefined)[] {
  if (time?.kind === "clock") return [time.time];
  return time?.kind === "midnight" ? ["00:00", undefined] : [undefined];
}

function findReading(
  day: number,
  time: string | undefined,
  clock: DeadlineClock,
  venue: string | undefined,
): TimeReading | undefined {
  const zone = findClockZone(clock, venue);
  if (zone === undefined) return undefined;
  const { instant, isDayEnd } = dayDue(day, time, zone);
  return { instant, isDayEnd, clock, day, ...(time === undefined ? {} : { time }) };
}

/** The offset that the place of a named clock keeps at an instant, where it is not the one the name stands for. */
function findClockInForce(
  { offset, keptIn }: { readonly offset: string; readonly keptIn: string },
  instant: number | undefined,
): DeadlineClock | undefined {
  const place = findZone(keptIn);
  if (place === undefined || instant === undefined) return undefined;
  const kept = offsetText(place.offsetAt(instant));
  // `offsetText` writes what `DeadlineClock` asks for.
  return kept === offset ? undefined : (kept as DeadlineClock);
}
