import { isPlainLetterOrDigit } from "./ascii";

/**
 * Text as it is compared, never as it is kept: Unicode compatibility form, no accents, lower case, every run of other
 * characters than letters and digits one space. `"Côte-d’Or "` and `"cote d or"` fold alike.
 */
export function fold(text: string): string {
  // Most text is ASCII, where there is nothing to decompose, and most of that is words with one space between them.
  const kind = kindOf(text);
  if (kind === "words") return text.toLowerCase();
  if (kind === "ascii")
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** One pass over the characters: three patterns take five times as long, and a page asks hundreds of times. */
function kindOf(text: string): "words" | "ascii" | "any" {
  let isPlain = true;
  let isBehindSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlainLetterOrDigit(code)) isBehindSpace = false;
    else if (code < 0x20 || code > 0x7e) return "any";
    else if (code !== 32 || isBehindSpace) isPlain = false;
    else isBehindSpace = true;
  }
  return isPlain && !isBehindSpace ? "words" : "ascii";
}
