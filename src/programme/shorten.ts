/** Letters of East Asia and pictures take two columns of a terminal, marks on other letters none. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]$/u;
const WITHOUT_WIDTH = /^[\p{M}\u200B-\u200F\u202A-\u202E\u2060-\u2069]$/u;

/** How many columns of a terminal a character takes. */
export function columnsOf(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + columnsOf(character), 0);
}

/** A text of at most `limit` columns, or of what `sizeOf` measures instead; one that was longer ends in `…`. */
export function shorten(text: string, limit: number, sizeOf: (character: string) => number = columnsOf): string {
  const characters = Array.from(text);
  const all = characters.reduce((size, character) => size + sizeOf(character), 0);
  if (all <= limit) return text;
  let size = 1;
  let kept = 0;
  while (size + sizeOf(characters[kept]!) <= limit) {
    size += sizeOf(characters[kept]!);
    kept += 1;
  }
  return `${characters.slice(0, kept).join("")}…`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

/** Tells whether a text holds letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A text within a line from left to right: marks keep the numbers beside it where they are, on terminals that turn letters. */
export function leftToRight(text: string): string {
  return isRightToLeft(text) ? `\u200E${text}\u200E` : text;
}
