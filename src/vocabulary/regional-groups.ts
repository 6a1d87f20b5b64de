import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * The regional groups of the United Nations. `intergovernmental` stands for people of organisations that belong to none of them: pages print `Intergovernmental Organization` in the place of the region. Each is read with and without such words as `Group`, `Region`, `and Others`, and with its abbreviation in brackets.
 *
 * Source: people lines as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const REGIONAL_GROUPS = /* @__PURE__ */ frozenVocabulary({
  african: {
    label: "African Group",
    spellings: [
      "Africa",
      "African",
      "African region",
      "African group region",
      "Africa Group",
      "Sub-Saharan Africa",
      "West Africa",
      "East Africa",
      "Southern Africa",
      "North Africa",
      "Central Africa",
      "Western Africa",
      "Eastern Africa",
    ],
  },
  "asia-pacific": {
    label: "Asia-Pacific Group",
    spellings: [
      "Asia-Pacific",
      "Asia and Pacific",
      "Asia and the Pacific",
      "APAC",
      "AP",
      "Asia",
      "Asian Group",
      "Asia Pacific region",
      "APAC region",
      "APAC Group",
      "Asia-Pacific (APAC)",
      "Asian",
      "Asian-Pacific",
      "Asian and Pacific Group",
      "South Asia",
      "South-East Asia",
      "Southeast Asia",
      "Pacific",
    ],
  },
  "eastern-european": {
    label: "Eastern European Group",
    spellings: [
      "Eastern Europe",
      "Eastern European",
      "East European",
      "EEG",
      "Eastern Europe Group",
      "Eastern European region",
    ],
  },
  grulac: {
    label: "Latin American and Caribbean Group (GRULAC)",
    spellings: [
      "GRULAC",
      "LAC",
      "LAC region",
      "Latin American and Caribbean Group",
      "Latin America and Caribbean Group",
      "Latin America and the Caribbean",
      "Latin America and Caribbean",
      "Latin American and Caribbean",
      "Latin America",
      "Latin American",
      "Latin American Group",
      "Latin America & Caribbean",
      "Latin American & Caribbean",
      "GRULAC region",
      "GRULAC Group",
      "LAC Group",
      "Latin American and the Caribbean Group",
      "Latin America and the Caribbean Group (GRULAC)",
      "Latin American and Caribbean States",
      "Caribbean",
    ],
  },
  weog: {
    label: "Western European and Others Group (WEOG)",
    spellings: [
      "WEOG",
      "Western European and Others Group",
      "Western European and Others",
      "Western European and Other Group",
      "Western European and Other Groups",
      "Western European and Other Groups (WEOG)",
      "Western European and Other States",
      "Western European & Others Group",
      "Western European & Others Group (WEOG)",
      "Western Europe and Other Group",
      "Western Europe and Others Group",
      "Western Europe and Others",
      "Western European",
      "West European",
      "Western European Group",
      "Western European region",
      "Western Europe",
      "WEOG region",
      "WEOG Group",
      "European Group",
    ],
  },
  intergovernmental: {
    label: "Intergovernmental Organization",
    spellings: [
      "Intergovernmental Organisation",
      "Intergovernmental",
      "Intergovernmental organizations",
      "International Organization",
      "IGO",
    ],
  },
});

/** Slug of a regional group, as records hold it. */
export type RegionalGroup = keyof typeof REGIONAL_GROUPS;

/** Words that a regional group's name has or leaves out: `Africa Region`, `Western Europe & Others`, `Asia and the Pacific Group`. */
export const REGIONAL_FILLERS: readonly string[] = [
  "and",
  "countries",
  "group",
  "groups",
  "of",
  "other",
  "others",
  "region",
  "regional",
  "regions",
  "state",
  "states",
  "the",
];

const reader = /* @__PURE__ */ vocabularyReader("regional groups", REGIONAL_GROUPS, {
  fillers: REGIONAL_FILLERS,
  without: shorten,
});

/** Abbreviations that pages print beside the words they stand for: `Asia-Pacific Group (APAC)`. */
const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["apac", "ap", "eeg", "grulac", "lac", "weog"]);

function shorten(folded: string): string {
  // One word has nothing to leave out.
  if (!folded.includes(" ")) return folded;
  const words = folded.split(" ");
  // `The Asia Group` is a company.
  if (words[0] === "the") return folded;
  const kept = words.filter((word) => !REGIONAL_FILLERS.includes(word));
  const short = [kept[0]!, kept.at(-1)!].find((word) => ABBREVIATIONS.has(word));
  if (short === undefined || kept.length < 2) return kept.join(" ");
  // The words beside an abbreviation mean the same as it does, or the whole names nothing.
  const others = kept.filter((word) => word !== short).join(" ");
  return reader.find(others) === reader.find(short) ? short : folded;
}

/**
 * Reads a regional group in any spelling met on pages. Words that may mean two groups (`Europe`, `MENA`, `North America`) are not decided here: the page reader does that, and says so.
 *
 * @example
 * readRegionalGroup("WEOG").value; // "weog"
 * readRegionalGroup("Western European and Others Group (WEOG)").value; // "weog"
 * readRegionalGroup("Europe").value; // undefined
 */
export function readRegionalGroup(text: string): ReadResult<RegionalGroup> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the regional groups. */
export function findRegionalGroup(text: string): RegionalGroup | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the regional groups.
 *
 * @example
 * isRegionalGroup("grulac"); // true
 * isRegionalGroup("GRULAC"); // false
 */
export function isRegionalGroup(value: unknown): value is RegionalGroup {
  return reader.is(value);
}
