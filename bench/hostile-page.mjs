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

/**
 * In a piece `{n}` is its number, `{name}` a word of its own, `{case}` one word with capitals of its own; `perLine` of them
 * make a line, where a kind says so.
 */
export function hostilePage({ head, piece, perLine, tail = "" }, length) {
  // A piece of one letter would make fifty million parts.
  if (perLine === undefined && !piece.includes("{"))
    return head + piece.repeat(Math.max(0, Math.ceil((length - head.length) / piece.length))) + tail;
  const parts = [head];
  let at = 0;
  for (let left = length - head.length; left > 0; at += 1) {
    const part = piece
      .replaceAll("{n}", String(at))
      .replaceAll("{name}", () => `A${letters(at, 5, SMALL)}`)
      .replaceAll("{case}", () => letters(at, 24, "aA"));
    parts.push(part);
    if (perLine !== undefined && at % perLine === perLine - 1) parts.push("\n");
    left -= part.length;
  }
  parts.push(tail);
  return parts.join("");
}
