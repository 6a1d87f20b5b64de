/** A word, a number or a sign of a label. */
export interface Token {
  /** In lower case. */
  readonly word: string;
  /** As written. */
  readonly raw: string;
  /** No space stands before it. */
  readonly isGlued: boolean;
}

/** The words, numbers and signs of a label; `p.m.` is one word. */
export function tokensOf(label: string): readonly Token[] {
  const text = (ASCII.test(label) ? label : label.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-")).replace(
    /\b([ap])\.\s?m\b\.?/gi,
    "$1m",
  );
  return Array.from(text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu), ({ 0: raw, index }) => ({
    raw,
    word: raw.toLowerCase(),
    isGlued: index > 0 && text[index - 1]!.trim() !== "",
  }));
}

/** Most labels are ASCII, in which there is nothing to make alike. */
const ASCII = /^[\x20-\x7e]*$/;

/** The number that a token is, in digits, or `undefined`. */
export function findNumber(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  // Digits make a token of their own, so the first character tells for all.
  const first = token.word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? Number(token.word) : undefined;
}

/** Reads something that begins at a token, and says at which token it ends. */
export interface Found<Value> {
  readonly value: Value;
  /** Index of the first token after it. */
  readonly end: number;
}

/** The first place in a label where a reader finds something. */
export function findFirst<Value>(
  tokens: readonly Token[],
  read: (tokens: readonly Token[], at: number) => Found<Value> | undefined,
): (Found<Value> & { readonly start: number }) | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = read(tokens, at);
    if (found !== undefined) return { ...found, start: at };
  }
  return undefined;
}
