import { addAll } from "../add-all";
import { isOffice, isOrganizationField, isOrganizationName, isPost } from "./person-words";

/** What a person does, and for whom. Several posts and several organisations are joined with `; `. */
export interface PostFacts {
  readonly position: string | undefined;
  readonly affiliation: string | undefined;
}

/**
 * Parts the fields behind a name into posts and organisations. A post that names its organisation (`President of IPv6
 * Forum`) is taken apart where no organisation stands beside it; one that names a department (`Head of Communications`)
 * stays whole.
 */
export function splitPost(fields: readonly string[]): PostFacts {
  const [only] = fields;
  if (only === undefined) return { position: undefined, affiliation: undefined };
  // A body and nothing else stands behind most names.
  if (fields.length === 1 && !isPost(only) && !only.includes(" and a"))
    return { position: undefined, affiliation: only };
  const positions: string[] = [];
  const affiliations: string[] = [];
  let organization: string[] = [];
  let hasPlainOrganization = false;
  const closeOrganization = (): void => {
    if (organization.length > 0) affiliations.push(organization.join(", "));
    organization = [];
  };
  const all: string[] = [];
  for (const field of fields) addAll(all, splitAtSecondPost(field));
  const posts = all.map((field) => isPost(field));
  for (const [index, field] of all.entries()) {
    if (continuesPost(all, posts, index)) {
      positions.push(`${positions.pop() ?? ""}, ${field}`);
      continue;
    }
    // Behind an organisation further fields belong to it, unless they are posts themselves.
    if (posts[index] !== true && !isTrade(all, posts, index)) {
      organization.push(field);
      hasPlainOrganization = true;
      continue;
    }
    closeOrganization();
    const next = all[index + 1];
    const isAlone =
      (next === undefined || (posts[index + 1] === true && !/^now /i.test(next))) && !hasPlainOrganization;
    const parts = takeApart(field.replace(ARTICLE, ""), isAlone);
    const before = positions.at(-1);
    // `former anchor of Plain Talk, now Director of …` is one phrase.
    if (before !== undefined && /^now /i.test(parts.position))
      positions[positions.length - 1] = `${before}, ${parts.position}`;
    else positions.push(parts.position);
    if (parts.organization !== undefined) organization.push(parts.organization);
  }
  closeOrganization();
  return { position: joined(positions), affiliation: joined(affiliations) };
}

function joined(values: readonly string[]): string | undefined {
  return values.length > 1 ? values.join("; ") : values[0];
}

const ARTICLE = /^(?:an?|the) /u;

/** `Office for Courtesy and a representative of the group`: two fields in one. */
function splitAtSecondPost(field: string): string[] {
  const match = field.includes(" and a") ? / and an? /u.exec(field) : null;
  if (match === null) return [field];
  const second = field.slice(match.index + match[0].length);
  return isPost(second) ? [field.slice(0, match.index), second] : [field];
}

/** `Senior Director, Internet Policy, World Brandmarks Alliance`: a department between a post and its organisation. */
function continuesPost(fields: readonly string[], posts: readonly boolean[], index: number): boolean {
  if (index === 0 || posts[index - 1] !== true || posts[index] === true || posts[index + 1] !== false) return false;
  const field = fields[index]!;
  return !isOrganizationField(field) && !UNIT.test(field) && !/ (?:of|at) /u.test(field);
}

/** `Trade Facilitation Unit`: a part of the body behind it, and no matter that somebody deals with. */
const UNIT = /\b(?:Unit|Division|Section|Branch|Desk|Faculty)$/u;

/**
 * `Dispatcher, Ambulancias del Istmo`: one word for what somebody does, right behind the name and before the body; or
 * several, `Network Operator`, where the body is one beyond doubt.
 */
function isTrade(fields: readonly string[], posts: readonly boolean[], index: number): boolean {
  const field = fields[index]!;
  const next = fields[index + 1];
  if (index > 0 || next === undefined || posts[index + 1] !== false) return false;
  if (isTradeWord(field)) return next.includes(" ");
  const last = field.slice(field.lastIndexOf(" ") + 1);
  return isOrganizationName(next) && isTradeWord(last) && !isOrganizationName(field) && field.split(" ").length <= 3;
}

/** Whether one word is what somebody does: `Dispatcher`, `Surveyor`, `Cellist`. */
export function isTradeWord(text: string): boolean {
  return TRADE.test(text);
}

const TRADE = /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|ian|man|woman|smith|wright)$/u;

/** Bodies that a post is held in, rather than departments that it heads. */
const BODY = /\b(?:Bureau|Ministry|Commission|Authority|Government|Agency|Secretariat|Parliament)\b/u;

/** `Professor of Law`: what somebody teaches or studies is no body. */
const SCHOLAR = /\b(?:professor|prof|lecturer|scholar|student|teacher|candidate)$/i;

function takeApart(field: string, isAlone: boolean): { position: string; organization?: string } {
  if (isOffice(field)) return { position: field };
  const space = field.indexOf(" ");
  // `Director Institute of Things`: the name of the body follows the post directly.
  if (isAlone && isPost(field.slice(0, space)) && isOrganizationName(field.slice(space + 1).split(" ")[0] ?? "")) {
    return parted(field, space, " ");
  }
  const at = field.search(/ at (?:the )?\p{Lu}/u);
  if (at > 0 && isAlone) return parted(field, at, " at ");
  // `Example Society Director of Fellowships`: the body stands in front.
  const head = field.split(" of ", 1)[0]!;
  const isBodyInFront = isOrganizationName(head) && isPost(head.slice(head.lastIndexOf(" ") + 1));
  for (let of = isBodyInFront ? -1 : field.indexOf(" of "); of > 0; of = field.indexOf(" of ", of + 1)) {
    const body = field.slice(of + 4).replace(/^the /u, "");
    const isBody =
      /^(?:Department|Directorate|Office) of /.test(body) ||
      BODY.test(body.split(" ")[0] ?? "") ||
      BODY.test(body.split(" ").at(-1) ?? "");
    const isSubject = SCHOLAR.test(field.slice(0, of)) && !isOrganizationName(body);
    if (isAlone ? /^[\p{Lu}\p{N}#]/u.test(body) && !isSubject : isBody) return parted(field, of, " of ");
    if (!isAlone) break;
  }
  return { position: field };
}

function parted(field: string, at: number, word: string): { position: string; organization: string } {
  const organization = field.slice(at + word.length).replace(/^the /u, "");
  return { position: field.slice(0, at).trim(), organization: organization.trim() };
}
