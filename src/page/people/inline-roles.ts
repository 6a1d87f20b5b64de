import { trimMarks } from "../../text";
import { findRole, type Role } from "../../vocabulary/roles";

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

/** `Speaker 1: Amb. A (Ministry); Speaker 2: B; Moderator: Mr. C`. */
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
    ...(head === "" ? [] : [{ text: head, role: undefined }]),
    ...stretches.filter((stretch) => stretch.text !== ""),
  ];
}

/** The longest label of a role with its number, in words: `Online Moderator 2`. */
const LONGEST_ROLE_WORDS = 3;

function roleMarks(text: string): RoleMark[] {
  const marks: RoleMark[] = [];
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const before = text.slice(Math.max(0, colon - 40), colon).trimEnd();
    const words = before
      .slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(",")) + 1)
      .trim()
      .split(" ");
    const label = words.filter((word) => !/^\d{1,2}$/.test(word)).join(" ");
    const role = words.length > LONGEST_ROLE_WORDS || !/^\p{Lu}/u.test(label) ? undefined : findRole(label);
    if (role !== undefined) marks.push({ start: text.lastIndexOf(words[0]!, colon), end: colon + 1, role });
  }
  return marks;
}
