import { addAll } from "../add-all";
import { pageDiagnostics } from "../../diagnostics/catalogue/page";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Person } from "../../model";
import { fold, type Span } from "../../text";
import { foldName, nameLikeness, nameTokens, tokenLikeness } from "../../text/name-likeness";
import { ROLES, type Role } from "../../vocabulary/roles";
import { type Named, named, personOf } from "./named";
import type { Mention } from "./read-people";

/** The people of a page, one entry each. */
export interface MergedPeople {
  readonly people: Person[];
  readonly diagnostics: Diagnostic[];
}

/** A person so far, and what the page says twice and differently. Most people have one spelling, and need no more than that. */
interface Entry {
  readonly person: Named;
  readonly roles: Role[];
  /** Further spellings of the name, in the page's order. */
  alternates: Set<string> | undefined;
  /** Groups that two lines tell differently. */
  disputed: Set<string> | undefined;
}

/** Keys that two lines may not tell differently: then neither is kept. */
const GROUPS = ["stakeholderGroup", "regionalGroup"] as const;

/** Keys with words of the page: the first line that tells one is kept. */
const WORDS = ["honorific", "position", "affiliation", "participation", "country", "gender"] as const;

/**
 * Brings the roles of one person together. The same words in any order are one person; a likeness (one letter, a name left
 * out) is one person only where the roles differ and nobody else is as near, and is always reported. People who only share
 * a name's part are never brought together.
 */
export function mergePeople(mentions: readonly Mention[]): MergedPeople {
  const directory = new Directory();
  const diagnostics: Diagnostic[] = [];
  // What labels say comes before what running text says.
  const ordered = mentions.some(({ isFromProse }) => isFromProse)
    ? [...mentions.filter(({ isFromProse }) => !isFromProse), ...mentions.filter(({ isFromProse }) => isFromProse)]
    : mentions;
  for (const mention of ordered) {
    // The words of the name as they are compared, in the order in which the page prints them.
    const order = foldName(mention.person.name);
    const known = directory.find(mention, order);
    if (known !== undefined) {
      directory.addSpelling(known, order);
      addMention(diagnostics, known, mention, directory);
    } else if (!mention.isUncertain) directory.add(entryOf(mention), order);
  }
  const people = directory.entries.map(({ person, roles, alternates }) =>
    personOf(person, roles.length > 1 ? inOrder(roles) : roles, alternates?.size === 0 ? undefined : alternates),
  );
  return { people, diagnostics };
}

function entryOf({ person, role, otherRoles }: Mention): Entry {
  const roles = otherRoles === undefined ? [role] : [role, ...otherRoles];
  return { person: named(person.name, person), roles, alternates: undefined, disputed: undefined };
}

/** The people so far, found by the words of their names. */
class Directory {
  readonly entries: Entry[] = [];
  /** By the words of a name, in the order in which the page prints them: who is meant, and how often it prints them so. */
  readonly #byOrder = new Map<string, { readonly entry: Entry; count: number }>();
  /** The words of each name, once for each order in which the page prints them. */
  readonly #spellings: { readonly words: readonly string[]; readonly entry: Entry }[] = [];
  /** In a list too long to be compared: the first of the spellings by their words in any order, and how many those are. */
  readonly #byWords = new Map<string, Entry>();
  #countByWords = 0;

  add(entry: Entry, order: string): void {
    this.entries.push(entry);
    this.addSpelling(entry, order);
  }

  addSpelling(entry: Entry, order: string): void {
    const known = this.#byOrder.get(order);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    this.#spellings.push({ words: wordsOf(order), entry });
    this.#byOrder.set(order, { entry, count: 1 });
  }

  /** How often the page prints the words of a name in the order of this spelling. */
  countOf(spelling: string): number {
    return this.#byOrder.get(foldName(spelling))?.count ?? 0;
  }

  /** The one person who is meant, if that is clear. */
  find({ person, role }: Mention, order: string): Entry | undefined {
    const known = this.#byOrder.get(order);
    if (known !== undefined) return known.entry;
    const words = wordsOf(order);
    if (this.#spellings.length > MOST_COMPARED) return this.#findByWords(words);
    const alike: Entry[] = [];
    for (const { words: others, entry } of this.#spellings) {
      const likeness = tokenLikeness(others, words);
      if (likeness === "same") return entry;
      if (likeness === "likely" && entry !== alike.at(-1)) alike.push(entry);
    }
    const [only] = alike;
    // Two people with like names in one list are two people.
    if (only === undefined || alike.length > 1 || only.roles.includes(role)) return undefined;
    return contradicts(only.person, person) ? undefined : only;
  }

  #findByWords(words: readonly string[]): Entry | undefined {
    for (; this.#countByWords < this.#spellings.length; this.#countByWords += 1) {
      const { words: others, entry } = this.#spellings[this.#countByWords]!;
      this.#byWords.set(inAnyOrder(others), entry);
    }
    return this.#byWords.get(inAnyOrder(words));
  }
}

function wordsOf(order: string): readonly string[] {
  return order === "" ? [] : order.split(" ");
}

/** The same for all names that `nameLikeness` calls the same: they have the same words. */
function inAnyOrder(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

/** No session has more people; from here on likenesses are not looked for, so that a hostile list stays cheap. */
const MOST_COMPARED = 300;

/** Different organisations that share no word speak against one person, unless the name leaves no doubt. */
function contradicts(known: Named, person: Named): boolean {
  if (known.affiliation === undefined || person.affiliation === undefined) return false;
  const words = new Set(nameTokens(known.affiliation));
  return !nameTokens(person.affiliation).some((word) => word.length > 3 && words.has(word));
}

function addMention(diagnostics: Diagnostic[], known: Entry, mention: Mention, directory: Directory): void {
  const { person, line } = mention;
  if (person.name !== known.person.name) addAll(diagnostics, addSpelling(known, person.name, line.span, directory));
  for (const key of GROUPS) {
    const other = person[key];
    if (other === undefined || known.disputed?.has(key) === true) continue;
    const kept = known.person[key];
    if (kept === undefined) setFact(known.person, key, other);
    else if (kept !== other) {
      // Two groups for one person: the page does not tell, and so does the record not.
      (known.disputed ??= new Set()).add(key);
      known.person[key] = undefined;
      const data = { name: known.person.name, kept, other };
      diagnostics.push(diagnose(pageDiagnostics, "page/person-group-differs", { span: line.span }, data));
    }
  }
  for (const key of WORDS) {
    const other = person[key];
    if (other === undefined) continue;
    const kept = known.person[key];
    if (kept === undefined) setFact(known.person, key, other);
    else if (kept !== other && fold(kept) !== fold(other)) {
      // The first line that tells it is kept, and so that nothing is lost the other one is named.
      const data = { name: known.person.name, kept, other };
      diagnostics.push(diagnose(pageDiagnostics, "page/person-detail-differs", { span: line.span }, data));
    }
  }
  addRole(known, mention);
}

function setFact<Key extends keyof Named>(known: Named, key: Key, value: Named[Key]): void {
  known[key] = value;
}

/** `Ana will facilitate the session` adds no role to somebody whom a label makes its online moderator. */
function addRole(known: Entry, { role, otherRoles = [], isFromProse }: Mention): void {
  const isModerator = known.roles.some((name) => name.endsWith("moderator"));
  if (known.roles.includes(role) || (isFromProse && role === "moderator" && isModerator)) return;
  known.roles.push(role, ...otherRoles.filter((other) => !known.roles.includes(other)));
}

/** Keeps every spelling, and finds out which of two is the name. */
function addSpelling(entry: Entry, other: string, span: Span, directory: Directory): Diagnostic[] {
  const { person } = entry;
  const alternates = (entry.alternates ??= new Set());
  const isKept = alternates.has(other);
  const finding = diagnose(pageDiagnostics, "page/person-spelling-differs", { span }, { name: person.name, other });
  if (isBetterName(other, entry, directory)) {
    alternates.delete(other);
    alternates.add(person.name);
    person.name = other;
  } else alternates.add(other);
  return isKept ? [] : [finding];
}

/**
 * Whether one spelling of a name is to be preferred to another with the same words: the one with more accents, since
 * copies lose them and never add any; else the order that the page prints more often. Where both orders come equally
 * often the first one counts, but not an organiser's: organisers stand under the names of their accounts, which many
 * people enter with the family name in front.
 */
function isBetterName(other: string, { person: { name }, roles }: Entry, directory: Directory): boolean {
  if (nameLikeness(name, other) !== "same") return false;
  const accents = accentsIn(other) - accentsIn(name);
  if (accents !== 0) return accents > 0;
  // A family name in capitals is a way of the forms, not of the person.
  const capitals = wordsInCapitals(name) - wordsInCapitals(other);
  if (capitals !== 0) return capitals > 0;
  if (foldName(other) === foldName(name)) return false;
  const isOnlyOrganizer = roles.every((role) => role === "organizer");
  const more = directory.countOf(other) - directory.countOf(name);
  return more > 0 || (more === 0 && isOnlyOrganizer);
}

function accentsIn(name: string): number {
  return name.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
}

/** How many words of a name are written in capitals; initials and `III` do not count. */
function wordsInCapitals(name: string): number {
  return name.match(/(?<!\p{L})(?![IVX]+(?!\p{L}))\p{Lu}{3,}(?!\p{L})/gu)?.length ?? 0;
}

const ORDER = /* @__PURE__ */ Object.keys(ROLES) as readonly Role[];

function inOrder(roles: readonly Role[]): Role[] {
  return ORDER.filter((role) => roles.includes(role));
}
