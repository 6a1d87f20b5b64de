// Pages of any length from `test/fixtures/hostile-pages.json`: a head, one piece again and again, a tail.

/** A number in letters, as part of a name: `Aabc`. */
function letters(number, length, alphabet) {
  let text = "";
  for (let left = number; text.length < length; left = Math.floor(left / alphabet.length)) {
    text += alphabet[left % alphabet.length];
  }
  return text;
}

const SMALL = "abcdefghijklmnopqrstuvwxyz";

/** In a piece `{n}` is its number, `{name}` a word of its own, `{case}` one word with capitals of its own. */
export function hostilePage({ head, piece, tail = "" }, length) {
  const parts = [head];
  let at = 0;
  for (let left = length - head.length; left > 0; at += 1) {
    const part = piece
      .replaceAll("{n}", String(at))
      .replaceAll("{name}", () => `A${letters(at, 5, SMALL)}`)
      .replaceAll("{case}", () => letters(at, 24, "aA"));
    parts.push(part);
    left -= part.length;
  }
  parts.push(tail);
  return parts.join("");
}
