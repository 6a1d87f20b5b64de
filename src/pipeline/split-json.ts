import { pendingBytes, type RecordBytes, type RecordSplitter } from "./record-bytes";

/** The characters that JSON is made of. */
const BYTE = {
  tab: 0x09,
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** What may stand next between two records; the words are those of findings. Outside a list values follow one another. */
type Expecting = "a value" | "a value or `]`" | "`,` or `]`";

/** What a value of JSON begins with; anything else is a broken record by itself. */
const VALUE_START = /^[{["\d\-tfn]$/;

/**
 * Cuts a stream of JSON into records: the items of an array of any size, or the values that stand one after the other.
 *
 * Only quotes, brackets and the commas between records are looked at; whether a record is JSON is seen when it is parsed.
 */
export function splitJson(limit: number): RecordSplitter {
  const pending = pendingBytes(limit);
  const records: RecordBytes[] = [];
  let line = 1;
  let column = 1;
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let isInList = false;
  let expecting: Expecting = "a value";
  let isToldOfComma = false;
  let start: { readonly line: number; readonly column: number } | undefined;

  const push = (chunk: Uint8Array) => {
    let from = start === undefined ? -1 : 0;
    const misplace = (found: string) =>
      records.push({ line, column, bytes: new Uint8Array(), misplaced: { expected: expecting, found } });
    const begin = (at: number) => {
      if (start !== undefined) return;
      const first = String.fromCharCode(chunk[at]!);
      if (expecting === "`,` or `]`" && VALUE_START.test(first)) misplace(first);
      start = { line, column };
      from = at;
      isToldOfComma = false;
    };
    const finish = (end: number) => {
      if (start === undefined) return;
      records.push({ ...start, ...pending.take(chunk.subarray(from, end)) });
      start = undefined;
      from = -1;
      expecting = isInList ? "`,` or `]`" : "a value";
    };
    // What runs into a record (`;{`) costs itself and not the record.
    const separate = (at: number) => {
      if (depth === 0) finish(at);
    };
    const takeComma = () => {
      // One finding for a row of them: a file of commas would otherwise fill the memory.
      if (expecting !== "`,` or `]`" && !isToldOfComma) {
        misplace(",");
        isToldOfComma = true;
      }
      expecting = "a value";
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (byte === BYTE.backslash) isEscaped = true;
        else if (byte === BYTE.quote) {
          isInText = false;
          if (depth === 0) finish(at + 1);
        }
      } else if (byte === BYTE.quote) {
        separate(at);
        begin(at);
        isInText = true;
      } else if (byte === BYTE.openList && depth === 0 && !isInList && start === undefined) {
        isInList = true;
        expecting = "a value or `]`";
        isToldOfComma = false;
      } else if (byte === BYTE.openObject || byte === BYTE.openList) {
        separate(at);
        begin(at);
        depth += 1;
      } else if (byte === BYTE.closeObject || byte === BYTE.closeList) {
        if (depth === 0 && byte === BYTE.closeList && isInList) {
          finish(at);
          if (expecting === "a value" && !isToldOfComma) misplace("]");
          isInList = false;
          expecting = "a value";
        } else {
          begin(at);
          depth = Math.max(0, depth - 1);
          if (depth === 0) finish(at + 1);
        }
      } else if (depth === 0) {
        if (byte === BYTE.comma) {
          finish(at);
          takeComma();
        } else if (byte === BYTE.space || (byte >= BYTE.tab && byte <= BYTE.return)) finish(at);
        else begin(at);
      }
      if (byte === BYTE.newline) {
        line += 1;
        column = 1;
      } else column += unitsOf(byte);
    }
    if (start !== undefined) pending.add(chunk.subarray(Math.max(from, 0)));
    return records.splice(0);
  };

  return {
    push,
    end: () => {
      if (start !== undefined) {
        const isUnfinished = depth > 0 || isInText;
        records.push({ ...start, ...pending.take(new Uint8Array()), isUnfinished });
      } else if (isInList) {
        records.push({ line, column, bytes: new Uint8Array(), isUnfinished: true });
      }
      return records.splice(0);
    },
  };
}

/** UTF-16 units that a byte of UTF-8 begins: none for the bytes that go on with a character, two for the longest ones. */
function unitsOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}
