import { instantText } from "../deadlines/time/calendar-day";
import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic, ReadResult, RecordPath } from "../diagnostics/diagnostic";
import type { Link, Person, SessionDraft } from "../model";
import { isRole } from "../vocabulary/roles";
import { sessionId, sessionUuid } from "../vocabulary/session-id";
import { readSessionType } from "../vocabulary/session-types";
import { GENERATOR, NO_ROOM } from "./schedule";
import { withoutAbsent } from "./without-absent";

export interface ReadScheduleOptions {
  /** Year of the meeting. The year of the session's first day at the venue if absent. */
  readonly edition?: number;
}

/**
 * Reads a c3voc schedule (parsed JSON), such as pretalx and frab export, into records.
 *
 * People are speakers unless the file names their roles, as files of `toSchedule` do; the track is the theme; an abstract
 * before a description is its first paragraph. Recording licences, attachments, avatars and the like are passed over. A value
 * that is not of its kind, or an event type that is no session type, is left out with a finding that carries its path.
 *
 * @example
 * readSchedule({ schedule: { conference: { days: [] } } }); // { value: [], diagnostics: [] }
 */
export function readSchedule(document: unknown, options: ReadScheduleOptions = {}): ReadResult<SessionDraft[]> {
  const schedule = objectIn(document, "schedule");
  const conference = objectIn(schedule, "conference");
  const days = conference?.["days"];
  if (!Array.isArray(days)) {
    const expected = schedule === undefined ? "schedule" : conference === undefined ? "conference" : "days";
    return { value: [], diagnostics: [diagnose(exportDiagnostics, "export/not-a-schedule", {}, { expected })] };
  }
  const zone = textIn(conference, "time_zone_name");
  const isOurs = textIn(objectIn(document, "generator"), "name") === GENERATOR;
  const diagnostics: Diagnostic[] = [];
  const value = eventsOf(days).flatMap(({ event, path }) => {
    const draft = readEvent(event, { path, isOurs, diagnostics, ...options });
    return draft === undefined ? [] : [{ ...draft, ...(zone === undefined ? {} : { timeZone: zone }) }];
  });
  return { value, diagnostics };
}

type Json = Readonly<Record<string, unknown>>;

interface EventPlace extends ReadScheduleOptions {
  readonly path: RecordPath;
  readonly isOurs: boolean;
  readonly diagnostics: Diagnostic[];
}

function eventsOf(days: readonly unknown[]): { event: unknown; path: RecordPath }[] {
  return days.flatMap((day, dayIndex) =>
    Object.entries(objectIn(day, "rooms") ?? {}).flatMap(([room, events]) =>
      (Array.isArray(events) ? (events as unknown[]) : []).map((event, index) => ({
        event,
        path: ["schedule", "conference", "days", dayIndex, "rooms", room, index],
      })),
    ),
  );
}

function readEvent(event: unknown, place: EventPlace): SessionDraft | undefined {
  if (!isObject(event)) {
    place.diagnostics.push(unreadable(event, "an event", place.path));
    return undefined;
  }
  const title = textIn(event, "title");
  const type = readType(event, place);
  const start = readInstant(event, "date", place);
  const end = readInstant(event, "end", place) ?? endAfter(start, textIn(event, "duration"));
  const year = Number(textIn(event, "date")?.slice(0, 4));
  const edition = place.edition ?? (Number.isInteger(year) ? year : undefined);
  const facts = { edition, type, title };
  const room = textIn(event, "room");
  const url = textIn(event, "url");
  return withoutAbsent<SessionDraft>({
    schemaVersion: 1,
    id: readId(event, withoutAbsent(facts)),
    ...facts,
    start,
    end,
    room: room === NO_ROOM ? undefined : room,
    themes: listOf(textIn(event, "track")),
    languages: listOf(textIn(event, "language")),
    description: readDescription(event, place.isOurs),
    people: readPeople(event),
    links: readLinks(event),
    source: url?.startsWith("http") === true ? { url } : undefined,
  });
}

/** The id that the file's own writer gave, where the slug still shows it; else the one that the facts give. */
function readId(event: Json, facts: Parameters<typeof sessionId>[0]): string {
  const slug = textIn(event, "slug") ?? "";
  const written = slug.replace(/^igf(?=\d{4}-)/, "igf-");
  if (written !== slug && sessionUuid(written) === event["guid"]) return written;
  return sessionId({ ...facts, ...(slug === "" ? {} : { slug }), fallback: JSON.stringify(event) });
}

function readType(event: Json, { path, diagnostics }: EventPlace): SessionDraft["type"] {
  const text = textIn(event, "type");
  if (text === undefined) return undefined;
  const read = readSessionType(text);
  diagnostics.push(...read.diagnostics.map((finding) => ({ ...finding, path: [...path, "type"] })));
  return read.value;
}

function readInstant(event: Json, key: string, { path, diagnostics }: EventPlace): string | undefined {
  const value = event[key];
  if (value === undefined || value === null) return undefined;
  const instant = typeof value === "string" && /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(instant)) return instantText(instant);
  diagnostics.push(unreadable(value, "a date and time with an offset", [...path, key]));
  return undefined;
}

function endAfter(start: string | undefined, duration: string | undefined): string | undefined {
  const [, hours, minutes] = /^(\d{1,3}):(\d\d)/.exec(duration ?? "") ?? [];
  if (start === undefined || hours === undefined) return undefined;
  return instantText(Date.parse(start) + (Number(hours) * 60 + Number(minutes)) * 60_000);
}

function readDescription(event: Json, isOurs: boolean): string | undefined {
  const abstract = isOurs ? undefined : textIn(event, "abstract");
  const parts = [abstract, textIn(event, "description")].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

function readPeople(event: Json): Person[] | undefined {
  const people = objectsIn(event, "persons").flatMap((person): Person[] => {
    const name = textIn(person, "name") ?? textIn(person, "public_name");
    const roles = Array.isArray(person["roles"]) ? person["roles"].filter(isRole) : [];
    return name === undefined ? [] : [{ name, roles: roles.length === 0 ? ["speaker"] : roles }];
  });
  return people.length === 0 ? undefined : people;
}

function readLinks(event: Json): Link[] | undefined {
  const links = objectsIn(event, "links").flatMap((link): Link[] => {
    const url = textIn(link, "url");
    return url === undefined ? [] : [withoutAbsent<Link>({ label: textIn(link, "title"), url })];
  });
  return links.length === 0 ? undefined : links;
}

function unreadable(value: unknown, expected: string, path: RecordPath): Diagnostic {
  return diagnose(exportDiagnostics, "export/unreadable-value", { path }, { text: value, expected });
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectIn(value: unknown, key: string): Json | undefined {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : undefined;
}

function objectsIn(value: Json, key: string): Json[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Text that says something. */
function textIn(value: Json | undefined, key: string): string | undefined {
  const text = value?.[key];
  return typeof text === "string" && text !== "" ? text : undefined;
}

function listOf(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : [text];
}
