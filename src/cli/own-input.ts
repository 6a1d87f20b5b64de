import { stat } from "node:fs/promises";

import { UsageError } from "./io";

/** Throws a {@link UsageError} where a file that is about to be read is the one that an output would replace. */
export type RefuseOwnInput = (input: string) => Promise<void>;

/**
 * Makes the question for one output, which is asked of each file before it is read: an export holds less than its input,
 * so in the place of that it would take records from their owner. Links and other spellings of a path are seen through.
 */
export async function refuseOwnInput(output: string | undefined): Promise<RefuseOwnInput> {
  const own = output === undefined ? undefined : await identityOf(output);
  return async (input) => {
    if (own === undefined || input === "-" || (await identityOf(input)) !== own) return;
    throw new UsageError(`--out ${output} is the input ${input}, which it would replace: name another file.`);
  };
}

/** What tells a file from every other; absent where there is none, and for devices and pipes, which nothing replaces. */
async function identityOf(path: string): Promise<string | undefined> {
  // Whether it may be read is for whoever reads it to say.
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() === true ? `${found.dev} ${found.ino}` : undefined;
}
