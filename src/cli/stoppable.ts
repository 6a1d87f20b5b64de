import { UsageError } from "./io";

/** The same chunks, until the signal comes: then a {@link UsageError}, also while the source is silent. */
export async function* stoppable<Chunk>(
  source: AsyncIterable<Chunk>,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void, undefined> {
  const chunks = source[Symbol.asyncIterator]();
  try {
    while (true) {
      const next = await beforeStop(chunks.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // A read under way would have to end first, and a silent source never ends it.
    if (!signal.aborted) await chunks.return?.();
  }
}

function beforeStop<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new UsageError("Stopped."));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void value.finally(() => signal.removeEventListener("abort", stop)).then(resolve, reject);
  });
}
