import { sdgDiagnostics } from "../../diagnostics/catalogue/sdg";
import { diagnose } from "../../diagnostics/diagnose";
import type { ReadResult } from "../../diagnostics/diagnostic";
import { readSdg } from "./read-sdg";
import type { SdgReference } from "./sdg-reference";

/** The UN's present identifiers, and those of its first edition, which are padded: `http://data.un.org/kos/sdg/09.0c`. */
const URI = /^https?:\/\/(?:metadata\.un\.org\/sdg|data\.un\.org\/kos\/sdg)\/(\d{1,2}(?:\.[0-9a-z]{1,2})?)$/i;

/**
 * Reads the UN's identifier of a goal or a target: the present form, the older padded form, with `http:` or `https:`.
 *
 * Reports `sdg/not-a-reference` and `sdg/unknown-code`.
 *
 * @example
 * readSdgUri("http://metadata.un.org/sdg/9.c").value; // { target: "9.c" }
 * readSdgUri("http://data.un.org/kos/sdg/01.0a").value; // { target: "1.a" }
 */
export function readSdgUri(uri: string): ReadResult<SdgReference> {
  const code = URI.exec(uri)?.[1];
  if (code !== undefined) return readSdg(code);
  const span = { start: 0, end: uri.length };
  return { diagnostics: [diagnose(sdgDiagnostics, "sdg/not-a-reference", { span }, { text: uri })] };
}
