import type { WriteStream } from "node:tty";

import { type CliIo, EXIT, type OutputStream } from "./io";

/** The outside world of a real process. */
export function nodeIo(): CliIo {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  return {
    out: outputStream(process.stdout),
    err: outputStream(process.stderr),
    stdin: process.stdin,
    env: process.env,
    now: () => new Date(),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    signal: interrupted.signal,
  };
}

// A stream that is no terminal has neither `isTTY` nor `columns`, whatever its type says.
function outputStream(stream: WriteStream): OutputStream {
  const terminal: Partial<WriteStream> = stream;
  // A closed pipe (`| head`) is the reader saying that it has enough: end quietly, as Unix tools do.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    // A full disk behind `>`: nobody is left to hand the error to, and a stack trace would tell nothing.
    process.stderr.write(`igf-sessions: the output cannot be written (${error.code ?? error.message}).\n`);
    process.exit(EXIT.unusable);
  });
  return {
    isTerminal: terminal.isTTY ?? false,
    columns: terminal.columns ?? 80,
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once("drain", resolve);
      }),
  };
}
