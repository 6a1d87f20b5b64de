import type { CliIo } from "./io";

/** A bar on the terminal that shows how far a command is. */
export interface ProgressBar {
  /** How much is done by now, and what the format names besides. */
  readonly update: (done: number, shown?: Readonly<Record<string, string | number>>) => void;
  /** Takes the bar away until the next update, so that a line can be printed where it was. */
  readonly hide: () => void;
  readonly stop: () => void;
}

/** What a bar counts up to, and how it looks: `{bar}`, `{percentage}`, `{value}`, `{total}`, `{eta_formatted}`, and names of one's own. */
export interface ProgressBarOptions {
  readonly total: number;
  readonly format: string;
}

/** To the first column, and nothing right of it. */
const CLEAR_LINE = "\r\u001B[K";

const SAVE_CURSOR = "\u001B7";

/** Whether anybody would see a bar: on a terminal, and not in CI, whose logs would keep each step of it. */
export function showsProgress({ err, env: { CI } }: CliIo): boolean {
  return err.isTerminal && (CI === undefined || CI === "" || CI === "false");
}

/** A bar on standard error; ask {@link showsProgress} before. */
export async function startProgressBar({ total, format }: ProgressBarOptions, io: CliIo): Promise<ProgressBar> {
  // A CommonJS module: bundled, it has a default export and no other.
  const { SingleBar, Presets } = (await import("cli-progress")).default;
  const bar = new SingleBar(
    { format, hideCursor: true, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isShown = false;
  return {
    update: (done, shown = {}) => {
      // Started here and not before: nothing is drawn with names that have no value yet.
      if (isShown) bar.update(done, shown);
      else bar.start(total, done, shown);
      isShown = true;
    },
    // Only a terminal shows both.
    hide: () => {
      if (io.out.isTerminal) process.stderr.write(CLEAR_LINE);
    },
    stop: () => {
      if (!isShown) return;
      isShown = false;
      // The library goes back to where it began and clears that line, where a finding may stand by now.
      process.stderr.write(`${CLEAR_LINE}${SAVE_CURSOR}`);
      bar.stop();
    },
  };
}
