import { stat } from "node:fs/promises";

import type { CliIo } from "../io";

/** Tells people how far a long check is. */
export interface Progress {
  readonly add: (bytes: number) => void;
  /** Takes the bar away until the next bytes come, so that a line can be printed where it was. */
  readonly hide: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = /* @__PURE__ */ Object.freeze({
  add: () => undefined,
  hide: () => undefined,
  stop: () => undefined,
});

/** Inputs smaller than this are done before a bar could be read. */
const WORTH_A_BAR = 20_000_000;

/** To the first column, and nothing right of it. */
const CLEAR_LINE = "\r\u001B[K";

/** A bar with rate and time left on a terminal; silent in CI, in pipes, for small inputs and where the size is not known. */
export async function startProgress(files: readonly string[], io: CliIo): Promise<Progress> {
  const { CI } = io.env;
  if (!io.err.isTerminal || (CI !== undefined && CI !== "" && CI !== "false") || files.includes("-")) return SILENT;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total < WORTH_A_BAR) return SILENT;
  const { SingleBar, Presets } = await import("cli-progress");
  const start = performance.now();
  const format = "{bar} {percentage} %  {rate} MB/s  {eta_formatted} left";
  const bar = new SingleBar(
    { format, hideCursor: true, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: "–" });
  let read = 0;
  return {
    add: (bytes) => {
      read += bytes;
      bar.update(read, { rate: Math.round(read / 1000 / (performance.now() - start)) });
    },
    // Only a terminal shows both.
    hide: () => {
      if (io.out.isTerminal) process.stderr.write(CLEAR_LINE);
    },
    stop: () => bar.stop(),
  };
}
