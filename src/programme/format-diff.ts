import type { Person } from "../model";
import { markdownLine, printable } from "../text";
import { ROLES } from "../vocabulary";
import type { ChangeKind, ProgrammeDiff, SessionChange } from "./diff-programmes";
import { slotText } from "./local-time";

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  added: "Added",
  removed: "Removed",
  cancelled: "Cancelled",
  reinstated: "Reinstated",
  moved: "Moved",
  renamed: "Renamed",
  people: "People",
  other: "Other changes",
};

/** Facts that are short, and that people know a session by. */
const NAMES = ["id", "edition", "type", "number"] as const;

/** The other facts that have lines of their own; the rest is named without its values. */
const TOLD: ReadonlySet<string> = new Set(["start", "end", "timeZone", "room", "title", "status"]);

/**
 * A list of changes for people, times on the venue's clock: one block for each session, most serious kind first.
 *
 * `text` is made safe to print on a terminal; `markdown` has a heading for each kind and escapes what titles hold.
 */
export function formatDiff(
  { changes, unchanged }: ProgrammeDiff,
  { format = "text" }: { format?: "text" | "markdown" } = {},
): string {
  const isMarkdown = format === "markdown";
  const safe = isMarkdown ? markdownLine : printable;
  const blocks = (Object.keys(HEADINGS) as ChangeKind[]).flatMap((kind) => {
    const ofKind = changes.filter(({ kinds }) => kinds[0] === kind);
    if (ofKind.length === 0) return [];
    const heading = `${isMarkdown ? "## " : ""}${HEADINGS[kind]} (${ofKind.length})`;
    return [heading, ...ofKind.flatMap((change) => blockOf(change, { safe, isMarkdown })), ""];
  });
  const summary = `${changes.length} changed, ${unchanged} unchanged`;
  return `${isMarkdown ? "# Changes in the programme\n\n" : ""}${[...blocks, summary].join("\n")}\n`;
}

interface Style {
  readonly safe: (text: string) => string;
  readonly isMarkdown: boolean;
}

function blockOf(change: SessionChange, { safe, isMarkdown }: Style): readonly string[] {
  const session = change.after ?? change.before;
  if (session === undefined) return [];
  const title = isMarkdown
    ? `- **${safe(session.title)}** (${safe(session.id)})`
    : `  ${session.id}  ${safe(session.title)}`;
  const indent = isMarkdown ? "  - " : "      ";
  return [isMarkdown ? title : printable(title), ...linesOf(change).map((line) => `${indent}${safe(line)}`)];
}

function linesOf({ before, after, fields, people }: SessionChange): readonly string[] {
  const session = after ?? before;
  if (session === undefined) return [];
  if (before === undefined || after === undefined)
    return [[slotText(session), session.room].filter(Boolean).join(", ")].filter(Boolean);
  const changed = new Set<string>(fields.map(({ field }) => field));
  const isRetimed = ["start", "end", "timeZone"].some((field) => changed.has(field));
  const others = fields
    .map(({ field }) => field)
    .filter((field) => !TOLD.has(field) && !NAMES.some((name) => name === field));
  return [
    ...(isRetimed ? [`time: ${slotText(before) ?? "none"} → ${slotText(after) ?? "none"}`] : []),
    ...(changed.has("room") ? [`room: ${before.room ?? "none"} → ${after.room ?? "none"}`] : []),
    ...(changed.has("title") ? [`title: ${before.title} → ${after.title}`] : []),
    ...(changed.has("status") ? [`status: ${before.status ?? "confirmed"} → ${after.status ?? "confirmed"}`] : []),
    ...NAMES.filter((name) => changed.has(name)).map(
      (name) => `${name}: ${before[name] ?? "none"} → ${after[name] ?? "none"}`,
    ),
    ...people.joined.map((person) => `in: ${personLine(person)}`),
    ...people.left.map((person) => `out: ${personLine(person)}`),
    ...people.changedRoles.map((each) => `${each.after.name}: ${rolesLine(each.before)} → ${rolesLine(each.after)}`),
    ...(others.length > 0 ? [`also: ${others.join(", ")}`] : []),
  ];
}

function personLine(person: Person): string {
  return `${person.name} (${rolesLine(person)})`;
}

function rolesLine({ roles }: Person): string {
  return roles.map((role) => ROLES[role].label.toLowerCase()).join(", ");
}
