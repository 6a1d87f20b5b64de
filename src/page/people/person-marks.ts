import { findParticipation, type Participation } from "../../vocabulary/participations";
import { findRole, type Role } from "../../vocabulary/roles";
import { codeAt, wordList } from "../../text";

/** The fields of a person without the marks at their end, and what those say. */
interface Marks {
  readonly fields: readonly string[];
  readonly participation: Participation | undefined;
  readonly role: Role | undefined;
}

/** `Ana Example, Example Org, WEOG - onsite moderator`, `…, Rapporteur, onsite`: how somebody takes part, and as what. */
export function takeMarks(fields: readonly string[]): Marks {
  let count = fields.length;
  let participation: Participation | undefined;
  let role: Role | undefined;
  while (count > 1 && isMark(fields[count - 1]!)) {
    const mark = fields[count - 1]!;
    if (mark === "Speaker" && CHAMBER.test(fields[count - 2]!)) break;
    participation ??= findParticipation(mark);
    role ??= findRole(mark);
    count -= 1;
  }
  return { fields: count === fields.length ? fields : fields.slice(0, count), participation, role };
}

/** Whoever presides over one is its speaker. */
const CHAMBER = /\b(?:Parliament|Assembly|House|Senate|Congress|Chamber)\b/;

/** What stands before such marks at the end of a text. */
export function beforeMarks(text: string): string {
  let end = text.length;
  while (endsInMark(text, end)) {
    const from = Math.max(text.lastIndexOf(",", end - 1), text.lastIndexOf(" - ", end - 3));
    if (from < 0 || !isMark(text.slice(from, end).replace(LEADING_SEPARATOR, ""))) break;
    end = from;
  }
  return text.slice(0, end).trimEnd();
}

const LEADING_SEPARATOR = /^[ ,-]{1,3}/;

/** Whether the words before an offset may end with a mark: a quick no for nearly all of them. */
export function endsInMark(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && codeAt(text, start - 1) !== SPACE && codeAt(text, start - 1) !== COMMA) start -= 1;
  return LAST_WORDS.hasBetweenInAnyCase(text, start, end);
}

const SPACE = 32;
const COMMA = 44;
/** Other roles are posts too: a chair, a facilitator. */
const LAST_WORDS = /* @__PURE__ */ wordList(
  "online on-line onsite on-site remote remotely virtual virtually person presence participation moderator moderators rapporteur rapporteurs speaker panelist panellist discussant",
);

function isMark(field: string): boolean {
  if (field.length > LONGEST_MARK || !endsInMark(field, field.length)) return false;
  return findParticipation(field) !== undefined || findRole(field) !== undefined;
}

/** `Remote participation`, `In-presence Moderator`. */
const LONGEST_MARK = 24;
