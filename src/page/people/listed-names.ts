import { PARTING_DASH, SPACED_DASH } from "./dash";
import type { PersonStretch } from "./inline-roles";
import { readGroups } from "./group-words";
import { isPlainName } from "./plain-name";

/**
 * Names and nothing else beside them: `Ana Example and Ben Sample`, `Ana Example, Ben Sample, Cai Model`; or each with a
 * bracket or a dash behind it: `Ana Example (Example Org), Ben Sample (Sample Union)`.
 */
export function listedNames(text: string): string[] | undefined {
  return bracketedNames(text) ?? dashedNames(text) ?? plainNames(text);
}

function bracketedNames(text: string): string[] | undefined {
  if (!text.includes(") ") && !text.includes("), ")) return undefined;
  const parts = text.split(/(?<=\)),? (?:and |& )?(?=\p{Lu})/u);
  const isList = parts.every((part) => NAME_AND_BRACKET.test(part));
  // Without a comma between them nothing but names will do.
  const isSure = text.includes("), ") || parts.every((part) => isPlainName(part.slice(0, part.indexOf(" ("))));
  return parts.length > 1 && isList && isSure ? parts : undefined;
}

const NAME_AND_BRACKET = /^[^,;()]{3,60} \([^()]+\)$/u;

/** `Ana Example - Example Org, Ben Sample - Sample Union`. */
function dashedNames(text: string): string[] | undefined {
  if (!text.includes(", ") || !PARTING_DASH.test(text) || text.includes("(")) return undefined;
  const parts = text.split(", ");
  return parts.every((part) => SPACED_DASH.test(part) && isPlainName(part.slice(0, part.search(SPACED_DASH))))
    ? parts
    : undefined;
}

function plainNames(text: string): string[] | undefined {
  // A list of names has no other marks.
  if (!/, | and | & /u.test(text) || /[(;:\d/]/.test(text)) return undefined;
  const names = text.split(/, (?:and )?| and | & /u);
  const isPair = names.length === 2 && !text.includes(",");
  if (!isPair && names.length < 3) return undefined;
  // The fields of one person end with what nobody is called.
  return names.findLastIndex((name) => !isPlainName(name)) < 0 ? names : pairWithFields(text);
}

/** `Ana Example and Ben Sample, Example Org`: whether the first is of that body too nothing tells. */
function pairWithFields(text: string): string[] | undefined {
  const comma = text.indexOf(",");
  const and = text.search(/ and | & /);
  if (and < 0 || and > comma) return undefined;
  const pair = text.slice(0, comma).split(/ and | & /u);
  if (pair.length !== 2 || !pair.every((name) => isPlainName(name))) return undefined;
  // `Quiet Harbours and Long Piers, Civil Society` is as likely a body and its group.
  if (readGroups(text.slice(comma + 1).split(",", 1)[0]!) !== undefined) return undefined;
  return [pair[0]!, text.slice(text.indexOf(pair[1]!, pair[0]!.length))];
}

/** `Ana Example, Ben Sample`: one person and a body, unless something says that there are two. */
export function pairOfNames(text: string): PersonStretch[] | undefined {
  const names = text.split(", ");
  return names.length === 2 && names.every((name) => isPlainName(name))
    ? names.map((name) => ({ text: name, role: undefined }))
    : undefined;
}
