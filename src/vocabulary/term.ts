import { vocabularyDiagnostics } from "../diagnostics/catalogue/vocabulary";
import { diagnose } from "../diagnostics/diagnose";
import type { ReadResult } from "../diagnostics/diagnostic";
import { codeAt, fold, isPlainLetter } from "../text";
import { nearestWord } from "./nearest-word";

/** One entry of a closed list: what people call it, and every other way it is printed. */
export interface Term {
  /** The name in running text, as the IGF writes it. */
  readonly label: string;
  /** Further spellings met on pages. Case, accents and punctuation do not count when they are compared. */
  readonly spellings: readonly string[];
}

/** A closed list: slug to term. The slugs are what records hold. */
export type Vocabulary = Readonly<Record<string, Term>>;

/** Reads and recognises the terms of one closed list. */
export interface VocabularyReader<Slug extends string> {
  /** The slug of a spelling, or `undefined`: for callers that only ask. */
  readonly find: (text: string) => Slug | undefined;
  /** The slug of a spelling, or a finding that names the nearest slug. */
  readonly read: (text: string) => ReadResult<Slug>;
  readonly is: (value: unknown) => value is Slug;
}

/** Freezes a table and each of its terms; types keep every literal. */
export function frozenVocabulary<const Table extends Vocabulary>(table: Table): Table {
  for (const term of Object.values(table)) {
    Object.freeze(term.spellings);
    Object.freeze(term);
  }
  return Object.freeze(table);
}

/** What takes from folded words those that add nothing, so that a list need not hold each spelling with and without them. */
export interface Shortening {
  readonly fillers: readonly string[];
  readonly without: (folded: string) => string;
}

/** Builds the reader of a closed list. `name` is what a message calls the list, in the plural: `session types`. */
export function vocabularyReader<Table extends Vocabulary>(
  name: string,
  table: Table,
  shortening?: Shortening,
): VocabularyReader<keyof Table & string> {
  type Slug = keyof Table & string;
  // The keys of a vocabulary are its slugs and nothing else.
  const slugs = Object.keys(table) as Slug[];
  const bySpelling = new Map<string, Slug>();
  const beginnings = new Uint8Array(BEGINNINGS);
  // Folding may make anything of other characters.
  beginnings[OTHER] = 1;
  for (const filler of shortening?.fillers ?? []) beginnings[beginningOf(filler)] = 1;
  for (const slug of slugs) {
    const term = table[slug] as Term;
    for (const spelling of [slug, term.label, ...term.spellings]) {
      const key = fold(spelling);
      if (!bySpelling.has(key)) bySpelling.set(key, slug);
      beginnings[beginningOf(key)] = 1;
    }
  }
  const find = (text: string): Slug | undefined => {
    // Most words begin with other letters than any spelling, and need not be folded.
    if (beginnings[beginningOf(text)] === 0) return undefined;
    const folded = fold(text);
    const known = bySpelling.get(folded);
    return known ?? (shortening === undefined ? undefined : bySpelling.get(shortening.without(folded)));
  };
  return {
    find,
    read: (text) => {
      const value = find(text);
      if (value !== undefined) return { value, diagnostics: [] };
      const nearest = nearestWord(text, slugs);
      const data = { vocabulary: name, text, count: slugs.length, ...(nearest === undefined ? {} : { nearest }) };
      return { diagnostics: [diagnose(vocabularyDiagnostics, "vocabulary/unknown-term", {}, data)] };
    },
    is: (value): value is Slug => typeof value === "string" && Object.hasOwn(table, value),
  };
}

/** Places for all beginnings of two letters. */
const BEGINNINGS = 1024;
const OTHER = 0;

/** The place of the two letters with which a text begins, in any case; {@link OTHER} where it begins with anything else. */
function beginningOf(text: string): number {
  const first = codeAt(text, 0);
  const second = codeAt(text, 1);
  // The last five bits of a letter are its place in the alphabet.
  return isPlainLetter(first) && isPlainLetter(second) ? ((first & 31) << 5) | (second & 31) : OTHER;
}
