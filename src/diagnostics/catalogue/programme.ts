import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** How a finding shows one of several sessions: enough to find it and to see when it is, without opening the record. */
export interface SessionFact {
  readonly id: string;
  readonly title: string;
  readonly room?: string;
  /** The slot on the venue's clock, such as `Thu 1 Dec 2022, 09:30–10:30 (UTC+03:00)`. */
  readonly local?: string;
}

/** A person as each of two sessions names them, with what they do there. */
export interface PersonFact {
  readonly names: readonly [string, string];
  readonly roles: readonly [readonly string[], readonly string[]];
}

type Pair = readonly [SessionFact, SessionFact];

/** Findings of the checks over one session or a whole programme. */
export const programmeDiagnostics = {
  "session/end-before-start": {
    severity: "error",
    message: (d: { start: string; end: string }) => `The end ${quote(d.end)} is before the start ${quote(d.start)}.`,
    hint: () => "Swap the two, or give the end its own date where the session crosses midnight.",
  },
  "session/zero-length": {
    severity: "error",
    message: (d: { start: string }) => `The session starts and ends at ${quote(d.start)}.`,
    hint: () => "Set the end, or leave it out while it is not known.",
  },
  "session/duration-disagrees": {
    severity: "warning",
    message: (d: { slotMinutes: number; formatMinutes: number }) =>
      `The slot lasts ${counted(d.slotMinutes, "minute")}, the format line says ${d.formatMinutes}.`,
    hint: () => "Check which of the two the programme uses.",
  },
  "session/implausible-length": {
    severity: "warning",
    message: (d: { slotMinutes: number; least: number; most: number }) =>
      `The slot lasts ${counted(d.slotMinutes, "minute")}; ${d.least} to ${d.most} are usual.`,
    hint: () => "Check the day and the hour of the end.",
  },
  "session/outside-edition": {
    severity: "warning",
    message: (d: { day: string; edition: number; firstDay: string; lastDay: string }) =>
      `The session is on ${d.day}; IGF ${d.edition} ran from ${d.firstDay} to ${d.lastDay}.`,
    hint: () => "Correct the date or the meeting; acknowledge it for a session of the preparatory phase.",
  },
  "session/not-on-day-0": {
    severity: "info",
    message: (d: { day: string; day0: string }) => `A Day 0 event is on ${d.day}; Day 0 was ${d.day0}.`,
    hint: () => "Check the date against the schedule.",
  },
  "session/duration-not-offered": {
    severity: "warning",
    message: (d: { minutes: number; type: string; edition: number; offered: readonly number[] }) =>
      `A length of ${counted(d.minutes, "minute")} was not offered for ${quote(d.type)} in ${d.edition}; ${d.offered.join(", ")} were.`,
    hint: () => "Check the length against the call of that year.",
  },
  "session/no-rapporteur": {
    severity: "info",
    message: () => "People are named, and none of them is the rapporteur.",
    hint: () => "Name who writes the report.",
  },
  "session/no-onsite-moderator": {
    severity: "info",
    message: () => "People are named, and none of them moderates on site.",
    hint: () => "Name an onsite moderator.",
  },
  "session/no-online-moderator": {
    severity: "info",
    message: () => "People are named, and none of them moderates for those who take part online.",
    hint: () => "Name an online moderator.",
  },
  "session/goal-only-by-target": {
    severity: "info",
    message: (d: { goals: readonly number[]; targets: readonly string[] }) =>
      `The targets ${d.targets.join(", ")} belong to goals that the list leaves out: ${d.goals.join(", ")}.`,
    hint: () => "Add the goals, or ask the organisers whether they meant them.",
  },
  "session/report-overdue": {
    severity: "warning",
    message: (d: { document: string; dueAt: string; local: string }) =>
      `${quote(d.document)} was due by ${d.local} and is not in the record.`,
    hint: () => "Ask the rapporteur for it.",
  },
  "session/report-incomplete": {
    severity: "warning",
    message: (d: { missing: readonly string[] }) => `The report lacks: ${d.missing.join(", ")}.`,
    hint: () => "Ask the rapporteur for the parts that are missing.",
  },
  "session/personal-data": {
    severity: "warning",
    // The address itself is not repeated: findings travel further than records do.
    message: (d: { kind: "e-mail address" | "telephone number" }) => `A public field holds personal data (${d.kind}).`,
    hint: () => "Take it out, or ask whether its owner wants it published.",
  },
  "session/too-few-speakers": {
    severity: "warning",
    message: (d: { speakers: number; atLeast: number }) =>
      `${counted(d.speakers, "speaker")} named; at least ${d.atLeast} are asked for.`,
    hint: () => "Name more speakers.",
  },
  "session/speakers-of-one-gender": {
    severity: "warning",
    message: (d: { speakers: number }) =>
      d.speakers === 1
        ? "The only speaker leaves no room for a second gender."
        : `All ${d.speakers} speakers are of one gender, as the page prints it.`,
    hint: () => "Invite a speaker of another gender.",
  },
  "session/too-few-onsite": {
    severity: "warning",
    message: (d: { role: "moderators" | "speakers"; onsite: number; atLeast: number }) =>
      `${counted(d.onsite, d.role.slice(0, -1))} on site; at least ${d.atLeast} asked for.`,
    hint: (d: { role: "moderators" | "speakers" }) => `Find ${d.role} who come to the venue.`,
  },
  "session/too-few-stakeholder-groups": {
    severity: "warning",
    message: (d: { groups: readonly string[]; unknown: number; atLeast: number }) =>
      `The organisers are of ${d.unknown === 0 ? "" : "at most "}${counted(d.groups.length + d.unknown, "stakeholder group")} (${teamOf(d)}); at least ${d.atLeast} are asked for.`,
    hint: () => "Bring organisers of further groups in.",
  },
  "programme/no-earlier-report": {
    severity: "warning",
    message: (d: { session: SessionFact; earlier: SessionFact; organisers: readonly string[] }) =>
      `${d.organisers.map(quote).join(", ")} held ${when(d.earlier)} before, and it has no report.`,
    hint: () => "Ask for that report first.",
  },
  "programme/person-clash": {
    severity: "warning",
    message: (d: { sessions: Pair; people: readonly PersonFact[] }) =>
      `${d.people.map(({ names }) => names[0]).join(", ")}: in two sessions at once, ${both(d.sessions)}.`,
    hint: () => "Move one of the two sessions, or ask the person which of them stands.",
  },
  "programme/possible-person-clash": {
    severity: "info",
    message: (d: { sessions: Pair; people: readonly PersonFact[] }) =>
      `${d.people.map(({ names }) => names.join(" / ")).join(", ")}: maybe one person in two sessions at once, ${both(d.sessions)}.`,
    hint: () => "Check whether the two spellings are one person.",
  },
  "programme/room-clash": {
    severity: "error",
    message: (d: { sessions: Pair; room: string }) => `${d.room} holds two sessions at once: ${both(d.sessions)}.`,
    hint: () => "Move one of the two sessions.",
  },
  "programme/theme-clash": {
    severity: "info",
    message: (d: { sessions: Pair; theme: string }) =>
      `Two sessions on ${quote(d.theme)} run in parallel: ${both(d.sessions)}.`,
    hint: () => "Move one of them, so that people can go to both.",
  },
  "programme/goals-clash": {
    severity: "info",
    message: (d: { sessions: Pair; goals: readonly number[] }) =>
      `Two sessions on exactly the goals ${d.goals.join(", ")} run in parallel: ${both(d.sessions)}.`,
    hint: () => "Move one of them, so that people can go to both.",
  },
  "programme/tight-room-change": {
    severity: "info",
    message: (d: { sessions: Pair; people: readonly string[]; gapMinutes: number; atLeast: number }) =>
      `${d.people.join(", ")}: ${counted(d.gapMinutes, "minute")} to change rooms, at least ${d.atLeast} are needed, ${both(d.sessions)}.`,
    hint: () => "Move one of the sessions, or give both the same room.",
  },
  "programme/more-clashes": {
    severity: "warning",
    message: (d: { rule: string; listed: number; left: number }) =>
      `${quote(d.rule)} lists ${d.listed} and does not look at up to ${d.left} further overlaps.`,
    hint: () => "Look for copies of one page under several ids: so many sessions are not held at once.",
  },
  "programme/number-clash": {
    severity: "warning",
    message: (d: { sessions: readonly SessionFact[]; number: number }) =>
      `${d.sessions.length} sessions of one type and meeting have the number ${d.number}: ${d.sessions.map(when).join(", ")}.`,
    hint: () => "Check whether they are one session, merged sessions or a wrong number.",
  },
  "programme/duplicate-id": {
    severity: "error",
    message: (d: { id: string; count: number; sessions: readonly SessionFact[] }) =>
      `${d.count} records have the id ${quote(d.id)}: ${d.sessions.map(titled).join(", ")}.`,
    hint: () => "Merge them where they are copies of one page; else give them ids of their own.",
  },
  "programme/id-made-distinct": {
    severity: "warning",
    message: (d: { claimed: string; id: string }) =>
      `Two pages claim ${quote(d.claimed)}; this one became ${quote(d.id)}.`,
    hint: () => "Check which of the two pages the programme uses.",
  },
  "programme/merge-conflict": {
    severity: "warning",
    message: (d: { field: string; kept: unknown; dropped: unknown; copy: number }) =>
      `The copies disagree on ${d.field}: kept ${quote(d.kept)}, dropped ${quote(d.dropped)}.`,
    hint: () => "Check the page, and correct the copy that is wrong.",
  },
  "programme/cannot-tell": {
    severity: "info",
    message: (d: { rule: string; lacks: string; sessions: readonly string[]; of: number }) =>
      `${quote(d.rule)} cannot be decided for ${d.sessions.length} of ${d.of} sessions: ${d.lacks} is not known.`,
    hint: () => "Add the fact to these sessions, or turn the rule off.",
  },
  "programme/unknown-profile": {
    severity: "error",
    message: (d: { name: string; nearest?: string }) =>
      `${quote(d.name)} is none of the profiles that come with the package.`,
    hint: (d: { nearest?: string }) => (d.nearest === undefined ? undefined : `Did you mean ${quote(d.nearest)}?`),
  },
  "programme/unknown-rule": {
    severity: "error",
    message: (d: { rule: string; profile: string; nearest?: string }) =>
      `The profile ${quote(d.profile)} names the rule ${quote(d.rule)}, which there is not.`,
    hint: (d: { nearest?: string }) => (d.nearest === undefined ? undefined : `Did you mean ${quote(d.nearest)}?`),
  },
  "programme/unknown-number": {
    severity: "error",
    message: (d: { rule: string; number: string; known: readonly string[] }) =>
      `The rule ${quote(d.rule)} has no number ${quote(d.number)}; it has ${d.known.length === 0 ? "none" : d.known.join(", ")}.`,
    hint: () => "Correct the name of the number, or take it out.",
  },
} as const satisfies DiagnosticDefinitions;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The groups of a team, and how many of it are of a group that nothing tells. */
function teamOf({ groups, unknown }: { groups: readonly string[]; unknown: number }): string {
  return [...groups.map(quote), ...(unknown === 0 ? [] : [`${unknown} not known`])].join(", ");
}

/** Records of one id are told apart by what they say. */
function titled({ title, room, local }: SessionFact): string {
  const facts = [room, local].filter((fact) => fact !== undefined).join(", ");
  return facts === "" ? quote(title) : `${quote(title)} (${facts})`;
}

function both([first, second]: Pair): string {
  return `${when(first)} and ${when(second)}`;
}

function when({ id, room, local }: SessionFact): string {
  const facts = [room, local].filter((fact) => fact !== undefined).join(", ");
  return facts === "" ? id : `${id} (${facts})`;
}
