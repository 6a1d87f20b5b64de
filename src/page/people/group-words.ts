import { codeAt, fold, isPlainLetterOrDigit, plainWordStart, WordList } from "../../text";
import {
  findRegionalGroup,
  REGIONAL_FILLERS,
  REGIONAL_GROUPS,
  type RegionalGroup,
} from "../../vocabulary/regional-groups";
import { STAKEHOLDER_GROUPS, type StakeholderGroup } from "../../vocabulary/stakeholder-groups";

/** The groups that a field of a people line names. */
export interface Groups {
  readonly stakeholderGroup: StakeholderGroup | undefined;
  readonly regionalGroup: RegionalGroup | undefined;
  /** Words that stand in a group's place and name none of the lists for certain: `Europe`, `NA`. */
  readonly unclear: string | undefined;
}

/** What a field says that names no group. */
export const NO_GROUPS: Groups = { stakeholderGroup: undefined, regionalGroup: undefined, unclear: undefined };

/** A stakeholder group, a region, or both. */
export function groupsOf(stakeholderGroup: Groups["stakeholderGroup"], regionalGroup: Groups["regionalGroup"]): Groups {
  return { stakeholderGroup, regionalGroup, unclear: undefined };
}

/** Whether fields name a group or what stands in the place of one. */
export function nameGroups({ stakeholderGroup, regionalGroup, unclear }: Groups): boolean {
  return (stakeholderGroup ?? regionalGroup ?? unclear) !== undefined;
}

/** What two fields say together; the first one's groups win. */
export function joinGroups(first: Groups, second: Groups): Groups {
  return {
    stakeholderGroup: first.stakeholderGroup ?? second.stakeholderGroup,
    regionalGroup: first.regionalGroup ?? second.regionalGroup,
    unclear: first.unclear ?? second.unclear,
  };
}

/** Words in the place of a region that mean no regional group, or more than one. */
const UNCLEAR_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "europe",
  "eu",
  "european",
  "na",
  "north america",
  "mena",
  "middle east",
  "eurasia",
  "americas",
  "global",
  "think tank",
]);

/** What forms print where nobody chose a group. */
const UNFILLED_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "regional group",
  "stakeholder group",
  "??",
  "?",
  "-",
  "n/a",
]);

/**
 * Reads a whole field as groups: `Civil Society`, `African Group`, `Academia/Youth`, `Intergovernmental Organization Africa`,
 * `Academia (GRULAC)`, `stakeholder group: academia`. Gives `undefined` for any field that says something else as well.
 */
export function readGroups(field: string): Groups | undefined {
  const text = (field.includes(":") ? field.replace(GROUP_LABEL, "") : field).trim();
  if (text === "" || text.length > LONGEST_GROUP || !hasOnlyGroupWords(text)) return undefined;
  return wholeField(text) ?? slashField(text) ?? gluedField(text);
}

const GROUP_LABEL = /^(?:stakeholder(?: group)?|regional group(?: of speakers?)?|region) ?: ?/i;
const LONGEST_GROUP = 90;

/** Every word that a group's name has: a field with any other word names none, and most fields have one. */
const GROUP_WORDS = /* @__PURE__ */ groupWords("");

/** Those of them that it may end with. */
const LAST_WORDS = /* @__PURE__ */ groupWords("and of the");

function groupWords(without: string): WordList {
  const terms = [...Object.values(STAKEHOLDER_GROUPS), ...Object.values(REGIONAL_GROUPS)];
  const names = terms.flatMap(({ label, spellings }) => [label, ...spellings]);
  const all = [...names, ...UNCLEAR_WORDS, ...UNFILLED_WORDS, ...REGIONAL_FILLERS, "EE"];
  const left = without.split(" ");
  return new WordList(all.flatMap((name) => fold(name).split(" ")).filter((word) => !left.includes(word)));
}

/** Goes word by word and stops at the first that is none: in most fields that is the first of all. */
function hasOnlyGroupWords(text: string): boolean {
  const { length } = text;
  let start = -1;
  let isPlain = true;
  let isPlainWord = true;
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? codeAt(text, at) : 32;
    if (code > 127) isPlainWord = false;
    else if (isPlainLetterOrDigit(code)) {
      if (start < 0) start = at;
    } else {
      if (isPlainWord && start >= 0 && !GROUP_WORDS.hasBetweenInAnyCase(text, start, at)) return false;
      isPlain &&= isPlainWord;
      isPlainWord = true;
      start = -1;
    }
  }
  // What becomes of other letters and marks, only a closer look tells.
  return isPlain || foldsToGroupWords(text);
}

function foldsToGroupWords(text: string): boolean {
  return fold(text)
    .split(" ")
    .every((word) => GROUP_WORDS.has(word));
}

const COMMA = 44;

/**
 * Whether the words before an offset may end with a group: a quick no for nearly all of them, without looking at a field as
 * a whole.
 */
export function mayEndInGroup(text: string, end: number): boolean {
  // Behind a comma a field begins, and has no words yet.
  if (codeAt(text, end - 1) === COMMA) return false;
  const start = plainWordStart(text, end);
  // A bracket, a full stop or a dash at the end, or a letter that folds: only a closer look tells.
  if (start === end || (start > 0 && codeAt(text, start - 1) > 127)) return true;
  return LAST_WORDS.hasBetweenInAnyCase(text, start, end);
}

function wholeField(text: string): Groups | undefined {
  const folded = fold(text);
  const known = SPELLINGS.get(folded);
  if (known !== undefined) return known;
  // `EE` stands in a region's place, beside a group, for Eastern Europe.
  if (text === "EE") return groupsOf(undefined, "eastern-european");
  const word = text.toLowerCase();
  if (UNFILLED_WORDS.has(word)) return NO_GROUPS;
  if (UNCLEAR_WORDS.has(word.endsWith(REGION) ? word.slice(0, -REGION.length) : word))
    return { stakeholderGroup: undefined, regionalGroup: undefined, unclear: text };
  // Beside the words of a region others may stand that add nothing.
  const regionalGroup = folded.includes(" ") ? findRegionalGroup(folded) : undefined;
  return regionalGroup === undefined ? undefined : groupsOf(undefined, regionalGroup);
}

const REGION = " region";

/** The groups by their spellings, folded: most fields that name one are one of these. */
const SPELLINGS = /* @__PURE__ */ groupsBySpelling();

function groupsBySpelling(): ReadonlyMap<string, Groups> {
  const groups = new Map<string, Groups>();
  for (const [slug, { label, spellings }] of Object.entries(REGIONAL_GROUPS))
    for (const name of [slug, label, ...spellings]) groups.set(fold(name), groupsOf(undefined, slug as RegionalGroup));
  for (const [slug, { label, spellings }] of Object.entries(STAKEHOLDER_GROUPS))
    for (const name of [slug, label, ...spellings])
      groups.set(fold(name), groupsOf(slug as StakeholderGroup, undefined));
  return groups;
}

/** `Academia/Youth`, `Academia and Civil Society`: the first group counts; both must be groups. */
function slashField(text: string): Groups | undefined {
  const parts = text.split(/ ?\/ ?| and | & /u);
  if (parts.length < 2) return undefined;
  const groups = parts.map((part) => wholeField(part.trim()));
  if (groups.some((group) => group === undefined)) return undefined;
  const stakeholderGroup = groups.find((group) => group?.stakeholderGroup !== undefined)?.stakeholderGroup;
  const regionalGroup = groups.find((group) => group?.regionalGroup !== undefined)?.regionalGroup;
  return groupsOf(stakeholderGroup, regionalGroup);
}

/** `Civil Society Asia-Pacific (APAC)`, `NGO Europe`, `Academia- LAC`: a group and a region without a comma. */
function gluedField(text: string): Groups | undefined {
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    const left = wholeField(
      text
        .slice(0, at)
        .replace(/[-–—(]$/u, "")
        .trim(),
    );
    if (left === undefined) continue;
    const rest = text
      .slice(at + 1)
      .replace(/^[-–—] ?/u, "")
      .trim();
    const right = wholeField(rest) ?? wholeField(withoutBrackets(rest)) ?? bracketedTwice(rest);
    if (right === undefined) continue;
    if (
      left.stakeholderGroup !== undefined &&
      right.stakeholderGroup !== undefined &&
      right.regionalGroup === undefined
    ) {
      // `Intergovernmental Organization` in the second place is the region.
      const region = findRegionalGroup(rest);
      return region === undefined ? left : groupsOf(left.stakeholderGroup, region);
    }
    return joinGroups(left, right);
  }
  return undefined;
}

function withoutBrackets(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}

/** `Asia-Pacific (APAC)`: both spellings name the same group. */
function bracketedTwice(text: string): Groups | undefined {
  const open = text.indexOf("(");
  return open > 0 && text.endsWith(")") ? wholeField(text.slice(0, open).trim()) : undefined;
}
