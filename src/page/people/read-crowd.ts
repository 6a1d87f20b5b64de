import { addAll } from "../add-all";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Organization, Person } from "../../model";
import { fold } from "../../text";
import type { Block } from "../block";
import type { Ledger } from "../coverage";
import type { Line } from "../line";
import { findAgendaPeople } from "./agenda-people";
import { mergePeople } from "./merge-people";
import { readOrganizations } from "./organization-line";
import { type Details, readDetail, withDetails } from "./person-detail";
import type { PeopleLines } from "./people-lines";
import { addMarks, type Mention, type PeopleReading, readPeople } from "./read-people";

/** Everybody whom a page names in a role, and the bodies behind the session. */
export interface Crowd {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the people and the organisations of all blocks, one entry each. */
export function readCrowd(blocks: readonly Block[], people: PeopleLines, source: string, ledger: Ledger): Crowd {
  const crowd = new CrowdReader(people, source, ledger);
  for (const block of blocks) crowd.read(block);
  return crowd.crowd();
}

/** One thing that a line of details says, and that line. */
interface Detail {
  readonly key: keyof Details;
  readonly value: string;
  readonly lines: readonly Line[];
}

/** Holds whom the page has named so far, since a line of details belongs to people on other lines. */
class CrowdReader {
  readonly #people: PeopleLines;
  readonly #source: string;
  readonly #ledger: Ledger;
  readonly #mentions: Mention[] = [];
  readonly #organizations: Organization[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** Where the mentions of the last line of people begin: a line of details belongs to them. */
  #last = 0;
  /** For each kind of detail, behind the last person who has been given one. */
  readonly #detailed = new Map<string, number>();
  /** Details at the top of a list belong to the people below. */
  readonly #pending = new Map<string, Detail>();
  /** Whom `Proposer's Name:` has named: `Proposer:` with nothing behind it goes on with the same person further down. */
  readonly #proposers = new Map<string, number>();
  #proposer: number | undefined;
  /** Whether something else stands between the last people and a line of details. */
  #isApart = false;

  constructor(people: PeopleLines, source: string, ledger: Ledger) {
    this.#people = people;
    this.#source = source;
    this.#ledger = ledger;
  }

  crowd(): Crowd {
    const { people, diagnostics } = mergePeople(this.#mentions);
    addAll(this.#diagnostics, diagnostics);
    return { people, organizations: distinctOrganizations(this.#organizations), diagnostics: this.#diagnostics };
  }

  read(block: Block): void {
    // What stands apart from everybody is about nobody for certain.
    if (block.kind === "person-detail" && this.#isApart) return;
    if (!BESIDE_PEOPLE.has(block.kind)) this.#isApart = this.#mentions.length > 0;
    else if (block.kind === "people") this.#isApart = false;
    if (block.kind === "people") this.#readPeople(block);
    else if (block.kind === "person-detail") this.#readDetail(block);
    else if (block.kind === "organizations") {
      for (const line of block.lines) {
        addAll(this.#organizations, readOrganizations(line.text));
        addMarks(this.#diagnostics, line, this.#source);
      }
      this.#ledger.book(block.lines, "field");
    } else addAll(this.#mentions, findAgendaPeople(block));
  }

  #readDetail(block: Block): void {
    const details = readDetail(block);
    const isOrganizers = this.#mentions.at(-1)?.role === "organizer" || this.#mentions.length === 0;
    if (details.affiliation !== undefined && isOrganizers) {
      this.#organizations.push({ name: details.affiliation });
      this.#ledger.book(block.lines, "field");
    }
    for (const [key, value] of Object.entries(details)) {
      const detail = { key: key as keyof Details, value, lines: block.lines };
      if (this.#proposer !== undefined) this.#addDetail(detail, this.#proposer, this.#proposer + 1);
      else if (this.#mentions.length > this.#last) this.#addToLast(detail);
      // The first of each kind holds; the others stay with the sections.
      else if (!this.#pending.has(key)) this.#pending.set(key, detail);
    }
  }

  /**
   * Adds what a line of details says to the people of the last line. The first such line holds, so whoever has had one is
   * passed over: going through all of them for each further line would take the square of their number.
   */
  #addToLast(detail: Detail): void {
    const from = Math.max(this.#last, this.#detailed.get(detail.key) ?? 0);
    this.#addDetail(detail, from, this.#mentions.length);
    this.#detailed.set(detail.key, this.#mentions.length);
  }

  /** A detail that the person's own line tells otherwise stays with the sections of the page. */
  #addDetail({ key, value, lines }: Detail, from: number, to: number): void {
    let isShown = false;
    for (let at = from; at < to; at += 1) {
      const mention = withDetails([this.#mentions[at]!], { [key]: value })[0]!;
      this.#mentions[at] = mention;
      isShown ||= mention.person[key] === value;
    }
    if (isShown) this.#ledger.book(lines, "field");
  }

  #readPeople(block: Block): void {
    const found = readPeople(block, this.#people, this.#source);
    const label = block.heading?.label.toLowerCase() ?? "";
    this.#proposer = block.lines.length === 0 ? this.#proposers.get(label) : undefined;
    if (found.mentions.length > 0) {
      this.#last = this.#mentions.length;
      if (label.endsWith(PROPOSER)) this.#proposers.set(label.slice(0, -NAME.length), this.#last);
    }
    const from = this.#mentions.length;
    addAll(this.#mentions, found.mentions);
    for (const detail of this.#pending.values()) this.#addDetail(detail, from, this.#mentions.length);
    this.#pending.clear();
    addAll(this.#organizations, found.organizations);
    addAll(this.#diagnostics, found.diagnostics);
    this.#book(block, found);
  }

  #book({ lines }: Block, found: PeopleReading): void {
    if (found.diagnostics.length === 0 && found.prose.size === 0) {
      this.#ledger.book(lines, "field");
      return;
    }
    const named = new Set(found.diagnostics.map((diagnostic) => diagnostic.span?.start));
    const mentioned = new Set(found.mentions.map((mention) => mention.line.span.start));
    for (const line of lines) {
      if (found.prose.has(line)) continue;
      const isField = mentioned.has(line.span.start) || !named.has(line.span.start);
      this.#ledger.book([line], isField ? "field" : "diagnostic");
    }
  }
}

/** Blocks that part no line of details from its people. */
const BESIDE_PEOPLE: ReadonlySet<Block["kind"]> = /* @__PURE__ */ new Set([
  "people",
  "person-detail",
  "organizations",
  "boilerplate",
]);

const NAME = "'s name";
const PROPOSER = "proposer's name";

function distinctOrganizations(organizations: readonly Organization[]): Organization[] {
  const byName = new Map<string, Organization>();
  for (const organization of organizations) {
    const key = fold(`${organization.name} ${organization.unit ?? ""}`);
    if (key !== "" && !byName.has(key)) byName.set(key, organization);
  }
  return [...byName.values()];
}
