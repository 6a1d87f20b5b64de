import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

import type { Link } from "../model";
import { wordSet } from "../text";
import { cleanLine } from "./clean-line";
import { type FieldMeaning, findFieldMeaning } from "./html-fields";
import { type Line, MOST_LINES } from "./line";
import { withoutListMark } from "./text-lines";

/** What an HTML page shows: its lines, its links, its own address. */
export interface HtmlContent {
  readonly lines: Line[];
  readonly links: Link[];
  /** The address the page gives as its own. */
  readonly canonical?: string;
}

/** Elements that begin and end a line. */
const BLOCKS = /* @__PURE__ */ wordSet(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
/** Blocks with space around them: what stands in two of them is parted by an empty line in a text copy. */
const SPACED = /* @__PURE__ */ wordSet("p ul ol table h1 h2 h3 h4 h5 h6 blockquote div section article");
/** Elements whose text is not the page's content. */
const SKIPPED = /* @__PURE__ */ wordSet(
  "script style noscript template title nav header footer aside form svg iframe object select button head",
);
const VOID = /* @__PURE__ */ wordSet("area base br col embed hr img input link meta param source track wbr");

/** Classes of what the site prints around the content, wherever it stands: tabs, menus, the trail of links, its messages. */
const CHROME = /* @__PURE__ */ wordSet(
  "tabs tabs--primary nav-tabs menu breadcrumb pager contextual-links skip-link language-switcher-language-url messages",
);

function isChrome(classes: string): boolean {
  return classes !== "" && classes.split(" ").some((name) => CHROME.has(name));
}

/** Whether a source is HTML rather than text: a tag of a page's skeleton or of field markup stands in it early. */
export function isHtml(source: string): boolean {
  return /<(?:!doctype html|html|head|body|main|article|div|p|h1|table|span|ul)[\s>]/i.test(source.slice(0, 4_000));
}

/** The attributes that are looked at. */
type Attributes = Partial<Record<"class" | "href" | "rel" | "role", string>>;

const ATTRIBUTES: ReadonlyMap<string, keyof Attributes> = /* @__PURE__ */ new Map([
  ["class", "class"],
  ["href", "href"],
  ["rel", "rel"],
  ["role", "role"],
] as const);

/** Browsers nest 512 elements. What is opened deeper down is no element of its own: millions would fill the memory. */
const DEEPEST = 10_000;

interface OpenElement {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly isLabel: boolean;
  readonly isMain: boolean;
  readonly isHeadline: boolean;
  readonly field: FieldMeaning | undefined;
}

/**
 * The visible lines of an HTML page in their order, from its main content where it marks one.
 *
 * Works on htmlparser2's tokens rather than on a tree: closing a tag costs one count and not a search of everything open,
 * so the time stays linear on pages made of a million unclosed elements.
 */
export function htmlLines(source: string): HtmlContent {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.content();
}

/** Holds what is open while the tokens go by. */
class HtmlReader implements TokenizerCallbacks {
  readonly #source: string;
  readonly #all: { readonly line: Line; readonly inMain: boolean }[] = [];
  readonly #links: { readonly link: Link; readonly inMain: boolean }[] = [];
  readonly #stack: OpenElement[] = [];
  readonly #open = new Map<string, number>();
  #skipped = 0;
  #main = 0;
  #labels = 0;
  #headlines = 0;
  #fields: FieldMeaning[] = [];
  #buffer = "";
  #from = -1;
  #to = -1;
  #gap = 1;
  #isItem = false;
  #tag = "";
  /** The attribute that is being read, where it is one of those that tell something. */
  #attribute: keyof Attributes | undefined;
  #value = "";
  #attributes: Attributes = {};
  #canonical: string | undefined;
  /** The link that is open, and its words so far on the line: cutting them out of the line would copy it for each link. */
  #anchor: { href: string; label: string } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  content(): HtmlContent {
    this.#endLine(false);
    // Of a page that is too long nothing is read: its main part may lie behind the lines that were kept.
    const isTooLong = this.#all.length > MOST_LINES;
    const hasMain = !isTooLong && this.#all.some((line) => line.inMain);
    // Without a marked main part the page's content begins with its headline: menus stand above it.
    const headline =
      hasMain || isTooLong
        ? 0
        : Math.max(
            0,
            this.#all.findIndex(({ line }) => line.markup === "headline"),
          );
    const shown = <Item extends { readonly inMain: boolean }>(items: readonly Item[]): Item[] =>
      items.filter((item) => item.inMain || !hasMain);
    return {
      lines: shown(this.#all.slice(headline)).map(({ line }) => line),
      links: shown(this.#links).map(({ link }) => link),
      ...(this.#canonical === undefined ? {} : { canonical: this.#canonical }),
    };
  }

  ontext(start: number, end: number): void {
    if (this.#skipped === 0) this.#add(this.#source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.#skipped === 0) this.#add(String.fromCodePoint(codepoint), end - 1, end);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    // Menus and forms are most of a page, and nothing is asked of their attributes; the head has the page's address.
    const isAsked = this.#skipped === 0 || this.#tag === "link";
    this.#attribute = isAsked ? ATTRIBUTES.get(this.#source.slice(start, end).toLowerCase()) : undefined;
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== undefined) this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== undefined) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attribute !== undefined) this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#openTag();
  }

  onselfclosingtag(): void {
    this.#openTag();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    if (name === "a") this.#closeAnchor();
    this.#closeTag(name);
  }

  #closeTag(name: string): void {
    // A closing tag with nothing open is ignored; otherwise everything inside it closes with it.
    if ((this.#open.get(name) ?? 0) === 0) return;
    for (let element = this.#stack.pop(); element !== undefined; element = this.#stack.pop()) {
      this.#close(element);
      if (element.name === name) break;
    }
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #openTag(): void {
    const name = this.#tag;
    const { class: classes = "", href = "", rel, role } = this.#attributes;
    if (name === "link" && rel === "canonical") this.#canonical ??= href;
    if (name === "br" || name === "hr") {
      this.#endLine(name === "hr");
      return;
    }
    if (VOID.has(name)) return;
    // The body begins where it begins, also when nobody closed the head.
    if (name === "body") this.#closeTag("head");
    if (BLOCKS.has(name)) this.#endLine(SPACED.has(name));
    if (name === "li") this.#isItem = true;
    if (this.#stack.length >= DEEPEST) return;
    if (name === "a" && this.#skipped === 0) this.#anchor = { href, label: "" };
    const meaning = classes.includes("field--") ? findFieldMeaning(classes) : undefined;
    const element: OpenElement = {
      name,
      isSkipped: (SKIPPED.has(name) && !(name === "header" && this.#main > 0)) || isChrome(classes),
      isLabel: classes.includes("field__label") && classes.split(" ").includes("field__label"),
      isMain: name === "main" || name === "article" || role === "main",
      isHeadline: name === "h1",
      // A copy for each element: two that follow each other are two fields.
      field: meaning === undefined ? undefined : { ...meaning },
    };
    this.#stack.push(element);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (element.isSkipped) this.#skipped += 1;
    if (element.isLabel) this.#labels += 1;
    if (element.isMain) this.#main += 1;
    if (element.isHeadline) this.#headlines += 1;
    if (element.field !== undefined) this.#fields.push(element.field);
  }

  #close(element: OpenElement): void {
    if (BLOCKS.has(element.name)) this.#endLine(SPACED.has(element.name));
    this.#open.set(element.name, this.#open.get(element.name)! - 1);
    if (element.isSkipped) this.#skipped -= 1;
    if (element.isLabel) this.#labels -= 1;
    if (element.isMain) this.#main -= 1;
    if (element.isHeadline) this.#headlines -= 1;
    if (element.field !== undefined) this.#fields.pop();
  }

  #closeAnchor(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (anchor === undefined || this.#skipped > 0 || !/^https?:/i.test(anchor.href)) return;
    const label = cleanLine(anchor.label);
    const link = { ...(label === "" ? {} : { label }), url: anchor.href.trim() };
    this.#links.push({ link, inMain: this.#main > 0 });
  }

  #add(text: string, start: number, end: number): void {
    if (this.#from < 0) {
      if (text.trim() === "") return;
      this.#from = start;
    }
    // In HTML a line break in the source is a space.
    const shown = text.replace(/[\n\r\t]/gu, " ");
    this.#buffer += shown;
    if (this.#anchor !== undefined) this.#anchor.label += shown;
    this.#to = end;
  }

  #endLine(isSpaced: boolean): void {
    if (this.#buffer === "") {
      if (isSpaced) this.#gap = 1;
      return;
    }
    const raw = cleanLine(this.#buffer);
    if (raw !== "" && this.#all.length <= MOST_LINES) {
      const { text, bullet } = withoutListMark(raw);
      const markup = this.#labels > 0 ? "label" : this.#headlines > 0 ? "headline" : undefined;
      const line: Line = {
        text,
        marked: raw,
        bullet: bullet || this.#isItem,
        span: { start: this.#from, end: this.#to },
        gap: this.#gap,
        markup,
        field: this.#fields.at(-1),
      };
      this.#all.push({ line, inMain: this.#main > 0 });
      this.#gap = 0;
      this.#isItem = false;
    }
    if (isSpaced) this.#gap = 1;
    this.#buffer = "";
    if (this.#anchor !== undefined) this.#anchor.label = "";
    this.#from = -1;
  }
}
