export {
  EDITIONS,
  editionDays,
  editionOf,
  findEdition,
  findEditionOnDay,
  findVenueTimeZone,
  isEditionYear,
  type Certainty,
  type DayRange,
  type Edition,
  type EditionFact,
  type EditionYear,
  type Evidence,
  type MeetingMode,
  type SessionOfEdition,
} from "./editions";
export { FORMAT_KINDS, findFormatKind, isFormatKind, readFormatKind, type FormatKind } from "./format-kinds";
export {
  PARTICIPATIONS,
  findParticipation,
  isParticipation,
  readParticipation,
  type Participation,
} from "./participations";
export {
  REGIONAL_GROUPS,
  findRegionalGroup,
  isRegionalGroup,
  readRegionalGroup,
  type RegionalGroup,
} from "./regional-groups";
export {
  REPORT_DOCUMENTS,
  findReportDocument,
  isReportDocument,
  readReportDocument,
  type ReportDocument,
} from "./report-documents";
export { ROLES, findRole, isRole, readRole, type Role } from "./roles";
export { ROOM_LAYOUTS, findRoomLayout, isRoomLayout, readRoomLayout, type RoomLayout } from "./room-layouts";
export { sessionId, sessionUuid, type SessionIdFacts } from "./session-id";
export { OFFERED_DURATIONS, findOfferedDurations, type OfferedDurations } from "./session-durations";
export { SESSION_TYPES, findSessionType, isSessionType, readSessionType, type SessionType } from "./session-types";
export {
  STAKEHOLDER_GROUPS,
  findStakeholderGroup,
  isStakeholderGroup,
  readStakeholderGroup,
  type StakeholderGroup,
} from "./stakeholder-groups";
export type { Term, Vocabulary } from "./term";
export { WEEKDAYS, type Weekday } from "./weekdays";
