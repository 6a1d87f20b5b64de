import { readSdg } from "../vocabulary/sdg";

type SdgReading = ReturnType<typeof readSdg>;

/** `SDGs 9 and 17`: the word stands once, for all. */
const WORD = /^(?:SDGs?|goals?|targets?)[ :]+(?=\d)/i;
const CODE = /^\d{1,2}(?:\.[0-9a-z]{1,2})?$/i;

/** A list of this length names every goal and target several times. */
const LONGEST_LIST = 1_000;

/**
 * What a line of several codes names: `SDGs 9 and 17`, `Goals 9, 16 & 17`, `4.7, 9.c`, `SDG 9: Industry; SDG 17`. Nothing
 * where one part is no code: a title may hold a comma.
 */
export function readSdgList(text: string): readonly SdgReading[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const titled = text.split(";");
  if (titled.length > 1) return allOf(titled.map((part) => part.trim()));
  const codes = text
    .replace(WORD, "")
    .replaceAll("&", ",")
    .replaceAll(" and ", ",")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return codes.length > 1 && codes.every((code) => CODE.test(code)) ? allOf(codes) : undefined;
}

function allOf(parts: readonly string[]): readonly SdgReading[] | undefined {
  const found = parts.map((part) => readSdg(part));
  return found.every(({ value }) => value !== undefined) ? found : undefined;
}
