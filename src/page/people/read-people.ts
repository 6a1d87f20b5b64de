import { addAll } from "../add-all";
import { pageDiagnostics } from "../../diagnostics/catalogue/page";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Organization } from "../../model";
import { ROLES, type Role } from "../../vocabulary/roles";
import { LOCK, MOJIBAKE_LOCK } from "../clean-line";
import { type Line, lineWith } from "../line";
import type { Block } from "../block";
import { type Groups, NO_GROUPS, readGroups } from "./group-words";
import type { PersonStretch } from "./inline-roles";
import { pairOfNames } from "./listed-names";
import { readOrganizations } from "./organization-line";
import type { PeopleLines } from "./people-lines";
import type { Named } from "./named";
import { isNameAbovePost, type PersonSlot } from "./person-line";
import { isOrganizationName, isSentence } from "./person-words";
import { isPlaceholder } from "./placeholder";
import { findBiography, findPeopleInProse, mayNamePeople } from "./prose-people";
import { hasNamesBehindDash, sentWithDash } from "./sent-people";
import { hasRedactedEmail, isOnlyEmails } from "./redacted-email";

/** A person as one line names them, before the roles of one person are brought together. */
export interface Mention {
  readonly person: Named;
  readonly role: Role;
  /** Further roles that the same label gives. */
  readonly otherRoles: readonly Role[] | undefined;
  readonly line: Line;
  /** Running text names the person, not a list. */
  readonly isFromProse: boolean;
  /** Running text may mean somebody who does not take part: counts only for a person whom the page names elsewhere. */
  readonly isUncertain: boolean;
}

export interface PeopleReading {
  readonly mentions: readonly Mention[];
  readonly organizations: readonly Organization[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that are running text: kept as text, whether or not they name somebody. */
  readonly prose: ReadonlySet<Line>;
}

/** The longest line that is taken for people: a run-together list of a dozen. */
export const LONGEST_PEOPLE_LINE = 4_000;

/** Reads a block of people: one line or many, one person each or several. */
export function readPeople(block: Block, people: PeopleLines, source: string): PeopleReading {
  const mentions: Mention[] = [];
  const organizations: Organization[] = [];
  const diagnostics: Diagnostic[] = [];
  const prose = new Set<Line>();
  const role = block.role ?? "speaker";
  let affiliations: ReadonlySet<string> | undefined;
  const isAffiliation = (text: string): boolean => (affiliations ??= affiliationsOf(block.lines)).has(text);
  let shared = NO_GROUPS;

  for (const [index, printed] of block.lines.entries()) {
    const line = withPostBelow(printed, block.lines[index + 1]);
    const above = block.lines[index - 1];
    if (above !== undefined && withPostBelow(above, printed) !== above) continue;
    addMarks(diagnostics, line, source);
    if (isOnlyEmails(line.text)) continue;
    if (isIntroduction(line)) {
      shared = groupsInBrackets(line.text);
      prose.add(line);
      continue;
    }
    if (line.text.length > LONGEST_PEOPLE_LINE) {
      prose.add(line);
      diagnostics.push(diagnose(pageDiagnostics, "page/person-unreadable", { span: line.span }, { text: line.text }));
      continue;
    }
    const biography = findBiography(line.text);
    if (biography !== undefined) {
      mentions.push(mentionOf(biography, role, line));
      prose.add(line);
      continue;
    }
    if (isRunningText(line.text) && !hasRedactedEmail(line.text)) {
      prose.add(line);
      if (isPlaceholder(line.text)) diagnostics.push(placeholder(line));
      addAll(mentions, spokenIn(line));
      continue;
    }
    if (
      role === "organizer" &&
      block.heading?.single !== true &&
      !(block.isInferred && sentWithDash(line.text) !== undefined) &&
      isOrganizationLine(block, index, people, isAffiliation)
    ) {
      addAll(organizations, readOrganizations(line.text));
      continue;
    }
    const spoken = spokenIn(line);
    if (spoken.length > 0) {
      addAll(mentions, spoken);
      prose.add(line);
      continue;
    }
    const found = readLine(line, role, block, people);
    if (found.isRunTogether) prose.add(line);
    for (const mention of found.mentions) {
      const person = line.bullet ? withGroups(mention.person, shared) : mention.person;
      mentions.push(mentionOf(person, mention.role, line, block.otherRoles));
    }
    organizations.push(...found.organizations);
    diagnostics.push(...found.diagnostics);
    if (block.isInferred && found.mentions.length > 0) {
      const data = { text: line.text, role: ROLES[role].label.toLowerCase() };
      diagnostics.push(diagnose(pageDiagnostics, "page/role-inferred", { span: line.span }, data));
    }
  }
  return { mentions, organizations, diagnostics, prose };
}

/** `Ana Example,` and the post on the next line as one line. */
function withPostBelow(line: Line, below: Line | undefined): Line {
  const goesOn = line.text.endsWith(",") && below?.gap === 0 && isNameAbovePost(line.text, below.text);
  return goesOn ? lineWith(line, `${line.text} ${below.text}`) : line;
}

/** Whom running text names. */
export function spokenIn(line: Line): Mention[] {
  if (!mayNamePeople(line.text)) return [];
  return findPeopleInProse(line.text).map(({ person, role, isCertain }) => ({
    person,
    role,
    otherRoles: undefined,
    line,
    isFromProse: true,
    isUncertain: !isCertain,
  }));
}

/** Somebody whom a list names. */
export function mentionOf(person: Named, role: Role, line: Line, otherRoles?: readonly Role[]): Mention {
  return { person, role, otherRoles, line, isFromProse: false, isUncertain: false };
}

/**
 * `Speakers: Ana Example, Ben Sample`: the label says that there are several. Further lines may be the others, and organisers
 * may be a person and a body.
 */
function pairBehindPlural(text: string, { heading, lines, role }: Block): PersonStretch[] | undefined {
  const isPlural = heading !== undefined && heading.rest !== "" && heading.label.endsWith("s");
  return isPlural && lines.length === 1 && role !== "organizer" ? pairOfNames(text) : undefined;
}

function readLine(
  line: Line,
  role: Role,
  block: Block,
  people: PeopleLines,
): Omit<PeopleReading, "prose"> & { readonly isRunTogether: boolean } {
  const { heading } = block;
  const isNumbered = heading?.single === true;
  const isAlone = heading !== undefined && role !== "organizer" && role !== "speaker";
  const mentions: Mention[] = [];
  const organizations: Organization[] = [];
  const diagnostics: Diagnostic[] = [];
  const place = { span: line.span };
  let isRunTogether = false;
  const hasEmptyFields = isNumbered && EMPTY_FIELDS.test(line.text);
  // Among organisers a body and a name may be a body and a part of it, unless several such lines say otherwise.
  const isList = heading === undefined || role !== "organizer";
  const readSlot = (text: string): PersonSlot => {
    if (heading === undefined && hasNamesBehindDash(text)) return { kind: "run-together" };
    return people.read((isList ? sentWithDash(text) : undefined) ?? text, { isAlone, hasEmptyFields });
  };
  const stretches = pairBehindPlural(line.text, block) ?? people.split(line.text);
  if (stretches.length === 0)
    diagnostics.push(diagnose(pageDiagnostics, "page/organizer-without-name", place, { text: line.text }));
  for (const stretch of stretches) {
    const slot = readSlot(stretch.text);
    switch (slot.kind) {
      case "person":
        mentions.push(mentionOf(slot.person, slot.role ?? stretch.role ?? role, line));
        // Among the organisers such a mark says what somebody does besides.
        if (slot.role !== undefined && role === "organizer") mentions.push(mentionOf(slot.person, role, line));
        if (slot.unclear !== undefined) {
          diagnostics.push(
            diagnose(pageDiagnostics, "page/group-undecided", place, { text: slot.unclear, name: slot.person.name }),
          );
        }
        if (slot.isPlaceholderBeside) diagnostics.push(placeholder(line));
        break;
      case "placeholder":
        diagnostics.push(placeholder(line));
        break;
      case "unnamed":
        diagnostics.push(diagnose(pageDiagnostics, "page/organizer-without-name", place, { text: line.text || "," }));
        break;
      case "organization": {
        // Behind people on one line the words may begin with a name.
        const isBody = role === "organizer" && mentions.length === 0;
        if (isBody) organizations.push(...readOrganizations(stretch.text));
        if (!isBody || isNumbered) {
          diagnostics.push(
            diagnose(pageDiagnostics, "page/organization-in-person-slot", place, { text: stretch.text }),
          );
        }
        break;
      }
      case "run-together":
        isRunTogether = true;
        diagnostics.push(diagnose(pageDiagnostics, "page/person-unreadable", place, { text: stretch.text }));
        break;
      case "unreadable":
        diagnostics.push(diagnose(pageDiagnostics, "page/person-unreadable", place, { text: stretch.text }));
        break;
    }
  }
  return { mentions, organizations, diagnostics, isRunTogether };
}

/** The groups of a numbered line, left empty. */
const EMPTY_FIELDS = /, ?,$/u;

function placeholder(line: Line): Diagnostic {
  return diagnose(pageDiagnostics, "page/placeholder-person", { span: line.span }, { text: line.text });
}

/** `The speakers are members of the network (civil society):`: what it says holds for the list below it. */
function isIntroduction(line: Line): boolean {
  return line.text.endsWith(":") && isSentence(line.text);
}

function groupsInBrackets(text: string): Groups {
  const open = text.lastIndexOf("(");
  const close = text.indexOf(")", open);
  return open < 0 || close < 0 ? NO_GROUPS : (readGroups(text.slice(open + 1, close)) ?? NO_GROUPS);
}

function withGroups(person: Named, { stakeholderGroup, regionalGroup }: Groups): Named {
  return {
    ...person,
    stakeholderGroup: person.stakeholderGroup ?? stakeholderGroup,
    regionalGroup: person.regionalGroup ?? regionalGroup,
  };
}

/** Running text in a list of people: a sentence before the first comma, and longer than any post. */
function isRunningText(text: string): boolean {
  return text.length > 60 && (text.endsWith(".") || text.endsWith(":")) && isSentence(text);
}

/**
 * Whether a line among the organisers is a body and not a person: it is named like one, or it stands above people who have
 * further fields and has none itself.
 */
function isOrganizationLine(
  block: Block,
  index: number,
  people: PeopleLines,
  isAffiliation: (text: string) => boolean,
): boolean {
  const line = block.lines[index]!;
  const text = line.text.replaceAll(LOCK, "").trim();
  const slots = people.split(text).map((stretch) => people.read(stretch.text));
  if (slots.some((slot) => slot.kind === "person" && slot.person.honorific !== undefined)) return false;
  if (slots.every((slot) => slot.kind === "organization" || slot.kind === "unreadable")) return slots.length > 0;
  if (text.includes(",") || text.includes("(") || isOrganizationName(text)) return false;
  if (isAffiliation(text)) return true;
  if (index > 0) return false;
  const next = block.lines[index + 1];
  return next !== undefined && /[,;(|]| [-–] /u.test(next.text);
}

/** What one line has behind a comma or a bar another line may have alone: then it is a body. */
function affiliationsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.split(AFFILIATION_MARK).slice(1)));
}

const AFFILIATION_MARK = /, | \| /u;

/** What the site has put into a line: locks and redacted addresses. */
export function addMarks(diagnostics: Diagnostic[], { text, span }: Line, source: string): void {
  if (text.includes(LOCK)) {
    const isMojibake = source.slice(span.start, span.end).includes(MOJIBAKE_LOCK);
    diagnostics.push(
      diagnose(pageDiagnostics, isMojibake ? "page/mojibake" : "page/profile-closed", { span }, { text }),
    );
  }
  if (hasRedactedEmail(text)) diagnostics.push(diagnose(pageDiagnostics, "page/email-redacted", { span }, { text }));
}
