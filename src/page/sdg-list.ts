import { readSdg } from "../vocabulary/sdg";

type SdgReading = ReturnType<typeof readSdg>;

/** `SDGs 9 and 17`: the word stands once, for all. */
const WORD = /^(?:SDGs?|goals?|targets?)[ :]+(?=\d)/i;

/** A list of this length names every goal and target several times. */
const LONGEST_LIST = 1_000;

/**
 * What a line of several goals and targets names: `SDGs 9 and 17`, `Goals 9, 16 & 17`, `4.7, 9.c`, `SDG 9; SDG 17`,
 * `No Poverty, Zero Hunger`. Nothing where one part names none: a title may hold a comma.
 */
export function readSdgList(text: string): readonly SdgReading[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  if (text.includes(";")) return allOf(text.split(";").map((part) => part.trim()));
  if (!/[,&]| and /.test(text)) return undefined;
  const parts = text
    .replace(WORD, "")
    .replaceAll("&", ",")
    .replaceAll(" and ", ",")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 ? allOf(parts) : undefined;
}

/** What each part names; nothing as soon as one names none. */
function allOf(parts: readonly string[]): readonly SdgReading[] | undefined {
  const found: SdgReading[] = [];
  for (const part of parts) {
    const reading = readSdg(part);
    if (reading.value === undefined) return undefined;
    found.push(reading);
  }
  return found;
}
