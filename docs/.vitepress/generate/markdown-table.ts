/** A cell that Markdown and Vue both leave as it is: neither bars, tags nor interpolations. */
export function cell(text: string | number | undefined): string {
  if (text === undefined || text === "") return "–";
  return escapeText(String(text)).replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Running text that neither Markdown's HTML nor Vue's interpolation touches. */
function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&lbrace;&lbrace;")
    .replaceAll("*", "\\*")
    .replaceAll("_", "\\_");
}

/** Inline code in a cell. */
export function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A Markdown table. Cells are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}
