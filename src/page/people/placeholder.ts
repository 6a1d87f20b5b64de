import { codeAt, endWithoutMarks, startWithoutMarks, WordList, wordList } from "../../text";

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

function fieldMarks(marks: string): WordList {
  return new WordList(marks.split("|"));
}

/** What stands around such a mark. */
const AROUND_MARK = " ()[].*";

/** Whether a field is nothing but a mark that its person is not certain: `[TBC]`, `invited`. */
export function isPlaceholderMark(field: string): boolean {
  if (field.length >= LONGEST_MARK) return false;
  const end = endWithoutMarks(field, AROUND_MARK, 0, field.length);
  return FIELD_MARKS.hasBetweenInAnyCase(field, startWithoutMarks(field, AROUND_MARK, 0, end), end);
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
  // Most lines hold neither the letters of a mark nor a word that every phrase has one of.
  if ((text.includes("TB") || text.includes("tb")) && MARKS.standsIn(text)) return true;
  if (NOBODY.test(text) || isMarkBehind(text)) return true;
  if (SOMEBODY.test(text) && / (?:of|from) /.test(text)) return true;
  if (!PHRASE_WORD.test(text)) return false;
  const lower = text.toLowerCase();
  return PHRASES.some((phrase) => lower.includes(phrase));
}

const PHRASE_WORD = /to be |to confirm|confirmation|speaker|representative/i;

/** `Ana Example (not confirmed yet)`, `Ana Example, invited`. */
function isMarkBehind(text: string): boolean {
  // The longest mark is short: what stands further in front opens none.
  const from = Math.max(0, text.length - LONGEST_MARK + 1);
  for (let at = text.length - 1; at >= from; at -= 1) {
    const mark = codeAt(text, at);
    if (mark === OPEN || mark === COMMA || (mark === SPACE && text.startsWith(" - ", at)))
      return isPlaceholderMark(text.slice(at + 1).replace(/^ ?-/u, ""));
  }
  return false;
}

const LONGEST_MARK = 30;
const SPACE = 32;
const OPEN = 40;
const COMMA = 44;
