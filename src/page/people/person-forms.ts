import { splitHonorific } from "./honorific";
import { readGroups } from "./group-words";
import { isOrganizationField, isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";
import { isPlainName } from "./plain-name";

/** `Example League: Ms. Ana Example`, the body that sends somebody in front of the name, as `Ms. Ana Example, Example League`. */
export function sentBy(text: string): string | undefined {
  const colon = text.indexOf(": ");
  if (colon < 0 || colon > LONGEST_BODY) return undefined;
  const body = text.slice(0, colon).trim();
  const somebody = text.slice(colon + 2).trim();
  const { name } = splitHonorific(somebody);
  const isNamed = looksLikeFullName(name) && !isOrganizationName(name);
  return isNamed && isOrganizationName(body) && !/[,;:(]/u.test(body) ? `${somebody}, ${body}` : undefined;
}

/** `Ana Example: - Director, Example Org`, `Ana Example: Director, …`: a colon in the place of the first comma. */
export function partedName(text: string): string {
  const colon = text.indexOf(":");
  const dash = colon < 0 ? null : /^: ?[-–—] ?/u.exec(text.slice(colon, colon + 5));
  const before = text.slice(0, Math.max(0, colon)).trim();
  const { honorific, name } = splitHonorific(before);
  if (!looksLikeFullName(name)) return text;
  const behind = text.slice(colon + (dash === null ? 1 : dash[0].length)).trim();
  // `Lead Author: Example Org` is a label that we do not know.
  const isName = honorific !== undefined || isPlainName(name);
  return dash !== null || (isName && beginsWithFact(behind)) ? `${before}, ${behind}` : text;
}

/** Whether what stands behind a name is a post, a body or a group rather than what somebody talks about. */
function beginsWithFact(behind: string): boolean {
  const field = behind.split(/[,;(]/u, 1)[0]!.trim();
  return !isSentence(field) && (isPost(field) || isOrganizationField(field) || readGroups(field) !== undefined);
}

/** The longest name of a body in front of a name, in characters. */
export const LONGEST_BODY = 100;

/** `Ms.,Ana,EXAMPLE,Civil Society,Example Org`: the table of 2017 prints title, given and family name as fields. */
export function joinedTitle(text: string): string {
  if (!/^(?:Mr|Ms|Mrs|Dr|Prof)\.?,/.test(text)) return text;
  const [title, given, family, ...rest] = text.split(",");
  if (rest.length === 0) return text;
  return `${title!} ${given!} ${family!},${rest.join(",")}`;
}
