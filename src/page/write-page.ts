import type { SessionDraft } from "../model";
import { pageLayout, type PageKeys } from "./page-layout";
import { readPage } from "./read-page";
import { type RecordData, recordDataLine } from "./record-data";

/**
 * Writes a session as a page in the site's layout, as plain text. {@link readPage} gives the same session back, for every
 * session that the schema accepts.
 *
 * What the layout has no place for (an id that the headline does not give, the source, accepted findings) stands as JSON on
 * the last line, `Record data: {…}`; so do fields whose words the layout would read as something else.
 *
 * @example
 * writePage({ schemaVersion: 1, id: "igf-2022-workshop-5", edition: 2022, type: "workshop", number: 5, title: "On lamps" }).split("\n")[0]; // "IGF 2022 WS #5 On lamps"
 */
export function writePage(session: SessionDraft): string {
  let shown: PageKeys = new Set(Object.keys(session) as (keyof SessionDraft)[]);
  for (;;) {
    const page = pageLayout(session, shown);
    const read = readPage(page).session;
    const data = differences(session, read);
    // A field that was read as something else goes to the last line and off the page, where it may have misled the rest.
    const misread = Object.keys(data).filter((key) => shown.has(key as keyof SessionDraft) && PAGE_KEYS.has(key));
    if (read !== undefined && misread.length === 0)
      return Object.keys(data).length === 0 ? page : `${page}${recordDataLine(data)}`;
    if (read === undefined) return recordDataLine({ ...session });
    shown = new Set([...shown].filter((key) => !misread.includes(key)));
  }
}

/** Keys that the layout shows; the others are on the last line from the start. */
const PAGE_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "title",
  "edition",
  "type",
  "number",
  "start",
  "end",
  "room",
  "format",
  "themes",
  "description",
  "policyQuestions",
  "organizations",
  "people",
  "sdgs",
  "report",
  "printedDeadlines",
  "sections",
]);

/** The keys in which two records differ, with the first one's values; `null` where the first has none. */
function differences(session: SessionDraft, read: SessionDraft | undefined): RecordData {
  const keys = new Set([...Object.keys(session), ...Object.keys(read ?? {})]);
  const data: Record<string, unknown> = {};
  for (const key of keys) {
    const value = session[key as keyof SessionDraft];
    if (canonical(value) !== canonical(read?.[key as keyof SessionDraft])) data[key] = value ?? null;
  }
  return data;
}

/** JSON with keys in one order, so that records that say the same compare as equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
