import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

import { type ClassMeaning, classMeaning, type ElementKind, elementKind } from "./html-elements";
import type { FieldMeaning } from "./html-fields";
import { type Place, type Shown, ShownContent } from "./shown-content";

/** What an HTML page shows: its lines, its links, its own address. */
export interface HtmlContent extends Shown {
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

/** Pages have a hundred names and classes. What comes beyond these is not kept: millions would fill the memory. */
const MOST_NAMES = 1_000;

interface OpenElement {
  readonly kind: ElementKind;
  readonly isSkipped: boolean;
  readonly isLabel: boolean;
  readonly isMain: boolean;
  readonly field: FieldMeaning | undefined;
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
  readonly #content = new ShownContent();
  /** By each spelling of a name, what stands for its elements where their attributes say nothing, as on most of a page. */
  readonly #plain = new Map<string, OpenElement>();
  readonly #meanings = new Map<string, ClassMeaning>();
  readonly #head = this.#plainElement("head").kind;
  /** Stands for all further elements of which nothing is asked, on a page of more names than any has. */
  readonly #other = plainElement(elementKind(""));
  readonly #headline = this.#plainElement("h1").kind;
  readonly #stack: OpenElement[] = [];
  readonly #fields: FieldMeaning[] = [];
  #skipped = 0;
  #main = 0;
  #labels = 0;
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

  constructor(source: string) {
    this.#source = source;
  }

  read(): HtmlContent {
    this.#tokenizer.write(this.#source);
    this.#tokenizer.end();
    this.#endLine(false);
    return {
      ...this.#content.shown(),
      ...(this.#canonical === undefined ? {} : { canonical: this.#canonical }),
    };
  }

  ontext(start: number, end: number): void {
    // The tokenizer takes an end tag that the page breaks off in for a text from before the page.
    if (this.#skipped > 0 || start < 0) return;
    const raw = this.#source.slice(start, end);
    this.#content.add(raw, start, this.#isRaw ? raw : decodeHTML(raw));
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
    if (kind.name === "a") this.#content.closeLink(this.#skipped === 0, this.#main > 0);
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
    const known = this.#plain.get(name);
    const isFull = this.#plain.size >= MOST_NAMES;
    if (known !== undefined) {
      if (!isFull) this.#plain.set(spelling, known);
      return known;
    }
    const kind = elementKind(name);
    if (isFull && kind.isOther) return this.#other;
    const element = plainElement(kind);
    this.#plain.set(name, element);
    return element;
  }

  /**
   * Of what stands behind a main part only another one is shown, and a page says its address once: a rest without either
   * need not be taken apart, as the site's footer and its scripts.
   */
  #stopBehindMain(end: number): void {
    if (this.#main > 0 || !this.#content.hasMainPart || end < this.#nextMark) return;
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
    if (kind.name === "li") this.#content.beginItem(this.#skipped === 0);
    if (this.#stack.length >= DEEPEST) return;
    if (kind.name === "a" && this.#skipped === 0) this.#content.openLink(this.#href ?? "");
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
    if (this.#meanings.size < MOST_NAMES) this.#meanings.set(classes, meaning);
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
    if (kind.name === "li") this.#content.beginItem(false);
    kind.open -= 1;
    if (isSkipped) this.#skipped -= 1;
    if (isLabel) this.#labels -= 1;
    if (isMain) this.#main -= 1;
    if (field !== undefined) this.#fields.pop();
  }

  #endLine(isSpaced: boolean): void {
    if (this.#content.hasWords) this.#content.endLine(this.#place());
    if (isSpaced) this.#content.leaveGap();
  }

  #place(): Place {
    return {
      isInMain: this.#main > 0,
      markup: this.#labels > 0 ? "label" : this.#headline.open > 0 ? "headline" : undefined,
      field: this.#fields.at(-1),
    };
  }
}

function plainElement(kind: ElementKind): OpenElement {
  return { kind, isSkipped: kind.isSkipped, isLabel: false, isMain: kind.isMain, field: undefined };
}
