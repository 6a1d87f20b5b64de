import { byDueTime, deadlinesFor, formatDeadline, formatSlot } from "../../deadlines";
import type { Organization, Person, Quantity, SessionDraft } from "../../model";
import { printable } from "../../text";
import {
  FORMAT_KINDS,
  REGIONAL_GROUPS,
  ROLES,
  ROOM_LAYOUTS,
  SESSION_TYPES,
  STAKEHOLDER_GROUPS,
} from "../../vocabulary";
import { findVenueTimeZone } from "../../vocabulary/editions";
import { compareSdgCodes, SDG_GOAL_TITLES, sdgTarget } from "../../vocabulary/sdg";
import type { CliIo } from "../io";
import { colorsOf, formatFinding } from "../print-findings";
import type { ReadFile } from "./run-read";

/** From where and when a page is looked at. */
export interface PageView {
  readonly now: Date;
  readonly timeZone: string;
  readonly withFindings: boolean;
}

/** The width of the column that names a fact. */
const LABEL_WIDTH = 14;

/** A page as a person reads it: what, when, where, who, which goals, what came out, what is due, what was found. */
export function formatPage({ file, reading, findings }: ReadFile, view: PageView, io: CliIo): string {
  const colors = colorsOf(io.out, io);
  const { session, coverage } = reading;
  const lines: string[] = [];
  const add = (label: string, ...values: readonly string[]): void => {
    for (const [index, value] of values.entries()) {
      const name = (index === 0 ? label : "").padEnd(LABEL_WIDTH);
      lines.push(`${colors.dim(name)}${wrapped(printable(value), io.out.columns - LABEL_WIDTH)}`);
    }
  };
  if (session === undefined) lines.push(colors.bold(`${printable(file)}: no session`));
  else {
    lines.push(colors.bold(printable(session.title ?? "(the page shows no title)")));
    add("session", ...[headline(session)].filter((text) => text !== ""));
    add("when", ...whenOf(session));
    if (session.room !== undefined) add("room", session.room);
    add("format", ...formatOf(session));
    add("themes", ...(session.themes ?? []));
    add("organised by", ...(session.organizations ?? []).map(organizationText));
    addPeople(session.people ?? [], add);
    add("goals", ...goalsOf(session));
    add("takeaways", ...(session.report?.keyTakeaways ?? []).map((text) => `• ${text}`));
    add("call to action", ...(session.report?.callToAction ?? []).map((text) => `• ${text}`));
    add("attendance", ...attendanceOf(session));
    const deadlines = deadlinesFor(session, { now: view.now, timeZone: view.timeZone }).sort(byDueTime);
    add("due", ...deadlines.map((deadline) => formatDeadline(deadline)));
    add(
      "read",
      `${coverage.fields + coverage.sections} of ${coverage.lines - coverage.boilerplate} lines, ${Math.round(coverage.share * 100)} % into fields`,
    );
  }
  if (view.withFindings && findings.length > 0) {
    lines.push("", ...findings.map((finding) => formatFinding(finding, colors)));
  }
  return `${lines.join("\n")}\n\n`;
}

function headline({ edition, type, number }: SessionDraft): string {
  const kind = type === undefined ? "" : SESSION_TYPES[type].label;
  return [edition === undefined ? "" : `IGF ${edition}`, kind, number === undefined ? "" : `#${number}`]
    .filter((part) => part !== "")
    .join(" ");
}

/** The slot on the venue's clock and on UTC's, each with its weekday. */
function whenOf(session: SessionDraft): string[] {
  const { start, end } = session;
  if (start === undefined) return ["not on the page"];
  const slot = { start, ...(end === undefined ? {} : { end }) };
  const venue = findVenueTimeZone(session);
  const utc = formatSlot(slot, { timeZone: "UTC" });
  return venue === undefined || venue === "UTC"
    ? [utc]
    : [utc, `${formatSlot(slot, { timeZone: venue })} at the venue`];
}

function formatOf({ format }: SessionDraft): string[] {
  if (format === undefined) return [];
  const { kind, layout, durationMinutes } = format;
  const parts = [
    kind === undefined ? "" : FORMAT_KINDS[kind].label,
    layout === undefined ? "" : ROOM_LAYOUTS[layout].label,
    durationMinutes === undefined ? "" : `${durationMinutes} minutes`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [parts.join(", ")];
}

function organizationText({ name, unit }: Organization): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

function addPeople(people: readonly Person[], add: (label: string, ...values: readonly string[]) => void): void {
  for (const [role, { label }] of Object.entries(ROLES)) {
    const holders = people.filter((person) => person.roles.some((held) => held === role));
    if (holders.length > 0) add(label.toLowerCase().replace(" moderator", " mod."), ...holders.map(personText));
  }
}

function personText(person: Person): string {
  const { honorific, name, position, affiliation, stakeholderGroup, regionalGroup, participation } = person;
  const groups = [
    stakeholderGroup === undefined ? "" : STAKEHOLDER_GROUPS[stakeholderGroup].label,
    regionalGroup === undefined ? "" : REGIONAL_GROUPS[regionalGroup].label,
    participation ?? "",
  ].filter((part) => part !== "");
  const fields = [honorific === undefined ? name : `${honorific} ${name}`, position ?? "", affiliation ?? ""].filter(
    (part) => part !== "",
  );
  return `${fields.join(", ")}${groups.length === 0 ? "" : ` [${groups.join(", ")}]`}`;
}

function goalsOf({ sdgs }: SessionDraft): string[] {
  const goals = (sdgs?.goals ?? []).map((goal) => `${goal}. ${SDG_GOAL_TITLES[goal]}`);
  const targets = [...(sdgs?.targets ?? [])].sort(compareSdgCodes).map((code) => `${code} ${sdgTarget(code).title}`);
  return [...goals, ...targets];
}

function attendanceOf({ report }: SessionDraft): string[] {
  const attendance = report?.attendance;
  if (attendance === undefined) return [];
  const { total, womenShare } = attendance;
  return [
    ...(total === undefined ? [] : [`${quantityText(total)} people ("${total.raw}")`]),
    ...(womenShare === undefined ? [] : [`${quantityText(womenShare, 100)} % women ("${womenShare.raw}")`]),
  ];
}

function quantityText({ exactly, about, atLeast, atMost }: Quantity, factor = 1): string {
  const shown = (value: number): string => String(Math.round(value * factor));
  if (exactly !== undefined) return shown(exactly);
  if (about !== undefined) return `about ${shown(about)}`;
  if (atLeast !== undefined && atMost !== undefined) return `${shown(atLeast)} to ${shown(atMost)}`;
  return atLeast === undefined ? `at most ${shown(atMost ?? 0)}` : `at least ${shown(atLeast)}`;
}

/** Breaks a long value at spaces; further lines stand below the first. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > Math.max(width, 40)) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(LABEL_WIDTH)}`);
}
