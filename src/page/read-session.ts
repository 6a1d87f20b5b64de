import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic";
import { readDeadlineLabel } from "../deadlines";
import type { CopyKind, Link, Section, SessionDraft } from "../model";
import { sessionId, type SessionIdFacts } from "../vocabulary/session-id";
import type { SessionType } from "../vocabulary/session-types";
import { addAll } from "./add-all";
import type { Ledger } from "./coverage";
import type { Line } from "./line";
import type { Block } from "./block";
import { isFocusQuestion } from "./block-lines";
import { paragraphsOf, textOf } from "./page-text";
import { withoutListMark } from "./text-lines";
import { placedAt } from "./placed-at";
import type { PeopleLines } from "./people/people-lines";
import { readCrowd } from "./people/read-crowd";
import { withSentPeople } from "./people/sent-people";
import { readFormat } from "./read-format";
import type { ReadPageOptions } from "./read-page";
import { type DeadlineLabel, readReport } from "./read-report";
import { readSdgs } from "./read-sdgs";
import { readSlot, type SlotReading } from "./read-slot";
import { readTitle, type TitleReading } from "./read-title";

export interface SessionInput {
  readonly blocks: readonly Block[];
  readonly people: PeopleLines;
  readonly source: string;
  readonly ledger: Ledger;
  readonly options: ReadPageOptions;
  /** The address that the caller gives, else the one that the page gives. */
  readonly url: string | undefined;
  readonly links: readonly Link[];
  readonly copy: CopyKind | undefined;
}

/** Reads every field of a page's blocks and puts the record together, keys in the record's order. */
export function readSession(input: SessionInput): { session: SessionDraft; diagnostics: Diagnostic[] } {
  const { ledger, options } = input;
  const slot = readSlot(input.blocks);
  const title = readTitle(input.blocks, { url: input.url, edition: options.edition, year: slot.year });
  const blocks = withSentPeople(namedBlocks(input.blocks, title.facts.type));
  const format = readFormat(blocks, slot.minutes);
  const sdgs = readSdgs(blocks);
  const report = readReport(blocks);
  const crowd = readCrowd(blocks, input.people, input.source, ledger);
  const texts = readTexts(blocks);
  for (const { used } of [slot, title, format, sdgs, report, texts]) ledger.book(used, "field");
  bookHeadings(blocks, ledger);

  const { facts } = title;
  const diagnostics = [
    ...title.diagnostics,
    ...slot.diagnostics,
    ...format.diagnostics,
    ...sdgs.diagnostics,
    ...crowd.diagnostics,
    ...editionFinding(facts.edition, slot.year),
    ...labelFindings(report.labels, timesOf(facts.edition, slot)),
  ];
  const sections = sectionsOf(blocks, ledger);
  const links = distinctLinks(input.links);
  const source = sourceOf(input);
  const printedDeadlines = report.labels.map(({ document, raw }) => ({ document, raw }));
  // An absent fact is an absent key. One assignment each: spread parts would make an object for each of them, for every page.
  const session: SessionDraft = { schemaVersion: 1, id: idOf(facts, input.source) };
  if (facts.edition !== undefined) session.edition = facts.edition;
  if (facts.type !== undefined) session.type = facts.type;
  if (facts.number !== undefined) session.number = facts.number;
  if (facts.title !== undefined) session.title = facts.title;
  if (slot.start !== undefined) session.start = slot.start;
  if (slot.end !== undefined) session.end = slot.end;
  if (slot.room !== undefined) session.room = slot.room;
  if (format.format !== undefined) session.format = format.format;
  if (texts.themes.length > 0) session.themes = [...texts.themes];
  if (texts.description !== undefined) session.description = texts.description;
  if (texts.policyQuestions.length > 0) session.policyQuestions = [...texts.policyQuestions];
  if (crowd.organizations.length > 0) session.organizations = [...crowd.organizations];
  if (crowd.people.length > 0) session.people = [...crowd.people];
  if (sdgs.sdgs !== undefined) session.sdgs = sdgs.sdgs;
  if (report.report !== undefined) session.report = report.report;
  if (printedDeadlines.length > 0) session.printedDeadlines = printedDeadlines;
  if (sections.length > 0) session.sections = sections;
  if (links.length > 0) session.links = links;
  if (source !== undefined) session.source = source;
  return { session, diagnostics };
}

function idOf({ edition, type, number, slug, title }: TitleReading["facts"], source: string): string {
  const facts: SessionIdFacts = { fallback: source };
  if (edition !== undefined) facts.edition = edition;
  if (type !== undefined) facts.type = type;
  if (number !== undefined) facts.number = number;
  if (slug !== undefined) facts.slug = slug;
  if (title !== undefined) facts.title = title;
  return sessionId(facts);
}

function timesOf(edition: number | undefined, { start, end }: SlotReading): SessionTimes {
  const times: SessionTimes = {};
  if (edition !== undefined) times.edition = edition;
  if (start !== undefined) times.start = start;
  if (end !== undefined) times.end = end;
  return times;
}

function sourceOf({ url, options: { retrievedAt }, copy }: SessionInput): SessionDraft["source"] {
  const source: SessionDraft["source"] = {};
  if (url !== undefined) source.url = url;
  if (retrievedAt !== undefined) source.retrievedAt = retrievedAt;
  if (copy !== undefined) source.copy = copy;
  return Object.keys(source).length === 0 ? undefined : source;
}

/**
 * Text whose label a copy has lost is the description, unless the page has one and it asks questions: then it is what the
 * form of workshops asks for before the description. Questions under the label of issues are questions, as they are on the
 * copies that lose the label.
 */
function namedBlocks(blocks: readonly Block[], type: SessionType | undefined): Block[] {
  const hasDescription = blocks.some((block) => block.kind === "description" && !block.isInferred);
  const hasQuestions =
    blocks.some((block) => block.kind === "policy-questions") || (type !== undefined && type !== "workshop");
  return blocks.map((block, index) => {
    if (block.kind === "themes" && block.lines.length > 0 && block.lines.every(({ text }) => isFocusQuestion(text)))
      return { ...block, kind: "policy-questions" };
    if (!block.isInferred || block.kind !== "description" || hasQuestions) return block;
    const asks = block.lines.some((line) => line.text.endsWith("?"));
    const previous = index > 0 ? blocks[index - 1]!.kind : undefined;
    const isBehindFormat = previous === "format" || previous === "format-description" || previous === "duration";
    return asks && (hasDescription || isBehindFormat) ? { ...block, kind: "policy-questions" } : block;
  });
}

interface Texts {
  readonly themes: readonly string[];
  readonly description: string | undefined;
  readonly policyQuestions: readonly string[];
  readonly used: readonly Line[];
}

function readTexts(blocks: readonly Block[]): Texts {
  const themes: Line[] = [];
  const description: Line[] = [];
  const questions: Line[] = [];
  for (const { kind, lines } of blocks) {
    if (kind === "themes") addAll(themes, lines);
    else if (kind === "description") addAll(description, lines);
    else if (kind === "policy-questions") addAll(questions, lines);
  }
  const policyQuestions: string[] = [];
  for (const { text } of questions) addAll(policyQuestions, questionsOf(text));
  return {
    themes: [...new Set(paragraphsOf(themes))],
    description: description.length === 0 ? undefined : textOf(description),
    policyQuestions,
    used: [...themes, ...description, ...questions],
  };
}

/** `• What …? • Who …?` and `A. What …? B. Who …?` in one paragraph: a mark behind a question begins the next. */
function questionsOf(text: string): string[] {
  return text.includes("? ") ? text.split(NEXT_QUESTION).map((question) => withoutListMark(question).text) : [text];
}

const NEXT_QUESTION = /(?<=\?) (?=[•●▪] ?\p{L}|(?:[A-Z]|\d{1,2})[.)] \p{L})/u;

function distinctLinks(links: readonly Link[]): Link[] {
  if (links.length < 2) return [...links];
  return [...new Map(links.map((link) => [`${link.label ?? ""} ${link.url}`, link])).values()];
}

/** A label is accounted for by the block that it opens. */
function bookHeadings(blocks: readonly Block[], ledger: Ledger): void {
  for (const { kind, heading, lines } of blocks) {
    if (kind === "boilerplate") ledger.book(lines, "boilerplate");
    if (heading !== undefined && heading.rest === "")
      ledger.book([heading.line], kind === "section" || kind === "about" ? "section" : "field");
  }
}

/** Whatever no field has taken, under the heading it stands below. */
function sectionsOf(blocks: readonly Block[], ledger: Ledger): Section[] {
  const sections: Section[] = [];
  for (const { heading, lines } of blocks) {
    // The role is read from such a label; its further words have no field.
    if (heading !== undefined && (heading.hasOwnWords === true || (heading.isQuestion === true && lines.length === 0)))
      sections.push({ text: heading.line.text });
    const left = lines.filter((line) => !ledger.has(line));
    if (left.length === 0) continue;
    ledger.book(left, "section");
    const text = textOf(left);
    sections.push(heading === undefined || heading.label === "" ? { text } : { heading: heading.label, text });
  }
  return sections;
}

function editionFinding(edition: number | undefined, year: number | undefined): Diagnostic[] {
  if (edition === undefined || year === undefined || edition === year) return [];
  return [diagnose(pageDiagnostics, "page/edition-disagrees", {}, { edition, year })];
}

/** What a printed label says about itself; what it lacks to be dated is no fault of the page. */
const LABEL_FINDINGS: ReadonlySet<DiagnosticCode> = /* @__PURE__ */ new Set([
  "deadline/label-of-another-edition",
  "deadline/no-fitting-year",
  "deadline/before-session",
  "deadline/weekday-disagrees",
]);

type SessionTimes = Pick<SessionDraft, "edition" | "start" | "end">;

/** The site prints one label on the pages of all years: the finding names the meeting that the words fit. */
function labelFindings(labels: readonly DeadlineLabel[], session: SessionTimes): Diagnostic[] {
  // What is counted from the session itself, as most labels are, disagrees with nothing.
  const dated = labels.filter(({ raw }) => !OF_SESSION.test(raw));
  const findings: Diagnostic[] = [];
  for (const { document, raw, line } of dated) {
    for (const diagnostic of readDeadlineLabel(raw, { session, document }).diagnostics)
      if (LABEL_FINDINGS.has(diagnostic.code)) findings.push(placedAt(diagnostic, line));
  }
  return findings;
}

const OF_SESSION = /^(?:\d{1,2} hours after session|at the end of the session day)$/i;
