/** The bytes of one record, and where it begins in the stream. */
export interface RecordBytes {
  /** Line of the record's first character; the first line of the stream is 1. */
  readonly line: number;
  /** Column of the record's first character, counted as the columns of findings are: UTF-16 units, from 1. */
  readonly column: number;
  /** Good until the next chunk is pushed: it may be a view of the chunk. */
  readonly bytes: Uint8Array;
  /** Length of the record where it is longer than allowed; `bytes` then holds its beginning. */
  readonly tooLong?: number;
  /** The stream ended inside the record. */
  readonly isUnfinished?: boolean;
  /** What stands between two records and does not belong there; `bytes` is empty, for no record is concerned. */
  readonly misplaced?: { readonly expected: string; readonly found: string };
}

/** Cuts a stream of bytes into records: give it the chunks as they come, then call `end`. */
export interface RecordSplitter {
  readonly push: (chunk: Uint8Array) => readonly RecordBytes[];
  readonly end: () => readonly RecordBytes[];
}

/** How much is kept of a record longer than allowed, for its finding to name the record. */
const KEPT_BEGINNING = 1024;

/** The part of a record that earlier chunks held, bounded in memory however long the record is. */
export interface PendingBytes {
  readonly add: (piece: Uint8Array) => void;
  /** What was added, and the last piece; empties the store. */
  readonly take: (last: Uint8Array) => { readonly bytes: Uint8Array; readonly tooLong?: number };
  readonly length: () => number;
}

/** A store for the pieces of one record; of a record longer than `limit` only the beginning is kept. */
export function pendingBytes(limit: number): PendingBytes {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const shorten = () => (pieces = [joined(pieces).slice(0, KEPT_BEGINNING)]);
  return {
    add: (piece) => {
      if (piece.length === 0) return;
      length += piece.length;
      // The chunk belongs to the caller, who may use its memory again.
      if (length <= limit || pieces.length === 0) pieces.push(piece.slice(0, limit));
      if (length > limit) shorten();
    },
    take: (last) => {
      if (length === 0 && last.length <= limit) return { bytes: last };
      const total = length + last.length;
      const bytes = joined([...pieces, last]);
      pieces = [];
      length = 0;
      return total <= limit ? { bytes } : { bytes: bytes.slice(0, KEPT_BEGINNING), tooLong: total };
    },
    length: () => length,
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Tells whether bytes hold nothing but white space, as JSON understands it. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
