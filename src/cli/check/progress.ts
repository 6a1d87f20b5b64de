import { stat } from "node:fs/promises";

import type { CliIo } from "../io";
import { showsProgress, startProgressBar } from "../progress-bar";

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

/** A bar with rate and time left on a terminal; silent in CI, in pipes, for small inputs and where the size is not known. */
export async function startProgress(files: readonly string[], io: CliIo): Promise<Progress> {
  if (!showsProgress(io) || files.includes("-")) return SILENT;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total < WORTH_A_BAR) return SILENT;
  const start = performance.now();
  const format = "{bar} {percentage} %  {rate} MB/s  {eta_formatted} left";
  const { update, hide, stop } = await startProgressBar({ total, format }, io);
  let read = 0;
  return {
    add: (bytes) => {
      read += bytes;
      update(read, { rate: Math.round(read / 1000 / (performance.now() - start)) });
    },
    hide,
    stop,
  };
}
