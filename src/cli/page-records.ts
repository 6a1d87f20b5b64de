import { located } from "../pipeline/read-record";
import type { ValidatedRecord } from "../pipeline";
import { LineIndex } from "../text";
import { readPageFile } from "./read-page-file";

/** The record of a session page at the beginning of its file; findings stand at their lines. */
export async function readPageRecord(
  bytes: AsyncIterable<Uint8Array>,
  { edition }: { readonly edition?: number | undefined } = {},
): Promise<ValidatedRecord> {
  const { text, reading } = await readPageFile(bytes, edition === undefined ? {} : { edition });
  const lines = new LineIndex(text);
  const { session: draft } = reading;
  const { parseSession } = await import("../schema");
  const checked = draft === undefined ? undefined : parseSession(draft);
  const diagnostics = [...reading.diagnostics, ...(checked?.diagnostics ?? [])];
  return {
    line: 1,
    column: 1,
    ...(draft === undefined ? {} : { id: draft.id, text: JSON.stringify(draft) }),
    ...(checked?.session === undefined ? {} : { session: checked.session }),
    diagnostics: diagnostics.map((found) => located(found, lines.positionAt(found.span?.start ?? 0))),
  };
}
