import type { Organization, Person, Session } from "../model";
import { editionOf, findVenueTimeZone, type Edition } from "../vocabulary/editions";
import { ROLES } from "../vocabulary/roles";
import { SDG_GOAL_TITLES } from "../vocabulary/sdg";
import { sessionUuid } from "../vocabulary/session-id";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { uriValue } from "./content-line";
import { dateTimeAt } from "./date-time-at";
import { findJoinLink } from "./join-link";
import type {
  JsonLdDocument,
  JsonLdEvent,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdTerm,
} from "./json-ld-format";
import { joinPieces, type Pieces, type SessionSource, streamPieces } from "./pieces";
import { withoutAbsent } from "./without-absent";

/** Where the UN names goals and targets by address. */
const SDG_BASE = "http://metadata.un.org/sdg/";

export interface JsonLdOptions {
  /** Name of the meeting where it is not the IGF, of which alone place and days are known. */
  readonly meeting?: string;
}

/**
 * Gives sessions as schema.org events (JSON-LD), which search engines and libraries read.
 *
 * The meeting is the `superEvent`; people stand in a `Role` that names what they do; goals and targets are the UN's own
 * addresses under `about`; dates carry the venue's offset. Reports, sections and printed deadlines have no place in it.
 *
 * @example
 * toJsonLd([])["@context"]; // "https://schema.org"
 */
export function toJsonLd(sessions: Iterable<Session>, options: JsonLdOptions = {}): JsonLdDocument {
  return { "@context": "https://schema.org", "@graph": Array.from(sessions, (session) => toEvent(session, options)) };
}

/**
 * Writes {@link toJsonLd} as text that may stand in a `script` element: no title can close the element.
 *
 * @example
 * toJsonLdScript([]); // "{\"@context\":\"https://schema.org\",\"@graph\":[\n]}\n"
 */
export function toJsonLdScript(sessions: Iterable<Session>, options: JsonLdOptions = {}): string {
  return joinPieces(jsonLdPieces(options), sessions);
}

/** {@link toJsonLdScript} piece by piece, for sessions that arrive one by one. */
export function streamJsonLd(sessions: SessionSource, options: JsonLdOptions = {}): AsyncGenerator<string> {
  return streamPieces(jsonLdPieces(options), sessions);
}

function jsonLdPieces(options: JsonLdOptions): Pieces {
  return {
    head: '{"@context":"https://schema.org","@graph":[\n',
    piece: (session, index) => `${index === 0 ? "" : ",\n"}${scriptText(toEvent(session, options))}`,
    tail: "]}\n",
  };
}

function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function toEvent(session: Session, { meeting }: JsonLdOptions): JsonLdEvent {
  const { id, type, title, description, start, end, format, themes, languages, source } = session;
  const edition = meeting === undefined ? editionOf(session) : undefined;
  const timeZone = findVenueTimeZone(session) ?? "UTC";
  const address = source?.url === undefined ? undefined : uriValue(source.url);
  const locations = toLocations(session, edition);
  return withoutAbsent<JsonLdEvent>({
    "@type": "Event",
    "@id": `urn:uuid:${sessionUuid(id)}`,
    identifier: id,
    additionalType: SESSION_TYPES[type].label,
    name: title,
    description,
    url: address,
    startDate: start === undefined ? undefined : dateTimeAt(Date.parse(start), timeZone),
    endDate: end === undefined ? undefined : dateTimeAt(Date.parse(end), timeZone),
    duration: format?.durationMinutes === undefined ? undefined : `PT${String(format.durationMinutes)}M`,
    eventStatus: `https://schema.org/Event${session.status === "cancelled" ? "Cancelled" : "Scheduled"}`,
    eventAttendanceMode: attendanceMode(session, edition),
    location: locations.length === 0 ? undefined : locations,
    superEvent: toMeeting(session, edition, meeting),
    organizer: toOrganizers(session),
    performer: toPerformers(session),
    about: toSubjects(session),
    keywords: themes,
    inLanguage: languages,
  });
}

function toMeeting({ edition: year }: Session, edition: Edition | undefined, meeting: string | undefined): JsonLdEvent {
  return withoutAbsent<JsonLdEvent>({
    "@type": "Event",
    "@id": `urn:uuid:${sessionUuid(`meeting/${meeting ?? String(year)}`)}`,
    name: meeting ?? `Internet Governance Forum ${String(year)}`,
    startDate: edition?.firstDay,
    endDate: edition?.lastDay,
    location: edition?.city === undefined ? undefined : [toVenue(edition)],
  });
}

function toLocations(session: Session, edition: Edition | undefined): NonNullable<JsonLdEvent["location"]> {
  const join = findJoinLink(session);
  const joinAddress = join === undefined ? undefined : uriValue(join.url);
  const venue = edition?.city === undefined ? undefined : toVenue(edition);
  const room = session.room === undefined ? undefined : { "@type": "Place" as const, name: session.room };
  const place = room === undefined ? venue : withoutAbsent<JsonLdPlace>({ ...room, containedInPlace: venue });
  return [
    ...(place === undefined ? [] : [place]),
    ...(joinAddress === undefined ? [] : [{ "@type": "VirtualLocation" as const, url: joinAddress }]),
  ];
}

function toVenue({ venue, city = "", countryCode }: Edition): JsonLdPlace {
  const address = withoutAbsent({
    "@type": "PostalAddress" as const,
    addressLocality: city,
    addressCountry: countryCode,
  });
  return { "@type": "Place", name: venue ?? city, address };
}

/** What the meeting was, or, where that is not known, what the record shows. */
function attendanceMode(session: Session, edition: Edition | undefined): JsonLdEvent["eventAttendanceMode"] {
  const isOnline = findJoinLink(session) !== undefined;
  const mode = edition?.mode ?? (isOnline ? (session.room === undefined ? "virtual" : "hybrid") : undefined);
  const names = { virtual: "Online", hybrid: "Mixed", onsite: "Offline" } as const;
  return mode === undefined ? undefined : `https://schema.org/${names[mode]}EventAttendanceMode`;
}

function toOrganizers({ organizations = [], people = [] }: Session): JsonLdEvent["organizer"] {
  const persons = people.filter(({ roles }) => roles.includes("organizer")).map(toPerson);
  const all = [...organizations.map(toOrganization), ...persons];
  return all.length === 0 ? undefined : all;
}

function toPerformers({ people = [] }: Session): JsonLdEvent["performer"] {
  const performers = people.flatMap((person) =>
    person.roles
      .filter((role) => role !== "organizer")
      .map((role) => ({ "@type": "Role" as const, roleName: ROLES[role].label, performer: toPerson(person) })),
  );
  return performers.length === 0 ? undefined : performers;
}

function toPerson(person: Person): JsonLdPerson {
  return withoutAbsent<JsonLdPerson>({
    "@type": "Person",
    name: person.name,
    alternateName: person.alternateNames,
    honorificPrefix: person.honorific,
    jobTitle: person.position,
    affiliation: person.affiliation === undefined ? undefined : { "@type": "Organization", name: person.affiliation },
    gender: person.gender,
  });
}

function toOrganization({ name, unit }: Organization): JsonLdOrganization {
  const department = unit === undefined ? undefined : { "@type": "Organization" as const, name: unit };
  return withoutAbsent<JsonLdOrganization>({ "@type": "Organization", name, department });
}

function toSubjects({ sdgs }: Session): JsonLdEvent["about"] {
  const goals = (sdgs?.goals ?? []).map((goal) => ({ ...toTerm(String(goal)), name: SDG_GOAL_TITLES[goal] }));
  const all = [...goals, ...(sdgs?.targets ?? []).map(toTerm)];
  return all.length === 0 ? undefined : all;
}

function toTerm(code: string): JsonLdTerm {
  return { "@type": "DefinedTerm", "@id": `${SDG_BASE}${code}`, termCode: code };
}
