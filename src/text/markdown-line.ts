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
