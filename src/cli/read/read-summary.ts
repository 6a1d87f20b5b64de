import type { SessionDraft } from "../../model";
import type { Rejection } from "../../page";
import type { CliIo } from "../io";
import { type ProgressBar, showsProgress, startProgressBar } from "../progress-bar";
import type { ReadFile } from "./run-read";

/** What a rejected page is called. */
const REJECTED: Readonly<Record<Rejection, string>> = {
  empty: "empty file",
  "too-long": "overlong text",
  transcript: "transcript",
  call: "call",
  list: "list",
  stocktaking: "stocktaking page",
  meeting: "meeting",
  "no-session": "other page",
};

/** Below this many pages the work is done before a bar could be read. */
const WORTH_A_BAR = 200;

/** Counts what was read, shows how far it is on a terminal, and says at the end what came of it. */
export class ReadSummary {
  readonly #io: CliIo;
  readonly #started: number;
  readonly #bar: ProgressBar | undefined;
  readonly #rejected = new Map<Rejection, number>();
  readonly #severities = { error: 0, warning: 0, info: 0 };
  #pages = 0;
  #sessions = 0;
  readonly #lacking = { session: 0, year: 0, type: 0, title: 0 };

  private constructor(io: CliIo, bar: ProgressBar | undefined) {
    this.#io = io;
    this.#bar = bar;
    this.#started = io.now().getTime();
  }

  static async start(files: readonly string[], mayShowBar: boolean, io: CliIo): Promise<ReadSummary> {
    if (!mayShowBar || !showsProgress(io) || files.length < WORTH_A_BAR) return new ReadSummary(io, undefined);
    const format = "{bar} {percentage} %  {value} of {total} pages  {eta_formatted} left";
    return new ReadSummary(io, await startProgressBar({ total: files.length, format }, io));
  }

  add({ reading, findings }: ReadFile): void {
    this.#pages += 1;
    this.#bar?.update(this.#pages);
    if (reading.session !== undefined) this.#addSession(reading.session);
    if (reading.rejected !== undefined)
      this.#rejected.set(reading.rejected, (this.#rejected.get(reading.rejected) ?? 0) + 1);
    for (const { severity } of findings) this.#severities[severity] += 1;
  }

  #addSession({ edition, type, title }: SessionDraft): void {
    this.#sessions += 1;
    const lacking = { year: edition === undefined, type: type === undefined, title: title === undefined };
    for (const key of ["year", "type", "title"] as const) if (lacking[key]) this.#lacking[key] += 1;
    if (lacking.year || lacking.type || lacking.title) this.#lacking.session += 1;
  }

  /** What keeps a session out of tables and calendars, said once for all pages. */
  get #draftText(): string {
    const { session, ...keys } = this.#lacking;
    if (session === 0) return "";
    const each = Object.entries(keys).filter(([, count]) => count > 0);
    return ` (${session} incomplete: ${each.map(([key, count]) => `${count} without a ${key}`).join(", ")})`;
  }

  get hasErrors(): boolean {
    return this.#severities.error > 0;
  }

  /** One page needs no summary: its findings are all there is to say. */
  async end(): Promise<void> {
    this.#bar?.stop();
    if (this.#pages < 2) return;
    const rejected = [...this.#rejected].map(([kind, count]) => counted(count, REJECTED[kind]));
    const others = this.#pages - this.#sessions;
    const seconds = ((this.#io.now().getTime() - this.#started) / 1000).toFixed(1);
    const { error, warning, info } = this.#severities;
    const parts = [
      `${counted(this.#pages, "page")}, ${counted(this.#sessions, "session")}${this.#draftText}`,
      ...(others === 0 ? [] : [`${others} not ${others === 1 ? "a session" : "sessions"} (${rejected.join(", ")})`]),
      `${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "note")}`,
    ];
    await this.#io.err.write(`${parts.join(", ")}  [${seconds} s]\n`);
  }
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}
