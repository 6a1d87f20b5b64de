import { constants } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";

import { unwritable } from "./unwritable";

/** A file that appears under its name whole or not at all. */
export interface WholeFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts the file under its name. */
  readonly keep: () => Promise<void>;
  /** Removes what was written; does nothing after `keep`. */
  readonly discard: () => Promise<void>;
}

/** Where a file is written, and what happens once it is complete. */
interface Target {
  readonly path: string;
  readonly flags: string | number;
  readonly mode?: number;
  /** Absent where the target is written in place. */
  readonly finalPath?: string;
}

/**
 * Begins a file beside its final name, so that putting it there is one step of the file system. A device or a pipe, such
 * as `/dev/stdout`, is written as it is: a file put in its place would take the device from everybody.
 *
 * Throws a `UsageError` where nothing can be written, there and later.
 */
export async function openWhole(path: string): Promise<WholeFile> {
  const fail = (error: unknown): never => {
    throw unwritable(path, error);
  };
  const target = await targetOf(path).catch(fail);
  const file: FileHandle = await open(target.path, target.flags, target.mode).catch(fail);
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await file.close();
    isClosed = true;
  };
  return {
    write: async (text) => {
      // `write` may take a part of the bytes only; `writeFile` goes on until all are taken.
      await file.writeFile(text).catch(fail);
    },
    keep: async () => {
      if (target.finalPath !== undefined) await file.sync().catch(fail);
      await close().catch(fail);
      if (target.finalPath !== undefined) await rename(target.path, target.finalPath).catch(fail);
    },
    discard: async () => {
      await close();
      if (target.finalPath !== undefined) await rm(target.path, { force: true });
    },
  };
}

async function targetOf(path: string): Promise<Target> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (found !== undefined && !found.isFile()) return { path, flags: constants.O_WRONLY };
  // A link stays a link: the file that it leads to is the one that is replaced, with the rights that it has.
  const finalPath = found === undefined ? path : await realpath(path);
  const partial = `${finalPath}.${process.pid}.partial`;
  return { path: partial, flags: "wx", finalPath, ...(found === undefined ? {} : { mode: found.mode }) };
}
