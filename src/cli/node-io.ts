import type { WriteStream } from "node:tty";

import type { CliIo, OutputStream } from "./io";
import { unwritable } from "./unwritable";

/** The outside world of a real process. */
export function nodeIo(): CliIo {
  const interrupted = new AbortController();
  // Each once: who asks a second time ends the process at once, as if nobody listened.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interrupted.abort());
  return {
    out: outputStream(process.stdout, (error) => unwritable("standard output", error)),
    // Nobody is left to tell that nobody can be told.
    err: outputStream(process.stderr, () => undefined),
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    now: () => new Date(),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    signal: interrupted.signal,
  };
}

/** What an error of a stream means to whoever writes to it; `undefined` where it does not matter. */
type FailureOf = (error: Error) => Error | undefined;

// A stream that is no terminal has neither `isTTY` nor `columns`, whatever its type says.
function outputStream(stream: WriteStream, failureOf: FailureOf): OutputStream {
  const terminal: Partial<WriteStream> = stream;
  // Each `write` hears of its error; without a listener of its own the event would end the process.
  stream.on("error", () => undefined);
  return {
    isTerminal: terminal.isTTY ?? false,
    columns: terminal.columns ?? 80,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const failure = error ? failureOf(error) : undefined;
          if (failure === undefined) resolve();
          else reject(failure);
        });
      }),
  };
}
