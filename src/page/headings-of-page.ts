import { AGENDA_ITEM, isAgendaItem } from "./agenda-item";
import { type BlockKind, findHeading, type Heading, headingOf } from "./headings";
import { type Line, lineWith } from "./line";
import { isNameAndBody } from "./line-shape";
import { isOrganizationName, isSentence } from "./people/person-words";

/** Which lines of a page are headings. A bullet is one only where it can be nothing else. */
export function headingsOf(lines: readonly Line[]): (Heading | undefined)[] {
  return lines.map((line, index) =>
    line.bullet && !LABELLED_BULLET.test(line.text) ? roleOfBullet(line) : headingAt(lines, index),
  );
}

/** `• Moderator: Ana Example`, and the numbers that the report form of 2018 asks for in bullets. */
const LABELLED_BULLET = /^\p{L}+ ?: |^Estimate the overall number /u;

/** `• Speaker 2: Ana Example`, `• Online Moderator: …`: of the labels of several words bullets have only those of people. */
function roleOfBullet(line: Line): Heading | undefined {
  const colon = line.text.indexOf(": ");
  const heading = colon > 0 && colon < LONGEST_ROLE ? findHeading(line) : undefined;
  const isOfPerson = heading?.kind === "people" || heading?.kind === "person-detail";
  return isOfPerson && heading.rest !== "" ? heading : undefined;
}

const LONGEST_ROLE = 40;

/** Whether the label of a role inside running text is one: `• Speaker 1: What ferries know` is an item of a programme. */
export function isRoleInText({ label, rest, line }: Heading): boolean {
  const mayBeItem = line.bullet && label.includes(" ");
  return line.text.length < LONGEST_INLINE_ROLE && !(mayBeItem && !isNameAndBody(rest));
}

/** A person's line is short where it stands inside running text. */
const LONGEST_INLINE_ROLE = 300;

/** The heading of a line, also behind a number: `2. Policy Questions` and, above a list, `5. Speakers`. */
function headingAt(lines: readonly Line[], index: number): Heading | undefined {
  const line = lines[index]!;
  const { text } = line;
  const heading = findHeading(line) ?? labelOfOwner(line, lines[index + 1]);
  const number =
    heading === undefined && text.length < LONGEST_NUMBERED && isAgendaItem(text) ? AGENDA_ITEM.exec(text) : null;
  const next = lines[index + 1];
  if (number === null || next === undefined || (isAgendaItem(next.text) && next.gap === 0)) return heading;
  const numbered = findHeading(lineWith(line, text.slice(number[0].length)));
  if (numbered === undefined || numbered.rest !== "" || numbered.single === true || numbered.isQuestion === true)
    return undefined;
  return NUMBERED_KINDS.has(numbered.kind) || (numbered.kind === "people" && next.bullet)
    ? { ...numbered, line }
    : undefined;
}

/** `Dynamic Coalition` above the name of one: in a text the words alone are a kind of session. */
function labelOfOwner(line: Line, below: Line | undefined): Heading | undefined {
  const { text } = line;
  if (text.length > LONGEST_OWNER_LABEL || below === undefined || !OWNER_LABEL.test(text)) return undefined;
  const isAboveBody = isOrganizationName(below.text) && !isSentence(below.text);
  if (line.markup !== "label" && !isAboveBody) return undefined;
  return headingOf({ kind: "organizations" }, text.replace(/:$/, ""), "", line);
}

/** Two letters alone are a label only where the site prints it, above the text, and so is a kind of session without markup. */
export function isLabelOfHead({ label, line }: Heading): boolean {
  return label.length === 2 || (line.markup !== "label" && OWNER_LABEL.test(label));
}

/** `Best Practice Forum:`. */
const LONGEST_OWNER_LABEL = 20;
const OWNER_LABEL = /^(?:Dynamic Coalition|Best Practice Forum|Policy Network):?$/i;

const LONGEST_NUMBERED = 50;
const NUMBERED_KINDS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set(["description", "policy-questions", "section"]);
