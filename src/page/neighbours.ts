import type { CopyKind } from "../model";
import { codeAt } from "../text";
import { isProgrammeItem } from "./agenda-item";
import { isFocusQuestion } from "./block-lines";
import type { Heading } from "./headings";
import type { Line } from "./line";
import { besideName, isNameBesideBody, type LineShape, shapeOf } from "./line-shape";
import { isNameAbovePost } from "./people/person-line";
import type { PeopleLines } from "./people/people-lines";

/** What the lines around a line are, by their shape. */
export class Neighbours {
  readonly #lines: readonly Line[];
  readonly #headings: readonly (Heading | undefined)[];
  readonly #people: PeopleLines;
  readonly #copy: CopyKind | undefined;
  readonly #shapes: LineShape[] = [];

  constructor(
    lines: readonly Line[],
    headings: readonly (Heading | undefined)[],
    people: PeopleLines,
    copy: CopyKind | undefined,
  ) {
    this.#lines = lines;
    this.#headings = headings;
    this.#people = people;
    this.#copy = copy;
  }

  /** The shape of a line, found once: the line before may ask too. */
  shapeAt(index: number): LineShape {
    return (this.#shapes[index] ??=
      this.#isOfTwoLines(index) || this.#isInRow(index) ? "people" : this.#ownShape(index));
  }

  /**
   * `Ana Example - Quiet Streets` in a row of such lines of which one names a body beyond doubt: one line by itself may as well
   * be an item of a programme, `Case Study - Example University`.
   */
  #isInRow(index: number): boolean {
    if (!this.#isNameBeside(index)) return false;
    const { text, gap } = this.#lines[index]!;
    let isSure = isNameBesideBody(text);
    if (this.#isNameBeside(index - 1) && (isSure || (gap === 0 && this.#shapes[index - 1] === "people"))) return true;
    let at = index;
    while (at - index < LONGEST_ROW && this.#lines[at + 1]?.gap === 0 && this.#isNameBeside(at + 1)) {
      at += 1;
      isSure ||= isNameBesideBody(this.#lines[at]!.text) || this.#ownShape(at) === "people";
      if (isSure) return true;
    }
    return false;
  }

  #isNameBeside(index: number): boolean {
    return this.#isPlain(index) && besideName(this.#lines[index]!.text) !== undefined;
  }

  #ownShape(index: number): LineShape {
    return shapeOf(this.#lines[index]!, this.#people);
  }

  /** Whether a line and the one below or above it name somebody and their post. */
  #isOfTwoLines(index: number): boolean {
    return this.#goesOn(index) || (index > 0 && this.#goesOn(index - 1));
  }

  /** Whether a line names somebody whose post stands on the next one. */
  #goesOn(index: number): boolean {
    const text = this.#headings[index]?.rest ?? this.#lines[index]!.text;
    if (codeAt(text, text.length - 1) !== COMMA) return false;
    const next = this.#lines[index + 1];
    if (next?.gap !== 0 || next.bullet) return false;
    return this.#headings[index + 1] === undefined && isNameAbovePost(text, next.text);
  }

  /** The last of the bodies that stand right below a line, which may be one itself. */
  lastBody(at: number): number {
    let index = at;
    while (index - at < MOST_BODIES && this.#isBodyBelow(index + 1)) index += 1;
    return index;
  }

  #isBodyBelow(index: number): boolean {
    const line = this.#lines[index];
    return line?.gap === 0 && this.#headings[index] === undefined && this.shapeAt(index) === "organization";
  }

  /** Whether a line of several people stands right below another one. */
  isSecondList(index: number): boolean {
    return this.#isList(index) && this.#isList(index - 1);
  }

  /** Several people on one line of a copy that has kept neither labels nor empty lines. */
  #isList(index: number): boolean {
    return this.#isPeople(index) && this.#people.split(this.#lines[index]!.text).length > 1;
  }

  #isPeople(index: number): boolean {
    return this.#copy === "session-led" && this.#isPlain(index) && this.shapeAt(index) === "people";
  }

  #isPlain(index: number): boolean {
    // Asked about the line above the first too, at an index that no array has.
    return index >= 0 && this.#lines[index] !== undefined && this.#headings[index] === undefined;
  }

  /**
   * Whether the three who run the session begin here, in a copy without labels and empty lines: three bare names below two
   * lists, or below one that has named most of them.
   */
  areThreeRoles(index: number): boolean {
    if (!this.#isPeople(index - 1) || this.#isBareName(index + THREE_ROLES)) return false;
    const names = this.#lines.slice(index, index + THREE_ROLES);
    if (!names.every((_, at) => this.#isBareName(index + at)) || names.length < THREE_ROLES) return false;
    const above = this.#lines.slice(Math.max(0, index - MOST_ABOVE), index);
    const known = names.filter(({ text }) => above.some((line) => line.text.includes(text)));
    return this.isSecondList(index - 1) || known.length > 1;
  }

  #isBareName(index: number): boolean {
    return this.#isPlain(index) && this.shapeAt(index) === "name";
  }

  /** Whether a list of people begins here that has the label of a moderator right behind it. */
  isAboveModerators(index: number): boolean {
    let at = index + 1;
    while (this.#isPlain(at) && this.#lines[at]!.gap < 2 && isPersonish(this.shapeAt(at))) at += 1;
    return this.#headings[at]?.role?.endsWith("moderator") === true;
  }

  /** Whether nothing but short lines stand between a line and the format. */
  isAboveFormat(index: number): boolean {
    for (let at = index + 1; at < index + MOST_ISSUES; at += 1) {
      if (!this.#isPlain(at)) return this.#headings[at]?.kind === "format";
      const shape = this.shapeAt(at);
      if (shape === "format") return true;
      if (shape !== "short" && shape !== "organization" && shape !== "name" && shape !== "theme") return false;
    }
    return false;
  }

  /** Whether no item of a programme, and no bullet, comes before the next label. */
  hasNoItemBelow(index: number): boolean {
    let at = index + 1;
    while (at - index < MOST_PARAGRAPHS && this.#isPlain(at)) {
      if (this.#lines[at]!.bullet || isProgrammeItem(this.#lines[at]!.text)) return false;
      at += 1;
    }
    return !this.#isPlain(at);
  }

  /** Whether nothing but text stands between a line and the label of the duration. */
  isAboveDuration(index: number): boolean {
    let at = index + 1;
    while (at - index < MOST_PARAGRAPHS && this.#isPlain(at)) at += 1;
    return this.#headings[at]?.kind === "duration";
  }

  /** Whether a line, which a copy may print twice, stands right above the label of the speakers. */
  isAboveSpeakers(index: number): boolean {
    const isTwice = this.#lines[index + 1]?.text === this.#lines[index]!.text;
    return this.#headings[isTwice ? index + 2 : index + 1]?.role === "speaker";
  }

  /** The questions of the meeting's focus areas, which the forms of 2021 print between the room and the format. */
  isQuestionAboveFormat(index: number): boolean {
    for (let at = index; at < index + MOST_FOCUS_QUESTIONS; at += 1) {
      const line = this.#lines[at];
      if (line === undefined) return false;
      if (at > index && (this.#headings[at]?.kind === "format" || this.shapeAt(at) === "format")) return true;
      if (this.#headings[at] !== undefined || !isFocusQuestion(line.text)) return false;
    }
    return false;
  }
}

const COMMA = 44;

function isPersonish(shape: LineShape): boolean {
  return shape === "people" || shape === "name";
}

/** How many bodies stand above their people, at most. */
const MOST_BODIES = 6;

/** How far below a line of such a row the one may stand that tells, in lines. */
const LONGEST_ROW = 8;

/** On site, online, rapporteur. */
const THREE_ROLES = 3;

/** How far above three names the lists reach that may have named them, in lines. */
const MOST_ABOVE = 20;

/** What the forms have room for about a format, and what pages say behind a programme, in paragraphs. */
const MOST_PARAGRAPHS = 4;

/** Pages name up to five issues. */
const MOST_ISSUES = 6;

/** No page names more of the areas, of which each has two or three questions. */
const MOST_FOCUS_QUESTIONS = 10;
