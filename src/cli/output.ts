import type { CliIo } from "./io";
import { openWhole } from "./whole-file";

/** Text is gathered to pieces of about this many characters, so that a session does not cost a system call. */
const PIECE = 64 * 1024;

/** Writes pieces of text to standard output. */
export async function writeToOutput(pieces: AsyncIterable<string>, io: CliIo): Promise<void> {
  for await (const piece of gathered(pieces)) await io.out.write(piece);
}

/**
 * Writes pieces of text to a file, which gets its name when it is complete: a run that is stopped leaves nothing behind.
 */
export async function writeToFile(pieces: AsyncIterable<string>, path: string): Promise<void> {
  const file = await openWhole(path);
  try {
    for await (const piece of gathered(pieces)) await file.write(piece);
    await file.keep();
  } finally {
    await file.discard();
  }
}

async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
