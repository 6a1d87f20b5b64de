/**
 * Text as it is compared, never as it is kept: Unicode compatibility form, no accents, lower case, every run of other
 * characters than letters and digits one space. `"Côte-d’Or "` and `"cote d or"` fold alike.
 */
export function fold(text: string): string {
  // Most text is ASCII, where there is nothing to decompose.
  if (ASCII.test(text))
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

const ASCII = /^[\x20-\x7e]*$/;
