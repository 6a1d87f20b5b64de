import { DIAGNOSTICS } from "../../src/diagnostics";
import type { PageReading } from "../../src/page";
import { LABELS } from "../../src/page/heading-labels";
import { readGroups } from "../../src/page/people/group-words";
import { readParticipation } from "../../src/vocabulary/participations";
import { parsedText, squeeze, withoutListMarks, wordsOf } from "./page-words";

/** Keys of a record whose values are names of a list, codes or instants: read from words, and not the words themselves. */
const CODED = new Set([
  "schemaVersion",
  "id",
  "type",
  "start",
  "end",
  "kind",
  "layout",
  "document",
  "roles",
  "stakeholderGroup",
  "regionalGroup",
  "participation",
  "gender",
  "goals",
  "targets",
  "copy",
  "url",
  "retrievedAt",
]);

/** Every string of a record that has to stand on the page. */
function* printedStrings(value: unknown, key = ""): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const item of value) yield* printedStrings(item, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) if (!CODED.has(name)) yield* printedStrings(item, name);
  }
}

/** Law 2: the strings of a record that are not on the page, up to white space, Unicode form, list marks and joins. */
export function inventedStrings(source: string, reading: PageReading): string[] {
  let shown: readonly string[] = [squeeze(source)];
  const isShown = (text: string): boolean => shown.some((page) => page.includes(squeeze(text)));
  const isPrinted = (text: string): boolean => {
    if (isShown(text)) return true;
    if (shown.length === 1) {
      const parsed = parsedText(source);
      // A bracket that is read as a mark, `(GRULAC)` or `(online)`, is taken out from between its neighbours.
      const pages = [source, parsed];
      shown = [...shown, ...[parsed, ...pages.map(withoutBrackets), ...pages.map(withoutMarks)].map(squeeze)];
    }
    return isShown(text);
  };
  return [...printedStrings(reading.session ?? {})].filter(
    (text) =>
      !isPrinted(text) && !text.split("\n").every((line) => isPrinted(line) || line.split(/[;,] /u).every(isPrinted)),
  );
}

/** Without the brackets that are a mark: how somebody takes part, or their group. */
function withoutMarks(text: string): string {
  return text.replace(/\(([^()\n]*)\)/g, (bracket, inner: string) =>
    readGroups(inner.trim()) !== undefined || isParticipation(inner) ? "" : bracket,
  );
}

function isParticipation(words: string): boolean {
  return readParticipation(words).value !== undefined;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()\n]*\)/g, "");
}

function allStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

/** Law 1: the lines of a text page with a word that is nowhere in the reading. */
export function lostLines(source: string, reading: PageReading): string[] {
  const kept = new Set([
    ...LISTED_WORDS,
    ...allStrings(reading.session).flatMap(wordsOf),
    ...allStrings(reading.diagnostics.map(({ data }) => data)).flatMap(wordsOf),
  ]);
  return source.split(/\r\n|\n|\r/u).filter((line) => {
    const words = wordsOf(line);
    return words.some((word) => !kept.has(word)) && !BOILERPLATE.test(withoutListMarks(line));
  });
}

/** Lines that the site prints around every page. */
const BOILERPLATE =
  /^\s*(?:check-in and access|this is now a legacy|you are here|skip to|show on landing|contrast settings|united nations|secretariat|igf secretariat|un secretariat|villa|palais|ch-1211|switzerland$|igf \[at\]|\+41 |the igf is convened|font size|home\b|contact\b|print\b|log in|share\b|tweet\b|letter spacing|session$)/iu;

/** Words that stand for a coded value: days, months, types, groups, regions, roles, forms of address, labels. */
const LISTED_WORDS: readonly string[] = wordsOf(
  [
    ...Object.keys(LABELS),
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th utc gmt min minutes",
    "igf ws workshop open forum town hall lightning talk session networking launch award day event pre main dynamic coalition",
    "civil society private sector technical community government governmental intergovernmental inter organization organisation",
    "international academia youth ngo think tank media group groups stakeholder regional region african africa asia pacific apac",
    "eastern european europe latin american caribbean grulac lac lacrg western others other weog east states countries mena and of the in to",
    "no poverty zero hunger good health well being quality education gender equality clean water sanitation affordable energy",
    "decent work economic growth industry innovation infrastructure reduced inequalities sustainable cities communities",
    "responsible consumption production climate action life below land peace justice strong institutions partnerships for goals",
    "key takeaways call action deadline hours after click symbol instructions report reflection issues on at end length mins igo ap ms mr country",
    "speaker organizer moderator rapporteur online onsite remote virtual male female goal email protected tbc tbd",
  ].join(" "),
);

/** What every finding must have: a code of the catalogue and a place inside the page. */
export function strayFindings(source: string, reading: PageReading): string[] {
  return reading.diagnostics
    .filter(({ code, span }) => !(code in DIAGNOSTICS) || (span !== undefined && !isInside(span, source.length)))
    .map(({ code }) => code);
}

function isInside({ start, end }: { start: number; end: number }, length: number): boolean {
  return 0 <= start && start <= end && end <= length;
}
