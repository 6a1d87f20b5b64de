import { trimMarks, wordList } from "../../text";
import { type Block, blockOf } from "../block";
import { isCountryName } from "./country-words";
import { PARTING_DASH, SPACED_DASH } from "./dash";
import { readGroups } from "./group-words";
import { splitHonorific } from "./honorific";
import { LONGEST_BODY, sentBy } from "./person-forms";
import { isOrganizationName, isPost, looksLikeFullName } from "./person-words";

/** A body, a dash and what stands behind it. */
interface Dashed {
  readonly body: string;
  readonly name: string;
  /** What stands behind the name, with its comma. */
  readonly rest: string;
}

/**
 * `Example League - Ana Example, Editor`, the body that sends somebody in front of the name, as `Ana Example, Example League,
 * Editor`. Where a second name stands behind the first, nothing tells whose the body is.
 */
export function sentWithDash(text: string): string | undefined {
  const dashed = readDashed(text);
  if (dashed === undefined || !isOrganizationName(dashed.body) || hasSecondName(dashed)) return undefined;
  return `${dashed.name}, ${dashed.body}${dashed.rest}`;
}

/** `Example League - Ana Example, Ben Sample, Example Union`: names, and bodies on both sides of them. */
export function hasNamesBehindDash(text: string): boolean {
  const dashed = readDashed(text);
  return dashed !== undefined && hasSecondName(dashed);
}

function readDashed(text: string): Dashed | undefined {
  // Most lines have no dash but those of a word.
  const at = PARTING_DASH.test(text) ? text.search(SPACED_DASH) : -1;
  if (at < 0 || at > LONGEST_BODY) return undefined;
  const body = text.slice(0, at);
  if (/[,;:(]/.test(body) || (looksLikeFullName(body) && !isOrganizationName(body))) return undefined;
  const somebody = trimMarks(text.slice(at + 3), ",; ");
  const comma = somebody.indexOf(",");
  const end = comma < 0 ? somebody.length : comma;
  const name = somebody.slice(0, end);
  return isName(name) ? { body, name, rest: somebody.slice(end) } : undefined;
}

function hasSecondName({ rest }: Dashed): boolean {
  return isName(rest.split(",", 2)[1]?.trim() ?? "");
}

/** Two to four words that name neither a body nor a part of one, nor a place. */
function isName(text: string): boolean {
  const { name } = splitHonorific(text);
  const words = name.split(" ");
  return (
    words.length <= 4 &&
    looksLikeFullName(name) &&
    !isOrganizationName(name) &&
    !isPost(name) &&
    !isCountryName(name) &&
    readGroups(name) === undefined &&
    !PARTS.has(words.at(-1)!)
  );
}

/** What bodies are parted into. */
const PARTS = /* @__PURE__ */ wordList(
  "Area Branch Campus Chapter City Cluster College Committee Country District Division Faculty Headquarters Hub Island Province Region State Team Unit",
);

/**
 * Lines such as `Example League - Ana Example` look like bodies by themselves; two and more of them in a row are people whose
 * label the copy has lost. Right below the body that organises the session they organise it, behind a gap they speak.
 */
export function withSentPeople(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => isDashedBody(block))) return blocks;
  const result: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from;
    while (to < blocks.length && isDashedBody(blocks[to]!)) to += 1;
    const run = blocks.slice(from, Math.max(to, from + 1));
    const isList = run.filter(({ lines }) => lines[0] !== undefined && isSent(lines[0].text)).length;
    result.push(...(to > from && isList > 1 ? run.map((block) => asPeople(block, run, blocks[from - 1])) : run));
    from += run.length;
  }
  return result;
}

function isDashedBody({ kind, isInferred, lines }: Block): boolean {
  const [line] = lines;
  if (kind !== "organizations" || !isInferred || lines.length !== 1 || line === undefined) return false;
  return isSent(line.text) || hasNamesBehindDash(line.text);
}

/** With a dash, or as `Example League: Ana Example`. */
function isSent(text: string): boolean {
  return sentWithDash(text) !== undefined || sentBy(text) !== undefined;
}

function asPeople({ lines }: Block, run: readonly Block[], before: Block | undefined): Block {
  const isBelowBody = before?.kind === "organizations" && (run[0]!.lines[0]?.gap ?? 0) < 2;
  return blockOf({ kind: "people", lines, isInferred: true, role: isBelowBody ? "organizer" : "speaker" });
}
