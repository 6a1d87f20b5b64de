import type { Link, Session } from "../model";
import { ROLES } from "../vocabulary/roles";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { contentLine, instantValue, textValue, uriValue } from "./content-line";
import { eventHead } from "./ics-event-head";
import { findJoinLink } from "./join-link";
import { findPerson, formatPerson, peopleByRole } from "./people-by-role";
import { findSlot } from "./session-times";

/** The calendar entry of a session, or nothing where it has no start. `person` is whose roles head the description. */
export function sessionEvent(session: Session, person: string | undefined): string {
  if (session.start === undefined) return "";
  const slot = findSlot(session);
  const join = findJoinLink(session);
  const joinUri = join === undefined ? undefined : uriValue(join.url);
  const url = session.source?.url === undefined ? undefined : uriValue(session.source.url);
  const lines = [
    ...eventHead(session, session.id),
    contentLine("DTSTART", instantValue(session.start)),
    slot && contentLine("DTEND", instantValue(slot.end)),
    contentLine("SUMMARY", textValue(session.title)),
    contentLine("DESCRIPTION", textValue(describe(session, join, person))),
    session.room !== undefined && contentLine("LOCATION", textValue(session.room)),
    contentLine("STATUS", (session.status ?? "confirmed").toUpperCase()),
    contentLine("CATEGORIES", categories(session).map(textValue).join(",")),
    url !== undefined && contentLine("URL", url),
    joinUri !== undefined && contentLine("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", joinUri),
    contentLine("END", "VEVENT"),
  ];
  return lines.filter((line) => typeof line === "string").join("");
}

function categories(session: Session): string[] {
  const goals = (session.sdgs?.goals ?? []).map((goal) => `SDG ${String(goal)}`);
  return [SESSION_TYPES[session.type].label, ...goals];
}

function describe(session: Session, join: Link | undefined, person: string | undefined): string {
  const { type, number, description } = session;
  const roles = peopleByRole(session);
  const own = person === undefined ? undefined : findPerson(session, person);
  // Of which meeting it is says the calendar's name: national and regional forums have calendars too.
  const kind = `${SESSION_TYPES[type].label}${number === undefined ? "" : ` #${String(number)}`}`;
  const yours = roles
    .filter((group) => own !== undefined && group.people.includes(own))
    .map(({ role }) => ROLES[role].label);
  const head = [
    kind,
    yours.length > 0 && `Your part: ${yours.join(", ")}`,
    // Google, Apple and Outlook do not show CONFERENCE.
    join && `Join: ${join.url}`,
  ].filter((line) => typeof line === "string");
  const hosts = (session.organizations ?? []).map(({ name }) => name);
  const people = roles.map(({ label, people: list }) => `${label}: ${list.map(formatPerson).join("; ")}`);
  return [
    head,
    hosts.length === 0 ? people : [`Organizations: ${hosts.join("; ")}`, ...people],
    session.themes ?? [],
    description === undefined ? [] : [description],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}
