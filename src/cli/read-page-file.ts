import { buffer } from "node:stream/consumers";

import { decodePage, type PageReading, readPage, type ReadPageOptions } from "../page";

/** A page as it was read, and its text, in which the findings have their places. */
export interface PageFile {
  readonly text: string;
  readonly reading: PageReading;
}

/** Reads the bytes of a page. Bytes that are no text are a finding of a page that holds no session. */
export async function readPageFile(bytes: AsyncIterable<Uint8Array>, options: ReadPageOptions): Promise<PageFile> {
  const { value: text, diagnostics } = decodePage(await buffer(bytes));
  if (text === undefined) return { text: "", reading: { ...readPage(""), rejected: "no-session", diagnostics } };
  const reading = readPage(text, options);
  return { text, reading: { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] } };
}
