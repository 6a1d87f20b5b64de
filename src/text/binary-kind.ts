/** How files begin that are no text, and what people call them. */
const BEGINNINGS: readonly (readonly [beginning: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "an Excel (.xlsx), Word (.docx), OpenDocument or zip file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel (.xls) or Word (.doc) file"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a rich text file (RTF)"],
  [[0x89, 0x50, 0x4e, 0x47], "an image (PNG)"],
  [[0xff, 0xd8, 0xff], "an image (JPEG)"],
];

/**
 * What a file is that people take for a table or a page because a program shows it as one, by its first bytes:
 * `a PDF`. `undefined` for everything else.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[1];
}
