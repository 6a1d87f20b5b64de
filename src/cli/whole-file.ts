import { constants } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";

import { OutputClosedError, UsageError } from "./io";

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
 * Throws a {@link UsageError} where nothing can be written, there and later.
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

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOENT: "there is no such folder",
  EISDIR: "a folder has that name",
  EACCES: "the file may not be written",
  EPERM: "the file may not be written",
  EROFS: "the disk is read-only",
};

/** What to tell people about an output that cannot be written, be it a file or standard output. */
export function unwritable(name: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") throw error;
  // A closed pipe (`| head`) is the reader saying that it has enough.
  if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED")
    return new OutputClosedError(`${name}: the output is closed.`);
  return new UsageError(`${name}: ${REASONS[code] ?? `the output cannot be written (${code})`}.`);
}
