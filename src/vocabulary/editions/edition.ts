import type { Evidence } from "../../diagnostics/evidence";

export type { Certainty, Evidence } from "../../diagnostics/evidence";

/** How people came together. */
export type MeetingMode = "onsite" | "virtual" | "hybrid";

/** A run of calendar days, both ends included, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The facts of an edition that carry their evidence. `place` is city and country, `days` the main days. */
export type EditionFact = "place" | "venue" | "days" | "day0" | "preEventDays" | "theme" | "subthemes" | "mode";

/** One annual meeting. Calendar days are `YYYY-MM-DD` at the venue. */
export interface Edition extends DayRange {
  /** The meetings are counted from 1, in 2006. */
  readonly number: number;
  readonly year: number;
  /** Absent for the meeting of 2020, which was held online. */
  readonly city?: string;
  readonly country?: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  readonly venue?: string;
  /** IANA name of the zone whose clock the venue keeps. */
  readonly timeZone: string;
  /** The day of pre-events before the main days. */
  readonly day0?: string;
  /** Pre-events over several days: the first phase of 2020. */
  readonly preEventDays?: DayRange;
  readonly theme?: string;
  readonly subthemes?: readonly string[];
  readonly mode: MeetingMode;
  readonly evidence: Readonly<Partial<Record<EditionFact, Evidence>>>;
}
