/**
 * Where records come from: a Web Stream, or anything that can be iterated. Bytes and text are read as JSON or NDJSON;
 * everything else is taken as a record that is parsed already. A text alone is one chunk.
 */
export type RecordSource = ReadableStream<unknown> | AsyncIterable<unknown> | Iterable<unknown>;

/** The chunks of a source, whatever its kind. Leaving early cancels a stream. */
export async function* toChunks(source: RecordSource): AsyncGenerator<unknown, void, undefined> {
  if (typeof source === "string") {
    yield source;
    return;
  }
  if (!(source instanceof ReadableStream)) {
    yield* source;
    return;
  }
  // Browsers came late to iterating over streams; a reader works everywhere.
  const reader = source.getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
