import type { RecordBytes, RecordSplitter } from "./record-bytes";
import { splitJson } from "./split-json";
import { splitLines } from "./split-lines";

/** How records stand in a stream: one a line; as JSON (one value, several, or the items of an array); or found by looking. */
export type RecordLayout = "auto" | "json" | "ndjson";

/** How much of a stream is looked at to find its layout. */
const LOOKED_AT = 65_536;

/** Cuts a stream into records, in the layout given or found. A byte-order mark is passed over. */
export function splitRecords(layout: RecordLayout, limit: number): RecordSplitter {
  let beginning = new Uint8Array();
  let splitter: RecordSplitter | undefined;

  const decide = (isWhole: boolean): readonly RecordBytes[] => {
    const bytes = withoutMark(beginning);
    const found = layout === "auto" ? layoutOf(bytes, isWhole || beginning.length > LOOKED_AT) : layout;
    if (found === undefined) return [];
    splitter = found === "json" ? splitJson(limit) : splitLines(limit);
    return splitter.push(bytes);
  };

  return {
    push: (chunk) => {
      if (splitter !== undefined) return splitter.push(chunk);
      const joined = new Uint8Array(beginning.length + chunk.length);
      joined.set(beginning);
      joined.set(chunk, beginning.length);
      beginning = joined;
      return beginning.length < 3 ? [] : decide(false);
    },
    end: () => {
      const first = splitter === undefined ? decide(true) : [];
      return [...first, ...(splitter?.end() ?? [])];
    },
  };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * The layout of a stream, by its beginning; `undefined` while too little of it is there.
 *
 * A first line that is one whole value, or that the next line does not go on with, is a line of NDJSON even where it is broken.
 */
function layoutOf(bytes: Uint8Array, isEnough: boolean): "json" | "ndjson" | undefined {
  const text = new TextDecoder().decode(bytes);
  const start = text.trimStart();
  if (start === "") return isEnough ? "ndjson" : undefined;
  if (start.startsWith("[")) return "json";
  const newline = start.indexOf("\n");
  if (newline === -1) return isEnough ? "ndjson" : undefined;
  if (isJson(start.slice(0, newline))) return "ndjson";
  const next = start.slice(newline).trimStart();
  if (next === "") return isEnough ? "ndjson" : undefined;
  return start.startsWith("{") && !next.startsWith("{") ? "json" : "ndjson";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
