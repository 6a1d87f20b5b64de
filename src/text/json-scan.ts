/** What a scan tells about a JSON text as it goes. Offsets are UTF-16, ends excluded. */
export interface JsonVisitor {
  /** A key of an object; the value follows. */
  readonly key?: (start: number, end: number) => void;
  /** A value begins: `{`, `[`, or the first character of a text, number or literal. */
  readonly open?: (start: number) => void;
  /** The value that began last and has not ended ends here. */
  readonly close?: (end: number) => void;
}

/** Where a text stops being JSON, and what should have stood there. */
export interface JsonError {
  readonly offset: number;
  readonly expected: string;
}

/** What may come next: the scan keeps no stack frames of its own, so nesting costs one byte a level. */
type Expecting = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end";

// Texts with no quote, backslash or control character; the class cannot backtrack.
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const BLANK = /[ \t\r\n]*/y;
const LITERALS = ["true", "false", "null"];

/**
 * Walks over one JSON text without building anything, and gives the first error, or `undefined` for a whole value.
 *
 * `JSON.parse` says where a text breaks in some releases of Node and not in others; and it never says where a value stands.
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonError | undefined {
  // One character per open container: `{` or `[`.
  const open: string[] = [];
  let expecting: Expecting = "value";
  let at = 0;
  while (true) {
    at = after(BLANK, text, at);
    const character = text[at];
    if (expecting === "comma or end" && open.length === 0) {
      return character === undefined ? undefined : { offset: at, expected: "the end" };
    }
    if (character === undefined) return { offset: at, expected: NAMES[expecting] };
    const isEnd = (character === "}" && inObject(open)) || (character === "]" && !inObject(open));
    if (isEnd && (expecting === "comma or end" || expecting === "key or }" || expecting === "value or ]")) {
      open.pop();
      at += 1;
      visitor.close?.(at);
      expecting = "comma or end";
    } else if (expecting === "comma or end") {
      if (character !== ",") return { offset: at, expected: inObject(open) ? "`,` or `}`" : "`,` or `]`" };
      at += 1;
      expecting = inObject(open) ? "key" : "value";
    } else if (expecting === "colon") {
      if (character !== ":") return { offset: at, expected: NAMES.colon };
      at += 1;
      expecting = "value";
    } else if (expecting === "key" || expecting === "key or }") {
      if (character !== '"') return { offset: at, expected: NAMES[expecting] };
      const end = endOfText(text, at);
      if (typeof end !== "number") return end;
      visitor.key?.(at, end);
      at = end;
      expecting = "colon";
    } else if (character === "{" || character === "[") {
      open.push(character);
      visitor.open?.(at);
      at += 1;
      expecting = character === "{" ? "key or }" : "value or ]";
    } else {
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return end;
      visitor.open?.(at);
      visitor.close?.(end);
      at = end;
      expecting = "comma or end";
    }
  }
}

const NAMES: Readonly<Record<Expecting, string>> = {
  value: "a value",
  "value or ]": "a value or `]`",
  key: "a key in double quotes",
  "key or }": "a key in double quotes or `}`",
  colon: "`:`",
  "comma or end": "`,`, `}` or `]`",
};

function inObject(open: readonly string[]): boolean {
  return open.at(-1) === "{";
}

/** The end of what a sticky pattern matches at an offset; the offset itself where it does not match. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfScalar(text: string, at: number): number | JsonError {
  if (text[at] === '"') return endOfText(text, at);
  const literal = LITERALS.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return at + literal.length;
  const end = after(NUMBER, text, at);
  return end > at ? end : { offset: at, expected: NAMES.value };
}

function endOfText(text: string, start: number): number | JsonError {
  let at = start + 1;
  while (true) {
    at = after(PLAIN_TEXT, text, at);
    if (text[at] === '"') return at + 1;
    const next = after(ESCAPE, text, at);
    if (next === at) return { offset: at, expected: at < text.length ? "an escaped character" : "the closing quote" };
    at = next;
  }
}
