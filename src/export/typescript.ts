import { FORMAT_KINDS } from "../vocabulary/format-kinds";
import { PARTICIPATIONS } from "../vocabulary/participations";
import { REGIONAL_GROUPS } from "../vocabulary/regional-groups";
import { REPORT_DOCUMENTS } from "../vocabulary/report-documents";
import { ROLES } from "../vocabulary/roles";
import { ROOM_LAYOUTS } from "../vocabulary/room-layouts";
import { SDG_GOAL_TITLES, SDG_TARGET_CODES_BY_GOAL } from "../vocabulary/sdg";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { STAKEHOLDER_GROUPS } from "../vocabulary/stakeholder-groups";
import { MODEL_SOURCE } from "./generated/model-source";

/**
 * Writes the types of a session as one TypeScript file that imports nothing, for programs without this package.
 *
 * @example
 * toTypeScript().includes("export interface Session {"); // true
 */
export function toTypeScript(): string {
  const unions = [
    union("SessionType", quoted(SESSION_TYPES)),
    union("FormatKind", quoted(FORMAT_KINDS)),
    union("RoomLayout", quoted(ROOM_LAYOUTS)),
    union("Role", quoted(ROLES)),
    union("StakeholderGroup", quoted(STAKEHOLDER_GROUPS)),
    union("RegionalGroup", quoted(REGIONAL_GROUPS)),
    union("Participation", quoted(PARTICIPATIONS)),
    union("ReportDocument", quoted(REPORT_DOCUMENTS)),
    union("SdgGoalNumber", Object.keys(SDG_GOAL_TITLES)),
    union(
      "SdgTargetCode",
      Object.values(SDG_TARGET_CODES_BY_GOAL)
        .flat()
        .map((code) => `"${code}"`),
    ),
  ];
  return `${unions.join("\n")}\n${MODEL_SOURCE}`;
}

function quoted(vocabulary: object): string[] {
  return Object.keys(vocabulary).map((slug) => `"${slug}"`);
}

function union(name: string, members: readonly string[]): string {
  return `export type ${name} =${members.map((member) => `\n  | ${member}`).join("")};\n`;
}
