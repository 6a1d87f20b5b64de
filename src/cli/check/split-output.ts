import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";

import { UsageError } from "../io";

/** A file that appears under its name whole or not at all. */
export interface WholeFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts the file under its name. */
  readonly keep: () => Promise<void>;
  /** Removes what was written; does nothing after `keep`. */
  readonly discard: () => Promise<void>;
}

/** Begins a file beside its final name, so that putting it there is one step of the file system. */
export function writeWhole(path: string): WholeFile {
  const partial = `${path}.${process.pid}.partial`;
  const stream: WriteStream = createWriteStream(partial, { highWaterMark: 1024 * 1024 });
  let isKept = false;
  let failure: Error | undefined;
  stream.on("error", (error) => (failure = error));
  const fail = (error: Error): never => {
    const code = "code" in error ? String(error.code) : error.message;
    throw new UsageError(
      code === "ENOSPC" ? `${path}: the disk is full.` : `${path}: the file cannot be written (${code}).`,
    );
  };
  return {
    write: async (text) => {
      if (failure !== undefined) fail(failure);
      const isTaken = stream.write(text);
      if (!isTaken) await new Promise<void>((resolve) => stream.once("drain", resolve).once("error", () => resolve()));
    },
    keep: async () => {
      stream.end();
      await finished(stream).catch((error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
      await rename(partial, path).catch(fail);
      isKept = true;
    },
    discard: async () => {
      if (isKept) return;
      stream.destroy();
      await rm(partial, { force: true });
    },
  };
}
