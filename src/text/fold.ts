import { isPlainLetterOrDigit } from "./ascii";
import { codeAt } from "./code-at";

/**
 * Text as it is compared, never as it is kept: Unicode compatibility form, no accents, lower case, every run of other
 * characters than letters and digits one space. `"Côte-d’Or "` and `"cote d or"` fold alike.
 */
export function fold(text: string): string {
  // Most text is ASCII, where there is nothing to decompose, and most of that is words with one space between them.
  const kind = kindOf(text);
  if (kind !== "any") return foldAscii(text, kind);
  // Names with accents are plain letters without them, and the patterns for any letter take five times as long.
  const bare = text.normalize("NFKD").replace(ACCENTS, "");
  const bareKind = kindOf(bare);
  if (bareKind !== "any") return foldAscii(bare, bareKind);
  return bare
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const ACCENTS = /[\u0300-\u036f]+/g;

function foldAscii(text: string, kind: "words" | "ascii"): string {
  const small = text.toLowerCase();
  return kind === "words" ? small : small.replace(/[^a-z0-9]+/g, " ").trim();
}

/** One pass over the characters: three patterns take five times as long, and a page asks hundreds of times. */
function kindOf(text: string): "words" | "ascii" | "any" {
  let isPlain = true;
  let isBehindSpace = true;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (isPlainLetterOrDigit(code)) isBehindSpace = false;
    else if (code < 0x20 || code > 0x7e) return "any";
    else if (code !== 32 || isBehindSpace) isPlain = false;
    else isBehindSpace = true;
  }
  return isPlain && !isBehindSpace ? "words" : "ascii";
}
