import { wordSet } from "../../text";
import { findParticipation, type Participation } from "../../vocabulary/participations";
import { findRole, type Role } from "../../vocabulary/roles";
import { isCountryName } from "./country-words";
import { type Groups, joinGroups, NO_GROUPS, readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { looksLikeFullName } from "./person-words";
import { isPlaceholderMark } from "./placeholder";

/** A person's text without the brackets that are a mark, and what they say. */
export interface Brackets {
  readonly rest: string;
  readonly participation: Participation | undefined;
  readonly groups: Groups;
  readonly country: string | undefined;
  /** `Ana Example (moderator)` in a list of speakers. */
  readonly role: Role | undefined;
}

/**
 * Takes out of a person's text the brackets that are a mark: how they take part, a group or a region, a country. A bracket
 * right behind the name is the organisation and becomes a field; any other stays where it is.
 */
export function takeBrackets(text: string): Brackets {
  let rest = text;
  let participation: Participation | undefined;
  let groups = NO_GROUPS;
  let country: string | undefined;
  let role: Role | undefined;
  for (let open = rest.indexOf("("); open >= 0; open = rest.indexOf("(", open)) {
    const close = rest.indexOf(")", open);
    if (close < 0) break;
    // `Example Center (NGO)/Example Network` is one name.
    if (/^ ?\//u.test(rest.slice(close + 1, close + 3))) {
      open = close;
      continue;
    }
    const inner = rest.slice(open + 1, close).trim();
    const mode = findParticipation(inner);
    const group = mode === undefined ? readGroups(inner) : undefined;
    const isMark: boolean =
      mode !== undefined ||
      group !== undefined ||
      ROLE_MARK.test(inner) ||
      isPlaceholderMark(inner) ||
      isPronouns(inner);
    if (ROLE_MARK.test(inner)) role = findRole(inner);
    if (mode !== undefined) participation = mode;
    if (group !== undefined) groups = joinGroups(group, groups);
    if (!isMark && isCountryName(inner)) country = inner;
    if (isMark || country === inner) {
      rest = `${rest.slice(0, open).trimEnd()}${glue(rest, close)}${rest.slice(close + 1).trimStart()}`.trim();
      continue;
    }
    const before = rest.slice(0, open).trim().replace(/[,;]$/u, "").trim();
    if (looksLikeFullName(splitHonorific(before).name) || /^\p{L}+$/u.test(before)) {
      // `Ana Example (Example IGF)`: the organisation is a field like any other.
      const after = rest
        .slice(close + 1)
        .trim()
        .replace(/^[,;-] ?/u, "");
      rest = `${before}, ${inner}${after === "" || after === "." ? "" : `, ${after}`}`;
      open = before.length;
      continue;
    }
    open = close + 1;
  }
  return { rest, groups, participation, country, role };
}

const ROLE_MARK =
  /^(?:moderator|speaker|rapporteur|organi[sz]er|chair|lead|main|sub|onsite moderator|online moderator|confirmed|remote moderator)$/i;

/** `she/her`: how somebody is spoken of, on the pages of some years. */
function isPronouns(inner: string): boolean {
  return inner.includes("/") && inner.split("/").every((word) => PRONOUNS.has(word.trim().toLowerCase()));
}

const PRONOUNS = /* @__PURE__ */ wordSet("she her hers he him his they them theirs");

function glue(text: string, close: number): string {
  const after = text.slice(close + 1).trimStart();
  // `(Africa) and #Girls nominee`: the words behind a mark are a field of their own.
  return after === "" || /^[,;.]/u.test(after) ? "" : /^[-–—|]/u.test(after) ? " " : ", ";
}
