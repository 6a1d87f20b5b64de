import type { Session } from "../model";
import { type XmlAttributes, xmlElement, xmlOpening, xmlText } from "../text";
import { type ScheduleOptions, toSchedule } from "./schedule";
import type { ScheduleDay, ScheduleEvent } from "./schedule-format";
import { findSlot, isTooLong } from "./session-times";

/**
 * Writes a programme as a c3voc schedule in XML: what `toSchedule` gives, less the roles and posts of people, which this form
 * has no place for, and less sessions of 100 hours and more, whose length it cannot write (`checkExport` names them).
 *
 * @example
 * toScheduleXml([]).startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<schedule>'); // true
 */
export function toScheduleXml(sessions: Iterable<Session>, options: ScheduleOptions = {}): string {
  return [...scheduleXmlPieces(sessions, options)].join("");
}

/** {@link toScheduleXml} in pieces of one session each, so that the text of a long programme is never held whole. */
export function* scheduleXmlPieces(sessions: Iterable<Session>, options: ScheduleOptions = {}): Generator<string> {
  const { generator, schedule } = toSchedule([...sessions].filter(hasWritableLength), options);
  const { conference } = schedule;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<schedule>\n';
  yield `${xmlElement("generator", { name: generator.name })}\n`;
  yield `${textElement("version", schedule.version)}\n`;
  const about = [
    textElement("acronym", conference.acronym),
    textElement("title", conference.title),
    textElement("start", conference.start),
    textElement("end", conference.end),
    textElement("days", String(conference.daysCount)),
    textElement("timeslot_duration", conference.timeslot_duration),
    ...(conference.time_zone_name === undefined ? [] : [textElement("time_zone_name", conference.time_zone_name)]),
    ...conference.tracks.map(({ name, slug }) => xmlElement("track", { name, slug })),
  ];
  yield `${xmlElement("conference", {}, ...about)}\n`;
  for (const day of conference.days) yield* dayPieces(day);
  yield "</schedule>\n";
}

function hasWritableLength(session: Session): boolean {
  const slot = findSlot(session);
  return slot === undefined || !isTooLong(slot);
}

function* dayPieces({ index, date, day_start: start, day_end: end, rooms }: ScheduleDay): Generator<string> {
  yield `${xmlOpening("day", { index: String(index), date, start, end })}\n`;
  for (const [name, events] of Object.entries(rooms)) {
    yield `${xmlOpening("room", { name })}\n`;
    for (const event of events) yield `${eventElement(event)}\n`;
    yield "</room>\n";
  }
  yield "</day>\n";
}

function eventElement(event: ScheduleEvent): string {
  const persons = event.persons.map(({ id, guid, name }) => textElement("person", name, { id: String(id), guid }));
  const links = event.links.map(({ url, title = url }) => textElement("link", title, { href: url }));
  return xmlElement(
    "event",
    { guid: event.guid, id: String(event.id) },
    textElement("room", event.room),
    textElement("title", event.title),
    textElement("subtitle", event.subtitle ?? ""),
    textElement("type", event.type),
    textElement("date", event.date),
    textElement("start", event.start),
    textElement("duration", event.duration),
    textElement("abstract", event.abstract ?? ""),
    textElement("slug", event.slug),
    textElement("track", event.track ?? ""),
    xmlElement("persons", {}, ...persons),
    textElement("language", event.language ?? ""),
    textElement("description", event.description ?? ""),
    xmlElement("links", {}, ...links),
    // Only addresses of web pages may stand here.
    ...(/^https?:/.test(event.url) ? [textElement("url", event.url)] : []),
  );
}

/** An element that holds text. */
function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  return xmlElement(name, attributes, xmlText(text));
}
