import type { Link, Person, Session } from "../model";
import { fold } from "../text";
import { findVenueTimeZone } from "../vocabulary/editions";
import { fingerprint, sessionUuid } from "../vocabulary/session-id";
import { SESSION_TYPES } from "../vocabulary/session-types";
import { uriValue } from "./content-line";
import { dateTimeAt } from "./date-time-at";
import type {
  Schedule,
  ScheduleDay,
  ScheduleEvent,
  ScheduleLink,
  SchedulePerson,
  ScheduleTrack,
} from "./schedule-format";
import { findSlot, type Slot } from "./session-times";

export interface ScheduleOptions {
  /** Name of the meeting. `Internet Governance Forum` and the year if absent. */
  readonly title?: string;
  /** Zone of the wall clock that the schedule shows. The venue's if absent, else UTC. */
  readonly timeZone?: string;
  /** What tells this version of the schedule from others. The last change that the records know of if absent. */
  readonly version?: string;
}

/** The room of a session that has none yet: the format demands a name. */
export const NO_ROOM = "To be announced";

/** What the record names the program that wrote the file. */
export const GENERATOR = "igf-sessions";

/** A session that has its place in a schedule. */
interface Placed {
  readonly session: Session;
  readonly slot: Slot;
}

/**
 * Gives a programme as a c3voc schedule, version 1: the format that conference apps for Android and iOS, signage and video
 * systems read. Write it with `JSON.stringify`, or with `toScheduleXml` for readers of the older form.
 *
 * Days and clock times are those of the venue, with its offset. `guid` and the integer `id` of a session depend on its id
 * alone. Cancelled sessions, and sessions without start or length (`checkExport` names them), have no place in it.
 *
 * @example
 * toSchedule([]).schedule.conference.days; // []
 */
export function toSchedule(sessions: Iterable<Session>, options: ScheduleOptions = {}): Schedule {
  const placed = [...sessions].flatMap((session): Placed[] => {
    const slot = findSlot(session);
    return slot === undefined || session.status === "cancelled" ? [] : [{ session, slot }];
  });
  // A schedule lists its rooms hour by hour; ties go by id, so that the order of the input does not show.
  placed.sort((a, b) => a.slot.start - b.slot.start || compare(a.session.id, b.session.id));

  const timeZone = options.timeZone ?? placed.map(({ session }) => findVenueTimeZone(session)).find(Boolean) ?? "UTC";
  const days = toDays(placed, timeZone);
  const years = [...new Set(placed.map(({ session }) => session.edition))].sort((a, b) => a - b);
  const rooms = [...new Set(placed.map(({ session }) => session.room ?? NO_ROOM))].sort(compare);
  return {
    generator: { name: GENERATOR },
    schedule: {
      version: options.version ?? latestChange(placed) ?? "1",
      conference: {
        acronym: years.length === 0 ? "igf_sessions" : `igf${years.join("_")}`,
        title: options.title ?? ["Internet Governance Forum", years.join(", ")].filter((part) => part !== "").join(" "),
        start: days[0]?.date ?? "1970-01-01",
        end: days.at(-1)?.date ?? "1970-01-01",
        daysCount: days.length,
        timeslot_duration: "00:05",
        // The format's pattern for zones knows no `Etc/GMT+3`.
        ...(/^(?:[A-Z][a-z]+\/[A-Z][a-z]|UTC$)/.test(timeZone) ? { time_zone_name: timeZone } : {}),
        tracks: toTracks(placed),
        rooms: rooms.map((name) => ({ name, guid: sessionUuid(`room/${name}`) })),
        days,
      },
    },
  };
}

function toDays(placed: readonly Placed[], timeZone: string): ScheduleDay[] {
  const toIds = idWriter();
  const events = placed.map((each) => ({ ...each, event: toEvent(each, timeZone, toIds) }));
  const byDate = groupBy(events, ({ event }) => event.date.slice(0, 10));
  return [...byDate].map(([date, ofDay], index) => ({
    index: index + 1,
    date,
    day_start: dateTimeAt(Math.min(...ofDay.map(({ slot }) => slot.start)), timeZone),
    day_end: dateTimeAt(Math.max(...ofDay.map(({ slot }) => slot.end)), timeZone),
    rooms: Object.fromEntries(
      groupBy(
        ofDay.map(({ event }) => event),
        ({ room }) => room,
      ),
    ),
  }));
}

function toEvent({ session, slot }: Placed, timeZone: string, toIds: IdWriter): ScheduleEvent {
  const ids = toIds(session.id);
  const date = dateTimeAt(slot.start, timeZone);
  const minutes = Math.round((slot.end - slot.start) / 60_000);
  return {
    ...ids,
    date,
    start: date.slice(11, 16),
    end: dateTimeAt(slot.end, timeZone),
    duration: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
    room: session.room ?? NO_ROOM,
    slug: slugOf(session, ids.guid),
    url: (session.source?.url === undefined ? undefined : uriValue(session.source.url)) ?? `urn:uuid:${ids.guid}`,
    title: session.title,
    subtitle: null,
    track: session.themes?.[0] ?? null,
    type: session.type,
    language: session.languages?.[0] ?? null,
    abstract: summaryOf(session),
    description: session.description ?? null,
    persons: (session.people ?? []).map((person) => toPerson(person, toIds)),
    links: (session.links ?? []).flatMap(toLink),
  };
}

/** The kind of session and its goals, which the format has no key for. */
function summaryOf({ type, number, sdgs }: Session): string {
  const kind = `${SESSION_TYPES[type].label}${number === undefined ? "" : ` #${String(number)}`}`;
  const goals = sdgs?.goals ?? [];
  return goals.length === 0 ? kind : `${kind}. SDG ${goals.join(", ")}`;
}

/** `igf2022-open-forum-56`: the form that the XML schema demands. An id of another form is replaced by its UUID. */
function slugOf({ id, edition }: Session, guid: string): string {
  const acronym = `igf${String(edition)}`;
  const prefix = `igf-${String(edition)}-`;
  const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
  return /^[a-z0-9-]{3,}[a-z0-9]$/.test(rest) ? `${acronym}-${rest}` : `${acronym}-${guid}`;
}

function toPerson(person: Person, toIds: IdWriter): SchedulePerson {
  const biography = [person.position, person.affiliation].filter((part) => part !== undefined).join(", ");
  return {
    ...toIds(`person/${fold(person.name) || person.name}`),
    name: person.name,
    ...(biography === "" ? {} : { biography }),
    roles: person.roles,
  };
}

function toLink({ url, label }: Link): ScheduleLink[] {
  const address = uriValue(url);
  if (address === undefined) return [];
  return [{ url: address, ...(label === undefined ? {} : { title: label }), type: "related" }];
}

function toTracks(placed: readonly Placed[]): ScheduleTrack[] {
  const names = [...new Set(placed.flatMap(({ session }) => session.themes?.[0] ?? []))].sort(compare);
  return names.map((name) => ({ name, slug: `t-${fingerprint(name)}` }));
}

type IdWriter = (name: string) => { guid: string; id: number };

/** A UUID, and a number that apps can keep in 31 bits: the first of the UUID, moved on where two of one schedule meet. */
function idWriter(): IdWriter {
  const known = new Map<string, { guid: string; id: number }>();
  const taken = new Set<number>();
  return (name) => {
    const earlier = known.get(name);
    if (earlier !== undefined) return earlier;
    const guid = sessionUuid(name);
    let id = parseInt(guid.slice(0, 8), 16) % 0x7fff_ffff || 1;
    while (taken.has(id)) id = (id % 0x7fff_fffe) + 1;
    taken.add(id);
    known.set(name, { guid, id });
    return { guid, id };
  };
}

function latestChange(placed: readonly Placed[]): string | undefined {
  return placed
    .flatMap(({ session }) => session.source?.modifiedAt ?? session.source?.retrievedAt ?? [])
    .sort(compare)
    .at(-1);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
