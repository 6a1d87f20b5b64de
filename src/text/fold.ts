import { isPlainLetterOrDigit } from "./ascii";
import { codeAt } from "./code-at";

/**
 * Text as it is compared, never as it is kept: Unicode compatibility form, no accents, lower case, every run of other
 * characters than letters and digits one space. `"Côte-d’Or "` and `"cote d or"` fold alike.
 */
export function fold(text: string): string {
  // Most text is ASCII, where there is nothing to decompose.
  if (isAscii(text)) return foldAscii(text);
  // Names with accents are plain letters without them, and the patterns for any letter take five times as long.
  const bare = text.normalize("NFKD").replace(ACCENTS, "");
  if (isAscii(bare)) return foldAscii(bare);
  return bare
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const ACCENTS = /[\u0300-\u036f]+/g;

function isAscii(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && codeAt(text, at) < 128) at -= 1;
  return at < 0;
}

/** Words that one space joins are cut out together: a page asks hundreds of times, and a pattern finds every space. */
function foldAscii(text: string): string {
  const small = text.toLowerCase();
  const { length } = small;
  let folded = "";
  let start = length;
  let end = length;
  for (let at = 0; at < length; at += 1) {
    if (!isPlainLetterOrDigit(codeAt(small, at))) continue;
    if (at !== end && (at !== end + 1 || codeAt(small, end) !== 32)) {
      folded = joined(folded, small.slice(start, end));
      start = at;
    }
    end = at + 1;
  }
  return joined(folded, small.slice(start, end));
}

function joined(words: string, more: string): string {
  return words === "" ? more : `${words} ${more}`;
}
