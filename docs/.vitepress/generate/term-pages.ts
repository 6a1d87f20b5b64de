import {
  FORMAT_KINDS,
  OFFERED_DURATIONS,
  PARTICIPATIONS,
  REGIONAL_GROUPS,
  REPORT_DOCUMENTS,
  ROLES,
  ROOM_LAYOUTS,
  SESSION_TYPES,
  STAKEHOLDER_GROUPS,
  type Vocabulary,
} from "../../../src/vocabulary";
import { cell, code, table } from "./markdown-table";

/** The kinds of session with their spellings, and the lengths that calls offered. */
export function sessionTypesPage(): string {
  const durations = OFFERED_DURATIONS.map(({ type, years, minutes, evidence }) => [
    code(type),
    years.join(", "),
    minutes.join(", "),
    evidence.source === undefined ? "–" : `<${evidence.source}>`,
  ]);
  return page(
    "Session types",
    termTable("SESSION_TYPES", "readSessionType", SESSION_TYPES),
    `## Lengths offered to proposers

\`OFFERED_DURATIONS\`, \`findOfferedDurations\`.

${table(["type", "years", "minutes", "source"], durations)}`,
  );
}

/** How a session is run and how its room is seated. */
export function formatsPage(): string {
  return page(
    "Formats",
    `## How a session is run\n\n${termTable("FORMAT_KINDS", "readFormatKind", FORMAT_KINDS)}`,
    `## How a room is seated\n\n${termTable("ROOM_LAYOUTS", "readRoomLayout", ROOM_LAYOUTS)}`,
  );
}

/** What people do, and from where. */
export function rolesPage(): string {
  return page(
    "Roles",
    `## What a person does\n\n${termTable("ROLES", "readRole", ROLES)}`,
    `## From where\n\n${termTable("PARTICIPATIONS", "readParticipation", PARTICIPATIONS)}`,
  );
}

/** Stakeholder groups and regional groups. */
export function groupsPage(): string {
  return page(
    "Groups",
    `## Stakeholder groups\n\n${termTable("STAKEHOLDER_GROUPS", "readStakeholderGroup", STAKEHOLDER_GROUPS)}`,
    `## Regional groups\n\n${termTable("REGIONAL_GROUPS", "readRegionalGroup", REGIONAL_GROUPS)}`,
  );
}

/** What a session hands in. */
export function documentsPage(): string {
  return page("Documents", termTable("REPORT_DOCUMENTS", "readReportDocument", REPORT_DOCUMENTS));
}

function page(title: string, ...parts: readonly string[]): string {
  return `# ${title}

Letter case, accents and punctuation do not count when spellings are compared. The slug is what records hold; how the lists were gathered is in [Closed lists](/vocabulary/closed-lists).

${parts.join("\n\n")}
`;
}

function termTable(name: string, reader: string, vocabulary: Vocabulary): string {
  const rows = Object.entries(vocabulary).map(([slug, { label, spellings }]) => [
    code(slug),
    cell(label),
    cell(spellings.join("; ")),
  ]);
  return `\`${name}\`, read by \`${reader}\`.\n\n${table(["slug", "label", "further spellings"], rows)}`;
}
