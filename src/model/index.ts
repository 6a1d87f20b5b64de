export type {
  DeadlineClock,
  DeadlineKind,
  DeadlineRule,
  DeadlineTerms,
  DeadlineTiming,
  RuleConfidence,
} from "./deadline-rule";
export type { EventInput, MeetingEvent, RuleInput } from "./event";
export type { Gender, Organization, Person } from "./person";
export type { Profile, ProfileScope, RuleLevel, RuleSetting } from "./profile";
export type { Attendance, Quantity, SessionReport } from "./report";
export type {
  CopyKind,
  Link,
  PrintedDeadline,
  Section,
  Session,
  SessionDraft,
  SessionFormat,
  SessionSdgs,
  SessionStatus,
  Source,
} from "./session";
