import type { Link } from "../model";
import { cleanLine } from "./clean-line";
import type { FieldMeaning } from "./html-fields";
import { type Line, MOST_LINES } from "./line";
import { withoutListMark } from "./text-lines";

/** The lines and the links of a page, or of its main part. */
export interface Shown {
  readonly lines: Line[];
  readonly links: Link[];
}

/** What the elements around a line say about it. */
export interface Place {
  readonly isInMain: boolean;
  readonly markup: Line["markup"];
  readonly field: FieldMeaning | undefined;
}

/** Collects what an HTML page shows: texts become lines, and the words of its links. */
export class ShownContent {
  readonly #whole: Shown = { lines: [], links: [] };
  readonly #mainPart: Shown = { lines: [], links: [] };
  /** The line so far, and where its words stand in the source. */
  #text = "";
  #from = -1;
  #to = -1;
  #gap = 1;
  #isItem = false;
  /** The link that is open, and its words so far on the line: cutting them out of the line would copy it for each link. */
  #link: { readonly url: string; label: string } | undefined;

  /** Whether the page has a main part with words. */
  get hasMainPart(): boolean {
    return this.#mainPart.lines.length > 0;
  }

  /** The main part where a page marks one; otherwise the page from its headline, above which menus stand. */
  shown(): Shown {
    const { lines, links } = this.#whole;
    // Of a page that is too long nothing is read: its main part may lie behind the lines that were kept.
    if (lines.length > MOST_LINES) return this.#whole;
    if (this.hasMainPart) return this.#mainPart;
    const headline = lines.findIndex(({ markup }) => markup === "headline");
    return headline > 0 ? { lines: lines.slice(headline), links } : this.#whole;
  }

  /** Adds a text to the line: as it stands in the source, and as a reader sees it. */
  add(raw: string, start: number, text: string): void {
    if (text.trim() !== "") {
      if (this.#from < 0) this.#from = start + raw.length - raw.trimStart().length;
      this.#to = start + raw.trimEnd().length;
    }
    if (this.#from < 0) return;
    const words = onOneLine(text);
    this.#text += words;
    if (this.#link !== undefined) this.#link.label += words;
  }

  /** Whether the line that begins here is an item of a list. */
  beginItem(isItem: boolean): void {
    this.#isItem = isItem;
  }

  /** What comes next stands apart, as behind an empty line. */
  leaveGap(): void {
    this.#gap = 1;
  }

  /** Whether words wait for the end of their line. */
  get hasWords(): boolean {
    return this.#text !== "";
  }

  endLine({ isInMain, markup, field }: Place): void {
    const marked = cleanLine(this.#text);
    if (marked !== "" && this.#whole.lines.length <= MOST_LINES) {
      const { text, bullet } = withoutListMark(marked);
      const line: Line = {
        text,
        marked,
        bullet: bullet || this.#isItem,
        span: { start: this.#from, end: this.#to },
        gap: this.#gap,
        markup,
        field,
      };
      this.#whole.lines.push(line);
      if (isInMain) this.#mainPart.lines.push(line);
      this.#gap = 0;
      this.#isItem = false;
    }
    this.#text = "";
    if (this.#link !== undefined) this.#link.label = "";
    this.#from = -1;
  }

  /** Opens a link; one that leads to no other site is none of the page's. */
  openLink(address: string): void {
    this.#link = /^https?:/i.test(address) ? { url: address.trim(), label: "" } : undefined;
  }

  /** Closes the link that is open; one inside what is not shown is dropped. */
  closeLink(isShown: boolean, isInMain: boolean): void {
    const open = this.#link;
    this.#link = undefined;
    if (open === undefined || !isShown) return;
    const label = cleanLine(open.label);
    const link = { ...(label === "" ? {} : { label }), url: open.url };
    this.#whole.links.push(link);
    if (isInMain) this.#mainPart.links.push(link);
  }
}

/** In HTML a line break in the source is a space, with all the spaces around it. */
function onOneLine(text: string): string {
  return text.includes("\n") || text.includes("\r") || text.includes("\t") ? text.replace(/[\t\n\r ]+/g, " ") : text;
}
