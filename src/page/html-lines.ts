import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

import type { Link } from "../model";
import { cleanLine } from "./clean-line";
import { type ClassMeaning, classMeaning, type ElementKind, elementKind } from "./html-elements";
import type { FieldMeaning } from "./html-fields";
import { type Line, MOST_LINES } from "./line";
import { withoutListMark } from "./text-lines";

/** What an HTML page shows: its lines, its links, its own address. */
export interface HtmlContent {
  readonly lines: Line[];
  readonly links: Link[];
  /** The address the page gives as its own. */
  readonly canonical?: string;
}

/** Whether a source is HTML rather than text: a tag of a page's skeleton or of field markup stands in it early. */
export function isHtml(source: string): boolean {
  const beginning = source.slice(0, 4_000);
  return beginning.includes("<") && SKELETON_TAG.test(beginning);
}

const SKELETON_TAG = /<(?:!doctype html|html|head|body|main|article|div|p|h1|table|span|ul)[\s>]/i;

/** Browsers nest 512 elements. What is opened deeper down is no element of its own: millions would fill the memory. */
const DEEPEST = 10_000;

interface OpenElement {
  readonly kind: ElementKind;
  readonly isSkipped: boolean;
  readonly isLabel: boolean;
  readonly isMain: boolean;
  readonly field: FieldMeaning | undefined;
}

/** The lines and links of a part of the page. */
interface Shown {
  readonly lines: Line[];
  readonly links: Link[];
}

/**
 * The visible lines of an HTML page in their order, from its main content where it marks one.
 *
 * Works on htmlparser2's tokens rather than on a tree: closing a tag costs one count and not a search of everything open,
 * so the time stays linear on pages made of a million unclosed elements.
 */
export function htmlLines(source: string): HtmlContent {
  return new HtmlReader(source).read();
}

/** Holds what is open while the tokens go by. */
class HtmlReader implements TokenizerCallbacks {
  readonly #source: string;
  // Without entities the tokenizer goes through a text at once, up to the next tag; they are decoded where a text is kept.
  readonly #tokenizer = new Tokenizer({ decodeEntities: false }, this);
  readonly #whole: Shown = { lines: [], links: [] };
  readonly #mainPart: Shown = { lines: [], links: [] };
  /** By each spelling of a name, what stands for its elements where their attributes say nothing, as on most of a page. */
  readonly #plain = new Map<string, OpenElement>();
  readonly #meanings = new Map<string, ClassMeaning>();
  readonly #head = this.#plainElement("head").kind;
  readonly #headline = this.#plainElement("h1").kind;
  readonly #stack: OpenElement[] = [];
  readonly #fields: FieldMeaning[] = [];
  #skipped = 0;
  #main = 0;
  #labels = 0;
  #buffer = "";
  #from = -1;
  #to = -1;
  #gap = 1;
  #isItem = false;
  #isRaw = false;
  /** The tag that is being read, and those of its attributes that tell something. */
  #tag = this.#plainElement("html");
  #class: string | undefined;
  #href: string | undefined;
  #rel: string | undefined;
  #role: string | undefined;
  /** The attribute that is being read. */
  #attribute = "";
  #value = "";
  /** Before this place nothing that stands behind a main part is shown. */
  #nextMark = 0;
  #canonical: string | undefined;
  /** The link that is open, and its words so far on the line: cutting them out of the line would copy it for each link. */
  #anchor: { readonly url: string; label: string } | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  read(): HtmlContent {
    this.#tokenizer.write(this.#source);
    this.#tokenizer.end();
    this.#endLine(false);
    return {
      ...this.#shown(),
      ...(this.#canonical === undefined ? {} : { canonical: this.#canonical }),
    };
  }

  #shown(): Shown {
    const { lines, links } = this.#whole;
    // Of a page that is too long nothing is read: its main part may lie behind the lines that were kept.
    if (lines.length > MOST_LINES) return this.#whole;
    if (this.#mainPart.lines.length > 0) return this.#mainPart;
    // Without a marked main part the page's content begins with its headline: menus stand above it.
    const headline = lines.findIndex(({ markup }) => markup === "headline");
    return headline > 0 ? { lines: lines.slice(headline), links } : this.#whole;
  }

  ontext(start: number, end: number): void {
    if (this.#skipped === 0) this.#add(start, end);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#plainElement(this.#source.slice(start, end));
    this.#class = undefined;
    this.#href = undefined;
    this.#rel = undefined;
    this.#role = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = "";
    this.#value = "";
    const length = end - start;
    // All that is asked for have three to five letters; most others are longer or, as `id`, shorter.
    if (length < 3 || length > 5) return;
    // Menus and forms are most of a page, and nothing is asked of their attributes; the head has the page's address.
    if (this.#skipped > 0 && this.#tag.kind.name !== "link") return;
    this.#attribute = this.#source.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== "") this.#value = this.#source.slice(start, end);
  }

  /** Of attributes of one name the first counts. */
  onattribend(): void {
    if (this.#attribute === "class") this.#class ??= decodeHTMLAttribute(this.#value);
    else if (this.#attribute === "href") this.#href ??= decodeHTMLAttribute(this.#value);
    else if (this.#attribute === "rel") this.#rel ??= decodeHTMLAttribute(this.#value);
    else if (this.#attribute === "role") this.#role ??= decodeHTMLAttribute(this.#value);
  }

  onopentagend(): void {
    this.#openTag();
  }

  onselfclosingtag(): void {
    this.#openTag();
  }

  onclosetag(start: number, end: number): void {
    const { kind } = this.#plainElement(this.#source.slice(start, end));
    this.#isRaw = false;
    if (kind.name === "a") this.#closeAnchor();
    this.#closeTag(kind);
    this.#stopBehindMain(end);
  }

  // Without entities none of these comes, and nothing of the rest is shown.
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** One look-up for a tag, however its name is spelled. */
  #plainElement(spelling: string): OpenElement {
    return this.#plain.get(spelling) ?? this.#addSpelling(spelling);
  }

  #addSpelling(spelling: string): OpenElement {
    const name = spelling.toLowerCase();
    const element = this.#plain.get(name) ?? plainElement(elementKind(name));
    this.#plain.set(name, element).set(spelling, element);
    return element;
  }

  /**
   * Of what stands behind a main part only another one is shown, and a page says its address once: a rest without either
   * need not be taken apart, as the site's footer and its scripts.
   */
  #stopBehindMain(end: number): void {
    if (this.#main > 0 || this.#mainPart.lines.length === 0 || end < this.#nextMark) return;
    const distance = this.#source.slice(end).search(/<(?:main|article|link)|role/i);
    if (distance < 0) this.#tokenizer.pause();
    // Once for each such stretch: searching at every tag would be quadratic.
    this.#nextMark = end + distance + 1;
  }

  #openTag(): void {
    const { kind } = this.#tag;
    this.#isRaw = kind.isRaw;
    if (kind.isVoid) {
      this.#passVoid(kind);
      return;
    }
    // The body begins where it begins, also when nobody closed the head.
    if (kind.name === "body") this.#closeTag(this.#head);
    if (kind.isBlock) this.#endLine(kind.isSpaced);
    if (kind.name === "li") this.#isItem = this.#skipped === 0;
    if (this.#stack.length >= DEEPEST) return;
    if (kind.name === "a" && this.#skipped === 0) this.#openAnchor();
    const element = this.#element(this.#tag);
    this.#stack.push(element);
    kind.open += 1;
    if (element.isSkipped) this.#skipped += 1;
    if (element.isLabel) this.#labels += 1;
    if (element.isMain) this.#main += 1;
    if (element.field !== undefined) this.#fields.push(element.field);
  }

  #passVoid({ name, isSpaced }: ElementKind): void {
    if (name === "link" && this.#rel === "canonical") this.#canonical ??= this.#href ?? "";
    if (name === "br" || name === "hr") this.#endLine(isSpaced);
  }

  /** The element that the tag which has just been read opens. */
  #element(plain: OpenElement): OpenElement {
    const { kind } = plain;
    const isOwnHeader = kind.name === "header" && this.#main > 0;
    if (this.#class === undefined && this.#role === undefined && !isOwnHeader) return plain;
    const { isChrome, isLabel, field } = this.#meaningOf(this.#class ?? "");
    return {
      kind,
      isSkipped: (kind.isSkipped && !isOwnHeader) || isChrome,
      isLabel,
      isMain: kind.isMain || this.#role === "main",
      // A copy for each element: two that follow each other are two fields.
      field: field === undefined ? undefined : { ...field },
    };
  }

  /** A page has few values of `class`, each on many elements. */
  #meaningOf(classes: string): ClassMeaning {
    const known = this.#meanings.get(classes);
    if (known !== undefined) return known;
    const meaning = classMeaning(classes);
    this.#meanings.set(classes, meaning);
    return meaning;
  }

  #closeTag(kind: ElementKind): void {
    // A closing tag with nothing open is ignored, but for two that part lines in every browser.
    if (kind.open === 0) {
      if (kind.name === "p" || kind.name === "br") this.#endLine(kind.isSpaced);
      return;
    }
    // Everything inside closes with it.
    for (let element = this.#stack.pop(); element !== undefined; element = this.#stack.pop()) {
      this.#close(element);
      if (element.kind === kind) break;
    }
  }

  #close({ kind, isSkipped, isLabel, isMain, field }: OpenElement): void {
    if (kind.isBlock) this.#endLine(kind.isSpaced);
    // An empty item, or one of a menu, makes no item of what comes behind it.
    if (kind.name === "li") this.#isItem = false;
    kind.open -= 1;
    if (isSkipped) this.#skipped -= 1;
    if (isLabel) this.#labels -= 1;
    if (isMain) this.#main -= 1;
    if (field !== undefined) this.#fields.pop();
  }

  #openAnchor(): void {
    const url = this.#href ?? "";
    this.#anchor = /^https?:/i.test(url) ? { url: url.trim(), label: "" } : undefined;
  }

  #closeAnchor(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (anchor === undefined || this.#skipped > 0) return;
    const label = cleanLine(anchor.label);
    const link = { ...(label === "" ? {} : { label }), url: anchor.url };
    this.#whole.links.push(link);
    if (this.#main > 0) this.#mainPart.links.push(link);
  }

  #add(start: number, end: number): void {
    const raw = this.#source.slice(start, end);
    const text = this.#isRaw ? raw : decodeHTML(raw);
    if (text.trim() !== "") {
      if (this.#from < 0) this.#from = end - raw.trimStart().length;
      this.#to = start + raw.trimEnd().length;
    }
    if (this.#from < 0) return;
    const shown = onOneLine(text);
    this.#buffer += shown;
    if (this.#anchor !== undefined) this.#anchor.label += shown;
  }

  #endLine(isSpaced: boolean): void {
    if (this.#buffer !== "") this.#addLine();
    if (isSpaced) this.#gap = 1;
  }

  #addLine(): void {
    const raw = cleanLine(this.#buffer);
    if (raw !== "" && this.#whole.lines.length <= MOST_LINES) {
      const { text, bullet } = withoutListMark(raw);
      const line: Line = {
        text,
        marked: raw,
        bullet: bullet || this.#isItem,
        span: { start: this.#from, end: this.#to },
        gap: this.#gap,
        markup: this.#labels > 0 ? "label" : this.#headline.open > 0 ? "headline" : undefined,
        field: this.#fields.at(-1),
      };
      this.#whole.lines.push(line);
      if (this.#main > 0) this.#mainPart.lines.push(line);
      this.#gap = 0;
      this.#isItem = false;
    }
    this.#buffer = "";
    if (this.#anchor !== undefined) this.#anchor.label = "";
    this.#from = -1;
  }
}

function plainElement(kind: ElementKind): OpenElement {
  return { kind, isSkipped: kind.isSkipped, isLabel: false, isMain: kind.isMain, field: undefined };
}

/** In HTML a line break in the source is a space, with all the spaces around it. */
function onOneLine(text: string): string {
  return text.includes("\n") || text.includes("\r") || text.includes("\t") ? text.replace(/[\t\n\r ]+/g, " ") : text;
}
