/** What Markdown (CommonMark, GitHub's tables, strikethrough and bare addresses) could take for markup anywhere in a line. */
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;

/** What it could take for a list, a rule or an underlined heading at the beginning of a line. */
const LINE_START = /^(?:([-+=:])|(\d{1,9})([.)]))/;

/** Text as Markdown shows it unchanged, in one line: white space collapses, as it does on a page. */
export function markdownLine(text: string): string {
  return text
    .replace(/[\s\0]+/g, " ")
    .trim()
    .replace(MARKUP, "\\$&")
    .replace(LINE_START, (_match, mark: string | undefined, digits: string, point: string) =>
      mark === undefined ? `${digits}\\${point}` : `\\${mark}`,
    );
}

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
