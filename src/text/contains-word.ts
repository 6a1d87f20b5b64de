/** Whether one of the words of a text, as printed, is in a set. Words are runs of letters, digits and hyphens. */
export function containsWord(text: string, words: ReadonlySet<string>): boolean {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordCharacter(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (words.has(text.slice(start, at))) return true;
      start = -1;
    }
  }
  return false;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
  return /\p{L}/u.test(text[at]!);
}
