import { deadlinesDiagnostics } from "../diagnostics/catalogue/deadlines";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { DeadlineRule, MeetingEvent, PrintedDeadline, SessionDraft } from "../model";
import { REPORT_DOCUMENTS, type ReportDocument } from "../vocabulary/report-documents";
import type { Deadline, KnownDeadline } from "./deadline";
import { readDeadlineLabel } from "./label/read-deadline-label";
import { appliesTo, dueOf, venueTimeZoneOf, type KnownDue } from "./rules/due-instant";
import { findIgfEvent } from "./rules/event";
import { reasonOf } from "./rules/reason";
import { formatTimeLeft, timeLeft, toMilliseconds, type Moment } from "./time-left";
import { HOUR, instantText } from "./time/calendar-day";
import { localMoment } from "./time/local-moment";
import { ANYWHERE_ON_EARTH, findZone, zoneNamed, type Zone } from "./time/zone";

/** What deadlines need to know of a session; every record and draft fits. */
export type DatedSession = Partial<
  Pick<SessionDraft, "id" | "edition" | "type" | "start" | "end" | "timeZone" | "report" | "printedDeadlines">
>;

export interface DeadlineOptions {
  /** The moment from which state and time left are seen. */
  readonly now: Moment;
  /** The meeting with its rules; the IGF of the record's edition if absent. */
  readonly event?: MeetingEvent | undefined;
  /** IANA name of the reader's time zone, for `at.reader`. Throws a `RangeError` where there is none of that name. */
  readonly timeZone?: string | undefined;
  /** The documents asked about; all but the proposal if absent, since a session in the programme has filed it. */
  readonly documents?: readonly ReportDocument[] | undefined;
  /** The documents handed in; if absent, those whose text the record carries. */
  readonly handedIn?: readonly ReportDocument[] | undefined;
  /** From how many hours before it a deadline counts as due soon. 24 if absent. */
  readonly dueSoonHours?: number | undefined;
}

const ASKED_BY_DEFAULT: readonly ReportDocument[] = [
  "synthesis",
  "key-takeaways",
  "call-to-action",
  "session-report",
  "gender-reflection",
];

/**
 * What a session owes, and when: by the rules of its meeting, and by the labels printed on its page where no rule is
 * known. Known deadlines come first, earliest first; then what is due at a time nobody knows, with the reason.
 *
 * A session report is always listed: where no source tells when it was due, the result says so.
 *
 * @example
 * deadlinesFor({ edition: 2023, end: "2023-10-10T02:00:00Z" }, { now: "2023-10-10T03:00:00Z" })[0]?.dueAt; // "2023-10-10T04:00:00Z"
 */
export function deadlinesFor(session: DatedSession, options: DeadlineOptions): Deadline[] {
  const event = options.event ?? findIgfEvent(session);
  const view = viewOf(session, event, options);
  const documents = options.documents ?? ASKED_BY_DEFAULT;
  return documents.flatMap((document) => deadlineOf(document, session, event, view) ?? []).sort(byDueTime);
}

/** Orders deadlines by their instant, unknown ones last; deadlines at one instant by session and document. */
export function byDueTime(one: Deadline, other: Deadline): number {
  if (one.dueAt !== other.dueAt) {
    if (one.dueAt === undefined) return 1;
    if (other.dueAt === undefined) return -1;
    return Date.parse(one.dueAt) - Date.parse(other.dueAt);
  }
  const oneKey = `${one.sessionId ?? ""}/${one.document}`;
  const otherKey = `${other.sessionId ?? ""}/${other.document}`;
  return oneKey < otherKey ? -1 : Number(oneKey > otherKey);
}

/** Everything that is the same for all deadlines of one call. */
interface View {
  readonly now: number;
  readonly dueSoon: number;
  readonly handedIn: readonly ReportDocument[];
  readonly venue: Zone | undefined;
  readonly reader: Zone | undefined;
  readonly anywhereOnEarth: Zone;
}

function viewOf(session: DatedSession, event: MeetingEvent | undefined, options: DeadlineOptions): View {
  const { now, timeZone, handedIn = documentsIn(session), dueSoonHours = 24 } = options;
  const venueTimeZone = venueTimeZoneOf(session, event);
  return {
    now: toMilliseconds(now),
    dueSoon: dueSoonHours * HOUR,
    handedIn,
    venue: venueTimeZone === undefined ? undefined : findZone(venueTimeZone),
    reader: timeZone === undefined ? undefined : zoneNamed(timeZone),
    anywhereOnEarth: zoneNamed(ANYWHERE_ON_EARTH),
  };
}

/** The documents asked about by default that a record does not carry: of the others nothing can be late. */
export function documentsMissingIn(session: DatedSession): readonly ReportDocument[] {
  const present = documentsIn(session);
  return present.length === 0 ? ASKED_BY_DEFAULT : ASKED_BY_DEFAULT.filter((document) => !present.includes(document));
}

function documentsIn({ report }: DatedSession): readonly ReportDocument[] {
  if (report === undefined) return [];
  const { keyTakeaways, callToAction, summary, gender } = report;
  const texts = {
    "key-takeaways": keyTakeaways,
    "call-to-action": callToAction,
    "session-report": summary,
    "gender-reflection": gender,
  } as const;
  return (Object.keys(texts) as (keyof typeof texts)[]).filter((document) => texts[document] !== undefined);
}

/** A rule with its instant for one session, or the reason why there is none. */
interface Resolved {
  readonly rule?: DeadlineRule;
  readonly due?: KnownDue;
  readonly diagnostics: readonly Diagnostic[];
}

function deadlineOf(
  document: ReportDocument,
  session: DatedSession,
  event: MeetingEvent | undefined,
  view: View,
): Deadline | undefined {
  const printed = session.printedDeadlines?.find((label) => label.document === document);
  const rule = event?.rules.find((each) => each.document === document && appliesTo(each, session, event));
  if (rule === undefined && printed === undefined && document !== "session-report") return undefined;

  const { rule: found, due, diagnostics } = resolve(document, { session, event, printed, rule });
  const isDone = view.handedIn.includes(document);
  const deadline: Writable<Deadline> =
    found === undefined || due === undefined
      ? { document, state: isDone ? "done" : "unknown", reason: diagnostics[0]?.message ?? NOTHING_TELLS, diagnostics }
      : knownDeadline(view, found, due, { isDone, reason: reasonOf(found, event), diagnostics });
  if (session.id !== undefined) deadline.sessionId = session.id;
  if (printed !== undefined) deadline.words = printed.raw;
  return deadline;
}

const NOTHING_TELLS = "Nothing tells when.";

/** Built key by key: spreading optional parts into an object costs more than all the arithmetic of a deadline. */
type Writable<Value> = Value extends unknown ? { -readonly [Key in keyof Value]: Value[Key] } : never;

interface Sources {
  readonly session: DatedSession;
  readonly event: MeetingEvent | undefined;
  readonly printed: PrintedDeadline | undefined;
  readonly rule: DeadlineRule | undefined;
}

/** The meeting's rule wins over the label of the page, which may be another meeting's. */
function resolve(document: ReportDocument, { session, event, printed, rule }: Sources): Resolved {
  if (rule !== undefined) {
    const due = dueOf(rule, session, event);
    if (due.instant !== undefined) return { rule, due, diagnostics: [] };
    const text = rule.words ?? rule.kind;
    return {
      diagnostics: [diagnose(deadlinesDiagnostics, "deadline/session-lacks-facts", {}, { text, missing: due.missing })],
    };
  }
  if (printed !== undefined) return resolveLabel(document, printed.raw, session, event);
  const data = { document: REPORT_DOCUMENTS[document].label.toLowerCase(), meeting: event?.name ?? "this meeting" };
  return { diagnostics: [diagnose(deadlinesDiagnostics, "deadline/no-rule-known", {}, data)] };
}

function resolveLabel(
  document: ReportDocument,
  text: string,
  session: DatedSession,
  event: MeetingEvent | undefined,
): Resolved {
  const { value, diagnostics } = readDeadlineLabel(text, { session, event, document });
  if (value?.dueAt === undefined || value.timing === undefined || value.clock === undefined) return { diagnostics };
  if (value.fits !== undefined) return { diagnostics };
  const rule = { ...value.timing, clock: value.clock, document, confidence: "printed", words: text } as const;
  return { rule, due: { instant: Date.parse(value.dueAt), isDayEnd: value.isDayEnd === true }, diagnostics };
}

interface Facts {
  readonly isDone: boolean;
  readonly reason: string;
  readonly diagnostics: readonly Diagnostic[];
}

function knownDeadline(
  view: View,
  rule: DeadlineRule,
  { instant, isDayEnd }: KnownDue,
  { isDone, reason, diagnostics }: Facts,
): Writable<KnownDeadline> {
  const left = timeLeft({ until: instant, now: view.now });
  const { milliseconds, isPast, days, hours, minutes } = left;
  const deadline: Writable<KnownDeadline> = {
    document: rule.document,
    state: isDone ? "done" : stateOf(milliseconds, view.dueSoon),
    dueAt: instantText(instant),
    isDayEnd,
    rule,
    at: clocksAt(view, instant),
    timeLeft: { milliseconds, isPast, days, hours, minutes, text: isDone ? "handed in" : formatTimeLeft(left) },
    reason,
    diagnostics,
  };
  if (rule.consequence !== undefined) deadline.consequence = rule.consequence;
  return deadline;
}

function clocksAt({ venue, reader, anywhereOnEarth }: View, instant: number): KnownDeadline["at"] {
  const at: Writable<KnownDeadline["at"]> = { anywhereOnEarth: localMoment(instant, anywhereOnEarth) };
  if (venue !== undefined) at.venue = localMoment(instant, venue);
  if (reader !== undefined) at.reader = localMoment(instant, reader);
  return at;
}

function stateOf(milliseconds: number, dueSoon: number): "open" | "due-soon" | "overdue" {
  if (milliseconds < 0) return "overdue";
  return milliseconds <= dueSoon ? "due-soon" : "open";
}
