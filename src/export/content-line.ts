/** The longest line of an iCalendar object in octets, without its line break (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/** Characters that no iCalendar text may hold: controls other than tab and line feed, and halves of a surrogate pair. */
const FORBIDDEN = /[\0-\x08\x0B-\x1F\x7F\p{Surrogate}]/gu;

/** One property as iCalendar writes it: folded, with its line break. The value is taken as it is. */
export function contentLine(property: string, value: string): string {
  return `${folded(`${property}:${value}`)}\r\n`;
}

/**
 * A value of type TEXT: separators escaped, every kind of line break `\n`, what iCalendar cannot hold left out.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n|[\r\x85\u2028\u2029]/g, "\n")
    .replace(FORBIDDEN, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
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
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      out += `${line.slice(from, at)}\r\n `;
      from = at;
      // The space that begins a continued line counts too.
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return out + line.slice(from);
}
