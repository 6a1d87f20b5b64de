export {
  isKnownDeadline,
  type Deadline,
  type DeadlineState,
  type KnownDeadline,
  type UnknownDeadline,
} from "./deadline";
export { byDueTime, deadlinesFor, type DatedSession, type DeadlineOptions } from "./deadlines-for";
export { formatDeadline } from "./format-deadline";
export { formatSlot, type SlotFormat } from "./format-slot";
export type { DeadlineReading } from "./label/deadline-reading";
export { readDeadlineLabel, type DeadlineLabelOptions } from "./label/read-deadline-label";
export { findMissing, nextDue, programmeDeadlines, type MissingDocument } from "./programme-deadlines";
export type { TimedSession } from "./rules/due-instant";
export { defineEvent, findIgfEvent } from "./rules/event";
export { DEADLINE_RULES } from "./rules/igf-rules";
export {
  dayAtVenue,
  isOn,
  isSameDayAtVenue,
  localSlot,
  slotMinutes,
  slotsOverlap,
  startsIn,
  type LocalSlot,
  type Slot,
  type SlotAtVenue,
} from "./slot";
export { formatDuration, formatTimeLeft, timeLeft, type Moment, type TimeLeft } from "./time-left";
export type { LocalMoment } from "./time/local-moment";
