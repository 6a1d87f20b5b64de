import type { Session } from "../model";
import { contentLine, textValue } from "./content-line";
import { type CalendarDeadline, deadlineEvent } from "./ics-deadline";
import { sessionEvent } from "./ics-session";
import { findPerson } from "./people-by-role";
import { joinPieces, type Pieces, type SessionSource, streamPieces } from "./pieces";

export interface IcsOptions {
  /** What a calendar program calls the calendar. `IGF sessions` if absent. */
  readonly name?: string;
  /** Only sessions in which this person has a role; their roles head the description. */
  readonly person?: string;
  /** Gives the deadlines of a session; each becomes an entry with alarms, after its session. None if absent. */
  readonly deadlinesOf?: (session: Session) => readonly CalendarDeadline[];
  /** When to ring before a deadline, in minutes. A day and an hour if absent. */
  readonly alarmMinutes?: readonly number[];
  /** Leaves the sessions out, so that only deadlines remain. */
  readonly onlyDeadlines?: boolean;
  /** How often a subscribed calendar asks for news, in minutes. 60 if absent. */
  readonly refreshMinutes?: number;
}

/**
 * Writes sessions as an iCalendar object (RFC 5545, RFC 7986) that Google, Apple and Outlook calendars can subscribe to.
 *
 * Times are in UTC, texts are escaped, lines folded at 75 octets. `SEQUENCE` is the record's `revision`, `DTSTAMP` and
 * `LAST-MODIFIED` come from its `source`, so that the same records give the same bytes. A session without a start has no
 * place in a calendar and is left out; `checkExport` names it.
 *
 * @example
 * toIcs([]).split("\r\n")[0]; // "BEGIN:VCALENDAR"
 */
export function toIcs(sessions: Iterable<Session>, options: IcsOptions = {}): string {
  return joinPieces(icsPieces(options), sessions);
}

/** {@link toIcs} piece by piece, for sessions that arrive one by one. */
export function streamIcs(sessions: SessionSource, options: IcsOptions = {}): AsyncGenerator<string> {
  return streamPieces(icsPieces(options), sessions);
}

function icsPieces(options: IcsOptions): Pieces {
  const { person, deadlinesOf, onlyDeadlines = false, alarmMinutes = [1440, 60] } = options;
  return {
    head: calendarHead(options),
    piece: (session) => {
      if (person !== undefined && findPerson(session, person) === undefined) return "";
      const deadlines = deadlinesOf?.(session) ?? [];
      const event = onlyDeadlines ? "" : sessionEvent(session, person);
      return event + deadlines.map((deadline) => deadlineEvent(session, deadline, alarmMinutes)).join("");
    },
    tail: contentLine("END", "VCALENDAR"),
  };
}

function calendarHead({ name = "IGF sessions", refreshMinutes = 60 }: IcsOptions): string {
  const refresh = `PT${String(refreshMinutes)}M`;
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//igf-sessions//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("NAME", textValue(name)),
    // The older spellings of NAME and REFRESH-INTERVAL: the only ones that Google and Outlook read.
    contentLine("X-WR-CALNAME", textValue(name)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", refresh),
    contentLine("X-PUBLISHED-TTL", refresh),
  ].join("");
}
