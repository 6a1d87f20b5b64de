import type { Session } from "../model";
import {
  findFreeSlots,
  findOngoing,
  formatGroups,
  formatSessions,
  type FreeSlot,
  groupSessions,
  scheduleOf,
  sessionSearch,
  sortSessions,
} from "../programme";
import { slotText } from "../programme/local-time";
import { roomKey } from "../programme/room-key";
import { printable } from "../text";
import { findVenueTimeZone, ROLES } from "../vocabulary";
import { nearestWord } from "../vocabulary/nearest-word";
import type { ListFlags } from "./commands/list";
import { type CliIo, UsageError } from "./io";
import { nearestPerson } from "./nearest-person";
import { printSessionFindings } from "./print-findings";
import { momentOf } from "./reader-clock";
import { readAllSessions } from "./records";

/** Prints what was asked for, and tells whether all records could be read. */
export async function listSessions(files: readonly string[], flags: ListFlags, io: CliIo): Promise<boolean> {
  if (flags.now !== undefined && flags.ongoing === undefined)
    throw new UsageError("--now says at which moment --ongoing looks: give both.");
  const read = await readAllSessions(files, io, flags);
  const { sessions, findings } = read;
  const now = flags.now === undefined ? io.now() : new Date(momentOf(flags.now, ...clockOf(sessions, flags)));
  await printSessionFindings(read, io);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  if (flags.free === undefined) {
    const { found, notes } = answer(sessions, flags, now);
    await io.out.write(written(found, notes, flags));
    // Where nothing could be read, the findings have said why.
    if (found.length === 0 && (sessions.length > 0 || !hasErrors)) {
      const names = sessions.flatMap(({ people = [] }) => people.map(({ name }) => name));
      const hint = flags.person === undefined ? "" : nearestPerson(flags.person, names);
      await io.err.write(`igf-sessions: no session fits.${hint}\n`);
    }
  } else {
    const free = freeSlots(sessions, flags.free);
    await io.out.write(flags.format === "text" ? freeText(free) : jsonOf(free, flags.format));
    const note = roomNote(sessions, flags.free, free);
    if (note !== undefined) await io.err.write(`igf-sessions: ${printable(note)}\n`);
  }
  return !hasErrors;
}

/** The zone on whose clock `--now` may stand, that of the list itself, and the option that names it. */
function clockOf(sessions: readonly Session[], { venueTimeZone }: ListFlags): [string | undefined, string] {
  const zones = new Set(sessions.map((session) => findVenueTimeZone(session)));
  // On two clocks one time would be two moments.
  const zone = venueTimeZone ?? (zones.size === 1 ? [...zones][0] : undefined);
  return [zone, "--venue-time-zone"];
}

interface Answer {
  readonly found: readonly Session[];
  /** What is said behind a session. */
  readonly notes: ReadonlyMap<Session, string>;
}

function answer(sessions: readonly Session[], { person, search, ongoing }: ListFlags, now: Date): Answer {
  const notes = new Map<Session, string>();
  let found = sortSessions(sessions);
  if (person !== undefined) {
    for (const { session, person: entry, likeness } of scheduleOf(found, person)) {
      const roles = entry.roles.map((role) => ROLES[role].label).join(", ");
      const note = likeness === "same" ? roles : `${roles} (maybe: the page names ${entry.name})`;
      const earlier = notes.get(session);
      notes.set(session, earlier === undefined ? note : `${earlier}; ${note}`);
    }
    found = found.filter((session) => notes.has(session));
  }
  if (ongoing === true) found = findOngoing(found, { now });
  if (search !== undefined) {
    found = sessionSearch(found)(search, { limit: found.length }).map(({ session }) => session);
  }
  return { found, notes };
}

function written(found: readonly Session[], notes: ReadonlyMap<Session, string>, { by, search, format }: ListFlags) {
  if (format === "ndjson") return jsonOf(found, format);
  const noteOf = (session: Session) => notes.get(session);
  // The best come first, which groups would hide.
  if (search !== undefined && by === undefined)
    return format === "json" ? jsonOf(found, format) : formatSessions(found, { noteOf });
  const grouped = groupSessions(found, by ?? "day");
  if (format === "text") return formatGroups(grouped, { noteOf });
  return `${JSON.stringify(grouped, undefined, 2)}\n`;
}

/** A stretch of time as people read it, too: on the clock of the venue. */
interface LocalFreeSlot extends FreeSlot {
  readonly local: string;
}

/** On each day of the programme, from the first session anywhere to the end of the last. */
function freeSlots(sessions: readonly Session[], room: string): readonly LocalFreeSlot[] {
  const held = sessions.filter(({ status }) => status !== "cancelled");
  return groupSessions(held, "day").groups.flatMap(({ sessions: ofDay }) => {
    const starts = ofDay.map(({ start = "" }) => Date.parse(start));
    const ends = ofDay.flatMap(({ end }) => (end === undefined ? [] : [Date.parse(end)]));
    const [first] = ofDay;
    if (first === undefined || ends.length === 0) return [];
    const free = findFreeSlots(held, { room, from: Math.min(...starts), to: Math.max(...ends) });
    return free.map((slot) => ({ ...slot, local: slotText({ ...first, ...slot }) ?? "" }));
  });
}

function freeText(slots: readonly LocalFreeSlot[]): string {
  return slots.map(({ local }) => `${local}\n`).join("");
}

/** What the slots do not say: that the room is never free, or that it may be another that was meant. */
function roomNote(sessions: readonly Session[], room: string, free: readonly FreeSlot[]): string | undefined {
  const { groups } = groupSessions(sessions, "room");
  if (groups.some(({ sessions: held }) => held.some((session) => roomKey(session.room ?? "") === roomKey(room)))) {
    return free.length === 0 ? "the room is not free within the hours of the programme." : undefined;
  }
  const names = groups.map(({ key }) => key);
  const nearest = nearestWord(room, names);
  const hint = nearest === undefined ? `The rooms are ${names.join(", ")}.` : `Did you mean ${nearest}?`;
  return `no session is in a room called ${room}.${names.length === 0 ? "" : ` ${hint}`}`;
}

function jsonOf(items: readonly object[], format: "json" | "ndjson"): string {
  if (format === "json") return `${JSON.stringify(items, undefined, 2)}\n`;
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}
