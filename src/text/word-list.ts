import { isPlainLetterOrDigit } from "./ascii";

/** Characters that have a place of their own in the tables of a {@link WordList}; all others share the first one. */
const ASCII = 128;
const OTHER = 0;
const HYPHEN = 45;

/**
 * Words that are looked for in running text. A word is a run of letters, digits and hyphens.
 *
 * A page asks about thousands of words, and nearly all of them are in none of the lists. Their two ends and their length tell
 * so for most, and cost three numbers; cutting the word out and looking it up in a set costs ten times as much.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** For each first character the lengths of the words that begin with it, a bit each; for each last one likewise. */
  readonly #lengthsByFirst = new Uint32Array(ASCII);
  readonly #lengthsByLast = new Uint32Array(ASCII);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    // Other letters, and what becomes of them in small letters, are left to the set.
    this.#lengthsByFirst[OTHER] = ~0;
    this.#lengthsByLast[OTHER] = ~0;
    for (const word of this.#words) {
      // A shift counts modulo 32: longer words share a bit, and the set tells them apart.
      this.#lengthsByFirst[placeOf(word.charCodeAt(0))]! |= 1 << word.length;
      this.#lengthsByLast[placeOf(word.charCodeAt(word.length - 1))]! |= 1 << word.length;
    }
  }

  has(word: string): boolean {
    return this.hasBetween(word, 0, word.length);
  }

  /** Whether a stretch of a text is one of the words, as printed. */
  hasBetween(text: string, start: number, end: number): boolean {
    const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
    return this.#mayBe(first, last, end - start) && this.#words.has(text.slice(start, end));
  }

  /** Whether a stretch of a text is one of the words, of a list in small letters. */
  hasBetweenInAnyCase(text: string, start: number, end: number): boolean {
    const [first, last] = [smallOf(text.charCodeAt(start)), smallOf(text.charCodeAt(end - 1))];
    return this.#mayBe(first, last, end - start) && this.#words.has(text.slice(start, end).toLowerCase());
  }

  /** Whether one of the words stands in a text, as printed. */
  standsIn(text: string): boolean {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && isWordCharacter(text, at)) {
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
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      // Other letters may change their length with their case.
      if (code >= ASCII) return this.standsIn(text.toLowerCase());
      if (isPlainWordCharacter(code)) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (this.hasBetweenInAnyCase(text, start, at)) return true;
        start = -1;
      }
    }
    return false;
  }

  #mayBe(first: number, last: number, length: number): boolean {
    const lengths = this.#lengthsByFirst[placeOf(first)]! & this.#lengthsByLast[placeOf(last)]!;
    return (lengths & (1 << length)) !== 0;
  }
}

function placeOf(code: number): number {
  return code < ASCII ? code : OTHER;
}

function smallOf(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? isPlainWordCharacter(code) : /\p{L}/u.test(text[at]!);
}

function isPlainWordCharacter(code: number): boolean {
  return isPlainLetterOrDigit(code) || code === HYPHEN;
}

/** Words written down in one string, as a list. */
export function wordList(words: string): WordList {
  return new WordList(words.split(" "));
}
