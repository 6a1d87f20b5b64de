import type { Role } from "../../vocabulary/roles";
import { trimMarks, wordList } from "../../text";
import { AGENDA_ITEM } from "../agenda-item";
import { hasHonorific, splitHonorific } from "./honorific";
import { type Named, named } from "./named";
import { withoutNumber } from "./numbering";
import { readPersonSlot } from "./person-line";
import { isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";
import { type PostFacts, splitPost } from "./post";

/** Somebody whom running text names. */
export interface Spoken {
  readonly person: Named;
  readonly role: Role;
  /** Whether the words leave no doubt that this is a person who takes part; others count where a list names them too. */
  readonly isCertain: boolean;
}

/**
 * A biography in the place of a name: `Ana Example, is Vice President of …`, `Ana Example – is a student …`,
 * `Ana Example is Example Org’s policy adviser based in …`.
 */
export function findBiography(printed: string): Named | undefined {
  if (!printed.includes(" is ")) return undefined;
  const text = withoutNumber(printed);
  const parts = /^(?<name>[\p{L}\p{M} .'’-]{4,60}?)(?:,| [-–—])? is (?<rest>[^.]+)/u.exec(text);
  if (parts === null) return undefined;
  const { honorific, name } = splitHonorific(parts.groups!["name"]!.trim());
  if (!looksLikeFullName(name)) return undefined;
  const rest = parts.groups!["rest"]!.replace(/^(?:an? |the )/u, "");
  const clause = rest.split(/,| based | who | which | and (?:has|was|is) /u)[0]!.trim();
  return named(name, { honorific, ...postOf(clause) });
}

function postOf(clause: string): Partial<PostFacts> {
  const owner = clause.search(/['’]s /);
  const post = clause.slice(owner + 3);
  if (owner > 0 && isPost(post)) return { position: post, affiliation: clause.slice(0, owner) };
  const parts = splitPost([clause]);
  return parts.position === undefined ? {} : parts;
}

/** Words before `by` that say somebody will speak. */
const SPEAKING_WORDS = /* @__PURE__ */ wordList(
  "remark remarks keynote keynotes address welcome introduction introductions intro statement statements presentation presentations speech words comment comments opening closing talk overview moderated facilitated work briefing provocation report told presented led given introduced chaired",
);

/** What somebody named before ` will ` is going to do, with the role that it gives. */
const ACTS: Readonly<Record<string, Role>> = {
  facilitate: "moderator",
  moderate: "moderator",
  chair: "moderator",
  open: "speaker",
  close: "speaker",
  present: "speaker",
  introduce: "speaker",
  speak: "speaker",
  hand: "speaker",
  welcome: "speaker",
};

/**
 * `Watch editor Ana Example will facilitate the session`, `The editor, Ana Example, will open it, and Ben Sample,
 * treasurer of X, will hand over the prize`.
 */
function findActors(text: string): Spoken[] {
  const actors: Spoken[] = [];
  let from = 0;
  for (let at = text.indexOf(" will "); at >= 0; at = text.indexOf(" will ", at + 1)) {
    const role = ACTS[text.slice(at + 6, at + 20).split(/[ .,;]/, 1)[0]!];
    const fields = text
      .slice(Math.max(from, at - LONGEST_CLAUSE), at)
      .split(", ")
      .map((field) => trimMarks(field, ", "));
    from = at + 6;
    if (role === undefined) continue;
    const filled = fields.filter((field) => field !== "").slice(-2);
    const person = actorOf(filled.at(-1) ?? "", {}) ?? actorOf(filled[0] ?? "", postOf(filled.at(-1) ?? ""));
    if (person === undefined) continue;
    const office = filled.length > 1 ? filled[0]!.replace(/^(?:The|the|Its|Our) /u, "") : "";
    if (person.position === undefined && office.length < LONGEST_TITLE && isPost(office) && !isSentence(office))
      person.position = office;
    const isCertain = hasFacts(person) || / (?:his|her|their) /u.test(text.slice(at, at + LONGEST_ACT));
    // `The moderator, Ana Example, will hand the microphone around`.
    actors.push({ person, role: MODERATING.test(filled[0]!) ? "moderator" : role, isCertain });
  }
  return actors;
}

const MODERATING = /^(?:the |our )?(?:co-)?(?:moderator|chair|facilitator)$/i;

/** The name at the end of a stretch, and the post before it. */
function actorOf(stretch: string, post: Partial<PostFacts>): Named | undefined {
  const words = stretch.replace(/^and /, "").split(" ");
  let first = words.length;
  while (first > 0 && words.length - first < 5 && /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(words[first - 1]!)) first -= 1;
  const { honorific, name } = splitHonorific(words.slice(first).join(" "));
  if (!looksLikeFullName(name) || isPost(name)) return undefined;
  const before = words.slice(0, first).join(" ");
  const position = isPost(before) && before.length < 60 ? before : undefined;
  return named(name, { honorific, position, ...post });
}

/** `Opening words: Mr. Ben Sample, Member of Parliament`: what stands behind a label that says that somebody speaks. */
function spokenBy(text: string): string | undefined {
  const colon = text.indexOf(": ");
  if (colon < 0 || colon > 60 || !SPEAKING_WORDS.standsInAnyCase(text.slice(0, colon))) return undefined;
  return text.slice(colon + 2);
}

/** A titled name behind `by`, with what follows it. */
const LONGEST_TITLE = 40;

/** How far behind ` will ` a pronoun may tell that it is a person who acts, in characters. */
const LONGEST_ACT = 60;

/** How far behind `by` a person's facts may reach, in characters. */
const LONGEST_CLAUSE = 300;

/** Whether a text has any of the words behind which {@link findPeopleInProse} looks: a quick no for most. */
export function mayNamePeople(text: string): boolean {
  return /: | (?:by|will) /.test(text);
}

/**
 * People whom running text names as taking part: `closing remarks by Mr. Ben Sample, director of X`, `Ana Example will
 * facilitate`. Anybody else whom the text mentions is left alone.
 */
export function findPeopleInProse(text: string): Spoken[] {
  const people: Spoken[] = [];
  people.push(...findActors(text));
  const spoken = spokenBy(text);
  if (spoken !== undefined) {
    const slot = readPersonSlot(spoken, { isPromised: true });
    if (slot.kind === "person" && slot.person.honorific !== undefined)
      people.push({ person: slot.person, role: "speaker", isCertain: true });
  }
  for (let at = text.indexOf(" by "); at >= 0; at = text.indexOf(" by ", at + 1)) {
    const isItem =
      AGENDA_ITEM.test(text) &&
      (hasHonorific(text.slice(at + 4, at + 4 + LONGEST_TITLE)) || isNamedAtEnd(text, at + 4));
    if (!isItem && !SPEAKING_WORDS.standsInAnyCase(text.slice(Math.max(0, at - 90), at))) continue;
    const person = readAfterBy(text.slice(at + 4, at + 4 + LONGEST_CLAUSE));
    if (person === undefined) continue;
    const before = text.slice(Math.max(0, at - 40), at);
    const role = /\b(?:moderated|facilitated|chaired)$/u.test(before) ? "moderator" : "speaker";
    const isCertain = !isRunningText(text) || hasFacts(person) || DOING.test(before);
    people.push({ person, role, isCertain });
  }
  return people;
}

/** `2. What the forum did by Ana Example (consultant)`: a name, and in a bracket at the end what makes it somebody's. */
function isNamedAtEnd(text: string, from: number): boolean {
  const length = text.endsWith(")") ? text.slice(from, from + LONGEST_TITLE).indexOf(" (") : -1;
  const open = from + length;
  if (length < 0 || text.indexOf(")", open) < text.length - 1) return false;
  const name = text.slice(from, open);
  const fact = text.slice(open + 2, -1);
  return looksLikeFullName(name) && !isOrganizationName(name) && (isPost(fact) || isOrganizationName(fact));
}

/** Whether a title, a post or a body stands beside the name. */
function hasFacts({ honorific, position, affiliation }: Named): boolean {
  return (
    honorific !== undefined || position !== undefined || (affiliation !== undefined && /^\p{Lu}/u.test(affiliation))
  );
}

function isRunningText(text: string): boolean {
  return isSentence(text) && /[.!?]$/u.test(text);
}

/** What is done by somebody, right before `by`. */
const DOING =
  / (?:moderated|co-moderated|facilitated|chaired|co-chaired|opened|closed|presented|introduced|led|given|delivered|held)$/u;

/** `UN Assistant Secretary-General Ms. Ana Example`, `Ben Sample (Example Org, chair)`, `Ana Example, director of X, and …`. */
function readAfterBy(text: string): Named | undefined {
  const clause = clauseOf(text);
  const title = /(?:^| )(?:Mr|Mrs|Ms|Dr|Prof|Amb|Hon|H\.E)\.? (?=\p{Lu})/u.exec(clause);
  if (title !== null && title.index > 0) {
    const slot = readPersonSlot(clause.slice(title.index).trim(), { isPromised: true });
    if (slot.kind !== "person") return undefined;
    const words = clause.slice(0, title.index).trim();
    return { ...slot.person, ...postBefore(words) };
  }
  const first = splitHonorific(clause).name.split(/[,(]/, 1)[0]!.trim();
  if (!looksLikeFullName(first)) return undefined;
  const slot = readPersonSlot(clause, { isPromised: true });
  return slot.kind === "person" ? slot.person : undefined;
}

/** Where the clause ends: at a full stop that belongs to no title, a semicolon, or a turn to something else. */
function clauseOf(text: string): string {
  for (const { index } of text.matchAll(CLAUSE_END)) {
    const before = text.slice(0, index);
    if (text[index] !== "." || !/(?:^|[ .])(?:Mr|Ms|Mrs|Dr|Prof|Amb|Hon|H|E)$/.test(before))
      return withoutOpenBracket(before);
  }
  return withoutOpenBracket(text);
}

/** `(moderated by Ana Example)`: the bracket around the words ends them. */
function withoutOpenBracket(text: string): string {
  const close = text.indexOf(")");
  return close >= 0 && !text.slice(0, close).includes("(") ? text.slice(0, close) : text;
}

const CLAUSE_END = /\.(?= |$)|;|, (?=who |which |and |with )| (?=and (?:closing|opening|remarks))/g;

/** `United Nations Assistant Secretary-General`: the post is the last words, the body the first. */
function postBefore(words: string): Partial<PostFacts> {
  const parts = words.split(" ");
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const post = parts.slice(at).join(" ");
    const wider =
      at > 0 && /^(?:Assistant|Deputy|Under|Vice|Senior|Executive|Associate)$/u.test(parts[at - 1]!) ? at - 1 : at;
    if (!isPost(post)) continue;
    const affiliation = parts.slice(0, wider).join(" ").replace(/^the /u, "");
    return { position: parts.slice(wider).join(" "), ...(affiliation === "" ? {} : { affiliation }) };
  }
  return {};
}
