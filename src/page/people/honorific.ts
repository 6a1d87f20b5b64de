import { codeAt, wordList } from "../../text";

/** A name parted from its titles. */
export interface TitledName {
  readonly honorific?: string;
  readonly name: string;
}

/** Titles before a name, without their full stop. Source: people lines on session pages, 2016 to 2025. */
const TITLES = /* @__PURE__ */ wordList(
  "Mr Mrs Ms Miss Mx Dr Dra Drs Prof Amb Hon Eng Engr Ing Arch Atty Adv Sen Rev Fr Sr Sra Mme Mlle M Sir Dame Lord Lady Capt Cmdr Col Gen Lt Maj Sgt Sheikh Captain Colonel General Professor Ambassador Senator Minister Judge Justice HE HRH Honourable PhD MBA MSc Esq",
);

const LONG_TITLES = [
  "H.E.",
  "H. E.",
  "H.E",
  "Her Excellency",
  "His Excellency",
  "The Honourable",
  "The Hon.",
  "Ph.D.",
  "Ph.D",
];

/**
 * Parts `Prof. Li Yuxiao` into title and name; several titles stay together: `H.E. Mr.`.
 *
 * A lone `M` is an initial; only `M.` is a title.
 */
export function splitHonorific(text: string): TitledName {
  const whole = text.trim();
  let rest = whole;
  for (let length = titleLength(rest); length > 0 && length < rest.length; length = titleLength(rest)) {
    rest = rest.slice(length).trim();
  }
  const title = whole.slice(0, whole.length - rest.length).trim();
  return title === "" ? { name: rest } : { honorific: title, name: rest };
}

/** Whether a field behind a name is a degree, which others print in front of it: `PhD`, `Ph.D.`. */
export function isDegree(field: string): boolean {
  return field.length <= LONGEST_DEGREE && DEGREE.test(field);
}

const DEGREE = /^(?:Ph\.?D|MBA|MSc|Esq)\.?$/;
const LONGEST_DEGREE = 5;

/** `Ana Example PhD` and `Ana Example MBA PhD` as a name and its degrees. */
export function splitDegree(text: string): TitledName {
  let end = text.length;
  for (let space = text.lastIndexOf(" "); space > 0; space = text.lastIndexOf(" ", end - 1)) {
    if (!isDegree(text.slice(space + 1, end))) break;
    end = space;
  }
  return end === text.length ? { name: text } : { honorific: text.slice(end + 1), name: text.slice(0, end) };
}

/** Whether a text begins with a person's title. */
export function hasHonorific(text: string): boolean {
  return splitHonorific(text).honorific !== undefined;
}

/** How many characters of the text are a title: `Mr. `, `Ms `, `Dr.` right before a capital. */
function titleLength(text: string): number {
  const first = codeAt(text, 0);
  if (first < 65 || first > 90) return 0;
  const long =
    first === H || first === T || first === P ? LONG_TITLES.find((title) => text.startsWith(title)) : undefined;
  if (long !== undefined) return long.length;
  const end = wordEnd(text);
  if (end < 0 || !TITLES.hasBetween(text, 0, end)) return 0;
  const isM = end === 1;
  if (isM && text[end] !== ".") return 0;
  // `M.S. Example` and `M. S. Example` are initials.
  if (isM && /^ ?\p{Lu}\./u.test(text.slice(end + 1, end + 4))) return 0;
  // `Minister of Posts` is an office.
  if (text[end] === " ") return /^(?:of|for|and|in|at|to|the) /.test(text.slice(end + 1, end + 5)) ? 0 : end;
  return /^(?: |\p{Lu})/u.test(text.slice(end + 1, end + 2)) ? end + 1 : 0;
}

const H = 72;
const P = 80;
const T = 84;

/** Where the first word ends, if it is short enough for a title: at a full stop or a space; -1 for a longer one. */
function wordEnd(text: string): number {
  for (let at = 0; at <= LONGEST_TITLE && at < text.length; at += 1) {
    const code = codeAt(text, at);
    if (code === 32 || code === 46) return at;
  }
  return -1;
}

/** `Ambassador`, `Honourable`. */
const LONGEST_TITLE = 10;

/** Places at which a title begins inside a line, before a capital. */
export const INNER_HONORIFIC = /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Amb|Hon|Eng|H\.E)(?:\. ?| )(?=\p{Lu})/gu;
