import { UsageError } from "../io";
import type { FileRecord } from "../records";
import { openWhole, type WholeFile } from "../whole-file";

/** The two files into which `--valid` and `--invalid` part the input. */
export interface Halves {
  readonly areAsked: boolean;
  readonly write: (batch: readonly FileRecord[]) => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Begins the files asked for; throws a {@link UsageError} where one cannot be written. */
export async function openHalves({ valid, invalid }: { valid?: string; invalid?: string }): Promise<Halves> {
  if (valid !== undefined && valid === invalid) throw new UsageError(`--valid and --invalid both name ${valid}.`);
  for (const path of [valid, invalid]) {
    if (path === "-") throw new UsageError("--valid and --invalid name files; /dev/stdout is the standard output.");
  }
  const good = valid === undefined ? undefined : await openWhole(valid);
  const bad = invalid === undefined ? undefined : await openOr(invalid, good);
  const files = [good, bad].filter((file) => file !== undefined);
  return {
    areAsked: files.length > 0,
    write: (batch) => writeHalves(batch, good, bad),
    keep: async () => {
      for (const file of files) await file.keep();
    },
    discard: async () => {
      for (const file of files) await file.discard();
    },
  };
}

async function openOr(path: string, other: WholeFile | undefined): Promise<WholeFile> {
  try {
    return await openWhole(path);
  } catch (error) {
    await other?.discard();
    throw error;
  }
}

/** Valid records are written as one line of JSON each; the others as they were received, so that they can be mended. */
async function writeHalves(
  batch: readonly FileRecord[],
  valid: WholeFile | undefined,
  invalid: WholeFile | undefined,
): Promise<void> {
  if (valid === undefined && invalid === undefined) return;
  let good = "";
  let bad = "";
  for (const { session, text } of batch) {
    if (session !== undefined) good += `${JSON.stringify(session)}\n`;
    else if (text !== undefined && text !== "") bad += `${text.trim()}\n`;
  }
  if (good !== "") await valid?.write(good);
  if (bad !== "") await invalid?.write(bad);
}
