import { isCountryName } from "./country-words";
import { readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { countWords, isOrganizationName, isPost, looksLikeFullName } from "./person-words";

/** Whether words are two to four that can be nothing but a name. */
export function isPlainName(text: string): boolean {
  const { name } = splitHonorific(text);
  return (
    looksLikeFullName(name) &&
    countWords(name) <= 4 &&
    // A body of a place: no family name stands behind an `of`.
    !name.includes(" of ") &&
    !isOrganizationName(name) &&
    !isPost(name) &&
    readGroups(name) === undefined &&
    !isCountryName(name) &&
    !LEGAL_FORM.test(name)
  );
}

/** `Example Trading, S.A. de C.V.`: initials and small words like those of a name. */
const LEGAL_FORM = /^S\.[ALR]\./;
