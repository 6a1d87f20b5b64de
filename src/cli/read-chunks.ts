import { open } from "node:fs/promises";

/** Large enough that the time between two reads does not count, small enough for a processor's cache. */
const CHUNK = 512 * 1024;

/**
 * The bytes of a file in chunks, each good until the next one is asked for: two pieces of memory serve a file of any
 * size. While a chunk is worked on, the next is read.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path);
  const read = (memory: Uint8Array) => file.read(memory, 0, memory.length, null);
  let [memory, spare] = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)];
  let pending = read(memory);
  // Whoever leaves early does not wait for the chunk that is on its way.
  pending.catch(() => undefined);
  try {
    while (true) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      pending = read(spare);
      pending.catch(() => undefined);
      yield memory.subarray(0, bytesRead);
      [memory, spare] = [spare, memory];
    }
  } finally {
    await pending.catch(() => undefined);
    await file.close();
  }
}
