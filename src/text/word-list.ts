import { isPlainLetterOrDigit } from "./ascii";
import { codeAt } from "./code-at";

const ASCII = 128;
const HYPHEN = 45;
/** The place of words that begin or end with another letter than a to z. */
const OTHER = 0;

/** Places in the table of a {@link WordList}, a power of two: the longest list fills one in twenty. */
const PLACES = 4096;

/**
 * Words that are looked for in running text. A word is a run of letters, digits and hyphens.
 *
 * A page asks about thousands of words, and nearly all of them are in none of the lists. Their two ends and their length tell
 * so for most, and cost a few numbers; cutting the word out and looking it up in a set costs ten times as much.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** Whether a word of these ends and this length may be one of the list. */
  readonly #mayBe = new Uint8Array(PLACES);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words)
      this.#mayBe[placeOf(codeAt(word, 0), codeAt(word, word.length - 1), word.length)] = 1;
    // Other letters, and what becomes of them in small letters, are left to the set.
    this.#mayBe[OTHER] = 1;
  }

  has(word: string): boolean {
    return this.hasBetween(word, 0, word.length);
  }

  /** Whether a stretch of a text is one of the words, as printed. */
  hasBetween(text: string, start: number, end: number): boolean {
    const place = placeOf(codeAt(text, start), codeAt(text, end - 1), end - start);
    return this.#mayBe[place] === 1 && this.#words.has(text.slice(start, end));
  }

  /** Whether a stretch of a text is one of the words, of a list in small letters. */
  hasBetweenInAnyCase(text: string, start: number, end: number): boolean {
    const place = placeOf(smallOf(codeAt(text, start)), smallOf(codeAt(text, end - 1)), end - start);
    return this.#mayBe[place] === 1 && this.#words.has(text.slice(start, end).toLowerCase());
  }

  /** Whether one of the words stands in a text, as printed. */
  standsIn(text: string): boolean {
    const { length } = text;
    let start = -1;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && isWordCharacter(text, at)) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (this.hasBetween(text, start, at)) return true;
        start = -1;
      }
    }
    return false;
  }

  /** Whether one of the words stands in a text, of a list in small letters. */
  standsInAnyCase(text: string): boolean {
    const { length } = text;
    let start = -1;
    for (let at = 0; at <= length; at += 1) {
      if (at < length && isWordCharacter(text, at)) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (this.hasBetweenInAnyCase(text, start, at)) return true;
        start = -1;
      }
    }
    return false;
  }
}

/** Where a word of these ends and this length has its place in the table. */
function placeOf(first: number, last: number, length: number): number {
  if (first >= ASCII || last >= ASCII) return OTHER;
  return (first * 961 + last * 31 + length) & (PLACES - 1);
}

function smallOf(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code < ASCII ? isPlainWordCharacter(code) : isLetterBeyondAscii(code);
}

/** Whether a code beyond ASCII is a letter's. The accented letters and the marks of print need no pattern. */
function isLetterBeyondAscii(code: number): boolean {
  if (code >= 0xc0 && code <= 0x24f) return code !== TIMES && code !== DIVIDED;
  const isMarkOfPrint = code >= 0x2000 && code <= 0x206f;
  return !isMarkOfPrint && /\p{L}/u.test(String.fromCharCode(code));
}

const TIMES = 0xd7;
const DIVIDED = 0xf7;

function isPlainWordCharacter(code: number): boolean {
  return isPlainLetterOrDigit(code) || code === HYPHEN;
}

/** Words written down in one string, as a list. */
export function wordList(words: string): WordList {
  return new WordList(words.split(" "));
}
