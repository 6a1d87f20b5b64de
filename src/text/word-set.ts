/** The words of a text as a set: how long lists of single words are written down here. */
export function wordSet(words: string, separator = " "): ReadonlySet<string> {
  return new Set(words.split(separator));
}
