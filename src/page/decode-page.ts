import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { ReadResult } from "../diagnostics/diagnostic";
import { binaryKind } from "../text";

/** How much of a file is looked at to tell text from binary data, in bytes. */
const LOOKED_AT = 64 * 1024;

/**
 * The text of a saved page: UTF-8, or UTF-16 where the file begins with its mark. Bytes that are not UTF-8 become `�` and
 * are reported; binary data gives no text, nor does a PDF or an office document.
 *
 * @example
 * decodePage(new Uint8Array([0x49, 0x47, 0x46])).value; // "IGF"
 * decodePage(new Uint8Array([0, 1, 2])).diagnostics[0]?.code; // "page/not-text"
 */
export function decodePage(bytes: Uint8Array): ReadResult<string> {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (utf16 !== undefined) return { value: new TextDecoder(utf16).decode(bytes), diagnostics: [] };
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { diagnostics: [diagnose(pageDiagnostics, "page/not-text", {}, { kind })] };
  if (bytes.subarray(0, LOOKED_AT).includes(0))
    return { diagnostics: [diagnose(pageDiagnostics, "page/not-text", {}, {})] };
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    const value = new TextDecoder("utf-8").decode(bytes);
    const start = value.indexOf("\ufffd");
    return {
      value,
      diagnostics: [diagnose(pageDiagnostics, "page/not-utf8", { span: { start, end: start + 1 } }, {})],
    };
  }
}
