import { deadlinesFor } from "igf-sessions/deadlines";
import type { SessionDraft } from "igf-sessions";

import type { Clock } from "./clock";
import { isComplete } from "./reading";

export type DownloadFormat = "json" | "ics" | "csv";

/** A file that the reader may keep. */
export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The sessions as a file. Calendars and tables hold whole sessions only; the writers are loaded when they are asked for. */
export async function toDownload(
  sessions: readonly SessionDraft[],
  format: DownloadFormat,
  clock: Clock,
): Promise<DownloadFile> {
  const name = `${nameOf(sessions)}.${format}`;
  if (format === "json") {
    const value = sessions.length === 1 ? sessions[0] : sessions;
    return { name, type: "application/json", text: `${JSON.stringify(value, null, 2)}\n` };
  }
  const { toCsv, toIcs } = await import("igf-sessions/export");
  const complete = sessions.filter(isComplete);
  if (format === "csv") return { name, type: "text/csv", text: toCsv(complete, { byteOrderMark: true }) };
  const now = clock.now();
  const text = toIcs(complete, { deadlinesOf: (session) => deadlinesFor(session, { now, handedIn: [] }) });
  return { name, type: "text/calendar", text };
}

function nameOf(sessions: readonly SessionDraft[]): string {
  return sessions.length === 1 ? (sessions[0]?.id ?? "session") : "sessions";
}

/** Hands a file to the browser's downloads. It is made here: nothing is asked of any server. */
export function saveFile({ name, type, text }: DownloadFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
