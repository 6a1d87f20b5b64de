import { addAll } from "../add-all";
import { pageDiagnostics } from "../../diagnostics/catalogue/page";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Person } from "../../model";
import { fold, type Span } from "../../text";
import { foldName, nameLikeness, nameTokens, tokenLikeness } from "../../text/name-likeness";
import { ROLES, type Role } from "../../vocabulary/roles";
import type { Mention } from "./read-people";

/** The people of a page, one entry each. */
export interface MergedPeople {
  readonly people: Person[];
  readonly diagnostics: Diagnostic[];
}

/** A person so far, and what the page says twice and differently. */
interface Entry {
  readonly person: Person;
  /** How often the page prints the words of the name, by their order. */
  readonly orders: Map<string, number>;
  /** Further spellings of the name, in the page's order. */
  readonly alternates: Set<string>;
  readonly disputed: Set<string>;
}

function entryOf(person: Person): Entry {
  return { person, orders: new Map(), alternates: new Set(), disputed: new Set() };
}

/** The keys of a person that one mention may add to another. */
const DETAILS = [
  "honorific",
  "position",
  "affiliation",
  "stakeholderGroup",
  "regionalGroup",
  "participation",
  "country",
  "gender",
] as const;

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
    const spelling = spellingOf(mention.person.name);
    const known = directory.find(mention, spelling);
    if (known !== undefined) {
      directory.addSpelling(known, spelling);
      addMention(diagnostics, known, mention);
    } else if (!mention.isUncertain) {
      const roles = [mention.role, ...(mention.otherRoles ?? [])];
      // Assigned and not spread: people have many shapes, and a key laid onto a copy takes ten times as long.
      const person = Object.assign({}, mention.person, { roles });
      directory.add(entryOf(person), spelling);
    }
  }
  for (const { person, alternates } of directory.entries) {
    if (person.roles.length > 1) person.roles = inOrder(person.roles);
    if (alternates.size > 0) person.alternateNames = [...alternates];
  }
  return { people: directory.entries.map(({ person }) => person), diagnostics };
}

/** The words of a name as they are compared. */
interface Spelling {
  readonly words: readonly string[];
  /** The words in the order in which the page prints them. */
  readonly order: string;
  /** The same for all names that `nameLikeness` calls the same: they have the same words. */
  readonly key: string;
}

function spellingOf(name: string): Spelling {
  const order = foldName(name);
  const words = order === "" ? [] : order.split(" ");
  return { words, order, key: spellingKey(words, order) };
}

function spellingKey(words: readonly string[], order: string): string {
  // Most names have two words, and sorting a list takes ten times as long as comparing them.
  if (words.length !== 2) return [...words].sort().join(" ");
  return words[0]! <= words[1]! ? order : `${words[1]!} ${words[0]!}`;
}

/** The people so far, found by the words of their names. */
class Directory {
  readonly entries: Entry[] = [];
  readonly #bySpelling = new Map<string, Entry>();
  /** The words of each name, once for each order in which the page prints them. */
  readonly #spellings: { readonly words: readonly string[]; readonly entry: Entry }[] = [];

  add(entry: Entry, spelling: Spelling): void {
    this.entries.push(entry);
    this.addSpelling(entry, spelling);
  }

  addSpelling(entry: Entry, { words, order, key }: Spelling): void {
    const count = entry.orders.get(order) ?? 0;
    entry.orders.set(order, count + 1);
    if (count === 0) this.#spellings.push({ words, entry });
    this.#bySpelling.set(key, entry);
  }

  /** The one person who is meant, if that is clear. */
  find({ person, role }: Mention, { words, key }: Spelling): Entry | undefined {
    const same = this.#bySpelling.get(key);
    if (same !== undefined || this.#spellings.length > MOST_COMPARED) return same;
    let only: Entry | undefined;
    for (const { words: known, entry } of this.#spellings) {
      if (entry === only || tokenLikeness(known, words) !== "likely") continue;
      // Two people with like names in one list are two people.
      if (only !== undefined) return undefined;
      only = entry;
    }
    if (only === undefined || only.person.roles.includes(role)) return undefined;
    return contradicts(only.person, person) ? undefined : only;
  }
}

/** No session has more people; from here on likenesses are not looked for, so that a hostile list stays cheap. */
const MOST_COMPARED = 300;

/** Different organisations that share no word speak against one person, unless the name leaves no doubt. */
function contradicts(known: Person, person: Omit<Person, "roles">): boolean {
  if (known.affiliation === undefined || person.affiliation === undefined) return false;
  const words = new Set(nameTokens(known.affiliation));
  return !nameTokens(person.affiliation).some((word) => word.length > 3 && words.has(word));
}

function addMention(diagnostics: Diagnostic[], known: Entry, mention: Mention): void {
  const { person, line } = mention;
  const { disputed } = known;
  if (person.name !== known.person.name) addAll(diagnostics, addSpelling(known, person.name, line.span));
  for (const key of GROUPS) {
    const kept = known.person[key];
    const other = person[key];
    if (kept === undefined || other === undefined || kept === other) continue;
    // Two groups for one person: the page does not tell, and so does the record not.
    disputed.add(key);
    diagnostics.push(
      diagnose(
        pageDiagnostics,
        "page/person-group-differs",
        { span: line.span },
        { name: known.person.name, kept, other },
      ),
    );
  }
  if (disputed.has("stakeholderGroup")) delete known.person.stakeholderGroup;
  if (disputed.has("regionalGroup")) delete known.person.regionalGroup;
  for (const key of WORDS) {
    const kept = known.person[key];
    const other = person[key];
    if (kept === undefined || other === undefined || kept === other || fold(kept) === fold(other)) continue;
    // The first line that tells it is kept, and so that nothing is lost the other one is named.
    const data = { name: known.person.name, kept, other };
    diagnostics.push(diagnose(pageDiagnostics, "page/person-detail-differs", { span: line.span }, data));
  }
  for (const key of DETAILS) if (known.person[key] === undefined && !disputed.has(key)) take(known.person, person, key);
  addRole(known.person, mention);
}

function take<Key extends (typeof DETAILS)[number]>(known: Person, other: Pick<Person, Key>, key: Key): void {
  if (other[key] !== undefined) known[key] = other[key];
}

/** `Ana will facilitate the session` adds no role to somebody whom a label makes its online moderator. */
function addRole(known: Person, { role, otherRoles = [], isFromProse }: Mention): void {
  const isModerator = known.roles.some((name) => name.endsWith("moderator"));
  if (known.roles.includes(role) || (isFromProse && role === "moderator" && isModerator)) return;
  known.roles.push(role, ...otherRoles.filter((other) => !known.roles.includes(other)));
}

/** Keeps every spelling, and finds out which of two is the name. */
function addSpelling({ person, orders, alternates }: Entry, other: string, span: Span): Diagnostic[] {
  const isKept = alternates.has(other);
  // Takes its place among the keys; the names are written down when all are known.
  person.alternateNames ??= [];
  const finding = diagnose(pageDiagnostics, "page/person-spelling-differs", { span }, { name: person.name, other });
  if (isBetterName(other, person, orders)) {
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
function isBetterName(other: string, { name, roles }: Person, orders: Entry["orders"]): boolean {
  if (nameLikeness(name, other) !== "same") return false;
  const accents = accentsIn(other) - accentsIn(name);
  if (accents !== 0) return accents > 0;
  // A family name in capitals is a way of the forms, not of the person.
  const capitals = wordsInCapitals(name) - wordsInCapitals(other);
  if (capitals !== 0) return capitals > 0;
  if (foldName(other) === foldName(name)) return false;
  const count = (spelling: string): number => orders.get(foldName(spelling)) ?? 0;
  const isOnlyOrganizer = roles.every((role) => role === "organizer");
  return count(other) > count(name) || (count(other) === count(name) && isOnlyOrganizer);
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
