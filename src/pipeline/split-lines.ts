import { isBlank, pendingBytes, type RecordBytes, type RecordSplitter } from "./record-bytes";

const NEWLINE = 0x0a;

/** Cuts a stream at its line ends. Blank lines are no records. */
export function splitLines(limit: number): RecordSplitter {
  const pending = pendingBytes(limit);
  const records: RecordBytes[] = [];
  let line = 1;
  const finish = (last: Uint8Array) => {
    const record = pending.take(last);
    if (!isBlank(record.bytes)) records.push({ line, column: 1, ...record });
    line += 1;
  };
  return {
    push: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        finish(chunk.subarray(start, end));
        start = end + 1;
      }
      pending.add(chunk.subarray(start));
      return records.splice(0);
    },
    end: () => {
      if (pending.length() > 0) finish(new Uint8Array());
      return records.splice(0);
    },
  };
}
