import type { CopyKind } from "../model";
import type { Role } from "../vocabulary/roles";
import type { SessionType } from "../vocabulary/session-types";
import { AGENDA_ITEM, isAgendaItem, isMinutesBlock, isProgrammeItem, isSpokenPart } from "./agenda-item";
import { type Block, PROSE_KINDS } from "./block";
import { endsIn } from "../text";
import { LOCK } from "./clean-line";
import { readDurationMinutes, readFormatLine } from "./format-line";
import type { Line } from "./line";
import { isBeyondGoals, isNameAndBody, isTimeFormatOrGoal, type LineShape } from "./line-shape";
import { isMemberOf, isNameAbovePost } from "./people/person-line";
import { isOrganizationField } from "./people/person-words";
import { isPlaceholder } from "./people/placeholder";
import { findBiography } from "./people/prose-people";
import { isOnlyEmails } from "./people/redacted-email";
import { isTopic } from "./people/topic-words";
import { readSdgList } from "./sdg-list";
import { NO_FACTS, readTitleLine, typeOfUnnumbered } from "./title-line";

/** What is known of the page around a line. */
export interface Surroundings {
  readonly copy: CopyKind | undefined;
  /** Whether every label is there: then what follows a label belongs to it. */
  readonly hasLabels: boolean;
  /** What the line looks like by itself. */
  readonly shape: () => LineShape;
  /** Whether the page numbers its organisers and speakers. */
  readonly isNumbered: () => boolean;
  /** Whether the line begins what stands below a list of several people: a second list, or three names. */
  readonly isNextList: () => boolean;
  /** The role whose label stands on the next line. */
  readonly nextRole: () => Role | undefined;
  /** Whether the label of a role comes further down. */
  readonly isAhead: (role: Role) => boolean;
  /** How many empty lines stand behind the line, and behind the bodies right below it. */
  readonly nextGap: () => number;
  /** Whether the page has named an organiser or a body. */
  readonly hasOrganizer: () => boolean;
  /** Whether those who lead through a programme, or the parts of one, stand above, nothing of a programme below, and no description anywhere yet. */
  readonly isBehindProgramme: () => boolean;
  /** Whether nothing but text stands between the line and the label of the duration. */
  readonly isAboveDuration: () => boolean;
  /** Whether the next line is a list of people without a label. */
  readonly peopleFollow: () => boolean;
  /** Whether a body stands right below the line. */
  readonly bodyFollows: () => boolean;
}

/** The site cuts titles; what is longer is a paragraph. */
const LONGEST_TITLE = 300;

/** Whether a line may be a title by its length and its end: a sentence or a list is none. */
export function mayBeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !endsIn(text, ".;");
}

/** `more speakers TBC` is short; a sentence that says so is text. */
const PLACEHOLDER_LENGTH = 160;

/** Whether an unlabelled line belongs to the block above it. */
export function accepts(block: Block, line: Line, context: Surroundings): boolean {
  if (takesAnyText(block, line, context.hasLabels)) return true;
  const shape = context.shape();
  const isEmpty = block.lines.length === 0;
  if (line.field !== undefined && line.field === block.field && shape !== "format") return acceptsInField(block, shape);
  switch (block.kind) {
    case "title":
      // `IGF 2021 WS #202`, and the title on the next line.
      return isEmpty || goesOnWithTitle(block, line.text);
    case "time":
    case "date":
      return isEmpty && shape !== "people" && !(shape === "prose" && line.text.length > 200);
    case "room":
      return isEmpty && shape !== "people" && shape !== "format" && shape !== "time" && line.text.length < 80;
    case "themes":
      return acceptsTheme(block, line, shape, context);
    case "organizations":
      // A copy may print the body twice, as the owner and as the organiser.
      return isEmpty ? shape !== "format" && shape !== "time" : block.lines.at(-1)!.text === line.text;
    case "person-detail":
      return isEmpty && shape !== "format" && shape !== "time";
    case "people":
      return acceptsPerson(block, line, shape, context);
    case "format":
      return acceptsFormat(block, line, shape, context);
    case "duration":
      return isEmpty && readDurationMinutes(line.text) !== undefined;
    case "attendance":
      return isEmpty;
    case "sdgs":
      if (shape === "sdg" || (isEmpty && /^SDG/i.test(line.text)) || isBeyondGoals(line.text)) return true;
      return !block.isInferred && readSdgList(line.text) !== undefined;
    case "targets":
      if (shape === "sdg" || shape === "format") return false;
      return isEmpty || context.hasLabels || (line.gap === 0 && context.copy !== "session-led");
    default:
      return PROSE_KINDS.has(block.kind) && acceptsProse(block, line, shape, context);
  }
}

/** Where the headline has no words of its own the title is on the next line; a copy may print it twice. */
function goesOnWithTitle({ lines }: Block, text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const { title } = readTitleLine(lines.at(-1)!.text);
  if (title === undefined) return lines.length === 1;
  return text.endsWith(title) && BEFORE_TITLE.test(text.slice(0, -title.length));
}

/** `Lightning Session 17: `: other words make the end of a title the name of a body. */
const BEFORE_TITLE = /^(?:.{0,40}[\d:] ?)?$/u;

/**
 * Whether a line belongs to the block whatever it looks like: then that need not be found out, which takes most of the time
 * that a line takes. A report runs on until a label ends it, and so do the texts of a page with all its labels.
 */
function takesAnyText(block: Block, line: Line, hasLabels: boolean): boolean {
  if (block.kind === "report") return true;
  const isOpen =
    block.kind === "section" ? !isParagraph(line) : block.kind === "description" && !isMinutesBlock(line.text);
  return isOpen && hasLabels && !isTimeFormatOrGoal(line.text);
}

/** Whether the block is a headline with a number and a title. */
export function isFullTitle({ kind, lines }: Block): boolean {
  const facts = kind === "title" && lines[0] !== undefined ? readTitleLine(lines[0].text) : NO_FACTS;
  return facts.number !== undefined && facts.title !== undefined;
}

function acceptsTheme(block: Block, line: Line, shape: LineShape, context: Surroundings): boolean {
  if (shape === "theme") return true;
  if (shape === "people" || shape === "format" || shape === "sdg" || shape === "time") return false;
  // `Improving access and bridging digital divides`: no meeting's theme, and in small letters, but right below the label.
  if (shape === "prose") return isFirstBelowLabel(block, line) && line.text.length < 120 && !endsIn(line.text, ".?!:;");
  // The coalition that owns the session stands below the theme, without a label.
  if (block.lines.length > 0 && isOwnerByName(line.text)) return false;
  // The organisation stands right above its people, and below the issues.
  if (context.peopleFollow()) return shape === "short" && isTopic(line.text) && context.bodyFollows();
  const isLabelled = context.hasLabels && block.heading !== undefined && line.gap === 1;
  return line.gap === 0 || block.lines.length === 0 || isLabelled;
}

function isFirstBelowLabel(block: Block, line: Line): boolean {
  return block.heading !== undefined && block.lines.length === 0 && line.gap < 2;
}

function acceptsPerson(block: Block, line: Line, shape: LineShape, context: Surroundings): boolean {
  if (shape === "format" || shape === "sdg" || shape === "time" || shape === "theme") return false;
  if (isMinutesBlock(line.text)) return false;
  if (isOnlyEmails(line.text) && block.lines.length > 0) return true;
  if (isPlaceholder(line.text) && line.text.length < PLACEHOLDER_LENGTH) return true;
  const { role, heading } = block;
  const isNumbered = context.isNumbered();
  if (block.isInferred && (isNumbered || context.copy === "session-led") && role !== "speaker" && role !== "organizer")
    return false;
  if (context.isNextList()) return false;
  const isEmpty = block.lines.length === 0;
  const isList = role === "organizer" || role === "speaker";
  if (heading?.single === true)
    return block.lines.length === 1 && line.gap === 0 && isNameAbovePost(block.lines[0]!.text, line.text);
  if (block.isInferred) return !isEmpty && line.gap === 0 && (isPersonish(shape) || isMemberBeside(block, line, shape));
  if (heading !== undefined && heading.rest !== "" && line.gap > 0) return context.hasLabels && isPersonish(shape);
  // A person between the speakers and the online moderator is the moderator whose label is lost.
  const isLastBefore = line.gap > 1 && context.nextRole() === "online-moderator" && isNumbered;
  if (isLastBefore && !context.hasLabels) return false;
  if (isList) return acceptsListed(block, line, shape, context);
  if (isEmpty) return !(shape === "prose" && line.text.length > 200);
  if (context.hasLabels) return isPersonish(shape);
  // What stands right below a role's people belongs to them, a body as well.
  if (!isPersonish(shape)) return shape === "organization" && line.gap === 0 && !block.isInferred;
  // Behind the online moderator stands the rapporteur, whose label was one word and is lost.
  if (role === "online-moderator") return context.isAhead("rapporteur");
  return !(line.gap > 1 && shape === "people");
}

/** `• Ana Example, Example Union` below a bullet that is a person beyond doubt. */
function isMemberBeside(block: Block, line: Line, shape: LineShape): boolean {
  const isOpen = shape === "organization" || shape === "short";
  return isOpen && line.bullet && block.lines.at(-1)!.bullet && isNameAndBody(line.text);
}

/** Whether a name and a body are somebody by where they stand. */
export function isPersonByPlace(block: Block | undefined, line: Line, context: Surroundings): boolean {
  if (block?.kind === "organizations") return isMemberOfBodyAbove(block, line);
  // Where a copy has lost the labels of one word, the online moderator's is between the moderator and the rapporteur.
  if (context.hasLabels || line.gap < 2 || block === undefined || block.lines.length === 0) return false;
  const isRapporteur = block.role === "online-moderator";
  const isModerator = block.role === "speaker" && context.isNumbered() && context.nextRole() === "online-moderator";
  return (isRapporteur || isModerator) && isNameAndBody(line.text);
}

/** `Ana Example, Example Union` below the line `Example Union`. */
function isMemberOfBodyAbove({ lines }: Block, line: Line): boolean {
  const body = lines[0];
  if (body === undefined) return false;
  return isMemberOf(line.text, body.text) || (line.bullet && isNameAndBody(line.text));
}

function acceptsListed(block: Block, line: Line, shape: LineShape, context: Surroundings): boolean {
  if (context.hasLabels)
    return !isAgendaItem(line.text) || isPersonish(shape) || block.lines.length === 0 || isNextMember(block, line);
  // Between the organisers and the people behind a wide gap stood the label of the speakers.
  if (block.role === "organizer" && block.lines.length > 0 && line.gap > 1 && isPersonish(shape)) return false;
  if (isPersonish(shape) || shape === "organization") return true;
  if (isAgendaItem(line.text) && line.gap > 0) return false;
  if (shape === "prose" || shape === "question") return line.gap === 0 || block.lines.length === 0;
  // Fields parted by commas or a bracket are still a person.
  return /[,;(]/u.test(line.text) || line.gap === 0 || block.lines.length === 0;
}

/** `2. Ana Example, Example Union` right below `1. Ms. Cai Model, Example Guild`: numbers of people, not of a programme. */
function isNextMember({ lines }: Block, { text, gap }: Line): boolean {
  return gap === 0 && NUMBER.test(lines.at(-1)!.text) && namesMember(text.replace(AGENDA_ITEM, ""));
}

function namesMember(text: string): boolean {
  return isNameAndBody(text) || findBiography(text) !== undefined;
}

/** Lists of people print it without a space too. */
const NUMBER = /^\(?\d{1,2}[.)]/;

function acceptsFormat(block: Block, line: Line, shape: LineShape, context: Surroundings): boolean {
  const first = block.lines[0];
  if (first === undefined) return shape !== "sdg" && shape !== "people" && shape !== "time";
  // The forms ask for a layout, for words about it, and then for the duration.
  if (readFormatLine(first.text) !== undefined)
    return (shape === "prose" || shape === "question") && !block.isInferred && context.isAboveDuration();
  return context.hasLabels ? shape !== "format" && shape !== "sdg" : line.gap === 0 && shape === "prose";
}

function acceptsProse(block: Block, line: Line, shape: LineShape, context: Surroundings): boolean {
  if (block.kind === "report") return true;
  if (isMinutesBlock(line.text) && block.kind !== "section") return false;
  if (shape === "format" || shape === "time") return false;
  if (shape === "sdg") return /^\d+(?:\.\w+)?$/u.test(line.text) || line.text.length > 90;
  const isEmpty = block.lines.length === 0;
  // `Closing remarks by …` is no question.
  if (block.kind === "policy-questions" && !isEmpty && line.gap > 0 && isSpokenPart(line.text)) return false;
  if (context.copy !== "html" && block.kind === "policy-questions" && !isEmpty && shape === "prose") {
    return line.bullet || isAgendaItem(line.text) || line.gap === 0;
  }
  // The body that organises it stands by itself where the labels around it are lost.
  if (block.kind === "description" && !isEmpty && isBodyByItself(line, shape, context)) return false;
  // The body that owns the session stands below the blurb, without a label of its own.
  if (block.kind === "about" && !isEmpty && (line.gap > 0 ? isOwner(line.text) : isOwnerByName(line.text)))
    return false;
  if (isProgramme(block) && isParagraph(line) && context.isBehindProgramme()) return false;
  if (context.hasLabels) return true;
  const mayBeOrganizer = block.kind !== "section" || line.gap > 1;
  // Copies without a title have no empty lines either.
  const isParted = line.gap > 0 || (context.copy === "session-led" && !line.bullet);
  if (mayBeOrganizer && isParted && line.text.length < 120 && context.peopleFollow()) return false;
  // Bullets of a programme may be people; elsewhere people begin a list of their own.
  if (shape === "people") return block.kind === "section" ? line.bullet : !isParted && !line.bullet;
  if (shape === "organization" && line.text.startsWith(LOCK)) return false;
  // Behind the one paragraph stands the description, whose label a copy without a title has lost; workshops have none here.
  const isDescribed = context.copy === "session-led" && !context.isNumbered();
  if (block.kind === "format-description" && !isEmpty && isDescribed) return false;
  if (block.kind === "format-description" && !isEmpty) return line.gap === 0 && shape === "prose" && !line.bullet;
  // A label with its value on one line is one paragraph; what follows has lost its own label.
  const isOneParagraph = block.kind === "section" && (block.heading?.rest ?? "") !== "";
  return !(isOneParagraph && line.gap > 0 && shape === "prose");
}

/** Whether a section counts up what happens in the session: its first lines tell. */
function isProgramme({ kind, lines }: Block): boolean {
  const isItem = (line: Line | undefined): boolean => line !== undefined && (line.bullet || isProgrammeItem(line.text));
  return kind === "section" && (isItem(lines[0]) || isItem(lines[1]));
}

/** Running text by itself, and no item of a list. */
function isParagraph({ text, bullet, gap }: Line): boolean {
  return gap > 0 && !bullet && text.length > SHORTEST_PARAGRAPH && endsIn(text, ".?!") && !isAgendaItem(text);
}

const SHORTEST_PARAGRAPH = 120;

function isBodyByItself(line: Line, shape: LineShape, context: Surroundings): boolean {
  if (shape !== "organization" || line.bullet || context.hasLabels || context.hasOrganizer()) return false;
  // Copies without a title have no empty lines: there it stands right above the label of a role.
  const isAlone =
    context.copy === "session-led" ? context.nextRole() !== undefined : line.gap > 1 && context.nextGap() > 1;
  return isAlone && line.text.split(", ").some((field) => isOrganizationField(field) || isBodyForMatter(field));
}

/** `Federal Office for Quiet Lanes`: what stands before the matter is a body. */
function isBodyForMatter(field: string): boolean {
  const until = field.search(/ (?:for|of|on) /u);
  return until > 0 && isOrganizationField(field.slice(0, until));
}

/** `Digital hedges: What is meant by a hedge? Who may cut it?`: a paragraph that asks, where others have a theme. */
export function isFocusQuestion(text: string): boolean {
  return text.endsWith("?") && text.length > SHORTEST_FOCUS_QUESTION;
}

const SHORTEST_FOCUS_QUESTION = 100;

/** `Dynamic Coalition on Quiet Devices`, and nothing else on the line. */
function isOwner(text: string): boolean {
  return text.length < LONGEST_OWNER && !/[.:?]/u.test(text) && OWNERS.has(typeOfUnnumbered(text));
}

/** The same written out: `DC on …` may as well be a title. */
export function isOwnerByName(text: string): boolean {
  return OWNER_NAME.test(text) && isOwner(text);
}

const OWNER_NAME = /^(?:dynamic coal[a-z]{0,3}tion|best practices? forum|policy network) on /i;
const LONGEST_OWNER = 100;
const OWNERS: ReadonlySet<SessionType | undefined> = /* @__PURE__ */ new Set([
  "dynamic-coalition",
  "best-practice-forum",
  "policy-network",
] as const);

function acceptsInField(block: Block, shape: LineShape): boolean {
  return block.kind !== "duration" || block.lines.length === 0 || shape !== "short";
}

function isPersonish(shape: LineShape): boolean {
  return shape === "people" || shape === "name";
}
