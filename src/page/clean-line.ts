/**
 * A line's text without what only the copy put there: Unicode NFC, every kind of space one plain space, no zero-width,
 * bidirectional or control characters, and closed-profile locks that were decoded as the wrong character set mended.
 */
export function cleanLine(raw: string): string {
  const trimmed = raw.trim();
  if (!UNCLEAN.test(trimmed)) return trimmed;
  return raw.normalize("NFC").replace(IGNORABLE, "").replace(SPACES, " ").replaceAll(MOJIBAKE_LOCK, LOCK).trim();
}

/** The mark of a closed profile on the site. */
export const LOCK = "🔒";

/** The same mark after UTF-8 was read as Windows-874 and Windows-1252. */
export const MOJIBAKE_LOCK = "๐Ÿ”’";

/** Marks that print nothing: zero-width, bidirectional, byte-order, soft hyphen, and controls other than white space. */
const IGNORABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;

/** Every run of spaces but a single plain one, which is what it becomes: nearly all spaces are left alone. */
const SPACES =
  /(?: [\t\v\f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\t\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])[\t\v\f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/g;

/**
 * What a line with nothing to clean, as most lines, does not have: a double space, or a character that is none of those that
 * stand on most pages, which are ASCII, letters with accents as one character, dashes, curly quotes and dots.
 */
const UNCLEAN = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]| {2}/;
