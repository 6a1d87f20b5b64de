import { splitHonorific } from "./honorific";
import { readGroups } from "./group-words";
import { isOrganizationField, isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";

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

/** `Ana Example: - Director, Example Org`, `Ms. Ana Example: Director, …`: a colon in the place of the first comma. */
export function partedName(text: string): string {
  const colon = text.indexOf(":");
  if (colon < 0) return text;
  const { honorific, name } = splitHonorific(text.slice(0, colon).trim());
  if (!looksLikeFullName(name)) return text;
  const dash = /^: ?[-–—] ?/u.exec(text.slice(colon, colon + 5));
  const behind = text.slice(colon + (dash === null ? 1 : dash[0].length)).trim();
  // Without a title the words may be a label: `Job Title: Director`.
  const isParted = dash !== null || (honorific !== undefined && beginsWithFact(behind));
  return isParted ? `${text.slice(0, colon).trim()}, ${behind}` : text;
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
