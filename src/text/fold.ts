/**
 * Text as it is compared, never as it is kept: Unicode compatibility form, no accents, lower case, every run of other
 * characters than letters and digits one space. `"Côte-d’Or "` and `"cote d or"` fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
