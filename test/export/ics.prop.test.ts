import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { convertIcsCalendar } from "ts-ics";
import { afterEach, expect, test, vi } from "vitest";

import { toIcs } from "../../src/export";
import type { Session } from "../../src/model";
import { sessionUuid } from "../../src/vocabulary/session-id";
import { hostileProgramme } from "./sessions";

/** What a calendar shows of an entry. */
interface Shown {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly room: string;
  readonly sequence: number;
  readonly status: string;
}

/** A reader that nobody here wrote. */
interface Reader {
  readonly read: (text: string) => Shown[];
  /** What it is known to read wrongly, whoever wrote it: left out of the texts that it is given. */
  readonly misreads: RegExp;
}

const READERS: Readonly<Record<string, Reader>> = {
  "ical.js": {
    misreads: /\0/g,
    read: (text) =>
      new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((component) => {
        const event = new ICAL.Event(component);
        return {
          uid: event.uid,
          start: event.startDate.toJSDate().getTime(),
          end: event.endDate.toJSDate().getTime(),
          title: event.summary,
          room: String(component.getFirstPropertyValue("location") ?? ""),
          sequence: event.sequence,
          status: String(component.getFirstPropertyValue("status")),
        };
      }),
  },
  // Undoes `\\n` before `\\\\`: a written backslash before an n becomes a line break.
  "node-ical": {
    misreads: /\\/g,
    read: (text) =>
      Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
        if (event?.type !== "VEVENT") return [];
        const { uid, start, end, summary, location = "", sequence, status } = event;
        const [title, room] = [summary, location].map((value) => (typeof value === "string" ? value : value.val));
        return {
          uid,
          start: start.getTime(),
          end: end!.getTime(),
          title: title!,
          room: room!,
          sequence: Number(sequence),
          status: String(status),
        };
      }),
  },
  // Looks for the beginning of an entry anywhere in a line.
  "ts-ics": {
    misreads: /BEGIN:VEVENT|END:VCALENDAR/g,
    read: (text) =>
      (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
        uid: event.uid,
        start: event.start.date.getTime(),
        end: event.end!.date.getTime(),
        title: event.summary,
        room: event.location ?? "",
        sequence: event.sequence ?? 0,
        status: event.status!,
      })),
  },
};

const ZONES = ["UTC", "Asia/Tokyo", "America/St_Johns"];
const CASES = Object.keys(READERS).flatMap((name) => ZONES.map((zone) => ({ name, zone })));

afterEach(() => vi.unstubAllEnvs());

test.each(CASES)("$name on a machine in $zone reads the instants and texts that were written", ({ name, zone }) => {
  vi.stubEnv("TZ", zone);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const { read, misreads } = READERS[name]!;
  const readable = (text: string) => text.replace(misreads, "");
  const forReader = hostileProgramme.map((sessions) =>
    sessions.map((session) => ({
      ...session,
      title: readable(session.title),
      ...(session.room === undefined ? {} : { room: readable(session.room) }),
      description: readable(session.description ?? ""),
    })),
  );
  fc.assert(
    fc.property(forReader, (sessions) => {
      expect(read(toIcs(sessions)).map(normalized)).toEqual(sessions.map(expected));
    }),
    { numRuns: 30 },
  );
});

test("no line is longer than 75 octets, and no character is cut", () => {
  fc.assert(
    fc.property(hostileProgramme, (sessions) => {
      const lines = toIcs(sessions).split("\r\n");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => /[\0-\x08\n\r\p{Surrogate}]/u.test(line))).toEqual([]);
    }),
  );
});

test("the same sessions give the same bytes", () => {
  fc.assert(fc.property(hostileProgramme, (sessions) => toIcs(sessions) === toIcs(structuredClone(sessions))));
});

function expected({ id, start, end, title, room = "", revision = 0, status = "confirmed" }: Session): Shown {
  return normalized({
    uid: sessionUuid(id),
    start: Date.parse(start!),
    end: Date.parse(end!),
    title,
    room,
    sequence: revision,
    status: status.toUpperCase(),
  });
}

function normalized(shown: Shown): Shown {
  return { ...shown, title: oneKindOfBreak(shown.title), room: oneKindOfBreak(shown.room) };
}

function oneKindOfBreak(text: string): string {
  return text.replace(/\r\n|[\r\x85\u2028\u2029]/g, "\n");
}
