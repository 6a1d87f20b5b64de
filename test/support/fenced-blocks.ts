/** A fenced block of a Markdown file. */
export interface FencedBlock {
  /** First word of the info string. */
  readonly kind: string;
  /** The `key=value` and `key="some words"` that follow it; whole numbers are numbers. */
  readonly options: Readonly<Record<string, string | number>>;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** The heading above the block, without its marks. */
  readonly heading: string | undefined;
}

/** The fenced blocks of a Markdown text, in order. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const lines = markdown.split("\n");
  let heading: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    heading = /^#{1,6} (.+)$/.exec(lines[at]!)?.[1] ?? heading;
    const opening = /^(`{3,})([\w-]*)(?: (.+))?$/.exec(lines[at]!);
    if (opening === null) continue;
    const end = lines.indexOf(opening[1]!, at + 1);
    if (end === -1) throw new Error(`The block that opens on line ${at + 1} does not close.`);
    blocks.push({
      kind: opening[2]!,
      options: readOptions(opening[3] ?? ""),
      text: lines.slice(at + 1, end).join("\n"),
      line: at + 1,
      heading,
    });
    at = end;
  }
  return blocks;
}

function readOptions(words: string): Record<string, string | number> {
  return Object.fromEntries(
    [...words.matchAll(/(?:^| )([\w-]+)=(?:"([^"]*)"|([^ "]+))/g)].map(([, key, quoted, bare]) => {
      const value = quoted ?? bare!;
      return [key!, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}
