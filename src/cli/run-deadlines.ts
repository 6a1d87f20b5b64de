import type { Deadline, DeadlineOptions, KnownDeadline } from "../deadlines";
import type { MeetingEvent, Session } from "../model";
import { printable } from "../text";
import type { DeadlineFlags } from "./commands/deadlines";
import { type CliIo, EXIT, type ExitStatus, UsageError } from "./io";
import { colorsOf, printSessionFindings } from "./print-findings";
import { readJsonFile, unfitFile } from "./read-json-file";
import { readAllSessions } from "./records";

/** Prints what is due for the sessions of the inputs. */
export async function runDeadlines(files: readonly string[], flags: DeadlineFlags, io: CliIo): Promise<ExitStatus> {
  const deadlines = await import("../deadlines");
  const event = flags.event === undefined ? undefined : await readEvent(flags.event);
  const { momentOf, readerZone } = await import("./reader-clock");
  const timeZone = await readerZone(flags.timeZone, io);
  const now = flags.now === undefined ? io.now() : momentOf(flags.now, flags.timeZone);
  const options = { now, timeZone, event };

  const read = await readAllSessions(files, io, flags);
  await printSessionFindings(read, io);
  const { sessions, findings } = read;
  const due = deadlines.programmeDeadlines(sessions, options).sort(overdueFirst);
  await io.out.write(await written(due, { flags, sessions, options, io }));
  if (flags.format === "ics" && !due.some((deadline) => deadline.dueAt !== undefined && deadline.state !== "done")) {
    await io.err.write("igf-sessions: nothing with a known date is left to hand in; the calendar has no entries.\n");
  }
  return findings.some(({ severity }) => severity === "error") ? EXIT.inputHasErrors : EXIT.ok;
}

/** The meeting comes from the command line: what its rules throw is the user's to mend. */
function usable<Value>(attempt: () => Value): Value {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

async function readEvent(file: string): Promise<MeetingEvent> {
  const { value } = await readJsonFile(file);
  const { parseEvent } = await import("../schema");
  const { event, diagnostics } = parseEvent(value);
  if (event === undefined) throw unfitFile(file, "event", diagnostics);
  const { defineEvent } = await import("../deadlines");
  return usable(() => defineEvent(event));
}

/** Late ones first, the latest on top; then as they fall due. */
function overdueFirst(one: Deadline, other: Deadline): number {
  return Number(other.state === "overdue") - Number(one.state === "overdue");
}

interface Output {
  readonly flags: DeadlineFlags;
  readonly sessions: readonly Session[];
  readonly options: DeadlineOptions;
  readonly io: CliIo;
}

async function written(due: readonly Deadline[], { flags, sessions, options, io }: Output): Promise<string> {
  if (flags.format === "json") return `${JSON.stringify(due, undefined, 2)}\n`;
  if (flags.format === "ics") {
    const [{ toIcs }, { deadlinesFor }] = await Promise.all([import("../export"), import("../deadlines")]);
    const deadlinesOf = (session: Session) => deadlinesFor(session, options).filter(({ state }) => state !== "done");
    return toIcs(sessions, { name: `${options.event?.name ?? "IGF"} deadlines`, onlyDeadlines: true, deadlinesOf });
  }
  return table(due, { all: flags.all ?? false, io });
}

function table(due: readonly Deadline[], { all, io }: { readonly all: boolean; readonly io: CliIo }): string {
  const isDated = ({ dueAt, state }: Deadline) => dueAt !== undefined && state !== "done";
  // With all of them, those without a date come last.
  const listed = all ? [...due.filter(isKnown), ...due.filter((each) => !isKnown(each))] : due.filter(isDated);
  const rows = listed.map(rowOf);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const colors = colorsOf(io.out, io);
  const lines = rows.map((row, at) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
    return listed[at]!.state === "overdue" ? colors.red(line) : line;
  });
  const unknownCount = due.filter(({ state }) => state === "unknown").length;
  const doneCount = due.filter(({ state }) => state === "done").length;
  const isShort = !all && unknownCount + doneCount > 0;
  const more = isShort ? "; --all lists these two kinds as well" : "";
  const dated = due.filter(isDated).length;
  const summary = `${dated} dated, ${unknownCount} without a known date, ${doneCount} handed in${more}`;
  const clock = listed.find(isKnown)?.at.reader?.timeZone;
  const ofClock = clock === undefined ? [] : [`Local times are those of ${clock}; --time-zone shows another clock.`];
  return [...lines, summary, ...ofClock].map((line) => `${line}\n`).join("");
}

function isKnown(deadline: Deadline): deadline is KnownDeadline {
  return deadline.dueAt !== undefined;
}

function rowOf(deadline: Deadline): readonly string[] {
  const { state, document, sessionId = "", reason } = deadline;
  const what = [spaced(document), printable(sessionId)];
  if (!isKnown(deadline)) return [state === "done" ? "handed in" : "unknown", ...what, "no known date", reason];
  const { timeLeft, at, dueAt } = deadline;
  const mark = state === "overdue" ? `OVERDUE ${timeLeft.text}` : timeLeft.text;
  return [mark, ...what, whenOn(deadline, at.reader?.dateTime ?? dueAt), reason];
}

/** `2022-12-01 12:30 (09:30 UTC)`; the end of a day as the last minute of it. */
function whenOn({ dueAt, isDayEnd }: KnownDeadline, local: string): string {
  const shown = isDayEnd ? 60_000 : 0;
  const wall = new Date(Date.parse(`${local.slice(0, 19)}Z`) - shown).toISOString();
  const utc = new Date(Date.parse(dueAt) - shown).toISOString();
  const utcText = wall.slice(0, 10) === utc.slice(0, 10) ? utc.slice(11, 16) : utc.slice(0, 16).replace("T", " ");
  return `${wall.slice(0, 16).replace("T", " ")} (${utcText} UTC)`;
}

function spaced(document: string): string {
  return document.replaceAll("-", " ");
}
