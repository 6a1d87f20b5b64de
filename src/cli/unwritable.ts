import { OutputClosedError, UsageError } from "./io";

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
