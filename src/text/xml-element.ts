/** Characters that XML 1.0 cannot hold in any spelling. */
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** What an element is made of: attributes as text, children as XML. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** One element. The children are XML already; {@link xmlText} makes it from text. */
export function xmlElement(name: string, attributes: XmlAttributes, ...children: string[]): string {
  return `${xmlOpening(name, attributes)}${children.join("")}</${name}>`;
}

/** The tag that opens an element. */
export function xmlOpening(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`);
  return `<${name}${written.join("")}>`;
}

/** Text as XML holds it. Characters that it cannot hold at all become U+FFFD, so that a reader sees that there was something. */
export function xmlText(text: string): string {
  // `>` because of `]]>`; a carriage return because readers turn it into a line feed.
  return escaped(text, /[&<>\r]/g);
}

function escaped(text: string, marks: RegExp): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(marks, (mark) => `&#${String(mark.charCodeAt(0))};`);
}
