import { recordReader, type RecordText } from "./read-record";
import { toChunks, type RecordSource } from "./source";
import { type RecordLayout, splitRecords } from "./split-records";

/** Records longer than this are refused: a session takes some kilobytes, and memory is not the sender's to fill. */
export const DEFAULT_LIMIT = 16_777_216;

/** How a stream is cut into records. */
export interface ReadRecordsOptions {
  /** `auto` (the default) looks at the beginning: an array or pretty-printed JSON, else one record a line. */
  readonly layout?: RecordLayout;
  /** The longest record that is read, in bytes; 16 MiB where nothing is said. */
  readonly maxRecordBytes?: number;
}

/** The records of a stream of bytes or text as JSON values with their places, in batches. Nothing is validated. */
export async function* readRecords(
  source: RecordSource,
  options: ReadRecordsOptions = {},
): AsyncGenerator<readonly RecordText[], void, undefined> {
  const limit = options.maxRecordBytes ?? DEFAULT_LIMIT;
  const splitter = splitRecords(options.layout ?? "auto", limit);
  const read = recordReader(limit);
  const encoder = new TextEncoder();
  for await (const chunk of toChunks(source)) {
    const bytes = chunk instanceof Uint8Array ? chunk : encoder.encode(String(chunk));
    const batch = splitter.push(bytes).map(read);
    if (batch.length > 0) yield batch;
  }
  const rest = splitter.end().map(read);
  if (rest.length > 0) yield rest;
}
