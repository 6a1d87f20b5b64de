/** Text of a record as Markdown shows it: as it is, with no part of it read as markup, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#&~]/g, "\\$&");
}
