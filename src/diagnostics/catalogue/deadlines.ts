import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Two or more moments that words may mean, earliest first, as ISO 8601 in UTC. */
export interface Readings {
  readonly text: string;
  readonly readings: readonly string[];
}

const earliestTaken = () => "Ask the organisers which is meant; the earlier one is taken.";

/** Findings about editions, deadline labels and instants. */
export const deadlinesDiagnostics = {
  "deadline/label-of-another-edition": {
    severity: "info",
    message: (d: { text: string; fits: readonly number[]; meeting: string }) =>
      `${quote(d.text)} fits ${d.fits.map((year) => `IGF ${year}`).join(" and ")}, not ${d.meeting}: the site prints one label on the pages of all years.`,
    hint: (d: { meeting: string }) => `Ask the organisers of ${d.meeting} for the deadline of this session.`,
  },
  "deadline/no-fitting-year": {
    severity: "warning",
    message: (d: { text: string; meeting: string }) =>
      `${quote(d.text)} names no year, and in none does it fall shortly after a session of ${d.meeting}.`,
    hint: () => "Ask the organisers which year is meant.",
  },
  "deadline/year-assumed": {
    severity: "info",
    message: (d: { text: string; day: string }) =>
      `${quote(d.text)} names no year; ${d.day} is the one that fits the session.`,
  },
  "deadline/before-session": {
    severity: "warning",
    message: (d: { text: string; dueAt: string; end: string }) =>
      `${quote(d.text)} is ${d.dueAt}, before the session ends at ${d.end}.`,
    hint: () => "Check whether the label belongs to a proposal or to another meeting.",
  },
  "deadline/no-rule-known": {
    severity: "info",
    message: (d: { document: string; meeting: string }) =>
      `No source tells when ${d.meeting} wanted the ${d.document}.`,
    hint: () => "Give the rule in an event of your own: `defineEvent`, or `--event` on the command line.",
  },
  "deadline/session-lacks-facts": {
    severity: "warning",
    message: (d: { text: string; missing: "session-end" | "meeting" | "clock" }) =>
      `${quote(d.text)} gives no moment: ${MISSING[d.missing]}.`,
    hint: (d: { missing: "session-end" | "meeting" | "clock" }) =>
      d.missing === "session-end" ? "Add `end` to the record." : "Add `edition` to the record, or pass an `event`.",
  },
  "deadline/unreadable-label": {
    severity: "warning",
    message: (d: { text: string }) => `${quote(d.text)} holds no deadline that could be read.`,
    hint: () => "Write it as `2 hours after session`, `end of the session day` or `26 October 2023, 23:59 UTC`.",
  },
  "deadline/no-such-day": {
    severity: "error",
    message: (d: { text: string }) => `${quote(d.text)} names a day that the calendar does not have.`,
  },
  "deadline/no-such-time": {
    severity: "error",
    message: (d: { text: string; time: string }) => `${quote(d.text)} names ${d.time}, which no clock shows.`,
  },
  "deadline/weekday-disagrees": {
    severity: "warning",
    message: (d: { text: string; day: string; written: string; actual: string }) =>
      `${quote(d.text)} says ${d.written}, but ${d.day} is a ${d.actual}.`,
    hint: () => "Check which of the two is meant; the date is taken.",
  },
  "deadline/ambiguous-day-order": {
    severity: "warning",
    message: (d: { text: string; day: string; otherDay: string }) =>
      `${quote(d.text)} is ${d.day} with the day first and ${d.otherDay} with the month first.`,
    hint: () => "Write the month as a word; the day is taken first.",
  },
  "deadline/ambiguous-midnight": {
    severity: "warning",
    message: (d: Readings) =>
      `${quote(d.text)} may be the beginning or the end of the day: ${d.readings.join(" or ")}.`,
    hint: earliestTaken,
  },
  "deadline/zone-contradiction": {
    severity: "warning",
    message: (d: Readings) => `${quote(d.text)} names more than one clock: ${d.readings.join(" or ")}.`,
    hint: earliestTaken,
  },
  "deadline/zone-not-in-force": {
    severity: "warning",
    message: (d: Readings & { zone: string; day: string; offset: string }) =>
      `${quote(d.text)} names ${quote(d.zone)}, but on ${d.day} the clocks that keep it are at UTC${d.offset}: ${d.readings.join(" or ")}.`,
    hint: earliestTaken,
  },
  "deadline/unknown-zone": {
    severity: "warning",
    message: (d: { text: string; zone: string }) =>
      `${quote(d.text)} names the clock ${quote(d.zone)}, which is none we know or several; the venue's is taken.`,
    hint: () => "Write the offset, such as `UTC+05:30`.",
  },
  "deadline/needless-meridiem": {
    severity: "info",
    message: (d: { text: string; time: string }) =>
      `${quote(d.text)} adds am or pm to a 24-hour time; ${d.time} is read.`,
  },
  "deadline/dates-disagree": {
    severity: "warning",
    message: (d: { text: string; counted: string; written: string }) =>
      `${quote(d.text)} counts to ${d.counted} but names ${d.written}.`,
    hint: () => "Check which of the two is meant; the one that is counted is taken.",
  },
} as const satisfies DiagnosticDefinitions;

const MISSING = {
  "session-end": "the record does not tell when the session ends",
  meeting: "the record does not tell which meeting it belongs to",
  clock: "the record does not tell on whose clock",
} as const;
