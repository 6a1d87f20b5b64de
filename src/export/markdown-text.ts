import { markdownLine } from "../text";

/** Text of several paragraphs: an empty line parts them, a single line break stays one. */
export function markdownParagraphs(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map(markdownLine)
    .join("\n")
    .trim();
  return lines
    .split(/\n{2,}/)
    .filter(isNotEmpty)
    .map((paragraph) => paragraph.replaceAll("\n", "\\\n"))
    .join("\n\n");
}

/** A link. An address that is no absolute one is shown as text. */
export function markdownLink(label: string, address: string): string {
  if (!URL.canParse(address)) return markdownLine(`${label} ${address}`);
  const href = new URL(address).href.replace(/[()<>\\]/g, (mark) =>
    encodeURIComponent(mark).replace(/[()]/, escapedParen),
  );
  return `[${markdownLine(label)}](<${href}>)`;
}

function escapedParen(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}

function isNotEmpty(text: string): boolean {
  return text !== "";
}
