import type { Command } from "commander";

/** One of the two output streams of a command. */
export interface OutputStream {
  /**
   * Resolves once the text is written, so that a slow reader slows the writer down. Rejects with an
   * {@link OutputClosedError} where the reader has gone, with a {@link UsageError} where nothing can be written.
   */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal in characters; 80 where there is none. */
  readonly columns: number;
}

/** Everything a command takes from the outside world besides files, so that tests can give it. */
export interface CliIo {
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Aborted by Ctrl-C and by a request to end: a command then stops cleanly and leaves no half-written file. */
  readonly signal: AbortSignal;
}

/** The command line or a file could not be used: exit status 2, message and no stack trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The reader of the output wants no more of it (`| head`): no fault of anybody, and no reason to go on. */
export class OutputClosedError extends Error {
  override readonly name = "OutputClosedError";
}

/** Exit status: nothing worse than a warning, an error in the input, an unusable command line or file. */
export const EXIT = { ok: 0, inputHasErrors: 1, unusable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a command's module gives: how it looks on the command line, and what it does. */
export type RegisterCommand = (program: Command, io: CliIo, finish: (status: ExitStatus) => void) => void;
