import { fold } from "../../text";
import { findRegionalGroup, REGIONAL_GROUPS, type RegionalGroup } from "../../vocabulary/regional-groups";
import { findStakeholderGroup, STAKEHOLDER_GROUPS, type StakeholderGroup } from "../../vocabulary/stakeholder-groups";

/** The groups that a field of a people line names. */
export interface Groups {
  readonly stakeholderGroup?: StakeholderGroup;
  readonly regionalGroup?: RegionalGroup;
  /** Words that stand in a group's place and name none of the lists for certain: `Europe`, `NA`. */
  readonly unclear?: string;
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
  const text = field.replace(GROUP_LABEL, "").trim();
  if (text === "" || text.length > LONGEST_GROUP || !hasOnlyGroupWords(text)) return undefined;
  return wholeField(text) ?? slashField(text) ?? gluedField(text);
}

const GROUP_LABEL = /^(?:stakeholder(?: group)?|regional group(?: of speakers?)?|region) ?: ?/i;
const LONGEST_GROUP = 90;

/** Every word that a group's name has: a field with any other word names none, and most fields have one. */
const GROUP_WORDS = /* @__PURE__ */ groupWords();

function groupWords(): ReadonlySet<string> {
  const terms = [...Object.values(STAKEHOLDER_GROUPS), ...Object.values(REGIONAL_GROUPS)];
  const names = terms.flatMap(({ label, spellings }) => [label, ...spellings]);
  return new Set([...names, ...UNCLEAR_WORDS, ...UNFILLED_WORDS, "EE", "and"].flatMap((name) => fold(name).split(" ")));
}

function hasOnlyGroupWords(text: string): boolean {
  return fold(text)
    .split(" ")
    .every((word) => GROUP_WORDS.has(word));
}

function wholeField(text: string): Groups | undefined {
  const word = text.toLowerCase();
  if (UNFILLED_WORDS.has(word)) return {};
  if (UNCLEAR_WORDS.has(word)) return { unclear: text };
  // `EE` stands in a region's place, beside a group, for Eastern Europe.
  if (text === "EE") return { regionalGroup: "eastern-european" };
  const stakeholderGroup = findStakeholderGroup(text);
  if (stakeholderGroup !== undefined) return { stakeholderGroup };
  const regionalGroup = findRegionalGroup(text);
  return regionalGroup === undefined ? undefined : { regionalGroup };
}

/** `Academia/Youth`, `Academia and Civil Society`: the first group counts; both must be groups. */
function slashField(text: string): Groups | undefined {
  const parts = text.split(/ ?\/ ?| and | & /u);
  if (parts.length < 2) return undefined;
  const groups = parts.map((part) => wholeField(part.trim()));
  if (groups.some((group) => group === undefined)) return undefined;
  const stakeholderGroup = groups.find((group) => group?.stakeholderGroup !== undefined)?.stakeholderGroup;
  const regionalGroup = groups.find((group) => group?.regionalGroup !== undefined)?.regionalGroup;
  return {
    ...(stakeholderGroup === undefined ? {} : { stakeholderGroup }),
    ...(regionalGroup === undefined ? {} : { regionalGroup }),
  };
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
      return region === undefined ? left : { ...left, regionalGroup: region };
    }
    return { ...right, ...left };
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
