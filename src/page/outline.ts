import type { CopyKind } from "../model";
import { endsIn } from "../text";
import type { Role } from "../vocabulary/roles";
import { isAgendaItem, isProgrammeItem, isProgrammePart, isSpokenPart } from "./agenda-item";
import { type Block, blockOf, HEADER_KINDS, PROSE_KINDS } from "./block";
import { accepts, isFullTitle, isOwnerByName, isPersonByPlace, mayBeTitle, type Surroundings } from "./block-lines";
import { isAddressLine, isBoilerplate } from "./boilerplate";
import { type BlockKind, type Heading, headingOf, isFormLabel } from "./headings";
import { headingsOf, isLabelOfHead, isRoleInText } from "./headings-of-page";
import { type Line, lineWith } from "./line";
import { isNameAndBody, type LineShape } from "./line-shape";
import { Neighbours } from "./neighbours";
import { readFormatLine } from "./format-line";
import type { PeopleLines } from "./people/people-lines";
import { isRoomLine } from "./room-line";
import { beginsWithMeeting, isHeadline, typeOfUnnumbered } from "./title-line";
import { isMemberOf } from "./people/person-line";
import { inferRole, type RoleContext } from "./role-by-position";

/** Parts a page into blocks: by its labels where it has them, by shape and position where the copy lost them. */
export function outlineOf(lines: readonly Line[], copy: CopyKind | undefined, people: PeopleLines): Block[] {
  return new Outliner(lines, copy, people).blocks();
}

/** Holds the block that is open while the lines go by. */
class Outliner {
  readonly #lines: readonly Line[];
  readonly #copy: CopyKind | undefined;
  /** Whether every label is there: then what follows a label belongs to it. */
  readonly #hasLabels: boolean;
  readonly #headings: readonly (Heading | undefined)[];
  readonly #near: Neighbours;
  readonly #around: Surroundings;
  /** Which line is placed. */
  #index = 0;
  readonly #blocks: Block[] = [];
  /** How often the label of a role comes on lines further down. */
  readonly #rolesAhead = new Map<Role, number>();
  /** Roles of the people so far, and whether their lines are numbered. */
  readonly #roles = new Set<Role>();
  #lastRole: Role | undefined;
  #isNumbered = false;
  /** Whether only the head of the page has been seen: title, time, room, themes. */
  #isHead = true;
  readonly #kinds = new Set<BlockKind>();
  #current: Block | undefined;

  constructor(lines: readonly Line[], copy: CopyKind | undefined, people: PeopleLines) {
    this.#lines = lines;
    this.#copy = copy;
    this.#hasLabels = copy === "full" || copy === "html";
    this.#headings = headingsOf(lines);
    this.#near = new Neighbours(lines, this.#headings, people, copy);
    this.#around = this.#surroundings();
    for (const heading of this.#headings) {
      if (heading?.role !== undefined) this.#rolesAhead.set(heading.role, this.#ahead(heading.role) + 1);
    }
  }

  blocks(): Block[] {
    for (let index = 0; index < this.#lines.length; index += 1) this.#place(this.#lines[index]!, index);
    return this.#blocks;
  }

  #place(line: Line, index: number): void {
    this.#index = index;
    const heading = this.#headings[index];
    if (heading?.role !== undefined) this.#rolesAhead.set(heading.role, this.#ahead(heading.role) - 1);
    if (isBoilerplate(line.text) || (this.#blocks.at(-1)?.kind === "boilerplate" && isAddressLine(line.text)))
      this.#push(blockOf({ kind: "boilerplate", lines: [line], isInferred: false }));
    else if (line.markup === "headline") this.#open(blockOf({ kind: "title", lines: [line], isInferred: false }));
    else if (line.markup === "label") this.#openLabel(line, heading);
    else if (this.#beginsField(line)) this.#openField(line, heading);
    else if (heading !== undefined && this.#isHeadingHere(heading, line)) this.#openHeading(heading, line);
    else this.#placeUnlabelled(line, index);
  }

  /** A field whose label the page hides: its name says what it is. */
  #beginsField(line: Line): boolean {
    return line.field !== undefined && this.#current?.field !== line.field;
  }

  #openField(line: Line, heading: Heading | undefined): void {
    const field = line.field!;
    // A heading inside the field says more than the field's name.
    if (heading !== undefined && heading.kind !== "section") {
      this.#openHeading(heading, line);
      return;
    }
    const { kind, role } = field;
    const hidden = headingOf(field, "", "", lineWith(line, ""));
    this.#open(blockOf({ kind, lines: [line], isInferred: false, field, role, heading: hidden }));
  }

  #openLabel(line: Line, heading: Heading | undefined): void {
    const label = line.text.replace(/:$/u, "");
    this.#openHeading(heading ?? headingOf(line.field ?? { kind: "section" }, label, "", line), line);
  }

  #openHeading(heading: Heading, line: Line): void {
    const rest = heading.rest === "" ? [] : [lineWith(line, heading.rest)];
    // A label with nothing behind it begins a list of its own.
    const isRoleBeside = heading.rest !== "" && heading.role !== undefined && heading.role !== "organizer";
    const inList = isRoleBeside && this.#isListOfOrganizers(line);
    const { kind, role } = heading;
    const otherRoles = inList ? (["organizer"] as const) : heading.otherRoles;
    const block = blockOf({ kind, heading, lines: rest, role, otherRoles, isInferred: false, field: line.field });
    // A role printed inside running text, `Moderator: Mr. A`, does not end the text.
    const isAside = rest.length > 0 && (this.#isProse() || this.#isListOfOrganizers(line));
    const isBareRole = isAside && (heading.single !== true || line.bullet) && !/proposer/i.test(heading.label);
    // The report form of 2018 goes on behind the numbers that it asks for.
    const isInReport = line.bullet && heading.kind === "attendance" && this.#current?.kind === "report";
    if ((isBareRole && heading.role !== undefined) || (isInReport && rest.length > 0)) this.#push(block);
    else this.#open(block);
  }

  /** `Onsite Moderator: A, Org` as a line of the list of organisers. */
  #isListOfOrganizers(line: Line): boolean {
    const current = this.#current;
    return (
      this.#hasLabels &&
      line.gap === 0 &&
      current?.role === "organizer" &&
      current.heading?.rest === "" &&
      current.lines.length > 0
    );
  }

  /** Whether words that could be a heading are one where they stand. */
  #isHeadingHere(heading: Heading, line: Line): boolean {
    const current = this.#current;
    const isInSection = current?.kind === "section" && heading.kind === "section" && heading.isQuestion !== true;
    if (isInSection && isAgendaItem(line.text)) return false;
    if (current?.kind === "report" && heading.kind !== "report" && heading.kind !== "attendance") return false;
    if (!this.#isHead && isLabelOfHead(heading)) return false;
    if (!this.#isProse() || current?.isInferred === true || heading.rest === "") return true;
    const isLongLabel = heading.label.includes(" ");
    if (heading.kind === "person-detail" && (isLongLabel || this.#blocks.at(-1)?.kind === "people")) return true;
    if (heading.kind === "section" || heading.kind === "themes" || heading.kind === "person-detail") {
      // Running text may say `Background: …`; the labels of the forms are longer.
      return heading.label.split(" ").length >= 3 || (line.gap > 0 && isFormLabel(heading.label));
    }
    return heading.kind !== "people" || isRoleInText(heading);
  }

  #placeUnlabelled(line: Line, index: number): void {
    const current = this.#current;
    if (current !== undefined && accepts(current, line, this.#around)) {
      current.lines.push(line);
      return;
    }
    // What a headline looks like besides need not be found out.
    if (current === undefined && beginsWithMeeting(line.text) && mayBeTitle(line.text)) {
      this.#openInferred("title", line);
      return;
    }
    const shape = this.#near.shapeAt(index);
    // A second time in running text, with a room behind it, does not end the text.
    if (shape === "time" && this.#isProse()) this.#push(blockOf({ kind: "time", lines: [line], isInferred: true }));
    else this.#infer(line, shape, index);
  }

  /** What the lines around the one that is placed say: made once, since most lines ask for little of it. */
  #surroundings(): Surroundings {
    return {
      copy: this.#copy,
      hasLabels: this.#hasLabels,
      shape: () => this.#near.shapeAt(this.#index),
      isNumbered: () => this.#isNumbered,
      isNextList: () =>
        this.#current?.isInferred === true &&
        (this.#near.isSecondList(this.#index) || this.#placeOfThree(this.#index) === 0),
      nextGap: () => this.#lines[this.#near.lastBody(this.#index) + 1]?.gap ?? 0,
      hasOrganizer: () => this.#roles.has("organizer") || this.#kinds.has("organizations"),
      nextRole: () => this.#headings[this.#index + 1]?.role,
      isAhead: (role) => this.#ahead(role) > 0,
      isBehindProgramme: () =>
        (this.#blocks.at(-1)?.kind === "people" || isSpokenPart(this.#current?.lines[0]?.text ?? "")) &&
        !this.#kinds.has("description") &&
        this.#near.hasNoItemBelow(this.#index),
      isAboveDuration: () => this.#near.isAboveDuration(this.#index),
      peopleFollow: () => this.#peopleFollow(this.#index),
      bodyFollows: () => this.#near.lastBody(this.#index) > this.#index,
    };
  }

  #infer(line: Line, shape: LineShape, index: number): void {
    const next = this.#headings[index + 1]?.kind;
    const mayBeLayout = shape === "format" || next === "duration" || next === "format-description";
    if (mayBeLayout && readFormatLine(line.text) !== undefined) {
      this.#openInferred("format", line);
    } else if (next === "duration" && (shape === "prose" || shape === "short") && this.#mayBeFormat(line)) {
      // The forms ask for the format in the page's own words, and right below it for the duration.
      this.#openInferred("format", line);
    } else if (shape === "time") this.#openInferred("time", line);
    else if (shape === "sdg") this.#openInferred("sdgs", line);
    else if (shape === "theme") this.#openInferred("themes", line);
    else if (this.#isRoomHere(line, shape)) this.#openInferred("room", line);
    else if ((this.#kinds.has("title") || this.#copy === "session-led") && isOwnerByName(line.text))
      this.#openInferred("organizations", line);
    else if (this.#isTitleHere(line, shape, index)) this.#openInferred("title", line);
    else if (
      shape === "people" ||
      (shape === "name" && this.#expectsName(line, index)) ||
      isPersonByPlace(this.#current, line, this.#around)
    )
      this.#openPeople(line, index);
    else if (this.#isHead && this.#near.isQuestionAboveFormat(index)) this.#openInferred("policy-questions", line);
    else if (isProgrammePart(line.text)) this.#openInferred("section", line);
    else if (shape === "organization" && this.#isBetweenRoomAndFormat(index)) this.#openInferred("themes", line);
    else if (this.#isOwnerAboveSpeakers(line, index)) this.#openInferred("organizations", line);
    else if (isProgrammeItem(line.text) && shape !== "question" && shape !== "name" && shape !== "organization")
      this.#openInferred("section", line);
    else if (shape === "organization" || (this.#peopleFollow(index) && line.text.length < 120))
      this.#openInferred("organizations", line);
    else if (this.#isThemeHere(line, shape)) this.#openInferred("themes", line);
    else this.#openInferred("description", line);
  }

  /** A headline stands right above the duration too, where a copy has lost the lines between. */
  #mayBeFormat(line: Line): boolean {
    return !this.#hasLabels && !(this.#isHead && isHeadline(line.text));
  }

  /** A headline names a meeting or a kind of session; the first line of a page is one unless it is a room or a sentence. */
  #isTitleHere(line: Line, shape: LineShape, index: number): boolean {
    if (!mayBeTitle(line.text)) return false;
    if (this.#isHead && isHeadline(line.text)) return true;
    if (this.#copy === "session-led") return false;
    if (this.#kinds.has("title") && (index > 2 || this.#blocks.some((block) => isFullTitle(block)))) return false;
    if (this.#isHead && typeOfUnnumbered(line.text) !== undefined) return true;
    return this.#isFirst() && !(shape === "room" && line.text.length <= 40 && this.#copy !== "full");
  }

  /** Whether nothing but boilerplate stands above. */
  #isFirst(): boolean {
    return this.#kinds.size === 0 || (this.#kinds.size === 1 && this.#kinds.has("boilerplate"));
  }

  #openPeople(line: Line, index: number): void {
    const role = inferRole(this.#roleContext(line, index));
    this.#open(blockOf({ kind: "people", lines: [line], role, isInferred: true }));
  }

  #ahead(role: Role): number {
    return this.#rolesAhead.get(role) ?? 0;
  }

  #roleContext(line: Line, index: number): RoleContext {
    return {
      roles: this.#roles,
      last: this.#lastRole,
      isNumbered: this.#isNumbered,
      isAhead: (role) => this.#ahead(role) > 0,
      isBelowOrganization: this.#blocks.at(-1)?.kind === "organizations",
      followsAgenda:
        this.#current?.kind === "section" &&
        (this.#current.isInferred || isProgrammePart(this.#current.lines.at(-1)?.text ?? "")),
      isSecondList: this.#near.isSecondList(index),
      placeOfThree: this.#placeOfThree(index),
      isBeforeOnlineModerator: this.#headings[index + 1]?.role === "online-moderator",
      isAboveModerators: () => this.#near.isAboveModerators(index),
      gap: line.gap,
    };
  }

  #placeOfThree(index: number): number {
    return this.#isNumbered ? -1 : [0, 1, 2].findIndex((place) => this.#near.areThreeRoles(index - place));
  }

  /** Whether a bare name stands where a role's value belongs: behind people, and not in running text. */
  #expectsName(line: Line, index: number): boolean {
    const current = this.#current;
    if (current?.kind === "people") return true;
    return this.#headings[index + 1]?.role !== undefined && line.gap > 0 && current?.kind !== "time";
  }

  /** A room stands right behind the time, or at the top of a page that has lost its title. */
  #isRoomHere(line: Line, shape: LineShape): boolean {
    if (this.#kinds.has("room") || isHeadline(line.text)) return false;
    // `Town Hall: The stage we share` names rooms, and is none.
    if (this.#isFirst() && (this.#copy === "full" || typeOfUnnumbered(line.text) !== undefined)) return false;
    const isBehindTime = this.#current?.kind === "time" && this.#current.lines.length > 0;
    if (isRoomLine(line.text) && shape !== "people" && (this.#isHead || (isBehindTime && line.gap === 0)))
      return isBehindTime || line.text.length <= 40;
    return isBehindTime && line.gap === 0 && line.text.length <= 40 && shape === "short" && !endsIn(line.text, ".?!:");
  }

  /** Issues stand there, which may have a word that bodies have too: `International Security`. */
  #isBetweenRoomAndFormat(index: number): boolean {
    return this.#isHead && this.#kinds.has("room") && this.#near.isAboveFormat(index);
  }

  /** On a page with all its labels a theme has one; the body right above the speakers has none. */
  #isOwnerAboveSpeakers(line: Line, index: number): boolean {
    const isPossible = this.#copy === "full" && this.#isHead && this.#kinds.has("title") && line.text.length < 100;
    return isPossible && !this.#kinds.has("themes") && this.#near.isAboveSpeakers(index);
  }

  /** Two or more short lines between the head of the page and its people. */
  #isThemeHere(line: Line, shape: LineShape): boolean {
    if ((shape !== "short" && shape !== "name") || this.#current === undefined) return false;
    return this.#isHead && this.#current.kind !== "themes" && line.text.length < 100 && !endsIn(line.text, ".?!:");
  }

  #peopleFollow(at: number): boolean {
    const index = this.#near.lastBody(at);
    const next = this.#lines[index + 1];
    if (next === undefined || this.#headings[index + 1] !== undefined || next.gap > 1) return false;
    // Bullets below a line of the text are what it counts up; below a line of the head they are a list of people.
    if (next.bullet && !this.#isHead) return this.#isBodyAboveList(at) && isNameAndBody(next.text);
    return this.#near.shapeAt(index + 1) === "people" || isMemberOf(next.text, this.#lines[index]!.text);
  }

  /** A body where a copy has lost the label above it, and no words that a list of bullets belongs to. */
  #isBodyAboveList(at: number): boolean {
    const line = this.#lines[at]!;
    return line.gap > 1 && !this.#hasLabels && this.#near.shapeAt(at) === "organization" && !endsIn(line.text, ".?!:");
  }

  #openInferred(kind: BlockKind, line: Line): void {
    this.#open(blockOf({ kind, lines: [line], isInferred: true }));
  }

  #isProse(): boolean {
    return this.#current !== undefined && PROSE_KINDS.has(this.#current.kind);
  }

  #open(block: Block): void {
    this.#push(block);
    this.#current = block;
  }

  #push(block: Block): void {
    this.#blocks.push(block);
    this.#kinds.add(block.kind);
    if (this.#isHead && !HEADER_KINDS.has(block.kind)) this.#isHead = false;
    if (block.role === undefined) return;
    if (this.#lastRole !== block.role) {
      for (const role of [block.role, ...(block.otherRoles ?? [])]) {
        this.#roles.add(role);
        this.#lastRole = role;
      }
    }
    if (block.heading?.single === true && /\d$/u.test(block.heading.label)) this.#isNumbered = true;
  }
}
