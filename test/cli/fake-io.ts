import type { CliIo } from "../../src/cli/io";

/** The outside world of a command in a test, and what was printed. */
export interface FakeIo extends CliIo {
  readonly printed: { out: string; err: string };
}

/** What a test wants to be different from a pipe, an empty input and a fixed clock. */
export interface FakeIoOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: Date;
}

/** An outside world that prints into strings. */
export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const printed = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      printed[name] += text;
      return Promise.resolve();
    },
    isTerminal: options.isTerminal ?? false,
    columns: 80,
  });
  const { stdin = "" } = options;
  return {
    printed,
    out: stream("out"),
    err: stream("err"),
    stdin: chunksOf(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    env: options.env ?? {},
    now: () => options.now ?? new Date("2022-12-01T12:40:00Z"),
    timeZone: "UTC",
    signal: options.signal ?? new AbortController().signal,
  };
}

/** Bytes as a stream of small chunks, so that records lie across their borders. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 97) yield await Promise.resolve(bytes.subarray(at, at + 97));
}
