import type { Attendance, Session } from "../model";
import { markdownLine } from "../text";
import { findVenueTimeZone } from "../vocabulary/editions";
import { REPORT_DOCUMENTS } from "../vocabulary/report-documents";
import { SDG_GOAL_TITLES } from "../vocabulary/sdg";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { dateTimeAt } from "./date-time-at";
import { markdownLink, markdownParagraphs } from "./markdown-text";
import { formatPerson, peopleByRole } from "./people-by-role";
import { joinPieces, type Pieces, type SessionSource, streamPieces } from "./pieces";

export interface MarkdownOptions {
  /** `reports`: one report for each session. `table`: the programme, one row for each session. `reports` if absent. */
  readonly shape?: "reports" | "table";
}

/**
 * Writes sessions as Markdown that every renderer shows with the same words: reports in the order in which the IGF prints
 * them, or the programme as a table (GitHub's form). Times are in UTC and at the venue.
 *
 * @example
 * toMarkdown([{ schemaVersion: 1, id: "a", edition: 2022, type: "workshop", title: "1. *All*" }]).split("\n")[0]; // "# 1\\. \\*All\\*"
 */
export function toMarkdown(sessions: Iterable<Session>, options: MarkdownOptions = {}): string {
  return joinPieces(markdownPieces(options), sessions);
}

/** {@link toMarkdown} piece by piece, for sessions that arrive one by one. */
export function streamMarkdown(sessions: SessionSource, options: MarkdownOptions = {}): AsyncGenerator<string> {
  return streamPieces(markdownPieces(options), sessions);
}

function markdownPieces({ shape = "reports" }: MarkdownOptions): Pieces {
  if (shape === "reports")
    return { head: "", piece: (session, index) => `${index === 0 ? "" : "\n"}${report(session)}`, tail: "" };
  const head = "| When (UTC) | At the venue | Session | Type | Room | Goals |\n| --- | --- | --- | --- | --- | --- |\n";
  return { head, piece: (session) => tableRow(session), tail: "" };
}

function tableRow(session: Session): string {
  const { status, type, number, room = "", sdgs } = session;
  const times = slotTimes(session);
  const kind = `${SESSION_TYPES[type].label}${number === undefined ? "" : ` #${String(number)}`}`;
  const title = `${status === "cancelled" ? "Cancelled: " : ""}${session.title}`;
  const goals = (sdgs?.goals ?? []).join(", ");
  const cells = [times?.utc ?? "", times?.venue ?? "", title, kind, room, goals];
  return `| ${cells.map(markdownLine).join(" | ")} |\n`;
}

function report(session: Session): string {
  const { title, description, policyQuestions = [], report: outcome, sections = [], links = [], source } = session;
  const blocks = [
    `# ${markdownLine(title)}`,
    list(facts(session)),
    titled("Organizers", list((session.organizations ?? []).map(({ name, unit }) => joined([name, unit])))),
    ...peopleByRole(session).map(({ label, people }) => titled(label, list(people.map(formatPerson)))),
    titled("SDGs", list(goalLines(session))),
    titled("Targets", prose(session.sdgs?.rationale)),
    titled("Format", prose(session.format?.description)),
    titled("Description", prose(description)),
    titled("Policy Questions", list(policyQuestions)),
    titled(REPORT_DOCUMENTS["key-takeaways"].label, list(outcome?.keyTakeaways ?? [])),
    titled(REPORT_DOCUMENTS["call-to-action"].label, list(outcome?.callToAction ?? [])),
    titled(REPORT_DOCUMENTS["session-report"].label, prose(outcome?.summary)),
    titled(REPORT_DOCUMENTS["gender-reflection"].label, prose(outcome?.gender)),
    titled("Attendance", list(attendanceLines(outcome?.attendance))),
    ...sections.map(({ heading = "Further text", text }) => titled(heading, prose(text))),
    titled("Links", links.map(({ label, url }) => `- ${markdownLink(label ?? url, url)}`).join("\n")),
    source?.url === undefined ? "" : `Source: ${markdownLink(source.url, source.url)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function facts(session: Session): string[] {
  const { edition, type, number, status, room, format, themes = [], languages } = session;
  const times = slotTimes(session);
  const minutes = format?.durationMinutes;
  const lines = [
    `${SESSION_TYPES[type].label}${number === undefined ? "" : ` #${String(number)}`}, ${String(edition)}`,
    status && `Status: ${status}`,
    times && `When: ${times.utc} UTC${times.venue === "" ? "" : `; at the venue ${times.venue}`}`,
    room && `Room: ${room}`,
    format?.raw === undefined ? minutes && `Format: ${String(minutes)} minutes` : `Format: ${format.raw}`,
    languages && `Languages: ${languages.join(", ")}`,
    ...themes.map((theme) => `Theme: ${theme}`),
  ];
  return lines.filter((line) => typeof line === "string");
}

function goalLines({ sdgs }: Session): string[] {
  const goals = (sdgs?.goals ?? []).map((goal) => `${String(goal)}. ${SDG_GOAL_TITLES[goal]}`);
  return [...goals, ...(sdgs?.targets ?? []).map((code) => `Target ${code}`)];
}

/** Each number of the attendance in the words of the report. */
function attendanceLines(attendance: Attendance = {}): string[] {
  const { total, online, onsite, women, womenShare } = attendance;
  const named = { Total: total, Online: online, Onsite: onsite, Women: women, "Share of women": womenShare };
  return Object.entries(named).flatMap(([name, quantity]) =>
    quantity === undefined ? [] : `${name}: ${quantity.raw}`,
  );
}

/** `2022-12-01 06:30–07:30`, on both clocks; `venue` is empty where the zone is not known. */
function slotTimes(session: Session): { utc: string; venue: string } | undefined {
  const { start, end } = session;
  if (start === undefined) return undefined;
  const zone = findVenueTimeZone(session);
  const slot = [start, ...(end === undefined ? [] : [end])].map((instant) => Date.parse(instant));
  return {
    utc: range(slot.map((instant) => dateTimeAt(instant, "UTC"))),
    venue: zone === undefined ? "" : range(slot.map((instant) => dateTimeAt(instant, zone))),
  };
}

function range([first = "", last]: readonly string[]): string {
  const from = first.slice(0, 16).replace("T", " ");
  if (last === undefined) return from;
  return `${from}–${last.slice(0, 10) === first.slice(0, 10) ? last.slice(11, 16) : last.slice(0, 16).replace("T", " ")}`;
}

function titled(heading: string, body: string): string {
  return body === "" ? "" : `## ${markdownLine(heading)}\n\n${body}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${markdownLine(item)}`).join("\n");
}

function prose(text = ""): string {
  return markdownParagraphs(text);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}
