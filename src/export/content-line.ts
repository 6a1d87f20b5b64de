/** The longest line of an iCalendar object in octets, without its line break (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/**
 * What a text cannot hold as it is: separators, line breaks of every kind, and what iCalendar cannot hold at all, which is
 * controls other than tab and halves of a surrogate pair.
 */
const SPECIAL = /\r\n|[\\;,\0-\x08\x0A-\x1F\x7F\x85\u2028\u2029\p{Surrogate}]/gu;
const LINE_BREAK = /^(?:\r\n|[\n\r\x85\u2028\u2029])$/;

/** One property as iCalendar writes it: folded, with its line break. The value is taken as it is. */
export function contentLine(property: string, value: string): string {
  return `${folded(`${property}:${value}`)}\r\n`;
}

/**
 * A value of type TEXT: separators escaped, every kind of line break `\n`, what iCalendar cannot hold left out.
 */
export function textValue(text: string): string {
  return text.replace(SPECIAL, (special) => {
    if (special === "\\" || special === ";" || special === ",") return `\\${special}`;
    return LINE_BREAK.test(special) ? "\\n" : "";
  });
}

/** A value of type URI, or `undefined` where the words are no absolute address: a URI cannot be escaped, only encoded. */
export function uriValue(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).href : undefined;
}

/** A value of type DATE-TIME in UTC, such as `20221201T063000Z`: the one form that no reader takes for floating time. */
export function instantValue(instant: string | number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** Breaks a line every 75 octets of UTF-8, between characters. */
function folded(line: string): string {
  let out = "";
  let from = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    // The first half of a surrogate pair: a character of two units and four octets.
    const isPair = code >= 0xd800 && code < 0xdc00;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > LINE_OCTETS) {
      out += `${line.slice(from, at)}\r\n `;
      from = at;
      // The space that begins a continued line counts too.
      octets = 1;
    }
    octets += size;
    at += isPair ? 2 : 1;
  }
  return out + line.slice(from);
}
