/** A piece of JSON text, and what it is where it has a colour. */
export interface JsonPart {
  readonly text: string;
  readonly kind?: "key" | "string" | "number";
}

/** Strings, with the colon that makes one a key, and numbers. */
const TOKEN = /("(?:[^"\\]|\\.)*")(:?)|-?\b\d[\d.e+-]*/gi;

/** JSON text in pieces: keys, strings, numbers, and what stands between them. Together they are the text. */
export function jsonParts(json: string): readonly JsonPart[] {
  const parts: JsonPart[] = [];
  let end = 0;
  for (const match of json.matchAll(TOKEN)) {
    const [text, string, colon] = match;
    if (match.index > end) parts.push({ text: json.slice(end, match.index) });
    parts.push({ text, kind: string === undefined ? "number" : colon === ":" ? "key" : "string" });
    end = match.index + text.length;
  }
  return [...parts, { text: json.slice(end) }];
}
