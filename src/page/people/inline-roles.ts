import { trimMarks, wordList } from "../../text";
import { findRole, type Role } from "../../vocabulary/roles";
import { splitHonorific } from "./honorific";
import { isOrganizationName, looksLikeFullName } from "./person-words";

/** One person's stretch of a line, and the role printed inside the line, if any. */
export interface PersonStretch {
  readonly text: string;
  readonly role: Role | undefined;
}

/** A role printed inside a line: where its words begin, where its value begins. */
interface RoleMark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/**
 * `Speaker 1: Amb. A (Ministry); Speaker 2: B; Moderator: Mr. C`, and the same where nothing parts a value from the next
 * label: `Moderator: Ana Example, Example Org Speakers: Ben Sample, Example Union`.
 */
export function splitAtRoles(text: string): PersonStretch[] {
  const marks = roleMarks(text);
  const first = marks[0];
  if (first === undefined) return [{ text, role: undefined }];
  const head = text.slice(0, first.start).trim();
  const stretches = marks.map(({ end, role }, index) => ({
    text: trimMarks(text.slice(end, marks[index + 1]?.start ?? text.length), ";, "),
    role,
  }));
  return [
    ...(head === "" ? [] : [{ text: trimMarks(head, ";, "), role: undefined }]),
    ...stretches.filter((stretch) => stretch.text !== ""),
  ];
}

/** The longest label of a role with its number, in words: `Online Moderator 2`. */
const LONGEST_ROLE_WORDS = 3;

function roleMarks(text: string): RoleMark[] {
  const marks: RoleMark[] = [];
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const mark = markBefore(text, colon);
    if (mark !== undefined) marks.push(mark);
  }
  const last = marks.at(-1);
  // The last label may have lost its colon.
  const bare = last === undefined ? undefined : bareMark(text, last.end);
  return bare === undefined ? marks : [...marks, bare];
}

function markBefore(text: string, colon: number): RoleMark | undefined {
  const before = text.slice(Math.max(0, colon - LONGEST_LABEL), colon).trimEnd();
  const from = Math.max(before.lastIndexOf(";"), before.lastIndexOf(",")) + 1;
  const words = before.slice(from).trim().split(" ");
  // Behind a separator any role is one; behind other words only those that are nothing but a role.
  for (let count = Math.min(words.length, LONGEST_ROLE_WORDS); count > 0; count -= 1) {
    const printed = words.slice(-count);
    const isParted = count === words.length;
    if (!isParted && !ROLE_WORDS.has(printed.at(/^\d/.test(printed.at(-1)!) ? -2 : -1) ?? "")) continue;
    const label = printed.filter((word) => !/^\d{1,2}$/.test(word)).join(" ");
    const role = /^\p{Lu}/u.test(label) ? findRole(label) : undefined;
    if (role !== undefined) return { start: text.lastIndexOf(printed[0]!, colon), end: colon + 1, role };
  }
  return undefined;
}

/** How far before its colon a label may begin. */
const LONGEST_LABEL = 40;

/** Words that are a role in a session and nothing else: a chair and an organiser are posts too. */
const ROLE_WORDS = /* @__PURE__ */ wordList(
  "Moderator Moderators Speaker Speakers Panelist Panelists Panellist Panellists Discussant Discussants Rapporteur Rapporteurs",
);

/** `Moderator: Ana Example, Example Org Rapporteur Ben Sample, Example Union`. */
function bareMark(text: string, from: number): RoleMark | undefined {
  const at = text.indexOf(BARE_ROLE, from);
  if (at < 0) return undefined;
  const end = at + BARE_ROLE.length;
  const name = splitHonorific(
    text
      .slice(end, end + LONGEST_NAME)
      .split(/[,;(]/, 1)[0]!
      .trim(),
  ).name;
  if (!looksLikeFullName(name) || isOrganizationName(name)) return undefined;
  return { start: at + 1, end, role: "rapporteur" };
}

const BARE_ROLE = " Rapporteur ";
const LONGEST_NAME = 60;
