import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { CopyKind, Link, SessionDraft } from "../model";
import { trimEndMarks } from "../text";
import { SESSION_TAB } from "./boilerplate";
import { copyKindOf } from "./copy-kind";
import { type Coverage, Ledger, NOTHING_COVERED } from "./coverage";
import { htmlLines, isHtml } from "./html-lines";
import type { Line } from "./line";
import { outlineOf } from "./outline";
import { PeopleLines } from "./people/people-lines";
import { readSession } from "./read-session";
import { takeRecordData, withRecordData } from "./record-data";
import { findRejection, type Rejection } from "./rejected";
import { collapseRepeats } from "./repeated-blocks";
import { textLines } from "./text-lines";
import { typeOfUnnumbered } from "./title-line";

export interface ReadPageOptions {
  /** Address of the page: kept as the record's source; its last part fills in what a damaged copy lost. */
  readonly url?: string;
  /** Year of the meeting, where the page does not tell. */
  readonly edition?: number;
  /** When the page was fetched, ISO 8601 in UTC: kept as part of the record's source. */
  readonly retrievedAt?: string;
}

/** What a page gives: a session, or the reason why it is none; and everything that was found on the way. */
export interface PageReading {
  /** A draft where the page does not show the meeting, the type or the title. */
  readonly session?: SessionDraft;
  readonly rejected?: Rejection;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of every line of the page. */
  readonly coverage: Coverage;
}

/**
 * Reads a session page, as text or as HTML, into a record. Never throws, and uses no clock: the same page gives the same
 * record everywhere.
 *
 * Each non-blank line ends in a field, in `sections`, in known boilerplate or in a finding; no string of the record is
 * absent from the page. What a damaged copy has lost is read from position and reported, or left out. The venue's time
 * zone is not printed on pages and so not in the record: the edition's table has it.
 *
 * @example
 * readPage("IGF 2022 Open Forum #56 Data for all").session?.number; // 56
 * readPage("").rejected; // "empty"
 */
export function readPage(source: string, options: ReadPageOptions = {}): PageReading {
  const { page, data } = takeRecordData(source);
  const reading = readLayout(page, options);
  if (data === undefined) return reading;
  const session = withRecordData(reading.session, data);
  // Facts that make no record are words of the page like any others.
  if (session === undefined) return readLayout(source, options);
  const { coverage, diagnostics } = reading;
  return { session, diagnostics: reading.session === undefined ? [] : diagnostics, coverage };
}

function readLayout(source: string, options: ReadPageOptions): PageReading {
  if (source.includes("\u0000")) return rejectedAs("no-session", [diagnose(pageDiagnostics, "page/not-text", {}, {})]);
  const html = isHtml(source) ? htmlLines(source) : undefined;
  const allLines = html?.lines ?? textLines(source);
  const rejection = findRejection(allLines);
  if (rejection !== undefined) return rejectedAs(rejection, [reasonOf(rejection)]);

  const { lines, repeats } = collapseRepeats(allLines);
  const copy = copyKindOf(lines, html !== undefined);
  const tab = copy === "session-led" && lines[0]?.text === SESSION_TAB ? lines.slice(0, 1) : [];
  const content = lines.slice(tab.length);
  const people = new PeopleLines();
  const blocks = outlineOf(content, copy, people);
  if (!isSession(blocks, content, copy)) return rejectedAs("no-session", [reasonOf("no-session")]);

  const ledger = new Ledger();
  ledger.book(tab, "boilerplate");
  const { session, diagnostics } = readSession({
    blocks,
    people,
    source,
    ledger,
    options,
    url: options.url ?? html?.canonical,
    links: html?.links ?? linksOf(content),
    copy,
  });
  const repeated = repeats.map(({ line, count }) =>
    diagnose(pageDiagnostics, "page/repeated-block", { span: line.span }, { text: line.text, count }),
  );
  ledger.book(
    repeats.map(({ line }) => line),
    "diagnostic",
  );
  return { session, diagnostics: inPageOrder([...repeated, ...diagnostics]), coverage: ledger.coverage() };
}

function rejectedAs(rejected: Rejection, diagnostics: readonly Diagnostic[]): PageReading {
  return { rejected, diagnostics, coverage: NOTHING_COVERED };
}

const KINDS: Readonly<Record<Exclude<Rejection, "empty" | "transcript" | "no-session">, string>> = {
  "too-long": "a text of more lines than any page has",
  call: "a call for proposals",
  list: "a list of sessions",
  stocktaking: "a stocktaking page",
  meeting: "a page of a preparatory meeting",
};

function reasonOf(rejection: Rejection): Diagnostic {
  if (rejection === "empty") return diagnose(pageDiagnostics, "page/empty", {}, {});
  if (rejection === "transcript") return diagnose(pageDiagnostics, "page/transcript", {}, {});
  const data = rejection === "no-session" ? {} : { kind: KINDS[rejection] };
  return diagnose(pageDiagnostics, "page/not-a-session", {}, data);
}

/** Kinds of block that only session pages have. */
const SIGNS = new Set([
  "time",
  "people",
  "format",
  "sdgs",
  "targets",
  "report",
  "policy-questions",
  "duration",
  "about",
]);

/** Signs that pages of other events have too: they count only beside another one. */
const COMMON_SIGNS = new Set(["time", "duration", "report"]);

/** A headline of a session is enough; otherwise two signs, since a calendar entry or an essay may have one. */
function isSession(
  blocks: readonly { kind: string; lines: readonly Line[]; isInferred: boolean }[],
  lines: readonly Line[],
  copy: CopyKind | undefined,
): boolean {
  const kinds = new Set<string>();
  for (const { kind } of blocks) if (SIGNS.has(kind)) kinds.add(kind);
  if (copy === "session-led") return kinds.size > 0;
  const title = blocks.find((block) => block.kind === "title")?.lines[0];
  if (title !== undefined && /^(?:\[NRIs?\]|IGF 20\d{2}\b|(?:BPF|PN|DC|WS|OF)\b)|#\d/u.test(title.text))
    return lines.length > 0;
  const hasOwnSign = blocks.some(
    ({ kind, isInferred }) => kinds.has(kind) && !COMMON_SIGNS.has(kind) && !(kind === "people" && isInferred),
  );
  if (!hasOwnSign && (title === undefined || typeOfUnnumbered(title.text) === undefined)) return false;
  return kinds.size >= 2 || (kinds.size === 1 && title !== undefined);
}

/** Addresses printed in the text of a page. */
function linksOf(lines: readonly Line[]): Link[] {
  const links: Link[] = [];
  for (const { text } of lines) {
    if (!text.includes("://")) continue;
    for (const [url] of text.matchAll(/https?:\/\/[^\s<>"()]+/gu)) links.push({ url: trimEndMarks(url, ".,;:…") });
  }
  return links;
}

function inPageOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  return [...diagnostics].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
