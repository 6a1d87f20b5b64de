import { codeAt } from "./code-at";

/**
 * Text from outside, made safe to print on a terminal: control characters, bidirectional marks and line
 * breaks become their `\u{…}` escapes, so that a hostile page cannot move the cursor or reorder a message.
 */
export function printable(text: string): string {
  let out = "";
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    if (!isUnprintable(code)) continue;
    out += `${text.slice(kept, at)}\\u{${code.toString(16)}}`;
    kept = at + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

function isUnprintable(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** The longest quotation a message carries, in UTF-16 code units. */
const QUOTE_LIMIT = 80;

/** A value as a message shows it: in backticks, printable, cut after 80 characters. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : shown(value);
  if (text.length <= QUOTE_LIMIT) return `\`${printable(text)}\``;
  // Never cut between the halves of a surrogate pair.
  const last = text.charCodeAt(QUOTE_LIMIT - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? QUOTE_LIMIT - 1 : QUOTE_LIMIT;
  return `\`${printable(text.slice(0, end))}…\``;
}

function shown(value: unknown): string {
  // `JSON.stringify` gives `undefined` for what JSON cannot say, whatever its type says.
  const json = JSON.stringify(value) as string | undefined;
  return json ?? typeof value;
}
