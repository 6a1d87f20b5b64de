import {
  codeAt,
  endWithoutMarks,
  plainWordEnd,
  plainWordStart,
  startWithoutMarks,
  WordList,
  wordList,
} from "../../text";

const MARKS = /* @__PURE__ */ wordList("TBC TBD TBA tbc tbd tba");

const PHRASES = [
  "to be confirmed",
  "to be determined",
  "to be announced",
  "to be decided",
  "to be invited",
  "confirmation pending",
  "to confirm",
  "name of speaker",
  "no pre-defined speakers",
  "no predefined speakers",
  "will provide more speakers",
  "more representatives",
  "representatives from each",
  "representative from each",
  "speakers will be announced",
  "speakers will be confirmed",
  "speakers will be invited",
];

/** Words that a whole field may consist of, in lower case and without brackets. */
const FIELD_MARKS = /* @__PURE__ */ fieldMarks(
  "to be confirmed|to be determined|to be announced|to be decided|to be invited|to confirm|tbc|tbd|tba|t.b.c|t.b.d|invited|tentative|unconfirmed|not confirmed|not yet confirmed|not confirmed yet|yet to be confirmed|pending|pending confirmation|confirmation pending|awaiting confirmation",
);

/** The marks, and their last words: most texts end in another one. */
function fieldMarks(list: string): { readonly whole: WordList; readonly lastWords: WordList } {
  const marks = list.split("|");
  const lastWords = marks.map((mark) => mark.slice(plainWordStart(mark, mark.length)));
  return { whole: new WordList(marks), lastWords: new WordList(lastWords) };
}

/** What stands around such a mark. */
const AROUND_MARK = " ()[].*";

/** Whether a field is nothing but a mark that its person is not certain: `[TBC]`, `invited`. */
export function isPlaceholderMark(field: string): boolean {
  return field.length < LONGEST_MARK && isMarkBetween(field, 0, field.length);
}

function isMarkBetween(text: string, from: number, to: number): boolean {
  const end = endWithoutMarks(text, AROUND_MARK, from, to);
  return FIELD_MARKS.whole.hasBetweenInAnyCase(text, startWithoutMarks(text, AROUND_MARK, from, end), end);
}

/** `Representative of the Ministry of Posts`: somebody of a body, not said who. */
const SOMEBODY =
  /^(?:an? |the |one |two |three |four |senior |high-level )*(?:representatives?|members?|delegates?|officials?|experts?) (?:of|from) /i;

/** `Vacant`, `Invited Speaker`, `Same as above`, `More to come`. */
const NOBODY =
  /^(?:vacant|unknown|none|pending|awaiting|invited (?:speaker|guest|expert|panell?ist)s?|various|several|same as|see (?:above|below)|names?$|more to come|all (?:speakers|participants))\b/i;

/**
 * Whether words hold a place for somebody to be named: `TBC`, `[TBC]`, `NGO (TBD)`, `Name of speaker to confirm`,
 * `more representatives TBC`.
 */
export function isPlaceholder(text: string): boolean {
  return holdsPlace(text) || namesNobody(text);
}

/** Whether a mark or a phrase stands anywhere in a text that holds a place for somebody. */
export function holdsPlace(text: string): boolean {
  // Most lines hold neither the letters of a mark nor a word that every phrase has one of.
  if (!MARK_OR_PHRASE.test(text)) return false;
  if (MARKS.standsIn(text)) return true;
  const lower = text.toLowerCase();
  return PHRASES.some((phrase) => lower.includes(phrase));
}

const MARK_OR_PHRASE = /tb[acd]|to be |to confirm|confirmation|speaker|representative/i;

/** Whether a text begins like one that names nobody, or ends in a mark. */
export function namesNobody(text: string): boolean {
  const mayBegin = OPENING_WORDS.hasBetweenInAnyCase(text, 0, plainWordEnd(text, 0));
  if (mayBegin && (NOBODY.test(text) || (SOMEBODY.test(text) && / (?:of|from) /.test(text)))) return true;
  return isMarkBehind(text);
}

/** What {@link SOMEBODY} and {@link NOBODY} begin with: one look at the first word tells that neither fits. */
const OPENING_WORDS = /* @__PURE__ */ wordList(
  "vacant unknown none pending awaiting invited various several same see name names more all an a the one two three four senior high representative representatives member members delegate delegates official officials expert experts",
);

/** `Ana Example (not confirmed yet)`, `Ana Example, invited`. */
function isMarkBehind(text: string): boolean {
  const end = endWithoutMarks(text, AROUND_MARK, 0, text.length);
  if (!FIELD_MARKS.lastWords.hasBetweenInAnyCase(text, plainWordStart(text, end), end)) return false;
  // The longest mark is short: what stands further in front opens none.
  const from = Math.max(0, text.length - LONGEST_MARK + 1);
  for (let at = text.length - 1; at >= from; at -= 1) {
    const mark = codeAt(text, at);
    if (mark === OPEN || mark === COMMA || (mark === SPACE && text.startsWith(" - ", at)))
      return isMarkBetween(text, at + (mark === SPACE ? " - ".length : 1), text.length);
  }
  return false;
}

const LONGEST_MARK = 30;
const SPACE = 32;
const OPEN = 40;
const COMMA = 44;
