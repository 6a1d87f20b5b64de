import { DEFAULT_LIMIT, type ReadRecordsOptions } from "./read-records";
import type { RecordBytes } from "./record-bytes";
import { recordReader } from "./read-record";
import { splitRecords } from "./split-records";
import { toChunks, type RecordSource } from "./source";
import { type RecordOptions, type ValidatedRecord, validateRecord, validateValue } from "./validate-record";

/** How a stream is read and what is reported. */
export interface ValidateOptions extends RecordOptions, ReadRecordsOptions {}

/**
 * The sessions of a stream with their findings, one by one and in order. Memory stays flat however long the stream is.
 *
 * The source gives bytes or text (NDJSON, a JSON array, JSON values in a row), or values that are parsed already. A broken
 * record costs its own line and no other.
 *
 * @example
 * (await validateSessions(['{"title": ""}']).next()).value?.line; // 1
 */
export async function* validateSessions(
  source: RecordSource,
  options: ValidateOptions = {},
): AsyncGenerator<ValidatedRecord, void, undefined> {
  for await (const batch of validateSessionBatches(source, options)) yield* batch;
}

/** {@link validateSessions} in batches of the records that a chunk of the source ends: the fast way. */
export async function* validateSessionBatches(
  source: RecordSource,
  options: ValidateOptions = {},
): AsyncGenerator<readonly ValidatedRecord[], void, undefined> {
  const validator = sessionValidator(options);
  for await (const chunk of toChunks(source)) yield* batchesOf(validator.push(chunk));
  yield* batchesOf(validator.end());
}

/** Small enough that the records of a batch are gone before memory is tidied, which would copy them. */
const BATCH = 16;

function* batchesOf(records: Iterable<ValidatedRecord>): Generator<readonly ValidatedRecord[], void, undefined> {
  let batch: ValidatedRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * {@link validateSessions} as a `TransformStream`, for `pipeThrough` in browsers, workers, Deno, Bun and Node.
 */
export function sessionValidationStream(options: ValidateOptions = {}): TransformStream<unknown, ValidatedRecord> {
  const validator = sessionValidator(options);
  return new TransformStream<unknown, ValidatedRecord>({
    transform: (chunk, controller) => {
      for (const result of validator.push(chunk)) controller.enqueue(result);
    },
    flush: (controller) => {
      for (const result of validator.end()) controller.enqueue(result);
    },
  });
}

/** Validates the records of a chunk one by one, as they are asked for: all of them before the next chunk. */
interface SessionValidator {
  readonly push: (chunk: unknown) => Iterable<ValidatedRecord>;
  readonly end: () => Iterable<ValidatedRecord>;
}

function sessionValidator(options: ValidateOptions): SessionValidator {
  const limit = options.maxRecordBytes ?? DEFAULT_LIMIT;
  const splitter = splitRecords(options.layout ?? "auto", limit);
  const read = recordReader(limit);
  const encoder = new TextEncoder();
  let values = 0;
  function* validated(records: readonly RecordBytes[]) {
    for (const record of records) yield validateRecord(read(record), options);
  }
  return {
    push: (chunk) => {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return [validateValue(chunk, ++values, options)];
      const bytes = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
      return validated(splitter.push(bytes));
    },
    end: () => validated(splitter.end()),
  };
}
