export { checkProfile } from "./check-profile";
export { checkProgramme, type CheckOptions, type CheckResult } from "./check-programme";
export { checkSession } from "./check-session";
export { withDistinctIds, type DistinctIds } from "./distinct-ids";
export { findClashes, type Clash, type ClashKind, type ClashOptions } from "./find-clashes";
export type { SharedPerson } from "./find-people-in-two-places";
export { findPersonalData, type PersonalData } from "./find-personal-data";
export { findTightRoomChanges, type TightRoomChange } from "./find-tight-room-changes";
export { findProfile, PROFILES } from "./profiles";
export { mergeCopies, mergeSessions, type MergedSession } from "./merge-sessions";
export { balance, type Balance, type BalanceOptions } from "./balance";
export { toBalanceChart } from "./balance-chart";
export {
  compareSessions,
  diffProgrammes,
  type ChangeKind,
  type FieldChange,
  type PeopleChange,
  type ProgrammeDiff,
  type SessionChange,
} from "./diff-programmes";
export { formatBalance, type FormatBalanceOptions } from "./format-balance";
export { formatDiff } from "./format-diff";
export { formatGroups, formatSessions, type FormatSessionsOptions } from "./format-sessions";
export { themesByMeeting, type ThemeRow, type ThemesByMeeting } from "./themes-by-meeting";
export { matchSessions, type MatchedSessions } from "./match-sessions";
export { crossTable, type CrossTable, type CrossTableRow } from "./cross-table";
export type { Dimension, PersonDimension, SessionDimension } from "./dimensions";
export { formatCrossTable, type FormatCrossTableOptions } from "./format-cross-table";
export { crossTally, tally, type CrossTallyCell, type Tally, type TallyRow } from "./tally";
export {
  groupSessions,
  sortSessions,
  type GroupedSessions,
  type SessionGroup,
  type SessionGrouping,
} from "./group-sessions";
export {
  findFreeSlots,
  findOngoing,
  scheduleOf,
  type FreeSlot,
  type FreeSlotOptions,
  type ScheduledSession,
} from "./schedule";
export { sessionSearch, type SearchHit, type SessionSearch } from "./search-sessions";
