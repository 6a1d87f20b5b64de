import type { Person, SessionDraft, SessionFormat } from "../model";
import { FORMAT_KINDS } from "../vocabulary/format-kinds";
import { REPORT_DOCUMENTS, type ReportDocument } from "../vocabulary/report-documents";
import { ROLES, type Role } from "../vocabulary/roles";
import { ROOM_LAYOUTS } from "../vocabulary/room-layouts";
import { SDG_GOAL_TITLES, sdgGoalOf } from "../vocabulary/sdg";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { readPersonSlot } from "./people/person-line";
import { keyedPersonLine, organizationLine, personLine } from "./people/write-person";
import { splitPeople } from "./people/split-people";
import { slotText } from "./slot-text";

/** The keys of a record that a page shows. */
export type PageKeys = ReadonlySet<keyof SessionDraft>;

/** A session as a page in the site's layout: every label on its own line, its value below, blocks parted by empty lines. */
export function pageLayout(session: SessionDraft, keys: PageKeys): string {
  const shown = Object.fromEntries(
    Object.entries(session).filter(([key]) => keys.has(key as keyof SessionDraft)),
  ) as Partial<SessionDraft>;
  const blocks: string[] = [headline(shown)];
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") blocks.push(`${label}\n${value}`);
  };
  add("Time", slotText(shown));
  add("Room", shown.room);
  add("Subtheme", shown.themes?.join("\n"));
  addFormat(shown.format, add);
  add("Description", shown.description);
  add("Policy Question(s)", shown.policyQuestions?.join("\n\n"));
  for (const { heading, text } of shown.sections ?? []) add(heading ?? "", text);
  addPeople(shown, add);
  addSdgs(shown, add);
  addReport(shown, add);
  return `${blocks.filter((block) => block.trim() !== "").join("\n\n")}\n`;
}

function headline({ edition, type, number, title = "" }: Partial<SessionDraft>): string {
  if (edition === undefined || type === undefined || number === undefined) return title;
  return `IGF ${edition} ${type === "workshop" ? "WS" : SESSION_TYPES[type].label} #${number} ${title}`.trim();
}

type Add = (label: string, value: string | undefined) => void;

function addFormat(format: SessionFormat | undefined, add: Add): void {
  if (format === undefined) return;
  const { kind, layout, durationMinutes, description, raw } = format;
  const parts = [
    kind === undefined ? undefined : FORMAT_KINDS[kind].label,
    layout === undefined ? undefined : ROOM_LAYOUTS[layout].label,
  ].filter((part) => part !== undefined);
  add("Format", raw ?? (parts.length === 0 ? undefined : parts.join(" - ")));
  if (durationMinutes !== undefined && raw?.includes(String(durationMinutes)) !== true)
    add("Duration (minutes)", String(durationMinutes));
  if (description !== undefined) add(`Format description: ${description}`, " ");
}

/** The lists of people, each under its role; bodies stand above the organisers. */
function addPeople({ people = [], organizations = [] }: Partial<SessionDraft>, add: Add): void {
  for (const role of Object.keys(ROLES) as readonly Role[]) {
    const holders = people.filter((person) => person.roles.includes(role)).map((person) => lineOf(person));
    const bodies = role === "organizer" ? organizations.map((organization) => organizationLine(organization)) : [];
    const label = role === "organizer" || role === "speaker" ? `${ROLES[role].label}s` : ROLES[role].label;
    add(label, [...bodies, ...holders].join("\n\n"));
  }
}

/** The form's own line where it reads back as the same person, else keys and values. */
function lineOf(person: Person): string {
  const line = personLine(person);
  const stretches = splitPeople(line);
  const slot = stretches.length === 1 ? readPersonSlot(stretches[0]!.text, { isPromised: true }) : undefined;
  if (slot?.kind !== "person") return keyedPersonLine(person);
  const isSame = JSON.stringify(inKeyOrder(person)) === JSON.stringify(inKeyOrder(slot.person));
  return isSame ? line : keyedPersonLine(person);
}

function inKeyOrder(record: object): [string, unknown][] {
  // Roles and further spellings stand elsewhere on the page.
  const isFact = (key: string, value: unknown): boolean =>
    value !== undefined && key !== "roles" && key !== "alternateNames";
  const facts = Object.entries(record).filter(([key, value]) => isFact(key, value));
  return facts.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Goals with their titles, each followed by its targets; targets without a goal stand behind. */
function addSdgs({ sdgs }: Partial<SessionDraft>, add: Add): void {
  if (sdgs === undefined) return;
  const { goals = [], targets = [], rationale } = sdgs;
  const lines = goals.flatMap((goal) => [
    `${goal}. ${SDG_GOAL_TITLES[goal]}`,
    ...targets.filter((target) => sdgGoalOf(target) === goal),
  ]);
  add("SDGs", [...lines, ...targets.filter((target) => !goals.includes(sdgGoalOf(target)))].join("\n"));
  if (rationale !== undefined) add(`Targets: ${rationale}`, " ");
}

function addReport({ report = {}, printedDeadlines = [] }: Partial<SessionDraft>, add: Add): void {
  const texts: readonly (readonly [ReportDocument, string | undefined])[] = [
    ["key-takeaways", report.keyTakeaways?.join("\n\n")],
    ["call-to-action", report.callToAction?.join("\n\n")],
    ["session-report", report.summary],
    ["gender-reflection", report.gender],
  ];
  for (const [document, text] of texts) {
    const deadline = printedDeadlines.find((printed) => printed.document === document);
    const heading = REPORT_DOCUMENTS[document].label + (deadline === undefined ? "" : ` (* deadline ${deadline.raw})`);
    if (text !== undefined || deadline !== undefined) add(heading, text ?? " ");
  }
}
